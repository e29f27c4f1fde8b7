//! Turns what was written into a [`model`](crate::model), and collects every fault on the way.
//!
//! A fault does not stop the reading: the nearest usable meaning is taken, so that one fault gives one
//! error and not a second one at each use of the declaration.

mod enumeration;
mod operation;
mod property;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Path;
use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::parse::Entry;
use crate::{attribute, fallback, model, names, parse};

pub(crate) use enumeration::enumeration;

pub(crate) fn resource(parsed: parse::Resource, errors: &mut Errors) -> Option<model::Resource> {
    let parse::Resource { input, declared, fields } = parsed;
    if let Some(generics) = parse::generics(&input) {
        errors.at(
            generics,
            "generic resources are not supported: a Graph resource has one fixed JSON shape",
        );
        return None;
    }

    let mut shared = TypeLevel::default();
    let mut operations = Vec::new();
    for attribute in declared {
        operation::operations(attribute, &mut shared, &mut operations, errors);
    }
    operation::check_names(&mut operations, errors);

    let properties: Vec<_> =
        fields.into_iter().map(|field| property::property(field, errors)).collect();
    property::check_json_names(&properties, errors);
    let mut resource = model::Resource {
        krate: shared.krate.unwrap_or_else(attribute::default_crate),
        odata_type: shared.odata_type.unwrap_or_else(|| default_odata_type(&input.ident)),
        vis: input.vis,
        ident: input.ident,
        properties,
        operations: operations.into_iter().map(|(operation, _)| operation).collect(),
    };
    property::check_key(&mut resource, errors);
    if resource.has_patch() {
        property::check_setters(&mut resource, errors);
    }
    if errors.count() > 0 {
        fallback::complete(&mut resource);
    }
    Some(resource)
}

/// What any of a type's attributes may say, but only one of them.
#[derive(Default)]
struct TypeLevel {
    krate: Option<Path>,
    odata_type: Option<String>,
}

impl TypeLevel {
    const KEYS: [&str; 2] = ["crate", "odata_type"];

    /// Takes the entry if it is about the type.
    fn take(&mut self, entry: &Entry, errors: &mut Errors) -> bool {
        let is_again = match &*entry.key.to_string() {
            "crate" => {
                let parse::Value::Assigned(path) = &entry.value else {
                    errors.at(&entry.key, "`crate` needs a value; write `crate = path::to::core`");
                    return true;
                };
                match syn::parse2::<Path>(path.clone()) {
                    // The same on each attribute is no contradiction.
                    Ok(path) => {
                        let text = path.to_token_stream().to_string();
                        let earlier = self.krate.replace(path);
                        earlier.is_some_and(|path| path.to_token_stream().to_string() != text)
                    }
                    Err(_) => {
                        errors.at(path, "`crate` must be a path; write `crate = path::to::core`");
                        false
                    }
                }
            }
            "odata_type" => match entry.string("", errors) {
                Some(literal) => {
                    let name = literal.value();
                    if let Some(bare) = name.strip_prefix('#') {
                        errors.at(&literal, format!("`odata_type` has no `#`; write \"{bare}\""));
                    } else if !name.contains('.') {
                        let name = if name.is_empty() { "user" } else { &name };
                        errors.at(
                            &literal,
                            format!(
                                "`odata_type` needs a namespace; write \"microsoft.graph.{name}\""
                            ),
                        );
                    }
                    self.odata_type.replace(name).is_some()
                }
                None => false,
            },
            _ => return false,
        };
        if is_again {
            errors.at(&entry.key, format!("`{}` is given twice; keep one", entry.key));
        }
        true
    }
}

/// `microsoft.graph.` and the type's name in lower camel case.
fn default_odata_type(ident: &Ident) -> String {
    format!("microsoft.graph.{}", names::lower_camel(&ident.unraw().to_string()))
}

/// The name in JSON: `name = "..."`, or by rule.
fn json_name(ident: &Ident, named: Option<&Entry>, errors: &mut Errors) -> String {
    if let Some(literal) = named.and_then(|entry| entry.string("", errors)) {
        let name = literal.value();
        let is_fit = |c: char| !c.is_whitespace() && !c.is_control() && c != '@';
        if !name.is_empty() && name.chars().all(is_fit) {
            return name;
        }
        errors.at(
            literal,
            "`name` must be the name in JSON; write it as in `name = \"displayName\"`",
        );
    }
    names::lower_camel(&ident.unraw().to_string())
}

/// Reports a key that was given before.
fn check_once(entries: &[Entry], errors: &mut Errors) {
    for (i, entry) in entries.iter().enumerate() {
        if entries[..i].iter().any(|earlier| earlier.key == entry.key) {
            errors.at(&entry.key, format!("`{}` is given twice; keep one", entry.key));
        }
    }
}
