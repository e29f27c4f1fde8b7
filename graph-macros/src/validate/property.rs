//! Fields: what they say about their property, and the rules between them.

use quote::format_ident;
use syn::Type;

use super::{check_once, json_name};
use crate::errors::Errors;
use crate::model::{Property, Resource};
use crate::parse::{Field, option_inner};

/// The keys of `#[graph(...)]` on a field.
const KEYS: &[&str] = &["key", "name", "not_null", "read_only"];

pub(super) fn property(field: Field, errors: &mut Errors) -> Property {
    let Field { ident, vis, ty, docs, entries } = field;
    check_once(&entries, errors);
    let given = |key: &str| entries.iter().find(|entry| entry.key == key);
    for entry in &entries {
        match &*entry.key.to_string() {
            "name" => {}
            key if KEYS.contains(&key) => entry.flag(errors),
            _ => entry.unknown("#[graph]", KEYS, errors),
        }
    }
    let (key, not_null, read_only) = (given("key"), given("not_null"), given("read_only"));

    let json = json_name(&ident, given("name"), errors);
    let inner = option_inner(&ty).cloned();
    let mut value = inner.clone().unwrap_or_else(|| ty.clone());
    let faulty = option_inner(&value).is_some();
    if faulty {
        errors.at(
            &ty,
            "nested `Option` is ambiguous: the PATCH body already tells absent from null; use \
             `Option<T>`",
        );
        while let Some(innermost) = option_inner(&value).cloned() {
            value = innermost;
        }
    }
    if key.is_some() && inner.is_some() {
        errors.at(&ty, format!("key `{ident}` cannot be optional: it is part of the path"));
    }
    if let (Some(entry), None) = (not_null, &inner) {
        let ty = display(&ty);
        errors.at(
            &entry.key,
            format!(
                "`{ident}: {ty}` is never null already; remove `not_null`, or use `Option<{ty}>`"
            ),
        );
    }
    if let (Some(entry), Some(_)) = (read_only, key) {
        errors.at(&entry.key, "a key is never written already; remove `read_only`");
    }

    Property {
        json,
        value,
        docs,
        key: key.is_some(),
        nullable: inner.is_some() && not_null.is_none() && key.is_none(),
        read_only: read_only.is_some(),
        required: inner.is_none(),
        faulty,
        ident,
        vis,
    }
}

/// Two fields of one JSON name would overwrite each other.
pub(super) fn check_json_names(properties: &[Property], errors: &mut Errors) {
    for (i, property) in properties.iter().enumerate() {
        if properties[..i].iter().any(|earlier| earlier.json == property.json) {
            errors.at(
                &property.ident,
                format!(
                    "the JSON name `{}` is used twice; give one field another with \
                     `#[graph(name = \"...\")]`",
                    property.json
                ),
            );
        }
    }
}

/// A setter must not hide what every patch has.
pub(super) fn check_setters(resource: &mut Resource, errors: &mut Errors) {
    let with_key = resource.key().map(|key| format!("with_{}", key.ident));
    let taken = ["new".to_owned(), "is_empty".to_owned()].into_iter().chain(with_key);
    let taken: Vec<String> = taken.collect();
    for property in &mut resource.properties {
        let Property { ident, json, .. } = property;
        if taken.iter().any(|name| ident == name) {
            errors.at(
                &*ident,
                format!(
                    "the setter of `{ident}` would hide `{ident}` of the patch type; rename the \
                     field, with `#[graph(name = \"{json}\")]`"
                ),
            );
            property.ident = format_ident!("{ident}_");
            property.faulty = true;
        }
    }
}

/// A resource has one key.
pub(super) fn check_key(resource: &mut Resource, errors: &mut Errors) {
    let mut keys = resource.properties.iter_mut().filter(|property| property.key);
    if keys.next().is_none() {
        errors.at(
            &resource.ident,
            format!(
                "`{}` has no key; mark the identifying field with `#[graph(key)]`",
                resource.ident
            ),
        );
    }
    for second in keys {
        errors.at(&second.ident, "two fields are marked as key; keep one");
        second.key = false;
    }
}

/// A type as a person writes it: `Vec<String>`, not `Vec < String >`.
fn display(ty: &Type) -> String {
    let tokens = quote::quote!(#ty).to_string();
    tokens.replace(" :: ", "::").replace(":: ", "::").replace(" < ", "<").replace(" >", ">")
}
