//! Fields: what they say about their property.

mod names;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

use super::{check_once, json_name, refuse_unknown};
use crate::elements::{self, Nested, display};
use crate::errors::Errors;
use crate::model::Property;
use crate::parse::{Entry, Field, option_inner};

pub(super) use names::{check_json_names, check_setter_names, check_setters};

/// The keys of `#[graph(...)]` on a field.
const KEYS: &[&str] =
    &["key", "name", "not_null", "read_only", "immutable", "navigation", "deep_insert", "bind"];

/// The keys on a parameter.
const PARAMETER_KEYS: &[&str] = &["name", "not_null"];

/// The keys on a field of a projection.
const PROJECTION_KEYS: &[&str] = &["name"];

/// A property of an object type.
pub(super) fn property(field: Field, errors: &mut Errors) -> Property {
    read(field, KEYS, errors)
}

/// A parameter of an action.
pub(super) fn parameter(field: Field, errors: &mut Errors) -> Property {
    read(field, PARAMETER_KEYS, errors)
}

/// A property of a projection.
pub(super) fn projected(field: Field, errors: &mut Errors) -> Property {
    read(field, PROJECTION_KEYS, errors)
}

fn read(field: Field, keys: &[&str], errors: &mut Errors) -> Property {
    let Field { ident, vis, ty, docs, mut entries } = field;
    refuse_unknown(&mut entries, "#[graph]", keys, errors);
    check_once(&entries, errors);
    // Texts, for each comparison of an identifier would make one.
    let entries: Vec<(String, Entry)> =
        entries.into_iter().map(|entry| (entry.key.to_string(), entry)).collect();
    for (_, entry) in entries.iter().filter(|(key, _)| key != "name") {
        entry.flag(errors);
    }
    let given = |key: &str| entries.iter().find(|(given, _)| given == key).map(|(_, entry)| entry);
    let has = |key: &str| given(key).is_some();

    let json = json_name(&ident, given("name"), errors);
    let inner = option_inner(&ty).cloned();
    let (mut value, faulty) =
        check_nested_option(&ty, inner.clone().unwrap_or_else(|| ty.clone()), errors);
    let faulty = check_elements(&mut value, errors) || faulty;
    let faulty = check_bounds(&ty, errors) || faulty;
    check_optional_key(&ident, &ty, given("key"), inner.is_some(), errors);
    check_not_null(&ident, &ty, given("not_null"), inner.is_some(), errors);
    check_needless(given("key"), given("read_only"), "a key is never written anyway", errors);
    check_needless(
        given("read_only"),
        given("immutable"),
        "what only the service writes is not set by a create",
        errors,
    );
    if !has("key") {
        check_needless(
            given("navigation"),
            given("read_only"),
            "a navigation property is never written anyway",
            errors,
        );
    }
    check_needless(
        given("navigation"),
        given("not_null"),
        "a navigation property is never written anyway",
        errors,
    );
    check_navigation(&ident, &ty, given("navigation"), inner.is_some(), errors);
    for key in ["deep_insert", "bind"] {
        check_is_navigation(given("navigation"), given(key), errors);
    }

    let (key, navigation) = (has("key"), has("navigation"));
    Property {
        json,
        is_named: has("name"),
        value,
        docs,
        key,
        nullable: inner.is_some() && !has("not_null") && !key && !navigation,
        read_only: has("read_only"),
        immutable: has("immutable"),
        navigation,
        deep_insert: has("deep_insert"),
        bind: has("bind"),
        required: inner.is_none(),
        faulty,
        field: ident.clone(),
        ident,
        vis,
    }
}

/// The body of a PATCH tells absent from null by itself. The type is then the innermost one.
fn check_nested_option(ty: &Type, mut value: Type, errors: &mut Errors) -> (Type, bool) {
    if option_inner(&value).is_none() {
        return (value, false);
    }
    value = elements::innermost(&value).clone();
    errors.at(
        ty,
        format!(
            "nested `Option` is ambiguous: the PATCH body already tells absent from null; use \
             `Option<{}>`",
            display(&value)
        ),
    );
    (value, true)
}

/// An element of a list is null or it is not. Whether there is such a fault.
fn check_elements(list: &mut Type, errors: &mut Errors) -> bool {
    let Some(Nested { element, value }) = elements::take_nested(list) else { return false };
    let value = display(&value);
    errors.at(
        element,
        format!(
            "nested `Option` is ambiguous: an element is null or it is not; use `Option<{value}>`"
        ),
    );
    true
}

/// Whether a type is a path, with no arguments but such. Its tokens need not be looked at.
fn is_plain(ty: &Type) -> bool {
    let Type::Path(ty) = ty else { return false };
    ty.qself.is_none()
        && ty.path.segments.iter().all(|segment| match &segment.arguments {
            PathArguments::None => true,
            PathArguments::AngleBracketed(arguments) => arguments.args.iter().all(
                |argument| matches!(argument, GenericArgument::Type(inner) if is_plain(inner)),
            ),
            PathArguments::Parenthesized(_) => false,
        })
}

/// Generated code goes on after a type, which it cannot after `A + B`. Whether there is such a fault.
pub(super) fn check_bounds(ty: &Type, errors: &mut Errors) -> bool {
    fn has_plus(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Punct(punct) => punct.as_char() == '+',
            TokenTree::Group(group) => has_plus(group.stream()),
            _ => false,
        })
    }
    let is_fault = !is_plain(ty) && has_plus(ty.to_token_stream());
    if is_fault {
        errors.at(ty, "a Microsoft Graph type has no bounds; write the type without `+`");
    }
    is_fault
}

/// An item without its key could not be found again.
fn check_optional_key(
    ident: &Ident,
    ty: &Type,
    key: Option<&Entry>,
    is_optional: bool,
    errors: &mut Errors,
) {
    if key.is_some() && is_optional {
        errors.at(
            ty,
            format!(
                "key `{ident}` cannot be optional: it is part of the path; remove the `Option`"
            ),
        );
    }
}

/// A plain type says the same.
fn check_not_null(
    ident: &Ident,
    ty: &Type,
    not_null: Option<&Entry>,
    is_optional: bool,
    errors: &mut Errors,
) {
    if let (Some(entry), false) = (not_null, is_optional) {
        let ty = display(ty);
        errors.at(
            &entry.key,
            format!(
                "`{ident}: {ty}` is never null already; remove `not_null`, or use `Option<{ty}>`"
            ),
        );
    }
}

/// A key that another one implies or contradicts.
fn check_needless(given: Option<&Entry>, other: Option<&Entry>, why: &str, errors: &mut Errors) {
    if let (Some(_), Some(other)) = (given, other) {
        errors.at(&other.key, format!("{why}; remove `{}`", other.key));
    }
}

/// What is not expanded is not there.
fn check_navigation(
    ident: &Ident,
    ty: &Type,
    navigation: Option<&Entry>,
    is_optional: bool,
    errors: &mut Errors,
) {
    if navigation.is_some() && !is_optional {
        let shown = display(ty);
        errors.at(
            ty,
            format!(
                "navigation property `{ident}` is there only where it is expanded; use \
                 `Option<{shown}>`"
            ),
        );
    }
}

/// What is about navigation properties alone.
fn check_is_navigation(navigation: Option<&Entry>, other: Option<&Entry>, errors: &mut Errors) {
    if let (None, Some(other)) = (navigation, other) {
        let key = &other.key;
        errors.at(key, format!("`{key}` is for navigation properties; add `navigation` before it"));
    }
}
