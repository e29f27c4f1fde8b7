//! Turns what was written into a [`model`](crate::model), and collects every fault on the way.
//!
//! A fault does not stop the reading: the nearest usable meaning is taken, so that one fault gives one
//! error and not a second one at each use of the declaration.

mod call;
mod enumeration;
mod hierarchy;
pub(crate) mod item;
mod key;
mod metadata;
mod method;
mod operation;
mod projection;
mod property;
mod type_level;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::parse::{Entry, Value};
use crate::{fallback, model, names, parse};
use type_level::TypeLevel;

pub(crate) use call::operations;
pub(crate) use enumeration::enumeration;
pub(crate) use hierarchy::hierarchy;
pub(crate) use projection::projection;

pub(crate) fn resource(parsed: parse::Resource<'_>, errors: &mut Errors) -> model::Resource {
    let parse::Resource { input, declared, is_complex, ancestors, is_orphan, fields, .. } = parsed;
    let (has_faulty_base, has_misplaced_key) = (parsed.has_faulty_base, parsed.has_misplaced_key);
    item::refuse_generics(
        parsed.generics,
        "generic resources are not supported: a Graph resource has one fixed JSON shape; write \
             the types out",
        errors,
    );

    let mut shared = TypeLevel::new(type_level::RESOURCE);
    let mut operations = Vec::new();
    let mut is_singleton = false;
    let mut is_faulty = false;
    for attribute in declared {
        // A base that cannot be read is one all the same.
        let is_base =
            |entry: &Entry| entry.key == "base" && matches!(entry.value, Value::Assigned(_));
        is_faulty |= attribute.is_faulty || ancestors == 0 && attribute.entries.iter().any(is_base);
        if is_complex {
            complex(attribute, &mut shared, errors);
        } else {
            is_singleton |= attribute.entries.iter().any(|entry| entry.key == "singleton");
            operation::operations(attribute, &mut shared, &mut operations, errors);
        }
    }
    operation::check_names(&mut operations, errors);
    shared.defaults.complete(operations.iter_mut().map(|(operation, _)| operation));

    let mut properties: Vec<_> =
        fields.into_iter().map(|field| property::property(field, errors)).collect();
    property::check_json_names(&mut properties, "field", errors);
    let is_base = shared.has("base");
    if let Some(key) = shared.flag_of("abstract").filter(|_| !is_base) {
        let name = if is_complex { "graph_complex" } else { "graph_resource" };
        errors.at(
            key,
            format!("`abstract` is for a base, whose derived types have the objects; write `#[{name}(base, abstract)]`"),
        );
    }
    let is_meant_as_base = shared.has("abstract");
    // A base that was not passed through: its key was misspelled.
    let is_orphan = is_orphan || shared.base.is_some() && ancestors == 0;
    let default_type = || default_odata_type(&input.ident, is_base);
    let mut resource = model::Resource {
        krate: shared.krate(),
        odata_type: shared.odata_type.clone().unwrap_or_else(default_type),
        vis: input.vis.clone(),
        is_entity: !is_complex,
        is_base,
        is_abstract: is_base && shared.has("abstract"),
        is_open: shared.has("open"),
        is_faulty: false,
        base: shared.base.filter(|_| ancestors > 0),
        ancestors,
        ident: input.ident.clone(),
        properties,
        operations: operations.into_iter().map(|(operation, _)| operation).collect(),
    };
    // A base may leave the key to the types that derive from it.
    let is_keyless = (resource.is_base || is_meant_as_base) && resource.operations.is_empty();
    let is_excused =
        is_singleton || is_faulty || is_orphan || parsed.is_unnamed || has_misplaced_key;
    key::check(&mut resource, is_excused || is_keyless || has_faulty_base, errors);
    if resource.has_patch() {
        property::check_setters(&mut resource, errors);
    }
    resource.is_faulty = errors.count() > 0 || has_faulty_base;
    if errors.count() > 0 || is_orphan {
        fallback::complete(&mut resource);
    }
    resource
}

/// Reads an attribute of a complex type, which has no operations.
fn complex(mut attribute: parse::Declared, shared: &mut TypeLevel, errors: &mut Errors) {
    refuse_path(&mut attribute.entries, errors);
    unknown_keys(&mut attribute.entries, attribute.name, shared.keys, errors);
    for entry in &attribute.entries {
        shared.take(entry, errors);
    }
}

/// A complex type is part of an entity, which has the path.
fn refuse_path(entries: &mut Vec<Entry>, errors: &mut Errors) {
    let is_of_path = |entry: &Entry| entry.key == "path" || entry.key == "method";
    if let Some(entry) = entries.iter().find(|entry| is_of_path(entry)) {
        errors.at(
            &entry.key,
            "a complex type has no path of its own; declare an entity with `#[graph_resource]`",
        );
    }
    entries.retain(|entry| !is_of_path(entry));
}

/// Reports keys that a macro does not have, and takes each for what it was meant to be, so that it is
/// not reported as missing too.
///
/// Whether one had no such meaning: then whatever seems to be missing may be there.
fn unknown_keys(
    entries: &mut Vec<Entry>,
    macro_name: &str,
    known: &[&str],
    errors: &mut Errors,
) -> bool {
    for entry in entries.iter_mut().filter(|entry| !known.contains(&&*entry.key.to_string())) {
        entry.unknown(macro_name, known, errors);
        if let Some(meant) = names::suggest(&entry.key.to_string(), known) {
            entry.key = Ident::new(meant, entry.key.span());
        } else if entry.is_method(known) {
            let key = Ident::new("method", entry.key.span());
            let method = std::mem::replace(&mut entry.key, key);
            entry.value = Value::Assigned(method.into_token_stream());
        }
    }
    let before = entries.len();
    entries.retain(|entry| known.contains(&&*entry.key.to_string()));
    entries.len() < before
}

/// Reports keys that do not exist, and takes them for nothing: on a field, most would take setters away
/// from callers.
fn refuse_unknown(entries: &mut Vec<Entry>, macro_name: &str, known: &[&str], errors: &mut Errors) {
    entries.retain(|entry| {
        let is_known = known.contains(&&*entry.key.to_string());
        if !is_known {
            entry.unknown(macro_name, known, errors);
        }
        is_known
    });
}

/// `microsoft.graph.` and the type's name in lower camel case. A base leaves Graph's name to its
/// hierarchy, and ends in `Base` itself.
fn default_odata_type(ident: &Ident, is_base: bool) -> String {
    let name = ident.unraw().to_string();
    let name =
        name.strip_suffix("Base").filter(|name| is_base && !name.is_empty()).unwrap_or(&name);
    format!("microsoft.graph.{}", names::lower_camel(name))
}

/// The name in JSON: `name = "..."`, or by rule.
fn json_name(ident: &Ident, named: Option<&Entry>, errors: &mut Errors) -> String {
    if let Some(literal) = named.and_then(|entry| entry.string("displayName", errors)) {
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
    let name = names::lower_camel(&ident.unraw().to_string());
    if name.is_empty() {
        errors.at(
            ident,
            format!("`{ident}` makes no name in JSON; give it one with `#[graph(name = \"...\")]`"),
        );
    }
    name
}

/// Reports a key that was given before.
fn check_once(entries: &[Entry], errors: &mut Errors) {
    for (i, entry) in entries.iter().enumerate() {
        if entries[..i].iter().any(|earlier| earlier.key == entry.key) {
            errors.at(&entry.key, format!("`{}` is given twice; keep one", entry.key));
        }
    }
}
