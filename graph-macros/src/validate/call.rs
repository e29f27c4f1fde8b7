//! Actions and functions: their parameters, in the body or in the path, and what they give.

use proc_macro2::{Ident, TokenTree};
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::{Type, Visibility, parse_quote};

use super::metadata::{self, Given};
use super::operation::{self, Spanned};
use super::property;
use super::type_level::{self, TypeLevel};
use super::{check_once, unknown_keys};
use crate::errors::Errors;
use crate::model::{
    Argument, Call, CallBody, Kind, Method, Operation, Operations, Parameters, Property, Return,
};
use crate::names;
use crate::parse::{self, Declared, Entry, Field, Value};
use crate::path::Place;

const MACRO: &str = "#[graph]";

pub(crate) fn operations(parsed: parse::Operations, errors: &mut Errors) -> Operations {
    let parse::Operations { mut entries, ty, calls } = parsed;
    let mut shared = TypeLevel::new(type_level::OPERATIONS);
    unknown_keys(&mut entries, "#[graph_operations]", type_level::OPERATIONS, errors);
    for entry in &entries {
        shared.take(entry, errors);
    }
    let mut all: Vec<Spanned> = Vec::new();
    let mut calls: Vec<(Call, usize)> = calls
        .into_iter()
        .map(|parsed| {
            let before = all.len();
            let call = call(parsed, &ty, &mut all, errors);
            let count = all.len() - before;
            (call, count)
        })
        .collect();
    check_names(&all, errors);
    let mut all = all.into_iter();
    for (call, count) in &mut calls {
        call.operations = all.by_ref().take(*count).map(|(operation, _)| operation).collect();
    }
    Operations {
        krate: shared.krate(),
        ext: shared.ext,
        ty,
        calls: calls.into_iter().map(|(call, _)| call).collect(),
    }
}

/// Each becomes a function, so the names must differ.
fn check_names(all: &[Spanned], errors: &mut Errors) {
    for (i, (operation, span)) in all.iter().enumerate() {
        let name = &operation.name;
        if all[..i].iter().any(|(earlier, _)| earlier.name == *name) {
            errors.span(
                span.unwrap_or_else(|| name.span()),
                format!("operation `{name}` is defined twice; name one with `name = \"...\"`"),
            );
        }
    }
}

fn call(parsed: parse::Call, ty: &syn::Path, all: &mut Vec<Spanned>, errors: &mut Errors) -> Call {
    let parse::Call { ident, vis, docs, declared, mut parameters, result } = parsed;
    let mut in_path: Vec<Field> = Vec::new();
    for (i, attribute) in declared.into_iter().enumerate() {
        let operation = operation(attribute, &ident, i == 0, &mut parameters, &mut in_path, errors);
        all.extend(operation);
    }
    let is_function = |(operation, _): &Spanned| operation.kind == Kind::Function;
    if all.last().is_some_and(is_function) {
        for Field { ident, .. } in &parameters {
            errors.at(
                ident,
                format!(
                    "parameter `{ident}` has no place in the path of a function; add \
                     `{0}={{{0}}}` to it, in quotes if it is text",
                    names::lower_camel(&ident.unraw().to_string())
                ),
            );
        }
        parameters.clear();
    }
    let result = returned(result.filter(|ty| !property::check_bounds(ty, errors)));
    let body = match parameters.as_slice() {
        [] => CallBody::Nothing,
        [Field { ident, ty, .. }] if parse::is_named(ty, "Media") => {
            CallBody::Media(ident.clone(), ty.clone())
        }
        _ => {
            let owner = ty.segments.last().map_or(&ident, |segment| &segment.ident);
            let action = names::upper_camel(&ident.unraw().to_string());
            CallBody::Parameters(Parameters {
                ident: format_ident!("{owner}{action}", span = ident.span()),
                properties: properties(parameters, errors),
            })
        }
    };
    let vis = match vis {
        Visibility::Inherited => parse_quote!(pub),
        other => other,
    };
    Call { vis, docs, body, result, operations: Vec::new() }
}

/// The parameters of an action, which are the properties of its body.
fn properties(parameters: Vec<Field>, errors: &mut Errors) -> Vec<Property> {
    let mut properties: Vec<Property> = parameters
        .into_iter()
        .map(|field| {
            let mut property = property::parameter(field, errors);
            property.vis = parse_quote!(pub);
            property
        })
        .collect();
    property::check_json_names(&properties, errors);
    property::check_setter_names(&mut properties, &["new"], errors);
    properties
}

fn operation(
    mut attribute: Declared,
    function: &Ident,
    is_first: bool,
    parameters: &mut Vec<Field>,
    in_path: &mut Vec<Field>,
    errors: &mut Errors,
) -> Option<Spanned> {
    let method = method(&mut attribute, errors);
    let keys: Vec<&str> = [&["path", "name"], metadata::KEYS].concat();
    unknown_keys(&mut attribute.entries, MACRO, &keys, errors);
    check_once(&attribute.entries, errors);
    let given = |key: &str| attribute.entries.iter().find(|entry| entry.key == key);
    let span = (!attribute.is_faulty).then_some(attribute.span);
    let (path, template) = operation::template(given("path"), MACRO, span, errors);
    let name = given("name").and_then(|entry| operation::operation_name(entry, errors));
    let (name, span) = match name {
        Some((name, literal)) => (name, literal.span()),
        None if is_first => (function.clone(), function.span()),
        None => {
            errors.span(
                attribute.span,
                format!(
                    "a second path needs a name of its own; add one, as in \
                     `name = \"{function}_for_user\"`"
                ),
            );
            return None;
        }
    };
    let mut arguments = operation::arguments(&template, &["parameters"]);
    for argument in &mut arguments {
        take_parameter(argument, parameters, in_path, errors);
    }
    let method = method.unwrap_or(Method::Post);
    let kind = if method == Method::Get { Kind::Function } else { Kind::Action };
    let metadata = Given::read(&attribute.entries, errors).of(method);
    Some((Operation { name, kind, method, path, arguments, metadata }, Some(span)))
}

/// The method, which stands alone: `POST`.
fn method(attribute: &mut Declared, errors: &mut Errors) -> Option<Method> {
    const WRITE: &str = "write `#[graph(POST, path = \"/...\")]`";
    let is_method = |entry: &Entry| matches!(entry.value, Value::None) && is_upper(&entry.key);
    let at = attribute.entries.iter().position(is_method);
    let Some(at) = at else {
        if !attribute.is_faulty {
            errors.span(attribute.span, format!("`{MACRO}` has no method; {WRITE}"));
        }
        return None;
    };
    let word = attribute.entries.remove(at).key;
    match operation::method(&word) {
        Ok(method) => Some(method),
        Err(fault) => {
            errors.at(word, fault);
            None
        }
    }
}

fn is_upper(ident: &Ident) -> bool {
    ident.to_string().chars().all(|c| c.is_ascii_uppercase())
}

/// A placeholder that is also a parameter is the function's parameter: it has a type.
fn take_parameter(
    argument: &mut Argument,
    parameters: &mut Vec<Field>,
    in_path: &mut Vec<Field>,
    errors: &mut Errors,
) {
    if let Some(at) = parameters.iter().position(|field| field.ident == argument.ident) {
        in_path.push(parameters.remove(at));
    }
    let Some(field) = in_path.iter().find(|field| field.ident == argument.ident) else {
        return;
    };
    check_quotes(argument, field, errors);
    if !property::check_bounds(&field.ty, errors) {
        argument.ty = Some(field.ty.clone());
    }
}

/// Texts stand in quotes in a path, and nothing else that is known here does.
fn check_quotes(argument: &Argument, field: &Field, errors: &mut Errors) {
    const BARE: &[&str] = &["bool", "u8", "i8", "i16", "i32", "i64", "f32", "f64", "Guid", "Date"];
    let name = &field.ident;
    let bare = BARE.iter().find(|bare| parse::is_named(&field.ty, bare));
    if parse::option_inner(&field.ty).is_some() {
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
                "parameter `{name}` is text; write its placeholder in quotes, as in `'{{{name}}}'`"
            ),
        );
    } else if let (Place::Quoted, Some(bare)) = (argument.place, bare) {
        errors.at(
            name,
            format!("parameter `{name}` is a `{bare}`; write its placeholder without quotes"),
        );
    }
}

/// What stands after the arrow.
fn returned(ty: Option<Type>) -> Return {
    let Some(ty) = ty else { return Return::Nothing };
    if ty.to_token_stream().into_iter().all(|token| is_unit(&token)) {
        Return::Nothing
    } else if parse::is_named(&ty, "Bytes") {
        Return::Bytes(ty)
    } else if let Some(item) = parse::inner(&ty, "Vec") {
        Return::Collection(item.clone())
    } else if let Some(value) = parse::option_inner(&ty) {
        Return::Optional(value.clone())
    } else {
        Return::One(ty)
    }
}

fn is_unit(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.stream().is_empty())
}
