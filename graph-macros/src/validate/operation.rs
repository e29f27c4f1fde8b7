//! Operations: one method on one path for each, and a name of its own.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use syn::LitStr;

use super::{TypeLevel, check_once};
use crate::errors::Errors;
use crate::model::{Method, Operation};
use crate::parse::{Declared, Entry, Value, list};
use crate::path::Template;
use crate::{fallback, names, path};

/// What `method = ...` can be read as.
const METHODS: &[&str] = &["GET", "POST", "PATCH", "PUT", "DELETE"];

/// The keys of `#[graph_resource(...)]`.
const KEYS: &[&str] = &["path", "method", "name", TypeLevel::KEYS[0], TypeLevel::KEYS[1]];

/// An operation, and what to point at for it if it was declared and not guessed.
pub(super) type Spanned = (Operation, Option<Span>);

/// Reads the operations that one attribute declares.
pub(super) fn operations(
    mut attribute: Declared,
    shared: &mut TypeLevel,
    operations: &mut Vec<Spanned>,
    errors: &mut Errors,
) {
    let mut is_empty = true;
    for entry in &mut attribute.entries {
        let key = entry.key.to_string();
        is_empty &= TypeLevel::KEYS.contains(&&*key);
        if !KEYS.contains(&&*key) {
            entry.unknown("#[graph_resource]", KEYS, errors);
            // Taken for what it was meant to be, so that it is not reported as missing too.
            if let Some(meant) = names::suggest(&key, KEYS) {
                entry.key = Ident::new(meant, entry.key.span());
            }
        }
    }
    let own: Vec<Entry> =
        attribute.entries.into_iter().filter(|entry| !shared.take(entry, errors)).collect();
    check_once(&own, errors);
    let given = |key: &str| own.iter().find(|entry| entry.key == key);

    if is_empty {
        if attribute.is_faulty {
            return;
        }
        errors.span(
            attribute.span,
            "`#[graph_resource]` declares no operation; write `path = \"/...\", method = PATCH`",
        );
        return;
    }
    // What could not be read is not missing.
    let span = (!attribute.is_faulty).then_some(attribute.span);
    let template = template(given("path"), span, errors);
    let mut name = given("name").and_then(|entry| operation_name(entry, errors));
    let mut methods = match given("method") {
        Some(entry) => methods(entry, &template.1, errors),
        None => {
            if let Some(span) = span {
                errors.span(
                    span,
                    "`#[graph_resource]` has a path but no method; add one, as in `method = PATCH`",
                );
            }
            fallback::methods(&template.1)
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
        errors.at(
            literal,
            format!(
                "`name` names one operation, but this attribute declares {declared}; give each \
                 method an attribute of its own"
            ),
        );
    }

    let (path, template) = template;
    let arguments = arguments(&template);
    for (method, span) in methods {
        let (name, span) = match &name {
            Some((name, literal)) => (name.clone(), Some(literal.span())),
            None => (Ident::new(method.default_name(), Span::call_site()), span),
        };
        let operation = Operation {
            name,
            method,
            path: path.clone(),
            arguments: arguments.clone(),
            is_keyed: template.is_keyed,
        };
        operations.push((operation, span));
    }
}

/// Each operation becomes a function, so the names must differ. The later one of two is dropped.
pub(super) fn check_names(operations: &mut Vec<Spanned>, errors: &mut Errors) {
    // A guess does not take a name away from an operation that was declared.
    operations.sort_by_key(|(_, span)| span.is_none());
    let mut seen: Vec<Ident> = Vec::new();
    operations.retain(|(operation, span)| {
        let is_new = !seen.contains(&operation.name);
        if is_new {
            seen.push(operation.name.clone());
        } else if let Some(span) = span {
            errors.span(
                *span,
                format!(
                    "operation `{0}` is defined twice; name one, as in `name = \"{0}_{1}\"`",
                    operation.name,
                    last_word(&operation.path),
                ),
            );
        }
        is_new
    });
}

/// The last literal segment that makes a name, for a suggestion.
fn last_word(path: &str) -> String {
    let is_name = |word: &&str| !word.is_empty() && word.chars().all(char::is_alphanumeric);
    let mut words = path.rsplit('/').map(|segment| segment.rsplit('.').next().unwrap_or_default());
    names::snake(words.find(is_name).unwrap_or("other"))
}

fn template(entry: Option<&Entry>, span: Option<Span>, errors: &mut Errors) -> (String, Template) {
    // Keyed, so that no method is wrong for it.
    let empty = || (String::new(), Template { placeholders: Vec::new(), is_keyed: true });
    let Some(entry) = entry else {
        if let Some(span) = span {
            errors.span(
                span,
                "`#[graph_resource]` has a method but no path; add one, as in \
                 `path = \"/users/{userId}\"`",
            );
        }
        return empty();
    };
    let why = ", so that its placeholders can be checked at compile time";
    let Some(literal) = entry.string(why, errors) else {
        return empty();
    };
    let (template, faults) = path::parse(&literal.value());
    for fault in faults {
        errors.at(&literal, fault);
    }
    (literal.value(), template)
}

/// The functions' arguments. One that is a keyword, or would hide another, gets an underscore.
fn arguments(template: &Template) -> Vec<Ident> {
    let mut arguments: Vec<Ident> = Vec::new();
    for placeholder in &template.placeholders {
        let mut name = names::snake(placeholder);
        let argument = loop {
            match syn::parse_str::<Ident>(&name) {
                Ok(ident) if ident != "patch" && !arguments.contains(&ident) => break ident,
                _ => name.push('_'),
            }
        };
        arguments.push(argument);
    }
    arguments
}

/// Names that every resource has a function for already.
const TAKEN: &[&str] = &["clone", "default"];

fn operation_name(entry: &Entry, errors: &mut Errors) -> Option<(Ident, LitStr)> {
    let literal = entry.string("", errors)?;
    let name = literal.value();
    let snake = names::snake(&name);
    let ident = syn::parse_str::<Ident>(&snake).ok().filter(|_| !TAKEN.contains(&&*snake));
    if ident.is_none() {
        errors.at(
            &literal,
            format!("`{name}` cannot name a function; write a name as in `name = \"update\"`"),
        );
    } else if name != snake {
        errors.at(
            &literal,
            format!("operation name `{name}` is not in snake case; write \"{snake}\""),
        );
    }
    let mut ident = ident?;
    ident.set_span(literal.span());
    Some((ident, literal))
}

/// `PATCH` or `[GET, PATCH]`.
fn methods(entry: &Entry, template: &Template, errors: &mut Errors) -> Vec<(Method, Option<Span>)> {
    const WRITE: &str = "write `method = PATCH` or `method = [GET, PATCH]`";
    let Value::Assigned(tokens) = &entry.value else {
        errors.at(&entry.key, format!("`method` needs a value; {WRITE}"));
        return fallback::methods(template);
    };
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let words = match &*tokens {
        // Without delimiters: what a macro passes on.
        [TokenTree::Group(group)]
            if matches!(group.delimiter(), Delimiter::Bracket | Delimiter::None) =>
        {
            group.stream().into_iter().collect()
        }
        _ => tokens,
    };
    let mut methods = Vec::new();
    for word in words.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ',')) {
        match word {
            [TokenTree::Ident(word)] => match method(word, template) {
                Ok(method) if methods.iter().any(|(listed, _)| *listed == method) => {
                    errors.at(word, format!("`{word}` is listed twice; keep one"));
                }
                Ok(method) => methods.push((method, Some(word.span()))),
                Err(fault) => {
                    errors.at(word, fault);
                    methods.extend(fallback::methods(template));
                }
            },
            [] => {}
            [unexpected, ..] => {
                errors.at(unexpected, format!("`method` must be an HTTP method's name; {WRITE}"));
                methods.extend(fallback::methods(template));
            }
        }
    }
    if methods.is_empty() {
        errors.at(&entry.key, format!("`method` names no method; {WRITE}"));
    }
    methods
}

fn method(word: &Ident, template: &Template) -> Result<Method, String> {
    match &*word.to_string() {
        "GET" if template.is_keyed => Ok(Method::Get),
        "GET" => Err("`GET` of a path that does not end in a placeholder is not supported yet; \
                      name one item, as in \"/users/{userId}\""
            .to_owned()),
        "PATCH" => Ok(Method::Patch),
        known if METHODS.contains(&known) => {
            Err(format!("method `{known}` is not supported yet; use `GET` or `PATCH`"))
        }
        other => Err(match names::suggest(other, METHODS) {
            Some(near) => format!("unsupported method `{other}`; did you mean `{near}`?"),
            None => format!("unsupported method `{other}`; expected {}", list(METHODS)),
        }),
    }
}
