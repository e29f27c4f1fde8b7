//! The parameters of actions and functions: in the body, or in the path.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{LitStr, parse_quote};

use crate::errors::Errors;
use crate::model::{Argument, Kind, Property};
use crate::names;
use crate::parse::{self, Field, Value};
use crate::path::{Place, Placeholder};
use crate::validate::{check_once, item, property};

/// What an action or function is called at the end of a path: `wipe`, `getX(scope='{scope}')`.
pub(super) fn end<'a>(
    function: &Ident,
    kind: Kind,
    parameters: impl Iterator<Item = &'a Field>,
) -> String {
    let camel = |ident: &Ident| names::lower_camel(&ident.unraw().to_string());
    let name = camel(function);
    let places = parameters.map(|field| {
        let placeholder = camel(&field.ident);
        let name = given_name(field).unwrap_or_else(|| placeholder.clone());
        let ty = parse::option_inner(&field.ty).unwrap_or(&field.ty);
        let is_bare = BARE.iter().any(|bare| parse::is_named(ty, bare));
        let quote = if is_bare { "" } else { "'" };
        format!("{name}={quote}{{{placeholder}}}{quote}")
    });
    let places: Vec<String> = places.collect();
    if kind != Kind::Function || places.is_empty() {
        return name;
    }
    format!("{name}({})", places.join(","))
}

/// The name that a parameter says.
fn given_name(field: &Field) -> Option<String> {
    let named = field.entries.iter().find(|entry| entry.key == "name")?;
    let Value::Assigned(tokens) = &named.value else { return None };
    let name = syn::parse2::<LitStr>(tokens.clone()).ok()?.value();
    is_fit(&name).then_some(name)
}

/// Whether a function in a path can have a parameter of this name.
fn is_fit(name: &str) -> bool {
    let is_fit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    !name.is_empty() && name.chars().all(is_fit)
}

/// Types whose literals have no quotes in a path.
const BARE: &[&str] = &[
    "bool",
    "u8",
    "i8",
    "i16",
    "i32",
    "i64",
    "f32",
    "f64",
    "Decimal",
    "Guid",
    "Date",
    "DateTimeOffset",
    "TimeOfDay",
];

/// A placeholder that is also a parameter is the function's parameter: it has a type.
pub(super) fn take_parameter(
    argument: &mut Argument,
    parameters: &mut Vec<Field>,
    in_path: &mut Vec<Field>,
    errors: &mut Errors,
) {
    // A keyword is escaped in one way by the author and in another by the placeholder's reading.
    let name = |ident: &Ident| names::lower_camel(&ident.unraw().to_string());
    let is_meant = |field: &Field| name(&field.ident) == name(&argument.ident);
    let mut is_first = false;
    if let Some(at) = parameters.iter().position(is_meant) {
        in_path.push(parameters.remove(at));
        is_first = true;
    }
    let Some(field) = in_path.iter().find(|field| is_meant(field)) else {
        return;
    };
    check_quotes(argument, field, is_first, errors);
    take_name(argument, field, is_first, errors);
    if !property::check_bounds(&field.ty, errors) {
        argument.ty = Some(parse::option_inner(&field.ty).unwrap_or(&field.ty).clone());
    }
}

/// The path names the parameter as well as the parameter itself may.
fn take_name(argument: &mut Argument, field: &Field, is_first: bool, errors: &mut Errors) {
    let Some(given) = given_name(field) else { return };
    if let Some(in_path) = argument.name.as_ref().filter(|name| **name != given)
        && is_first
        && let Some(entry) = field.entries.iter().find(|entry| entry.key == "name")
    {
        let ident = &field.ident;
        errors.at(
            &entry.key,
            format!(
                "the path has `{in_path}=` for parameter `{ident}`; write `{given}=` there, or remove `name`"
            ),
        );
    }
    argument.name.get_or_insert(given);
}

/// Texts stand in quotes in a path, and nothing else that is known here does.
fn check_quotes(argument: &Argument, field: &Field, is_first: bool, errors: &mut Errors) {
    let name = &field.ident;
    let bare = BARE.iter().find(|bare| parse::is_named(&field.ty, bare));
    let placeholder = names::lower_camel(&name.unraw().to_string());
    if parse::option_inner(&field.ty).is_some() {
        // Of several paths, the first is told.
        if !is_first {
            return;
        }
        errors.at(
            &field.ty,
            format!(
                "parameter `{name}` stands in the path and cannot be left out; remove the `Option`, \
                 or declare a second operation without it"
            ),
        );
    } else if argument.place == Place::Literal && parse::is_named(&field.ty, "String") {
        errors.at(
            name,
            format!(
                "parameter `{name}` is text; write its placeholder in quotes, as in `'{{{placeholder}}}'`"
            ),
        );
    } else if let (Place::Quoted, Some(bare)) = (argument.place, bare) {
        errors.at(
            name,
            format!(
                "parameter `{name}` is of type `{bare}`; write its placeholder without quotes, as in \
                 `{{{placeholder}}}`"
            ),
        );
    }
}

/// Each parameter has one type, which a value can have.
pub(super) fn check_types(parameters: &mut Vec<Field>, errors: &mut Errors) {
    let mut seen: Vec<Ident> = Vec::new();
    parameters.retain_mut(|Field { ident, ty, .. }| {
        let is_again = seen.contains(ident);
        if is_again {
            item::refuse_again("the parameter", ident, errors);
        } else {
            item::refuse_unfit(ty, errors);
            seen.push(ident.clone());
        }
        !is_again
    });
}

/// A function's parameters stand in its path, where a placeholder may have the name of one already. Whether
/// one has.
pub(super) fn check_free<'a>(
    parameters: impl Iterator<Item = &'a Field>,
    placed: &[&Placeholder],
    errors: &mut Errors,
) -> bool {
    let mut is_taken = false;
    for field in parameters {
        let ident = &field.ident;
        let placeholder = names::lower_camel(&ident.unraw().to_string());
        let snake = names::snake(&placeholder);
        let is_meant = |placed: &&&Placeholder| names::snake(&placed.name) == snake;
        if let Some(Placeholder { name: taken, .. }) = placed.iter().find(is_meant) {
            let name = given_name(field).unwrap_or(placeholder);
            errors.at(
                ident,
                format!(
                    "the path of the block has a placeholder `{{{taken}}}` already; rename the parameter, \
                     with `#[graph(name = \"{name}\")]`"
                ),
            );
            is_taken = true;
        }
    }
    is_taken
}

/// A function has no body, so its parameters stand in its path.
pub(super) fn check_placed(
    function: &Ident,
    in_path: &[Field],
    parameters: &[Field],
    errors: &mut Errors,
) {
    let end = end(function, Kind::Function, in_path.iter().chain(parameters));
    for Field { ident, .. } in parameters {
        errors.at(
            ident,
            format!(
                "parameter `{ident}` has no place in the path of a function; end the path in `{end}`"
            ),
        );
    }
}

/// A parameter in the path may have a name, and nothing else that is about the body.
pub(super) fn check_in_path(in_path: &[Field], errors: &mut Errors) {
    for Field { ident, entries, .. } in in_path {
        check_once(entries, errors);
        for entry in entries {
            let key = &entry.key;
            if key == "name" {
                if let Some(literal) = entry.string("startDateTime", errors)
                    && !is_fit(&literal.value())
                {
                    errors.at(
                        literal,
                        "`name` must be the parameter's name in the path; write it as in \
                         `name = \"startDateTime\"`",
                    );
                }
                continue;
            }
            errors.at(
                key,
                format!("`{key}` is for a parameter in the body, and `{ident}` stands in the path; remove it"),
            );
        }
    }
}

/// A media stream is a whole body.
fn check_media(property: &mut Property, errors: &mut Errors) {
    if !parse::is_named(&property.value, "Media") {
        return;
    }
    errors.at(
        &property.value,
        format!(
            "`{}` is the whole body, and has no place among parameters; use `Binary` for bytes in JSON, \
             or declare an operation with this parameter alone",
            property.ident
        ),
    );
    property.faulty = true;
}

/// The field that holds what is sent beyond the declaration is added.
fn check_additional(properties: &mut [Property], errors: &mut Errors) {
    for property in properties.iter_mut().filter(|property| property.ident == parse::ADDITIONAL) {
        errors.at(
            &property.ident,
            "a field `additional` is added to the parameters; rename yours, with \
             `#[graph(name = \"additional\")]`",
        );
        property.ident = format_ident!("{}_", property.ident);
        property.faulty = true;
    }
}

/// The parameters of an action, which are the properties of its body.
pub(super) fn properties(parameters: Vec<Field>, errors: &mut Errors) -> Vec<Property> {
    let mut properties: Vec<Property> = parameters
        .into_iter()
        .map(|field| {
            let mut property = property::parameter(field, errors);
            property.vis = parse_quote!(pub);
            check_media(&mut property, errors);
            property
        })
        .collect();
    property::check_json_names(&mut properties, "parameter", errors);
    check_additional(&mut properties, errors);
    let optional = properties.iter_mut().filter(|property| !property.required);
    property::check_setter_names(optional, "parameter", &["new"], errors);
    properties
}
