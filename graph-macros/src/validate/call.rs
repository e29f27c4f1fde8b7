//! Actions and functions: their parameters, in the body or in the path, and what they give.

use proc_macro2::{Ident, TokenTree};
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::{Type, Visibility, parse_quote};

use super::metadata::{self, Given};
use super::method as methods;
use super::operation::{self, Spanned, Suffix};
use super::property;
use super::type_level::{self, TypeLevel};
use super::{check_once, unknown_keys};
use crate::errors::Errors;
use crate::model::{
    Argument, Call, CallBody, Kind, Method, Operation, Operations, Parameters, Property, Return,
};
use crate::parse::{self, Declared, Entry, Field, Value};
use crate::path::{self, Place, Template};
use crate::{fallback, names};

const MACRO: &str = "#[graph]";

pub(crate) fn operations(parsed: parse::Operations, errors: &mut Errors) -> Operations {
    let parse::Operations { mut entries, ty, calls } = parsed;
    let mut shared = TypeLevel::new(type_level::OPERATIONS);
    let keys: Vec<&str> = [&["path", "also"], metadata::KEYS, shared.keys].concat();
    unknown_keys(&mut entries, "#[graph_operations]", &keys, errors);
    entries.retain(|entry| !shared.take(entry, errors));
    check_once(&entries, errors);
    let roots = roots(&entries, errors);
    let defaults = Given::read(&entries, errors);
    let mut seen: Vec<Ident> = Vec::new();
    let mut calls: Vec<Call> = calls
        .into_iter()
        .filter_map(|parsed| call(parsed, &ty, &roots, &mut seen, errors))
        .collect();
    defaults.complete(calls.iter_mut().flat_map(|call| &mut call.operations));
    Operations { krate: shared.krate(), ext: shared.ext, ty, calls }
}

/// A path that functions without one of their own are below.
struct Root {
    suffix: Option<Suffix>,
    path: String,
}

/// The paths of the block.
fn roots(entries: &[Entry], errors: &mut Errors) -> Vec<Root> {
    let given = |key: &str| entries.iter().find(|entry| entry.key == key);
    let mut roots = Vec::new();
    if let Some(literal) = given("path").and_then(|entry| entry.string("", errors)) {
        path::parse_literal(&literal, errors);
        roots.push(Root { suffix: None, path: literal.value() });
    }
    for (suffix, literal) in operation::alternatives(given("also"), errors) {
        path::parse_literal(&literal, errors);
        roots.push(Root { suffix: Some(suffix), path: literal.value() });
    }
    roots
}

/// Each becomes a function, so the names must differ. The later one of two is dropped.
fn check_name((operation, span): &Spanned, seen: &mut Vec<Ident>, errors: &mut Errors) -> bool {
    let name = &operation.name;
    let is_new = !seen.contains(name);
    if is_new {
        seen.push(name.clone());
    } else {
        errors.span(
            span.unwrap_or_else(|| name.span()),
            format!(
                "operation `{name}` is defined twice; name one, as in `name = \"{name}_{}\"`",
                operation::last_word(&operation.path, name)
            ),
        );
    }
    is_new
}

fn call(
    parsed: parse::Call,
    ty: &syn::Path,
    roots: &[Root],
    seen: &mut Vec<Ident>,
    errors: &mut Errors,
) -> Option<Call> {
    let parse::Call { cfg, ident, vis, docs, declared, mut parameters, result } = parsed;
    let mut in_path: Vec<Field> = Vec::new();
    let mut operations: Vec<Spanned> = Vec::new();
    if declared.is_empty() {
        // Reported already, and kept for the type of its parameters.
        operations.push((fallback::action(&ident), None));
    }
    for (i, attribute) in declared.into_iter().enumerate() {
        let scope = Scope { function: &ident, is_first: i == 0, roots };
        operations.extend(declared_operations(
            attribute,
            &scope,
            &mut parameters,
            &mut in_path,
            errors,
        ));
    }
    // Two of one name may depend on the configuration.
    operations.retain(|operation| !cfg.is_empty() || check_name(operation, seen, errors));
    check_in_path(&in_path, errors);
    let is_function = |(operation, _): &Spanned| operation.kind == Kind::Function;
    if operations.first().is_some_and(is_function) {
        check_placed(&parameters, errors);
        parameters.clear();
    }
    if operations.is_empty() {
        return None;
    }
    let result = returned(result.filter(|ty| !property::check_bounds(ty, errors)));
    let body = match parameters.as_slice() {
        [] => CallBody::Nothing,
        [Field { ident, ty, .. }] if parse::is_named(ty, "Media") => {
            CallBody::Media(ident.clone(), Box::new(ty.clone()))
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
    let operations = operations.into_iter().map(|(operation, _)| operation).collect();
    Some(Call { cfg, vis, docs, body, result, operations })
}

/// A function has no body, so its parameters stand in its path.
fn check_placed(parameters: &[Field], errors: &mut Errors) {
    for Field { ident, ty, .. } in parameters {
        let name = names::lower_camel(&ident.unraw().to_string());
        let place = if parse::is_named(ty, "String") {
            format!("{name}='{{{name}}}'")
        } else {
            format!("{name}={{{name}}}")
        };
        errors.at(
            ident,
            format!(
                "parameter `{ident}` has no place in the path of a function; write the path's end as \
                 in `getReport({place})`"
            ),
        );
    }
}

/// The path names its parameters, and says which are given.
fn check_in_path(in_path: &[Field], errors: &mut Errors) {
    for Field { ident, entries, .. } in in_path {
        for Entry { key, .. } in entries {
            errors.at(
                key,
                format!("`{key}` is for a parameter in the body, and `{ident}` stands in the path; remove it"),
            );
        }
    }
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
    property::check_json_names(&properties, "parameter", errors);
    property::check_setter_names(&mut properties, "parameter", &["new", "additional"], errors);
    properties
}

/// Where an attribute of a function stands.
struct Scope<'a> {
    function: &'a Ident,
    is_first: bool,
    roots: &'a [Root],
}

/// The operations that one attribute of a function declares.
fn declared_operations(
    mut attribute: Declared,
    scope: &Scope<'_>,
    parameters: &mut Vec<Field>,
    in_path: &mut Vec<Field>,
    errors: &mut Errors,
) -> Vec<Spanned> {
    let Scope { function, is_first, roots } = scope;
    let keys: Vec<&str> = [&["path", "also", "name"], metadata::KEYS].concat();
    let method = method(&mut attribute, &keys, errors);
    let is_unknown = unknown_keys(&mut attribute.entries, MACRO, &keys, errors);
    check_once(&attribute.entries, errors);
    let given = |key: &str| attribute.entries.iter().find(|entry| entry.key == key);
    let name = given("name").and_then(|entry| operation::operation_name(entry, errors));
    let (name, span) = match name {
        Some((name, literal)) => (name, literal.span()),
        None if *is_first => ((*function).clone(), function.span()),
        None => {
            errors.span(
                attribute.span,
                format!(
                    "a second path needs a name of its own; add one, as in \
                     `name = \"{function}_for_user\"`"
                ),
            );
            return Vec::new();
        }
    };

    let method = method.unwrap_or(Method::Post);
    let kind = if method == Method::Get { Kind::Function } else { Kind::Action };
    let mut paths: Vec<(Ident, String, Template)> = Vec::new();
    if given("path").is_none() && given("also").is_none() && !roots.is_empty() {
        let end = end(function, kind, parameters);
        for Root { suffix, path } in *roots {
            let path = format!("{path}/{end}");
            let name = suffix.as_ref().map_or_else(|| name.clone(), |suffix| suffix.of(&name));
            // The block's path was checked where it stands.
            let (template, _) = path::parse(&path);
            paths.push((name, path, template));
        }
    } else {
        let span = (!attribute.is_faulty && !is_unknown).then_some(attribute.span);
        let (path, template) = operation::template(given("path"), MACRO, span, errors);
        paths.push((name.clone(), path, template));
        for (suffix, literal) in operation::alternatives(given("also"), errors) {
            let template = path::parse_literal(&literal, errors);
            paths.push((suffix.of(&name), literal.value(), template));
        }
    }
    let metadata = Given::read(&attribute.entries, errors).of(method);
    paths
        .into_iter()
        .map(|(name, path, template)| {
            let mut arguments = operation::arguments(&template, &["parameters"]);
            for argument in &mut arguments {
                take_parameter(argument, parameters, in_path, errors);
            }
            let metadata = metadata.clone();
            (Operation { name, kind, method, path, arguments, metadata }, Some(span))
        })
        .collect()
}

/// What an action or function is called at the end of a path: `wipe`, `getX(scope='{scope}')`.
fn end(function: &Ident, kind: Kind, parameters: &[Field]) -> String {
    let camel = |ident: &Ident| names::lower_camel(&ident.unraw().to_string());
    let name = camel(function);
    if kind != Kind::Function || parameters.is_empty() {
        return name;
    }
    let places = parameters.iter().map(|Field { ident, ty, .. }| {
        let name = camel(ident);
        let is_bare = BARE.iter().any(|bare| parse::is_named(ty, bare));
        if is_bare { format!("{name}={{{name}}}") } else { format!("{name}='{{{name}}}'") }
    });
    format!("{name}({})", places.collect::<Vec<_>>().join(","))
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

/// The method, which stands alone: `POST`.
fn method(attribute: &mut Declared, keys: &[&str], errors: &mut Errors) -> Option<Method> {
    const WRITE: &str = "write `#[graph(POST, path = \"/...\")]`";
    // No key is in capitals, and what is no key was meant to be a method.
    let is_method = |entry: &Entry| {
        let word = entry.key.to_string();
        matches!(entry.value, Value::None) && !keys.contains(&&*word)
    };
    let at = attribute.entries.iter().position(is_method);
    let Some(at) = at else {
        if !attribute.is_faulty {
            errors.span(attribute.span, format!("`{MACRO}` has no method; {WRITE}"));
        }
        return None;
    };
    let word = attribute.entries.remove(at).key;
    match methods::method(&word) {
        Ok(method) => Some(method),
        Err(fault) => {
            errors.at(word, fault);
            None
        }
    }
}

/// A placeholder that is also a parameter is the function's parameter: it has a type.
fn take_parameter(
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
    if !property::check_bounds(&field.ty, errors) {
        argument.ty = Some(parse::option_inner(&field.ty).unwrap_or(&field.ty).clone());
    }
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
                "parameter `{name}` is a `{bare}`; write its placeholder without quotes, as in \
                 `{{{placeholder}}}`"
            ),
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
