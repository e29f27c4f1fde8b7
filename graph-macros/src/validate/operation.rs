//! Operations on a type's paths: one method on one path for each, and a name of its own.

mod name;

use proc_macro2::{Ident, Span};
use syn::LitStr;

use super::metadata::{self, Given};
use super::method;
use super::type_level::TypeLevel;
use super::{check_once, unknown_keys};
use crate::errors::Errors;
use crate::model::{Argument, Kind, Method, Operation};
use crate::parse::{Declared, Entry, Value};
use crate::path::{End, Place, Template};
use crate::{fallback, names, path};

pub(super) use name::{Suffix, check_name, check_names, function_name, operation_name};

/// The keys of a path's attribute, beside what is about the type.
const KEYS: &[&str] = &["path", "also", "method", "name", "singleton"];

/// An operation, and what to point at for it if it was declared and not guessed.
pub(super) type Spanned = (Operation, Option<Span>);

/// Reads the operations that one attribute declares.
pub(super) fn operations(
    mut attribute: Declared,
    shared: &mut TypeLevel,
    operations: &mut Vec<Spanned>,
    errors: &mut Errors,
) {
    let macro_name = attribute.name;
    let keys: Vec<&str> = [KEYS, metadata::KEYS, shared.keys].concat();
    let is_unknown = unknown_keys(&mut attribute.entries, macro_name, &keys, errors);
    let own: Vec<Entry> =
        attribute.entries.into_iter().filter(|entry| !shared.take(entry, errors)).collect();
    check_once(&own, errors);
    // Texts, for each comparison of an identifier would make one.
    let keys: Vec<String> = own.iter().map(|entry| entry.key.to_string()).collect();
    let given = |key: &str| keys.iter().position(|given| given == key).map(|i| &own[i]);
    if given("path").is_none() && given("method").is_none() {
        check_needless(&own, errors);
        shared.defaults.add(Given::read(&own, errors));
        return;
    }

    // What could not be read is not missing.
    let span = (!attribute.is_faulty && !is_unknown).then_some(attribute.span);
    let (path, template) = template(given("path"), macro_name, span, errors);
    let singleton = given("singleton");
    if let Some(entry) = singleton {
        entry.flag(errors);
        check_singleton(entry, &template, errors);
    }
    let mut name = given("name").and_then(|entry| operation_name(entry, errors));
    let mut methods = match given("method") {
        Some(entry) => method::methods(entry, &template, errors),
        None => {
            refuse_no_method(macro_name, span, errors);
            fallback::methods(&template)
        }
    };
    let declared = methods.iter().filter(|(_, span)| span.is_some()).count();
    if name.is_some() && declared == 0 {
        // A guess is one operation, the one that callers know by this name.
        methods.retain(|(method, _)| *method == Method::Patch);
    }
    if declared > 1
        && let Some((_, literal)) = name.take()
    {
        refuse_shared_name(&literal, declared, errors);
    }

    let given_facts = Given::read(&own, errors);
    let is_singleton = singleton.is_some();
    let kinds = kinds(&methods, &template, is_singleton, errors);
    let mut add = |path: &str, template: &Template, suffix: Option<&Suffix>| {
        let arguments = arguments(template, &["patch", "item", "content", "reference"]);
        for (kind, method, span) in &kinds {
            let (base, span) = match &name {
                Some((name, literal)) => (name.clone(), Some(literal.span())),
                None => (method::default_name(*kind, template), *span),
            };
            let (name, span) = match suffix {
                Some(suffix) => (suffix.of(&base), span.and(Some(suffix.span()))),
                None => (base, span),
            };
            let operation = Operation {
                name,
                kind: *kind,
                method: *method,
                path: path.to_owned(),
                arguments: arguments.clone(),
                metadata: given_facts.of(*method),
            };
            operations.push((operation, span));
        }
    };
    add(&path, &template, None);
    for (suffix, literal) in alternatives(given("also"), errors) {
        let (path, also) = path::parse_literal(&literal, errors);
        check_same_end(&template, &also, &literal, errors);
        add(&path, &also, Some(&suffix));
    }
}

/// What is done on a path, by each method.
fn kinds(
    methods: &[(Method, Option<Span>)],
    template: &Template,
    is_singleton: bool,
    errors: &mut Errors,
) -> Vec<(Kind, Method, Option<Span>)> {
    let mut kinds = Vec::new();
    for &(http, span) in methods {
        if let Some(kind) = method::kind(http, template, is_singleton) {
            kinds.push((kind, http, span));
            continue;
        }
        errors.span(span.unwrap_or_else(Span::call_site), method::not_possible(http, template));
        if template.is_keyed() {
            // A create of whatever the path is meant to be.
            kinds.push((Kind::Create, http, span));
        }
    }
    kinds
}

/// The paths in `also(for_user = "/users/{userId}/devices")`.
pub(super) fn alternatives(entry: Option<&Entry>, errors: &mut Errors) -> Vec<(Suffix, LitStr)> {
    const WRITE: &str = "write `also(for_user = \"/users/{userId}/...\")`";
    let Some(entry) = entry else { return Vec::new() };
    let Value::List(tokens) = &entry.value else {
        errors.at(&entry.key, format!("`also` needs names and paths in parentheses; {WRITE}"));
        return Vec::new();
    };
    let entries = Entry::all_paths(tokens.clone(), errors);
    if entries.is_empty() {
        errors.at(&entry.key, format!("`also` names no path; {WRITE}"));
    }
    check_once(&entries, errors);
    let mut alternatives: Vec<(Suffix, LitStr)> = Vec::new();
    for entry in entries {
        name::check_suffix(&entry.key, errors);
        let is_again = alternatives.iter().any(|(Suffix(earlier), _)| *earlier == entry.key);
        if let Some(literal) = entry.path(errors)
            && !is_again
        {
            alternatives.push((Suffix(entry.key), literal));
        }
    }
    alternatives
}

/// A path alone says nothing of what is done there. Without a span, the method may be what could not be
/// read.
fn refuse_no_method(macro_name: &str, span: Option<Span>, errors: &mut Errors) {
    if let Some(span) = span {
        errors.span(
            span,
            format!("`{macro_name}` has a path but no method; add one, as in `method = PATCH`"),
        );
    }
}

/// A name is that of one operation.
fn refuse_shared_name(name: &LitStr, declared: usize, errors: &mut Errors) {
    errors.at(
        name,
        format!(
            "`name` names one operation, but this attribute declares {declared}; give each method an \
             attribute of its own"
        ),
    );
}

/// The same operations must be possible on all paths.
fn check_same_end(template: &Template, also: &Template, literal: &LitStr, errors: &mut Errors) {
    if std::mem::discriminant(&template.end) != std::mem::discriminant(&also.end) {
        errors.at(
            literal,
            "the paths of one attribute must end alike, in a name, a placeholder or the same `$` word; \
             give this one an attribute of its own",
        );
    }
}

/// Without a path, what is about one means nothing. Facts are those of all operations.
fn check_needless(entries: &[Entry], errors: &mut Errors) {
    for Entry { key, .. } in entries.iter().filter(|entry| KEYS.contains(&&*entry.key.to_string()))
    {
        errors.at(
            key,
            format!(
                "`{key}` is about an operation, but there is none; add `path = \"/...\", method = GET`"
            ),
        );
    }
}

/// `singleton` is about a path that could be a collection's.
fn check_singleton(entry: &Entry, template: &Template, errors: &mut Errors) {
    if !matches!(template.end, End::Name | End::Reference(_, false)) {
        errors.at(
            &entry.key,
            "`singleton` is for a path that ends in a name; this one says already what it reads, so \
             remove `singleton`",
        );
    }
}

/// An operation is a method on a path. Without a span, the path may be what could not be read.
fn refuse_no_path(macro_name: &str, span: Option<Span>, errors: &mut Errors) {
    if let Some(span) = span {
        errors.span(
            span,
            format!(
                "`{macro_name}` has a method but no path; add one, as in \
                 `path = \"/users/{{userId}}\"`"
            ),
        );
    }
}

/// The path and what it says.
pub(super) fn template(
    entry: Option<&Entry>,
    macro_name: &str,
    span: Option<Span>,
    errors: &mut Errors,
) -> (String, Template) {
    let Some(entry) = entry else {
        refuse_no_path(macro_name, span, errors);
        return (String::new(), Template::unknown());
    };
    let Some(literal) = entry.path(errors) else {
        return (String::new(), Template::unknown());
    };
    path::parse_literal(&literal, errors)
}

/// The functions' arguments. One that is a keyword, or would hide another, gets an underscore.
pub(super) fn arguments(template: &Template, taken: &[&str]) -> Vec<Argument> {
    let mut arguments: Vec<Argument> = Vec::new();
    for placeholder in &template.placeholders {
        let mut name = names::snake(&placeholder.name);
        let ident = loop {
            match syn::parse_str::<Ident>(&name) {
                Ok(ident)
                    if !taken.contains(&&*name) && !arguments.iter().any(|a| a.ident == ident) =>
                {
                    break ident;
                }
                _ => name.push('_'),
            }
        };
        // A literal whose type nobody names is a text.
        let ty =
            (placeholder.place != Place::Segment).then(|| syn::parse_quote!(::std::string::String));
        let name = placeholder.key.clone();
        arguments.push(Argument { ident, place: placeholder.place, ty, name });
    }
    arguments
}
