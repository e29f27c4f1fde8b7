//! The key: what identifies an item among others of its type.

use quote::ToTokens;

use crate::errors::Errors;
use crate::model::Resource;

/// An entity has one key, and a complex type none. What there is only one of needs none.
pub(super) fn check(resource: &mut Resource, is_excused: bool, errors: &mut Errors) {
    let is_entity = resource.is_entity;
    let mut keys = resource.properties.iter_mut().filter(|property| property.key);
    let first = keys.next();
    if !is_entity {
        for key in first.into_iter().chain(keys).filter(|_| !is_excused) {
            errors.at(
                &key.ident,
                "a complex type has no key; remove `key`, or declare an entity with `#[graph_resource]`",
            );
        }
        return;
    }
    let has_key = first.is_some();
    for second in keys {
        errors.at(&second.ident, "two fields are marked as key; keep one");
        second.key = false;
    }
    if !has_key && !is_excused {
        errors.at(&resource.ident, missing(resource));
    }
}

/// Why a key must be there, and where it may be.
fn missing(resource: &Resource) -> String {
    let Resource { ident, base, is_base, .. } = resource;
    if let Some(base) = base {
        let base = base.segments.last().map(|segment| segment.ident.to_token_stream());
        let base = base.unwrap_or_default();
        format!(
            "`{ident}` has no key, and its base `{base}` has none either; mark the identifying field of \
             one of the two with `#[graph(key)]`"
        )
    } else if *is_base {
        format!(
            "`{ident}` has no key, which its operations need; mark the identifying field with \
             `#[graph(key)]`, or declare the operations on the types that derive from it"
        )
    } else {
        format!("`{ident}` has no key; mark the identifying field with `#[graph(key)]`")
    }
}
