//! What any of a type's attributes may say about the type, but only one of them.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::parse::Parser;
use syn::{LitStr, Path};

use super::metadata::Given;
use crate::attribute;
use crate::errors::Errors;
use crate::parse::{Entry, Value};

/// What the attributes say about the type.
pub(super) struct TypeLevel {
    /// The keys that are understood here.
    pub(super) keys: &'static [&'static str],
    krate: Option<Path>,
    pub(super) odata_type: Option<String>,
    /// `base = ...`.
    pub(super) base: Option<Path>,
    /// `of = ...`.
    pub(super) of: Option<Path>,
    /// `ext = ...`.
    pub(super) ext: Option<Ident>,
    /// The flags that are given.
    flags: Vec<Ident>,
    /// The facts of all operations that do not say otherwise.
    pub(super) defaults: Given,
}

/// The keys of each macro that are about the type.
pub(super) const RESOURCE: &[&str] = &["crate", "odata_type", "base", "abstract", "open"];
pub(super) const HIERARCHY: &[&str] = &["crate", "base"];
pub(super) const ENUM: &[&str] = &["crate", "odata_type", "flags"];
pub(super) const PROJECTION: &[&str] = &["crate", "of"];
pub(super) const OPERATIONS: &[&str] = &["crate", "ext"];

impl TypeLevel {
    pub(super) fn new(keys: &'static [&'static str]) -> Self {
        Self {
            keys,
            krate: None,
            odata_type: None,
            base: None,
            of: None,
            ext: None,
            flags: Vec::new(),
            defaults: Given::default(),
        }
    }

    /// Takes the entry if it is about the type.
    pub(super) fn take(&mut self, entry: &Entry, errors: &mut Errors) -> bool {
        let key = entry.key.to_string();
        if !self.keys.contains(&&*key) {
            return false;
        }
        let is_again = match (&*key, &entry.value) {
            ("open" | "flags" | "abstract", _) => self.flag(&key, entry, errors),
            // A hierarchy names its base, and is none itself.
            ("base", Value::None) if self.keys.contains(&"open") => self.flag(&key, entry, errors),
            ("crate", _) => set(&mut self.krate, path(entry, "path::to::graph_core", errors)),
            ("base", _) => set(&mut self.base, path(entry, "DeviceCompliancePolicyBase", errors)),
            ("of", _) => set(&mut self.of, path(entry, "ManagedDevice", errors)),
            ("ext", _) => {
                let ext = path(entry, "ManagedDeviceExt", errors);
                // No keyword, which a path may be: `crate`.
                let name = ext.as_ref().and_then(Path::get_ident);
                let name = name.and_then(|name| syn::parse2(name.to_token_stream()).ok());
                if let (Some(path), None) = (&ext, &name) {
                    errors.at(
                        path,
                        "`ext` names a trait to declare here; write `ext = ManagedDeviceExt`",
                    );
                }
                set(&mut self.ext, name)
            }
            _ => set(&mut self.odata_type, odata_type(entry, errors)),
        };
        if is_again {
            errors.at(&entry.key, format!("`{key}` is given twice; keep one"));
        }
        true
    }

    /// Takes a flag. Whether it was given before.
    fn flag(&mut self, key: &str, entry: &Entry, errors: &mut Errors) -> bool {
        entry.flag(errors);
        let is_again = self.flag_of(key).is_some();
        self.flags.push(entry.key.clone());
        is_again
    }

    /// Whether the flag is given.
    pub(super) fn has(&self, flag: &str) -> bool {
        self.flag_of(flag).is_some()
    }

    /// The flag, if it is given.
    pub(super) fn flag_of(&self, flag: &str) -> Option<&Ident> {
        self.flags.iter().find(|given| *given == flag)
    }

    /// Where generated code finds `graph-core`.
    pub(super) fn krate(&self) -> Path {
        self.krate.clone().unwrap_or_else(attribute::default_crate)
    }
}

/// Sets what is given, once. Whether it contradicts what was given before: the same on each attribute
/// does not.
fn set<T: Tokens>(place: &mut Option<T>, given: Option<T>) -> bool {
    match (&place, given) {
        (Some(earlier), Some(given)) => earlier.text() != given.text(),
        (None, given) => {
            *place = given;
            false
        }
        (Some(_), None) => false,
    }
}

trait Tokens {
    fn text(&self) -> String;
}

impl Tokens for Path {
    fn text(&self) -> String {
        self.to_token_stream().to_string()
    }
}

impl Tokens for Ident {
    fn text(&self) -> String {
        self.to_string()
    }
}

impl Tokens for String {
    fn text(&self) -> String {
        self.clone()
    }
}

fn path(entry: &Entry, example: &str, errors: &mut Errors) -> Option<Path> {
    let key = &entry.key;
    let tokens: &TokenStream = match &entry.value {
        Value::Assigned(tokens) => tokens,
        _ => {
            errors.at(key, format!("`{key}` needs a value; write `{key} = {example}`"));
            return None;
        }
    };
    // Without generic arguments: generated code goes on from it.
    let path = Path::parse_mod_style.parse2(tokens.clone()).ok().filter(attribute::is_of_item);
    if path.is_none() {
        let meant = syn::parse2::<LitStr>(tokens.clone()).ok().map(|literal| literal.value());
        let meant = meant.filter(|meant| Path::parse_mod_style.parse_str(meant).is_ok());
        let meant = meant.as_deref().unwrap_or(example);
        let flag = if key == "base" && tokens.to_string() == "true" { " alone" } else { "" };
        let write = if flag.is_empty() { format!("{key} = {meant}") } else { key.to_string() };
        errors.at(tokens, format!("`{key}` must be a path; write `{write}`{flag}"));
    }
    path
}

fn odata_type(entry: &Entry, errors: &mut Errors) -> Option<String> {
    let literal = entry.string("microsoft.graph.user", errors)?;
    let name = literal.value();
    if let Some(bare) = name.strip_prefix('#') {
        errors.at(&literal, format!("`odata_type` has no `#`; write \"{bare}\""));
    } else if !name.contains('.') {
        let name = if name.is_empty() { "user" } else { &name };
        errors.at(
            &literal,
            format!("`odata_type` needs a namespace; write \"microsoft.graph.{name}\""),
        );
    }
    Some(name)
}
