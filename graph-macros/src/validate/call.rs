//! Actions and functions: their parameters, in the body or in the path, and what they give.

mod answer;
mod parameter;

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{LitStr, Token, Visibility};

use super::metadata::{self, Given};
use super::method as methods;
use super::operation::{self, Spanned, Suffix};
use super::property;
use super::type_level::{self, TypeLevel};
use super::{check_once, unknown_keys};
use crate::errors::Errors;
use crate::model::{Call, CallBody, Kind, Method, Operation, Operations, Parameters};
use crate::parse::{self, Declared, Entry, Field, Value};
use crate::path::{self, Template};
use crate::{fallback, names};
use answer::{answer, returned};

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
    check_type_names(&mut calls, errors);
    defaults.complete(calls.iter_mut().flat_map(|call| &mut call.operations));
    Operations { krate: shared.krate(), ext: shared.ext, ty, calls }
}

/// Each action's parameters are a type of their own. Two of one name may depend on the configuration.
fn check_type_names(calls: &mut Vec<Call>, errors: &mut Errors) {
    let mut seen: Vec<Ident> = Vec::new();
    calls.retain(|Call { cfg, body, .. }| {
        let CallBody::Parameters(Parameters { ident, .. }) = body else { return true };
        let is_again = cfg.is_empty() && seen.contains(ident);
        if is_again {
            errors.at(
                ident,
                format!(
                    "another operation has parameters of the type `{ident}` already; rename one"
                ),
            );
        }
        seen.push(ident.clone());
        !is_again
    });
}

/// A path that functions without one of their own are below.
struct Root {
    suffix: Option<Suffix>,
    path: String,
    template: Template,
    /// Whether it has no faults, which are reported where it stands.
    is_sound: bool,
}

impl Root {
    fn read(suffix: Option<Suffix>, literal: &LitStr, errors: &mut Errors) -> Self {
        let before = errors.count();
        let (path, template) = path::parse_literal(literal, errors);
        Self { suffix, path, template, is_sound: errors.count() == before }
    }
}

/// The paths of the block.
fn roots(entries: &[Entry], errors: &mut Errors) -> Vec<Root> {
    let given = |key: &str| entries.iter().find(|entry| entry.key == key);
    let mut roots = Vec::new();
    if let Some(literal) = given("path").and_then(|entry| entry.path(errors)) {
        roots.push(Root::read(None, &literal, errors));
    }
    for (suffix, literal) in operation::alternatives(given("also"), errors) {
        roots.push(Root::read(Some(suffix), &literal, errors));
    }
    roots
}

fn call(
    parsed: parse::Call,
    ty: &syn::Path,
    roots: &[Root],
    seen: &mut Vec<Ident>,
    errors: &mut Errors,
) -> Option<Call> {
    let parse::Call { cfg, ident, vis, docs, declared, mut parameters, result } = parsed;
    parameter::check_types(&mut parameters, errors);
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
    operations
        .retain(|operation| !cfg.is_empty() || operation::check_name(operation, seen, errors));
    parameter::check_in_path(&in_path, errors);
    let is_function = |(operation, _): &Spanned| operation.kind == Kind::Function;
    if operations.first().is_some_and(is_function) {
        parameter::check_placed(&ident, &in_path, &parameters, errors);
        parameters.clear();
    }
    if operations.is_empty() {
        return None;
    }
    let result = result.map(|ty| answer(ty, errors));
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
                properties: parameter::properties(parameters, errors),
            })
        }
    };
    let vis = match vis {
        Visibility::Inherited => Visibility::Public(Token![pub](ident.span())),
        other => other,
    };
    let operations = operations.into_iter().map(|(operation, _)| operation).collect();
    Some(Call { cfg, vis, docs, body, result, operations })
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
    let is_unknown = unknown_keys(&mut attribute.entries, attribute.name, &keys, errors);
    check_once(&attribute.entries, errors);
    let given = |key: &str| attribute.entries.iter().find(|entry| entry.key == key);
    let name = given("name").and_then(|entry| operation::operation_name(entry, errors));
    let (name, span) = match name {
        Some((name, literal)) => (name, literal.span()),
        None if *is_first => (operation::function_name(function, errors), function.span()),
        None => {
            // What has no method either is no path, which is reported.
            if method.is_some() {
                refuse_no_name(function, attribute.span, errors);
            }
            return Vec::new();
        }
    };

    let method = method.unwrap_or(Method::Post);
    let kind = if method == Method::Get { Kind::Function } else { Kind::Action };
    let mut paths: Vec<(Ident, String, Template)> = Vec::new();
    if given("path").is_none() && given("also").is_none() && !roots.is_empty() {
        let all = || in_path.iter().chain(&*parameters);
        let end = parameter::end(function, kind, all());
        let placed: Vec<_> = roots.iter().flat_map(|root| &root.template.placeholders).collect();
        let is_taken = kind == Kind::Function && parameter::check_free(all(), &placed, errors);
        let mut seen = Vec::new();
        for Root { suffix, path, is_sound, .. } in *roots {
            let path = format!("{path}/{end}");
            let name = suffix.as_ref().map_or_else(|| name.clone(), |suffix| suffix.of(&name));
            let (template, faults) = path::parse(&path);
            for fault in faults {
                // The block's own were reported where it stands, and each is told of one of the paths.
                if *is_sound && !is_taken && !seen.contains(&fault) {
                    errors.at(function, &fault);
                    seen.push(fault);
                }
            }
            paths.push((name, path, template));
        }
    } else {
        let span = (!attribute.is_faulty && !is_unknown).then_some(attribute.span);
        let (path, template) = operation::template(given("path"), attribute.name, span, errors);
        paths.push((name.clone(), path, template));
        for (suffix, literal) in operation::alternatives(given("also"), errors) {
            let (path, template) = path::parse_literal(&literal, errors);
            paths.push((suffix.of(&name), path, template));
        }
    }
    let metadata = Given::read(&attribute.entries, errors).of(method);
    paths
        .into_iter()
        .map(|(name, path, template)| {
            let mut arguments = operation::arguments(&template, &["parameters"]);
            for argument in &mut arguments {
                parameter::take_parameter(argument, parameters, in_path, errors);
            }
            let metadata = metadata.clone();
            (Operation { name, kind, method, path, arguments, metadata }, Some(span))
        })
        .collect()
}

/// The function names the operation on its first path.
fn refuse_no_name(function: &Ident, span: Span, errors: &mut Errors) {
    errors.span(
        span,
        format!(
            "a second path needs a name of its own; add one, as in `name = \"{function}_for_user\"`"
        ),
    );
}

/// The method, which stands alone: `POST`.
fn method(attribute: &mut Declared, keys: &[&str], errors: &mut Errors) -> Option<Method> {
    const WRITE: &str = "write `#[graph(POST, path = \"/...\")]`";
    // No key is in capitals, and what is no key was meant to be a method.
    let is_method = |entry: &Entry| {
        let word = entry.key.to_string();
        matches!(entry.value, Value::None) && !keys.contains(&&*word)
    };
    // As in the attribute of a type, where the method has a key.
    let keyed = attribute.entries.iter().position(|entry| entry.key == "method");
    if let Some(entry) = keyed.map(|at| &mut attribute.entries[at])
        && let Value::Assigned(tokens) = &entry.value
        && let Ok(word) = syn::parse2::<Ident>(tokens.clone())
    {
        errors.at(&entry.key, format!("the method stands alone here; write `{word}`"));
        *entry = Entry { key: word, value: Value::None };
    }
    let at = attribute.entries.iter().position(is_method);
    let Some(at) = at else {
        if !attribute.is_faulty {
            errors.span(attribute.span, format!("`{}` has no method; {WRITE}", attribute.name));
        }
        return None;
    };
    let word = attribute.entries.remove(at).key;
    attribute.entries.retain(|entry| {
        let is_second = is_method(entry) && methods::method(&entry.key).is_ok();
        if is_second {
            let key = &entry.key;
            errors.at(key, format!("`{key}` is a second method; give it an operation of its own"));
        }
        !is_second
    });
    match methods::method(&word) {
        Ok(method) => Some(method),
        Err(fault) => {
            errors.at(word, fault);
            None
        }
    }
}
