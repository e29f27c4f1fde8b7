//! The names of fields, in JSON and in what is generated, and the rules between them.

use quote::format_ident;
use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::model::{Property, Resource};
use crate::validate::item;

/// Two fields of one JSON name would overwrite each other. Of two of one name, the second is dropped.
pub(crate) fn check_json_names(properties: &mut Vec<Property>, what: &str, errors: &mut Errors) {
    let constant =
        |property: &Property| property.ident.unraw().to_string().trim_matches('_').to_uppercase();
    let (mut again, mut alike) = (Vec::new(), Vec::new());
    for (i, property) in properties.iter().enumerate() {
        let is_same = |earlier: &&Property| earlier.json == property.json;
        let Some(earlier) = properties[..i].iter().find(is_same) else { continue };
        if earlier.ident == property.ident {
            item::refuse_again(&format!("the {what}"), &property.ident, errors);
            again.push(i);
            continue;
        }
        if constant(earlier) == constant(property) {
            alike.push(i);
        }
        errors.at(
            &property.ident,
            format!(
                "the JSON name `{}` is used twice; give one {what} another with \
                 `#[graph(name = \"...\")]`",
                property.json
            ),
        );
    }
    // There is one constant for the two.
    for i in alike {
        properties[i].faulty = true;
    }
    for i in again.into_iter().rev() {
        properties.remove(i);
    }
}

/// A setter must not hide what every patch has.
pub(crate) fn check_setters(resource: &mut Resource, errors: &mut Errors) {
    let key = resource.key().filter(|_| resource.has_collection_patch());
    let with_key = key.map(|key| format!("with_{}", key.ident)).unwrap_or_default();
    let writable = resource.properties.iter_mut().filter(|property| property.is_writable());
    check_setter_names(writable, "field", &["new", "is_empty", "between", &with_key], errors);
}

/// A setter must not hide a function of its type. These properties have setters.
pub(crate) fn check_setter_names<'a>(
    properties: impl Iterator<Item = &'a mut Property>,
    what: &str,
    taken: &[&str],
    errors: &mut Errors,
) {
    for property in properties {
        let Property { ident, json, .. } = property;
        let name = ident.unraw();
        if taken.iter().any(|taken| name == taken) {
            errors.at(
                &*ident,
                format!(
                    "the setter of `{name}` would hide `{name}` of the generated type; rename the \
                     {what}, with `#[graph(name = \"{json}\")]`"
                ),
            );
            property.ident = format_ident!("{ident}_");
            property.faulty = true;
        }
    }
}
