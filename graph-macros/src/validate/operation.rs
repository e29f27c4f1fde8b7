//! Operations on a type's paths: one method on one path for each, and a name of its own.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use syn::LitStr;
use syn::ext::IdentExt;

use super::metadata::{self, Given};
use super::type_level::TypeLevel;
use super::{check_once, unknown_keys};
use crate::errors::Errors;
use crate::model::{Argument, Kind, Method, Operation};
use crate::parse::{Declared, Entry, Value, list};
use crate::path::{End, Place, Template};
use crate::{fallback, names, path};

/// The keys of a path's attribute, beside what is about the type.
const KEYS: &[&str] = &["path", "also", "method", "name", "singleton"];

/// An operation, and what to point at for it if it was declared and not guessed.
pub(super) type Spanned = (Operation, Option<Span>);

/// Reads the operations that one attribute declares.
pub(super) fn operations(
    mut attribute: Declared,
    macro_name: &str,
    shared: &mut TypeLevel,
    operations: &mut Vec<Spanned>,
    errors: &mut Errors,
) {
    let keys: Vec<&str> = [KEYS, metadata::KEYS, shared.keys].concat();
    let is_unknown = unknown_keys(&mut attribute.entries, macro_name, &keys, errors);
    let own: Vec<Entry> =
        attribute.entries.into_iter().filter(|entry| !shared.take(entry, errors)).collect();
    check_once(&own, errors);
    let given = |key: &str| own.iter().find(|entry| entry.key == key);
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
        Some(entry) => methods(entry, &template, errors),
        None => {
            if let Some(span) = span {
                errors.span(
                    span,
                    format!(
                        "`{macro_name}` has a path but no method; add one, as in `method = PATCH`"
                    ),
                );
            }
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
        errors.at(
            literal,
            format!(
                "`name` names one operation, but this attribute declares {declared}; give each \
                 method an attribute of its own"
            ),
        );
    }

    let given_facts = Given::read(&own, errors);
    let is_singleton = singleton.is_some();
    let kinds = kinds(&methods, &template, is_singleton, errors);
    let mut add = |path: &str, template: &Template, suffix: Option<&Suffix>| {
        let arguments = arguments(template, &["patch", "item", "content", "reference"]);
        for (kind, method, span) in &kinds {
            let (base, span) = match &name {
                Some((name, literal)) => (name.clone(), Some(literal.span())),
                None => (default_name(*kind, template), *span),
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
        let also = path::parse_literal(&literal, errors);
        check_same_end(&template, &also, &literal, errors);
        add(&literal.value(), &also, Some(&suffix));
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
    for &(method, span) in methods {
        if let Some(kind) = kind(method, template, is_singleton) {
            kinds.push((kind, method, span));
            continue;
        }
        errors.span(span.unwrap_or_else(Span::call_site), not_possible(method, template));
        if template.is_keyed() {
            // A create of whatever the path is meant to be.
            kinds.push((Kind::Create, method, span));
        }
    }
    kinds
}

/// What is added to the names of the operations on another path: `for_user`.
pub(super) struct Suffix(Ident);

impl Suffix {
    pub(super) fn of(&self, name: &Ident) -> Ident {
        Ident::new(&format!("{}_{}", name.unraw(), self.0.unraw()), name.span())
    }

    fn span(&self) -> Span {
        self.0.span()
    }
}

/// The paths in `also(for_user = "/users/{userId}/devices")`.
pub(super) fn alternatives(entry: Option<&Entry>, errors: &mut Errors) -> Vec<(Suffix, LitStr)> {
    const WRITE: &str = "write `also(for_user = \"/users/{userId}/...\")`";
    let Some(entry) = entry else { return Vec::new() };
    let Value::List(tokens) = &entry.value else {
        errors.at(&entry.key, format!("`also` needs names and paths in parentheses; {WRITE}"));
        return Vec::new();
    };
    let entries = Entry::all(tokens.clone(), errors);
    if entries.is_empty() {
        errors.at(&entry.key, format!("`also` names no path; {WRITE}"));
    }
    check_once(&entries, errors);
    let mut alternatives: Vec<(Suffix, LitStr)> = Vec::new();
    for entry in entries {
        let is_again = alternatives.iter().any(|(Suffix(earlier), _)| *earlier == entry.key);
        if let Some(literal) = entry.string("", errors)
            && !is_again
        {
            alternatives.push((Suffix(entry.key), literal));
        }
    }
    alternatives
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

/// What an operation does, by its method and its path's end.
fn kind(method: Method, template: &Template, is_singleton: bool) -> Option<Kind> {
    let is_item = template.is_keyed() || is_singleton;
    Some(match (method, &template.end) {
        (Method::Get, End::Count) => Kind::Count,
        (_, End::Count) => return None,
        (Method::Get, End::Value) => Kind::Download,
        (Method::Put, End::Value) => Kind::Upload,
        (Method::Delete, End::Value) => Kind::Delete,
        (_, End::Value) => return None,
        (Method::Get, End::Reference(..)) => Kind::GetReference { is_single: is_singleton },
        (Method::Post, End::Reference(_, false)) => Kind::AddReference,
        (Method::Put, End::Reference(_, false)) => Kind::SetReference,
        (Method::Delete, End::Reference(..)) => Kind::RemoveReference,
        (_, End::Reference(..)) => return None,
        (Method::Get, _) if is_item => Kind::Get,
        (Method::Get, _) => Kind::List,
        (Method::Post, End::Placeholder) => return None,
        (Method::Post, End::Name) => Kind::Create,
        (Method::Patch, _) => Kind::Update { is_keyed: is_item },
        (Method::Put, _) => Kind::Replace,
        (Method::Delete, _) => Kind::Delete,
    })
}

/// Why a method is wrong for a path.
fn not_possible(method: Method, template: &Template) -> String {
    let method = method.as_str();
    match template.end {
        End::Count => format!("`{method}` of a `$count` is not possible; use `GET`"),
        End::Value => {
            format!("`{method}` of a `$value` is not possible; use `GET`, `PUT` or `DELETE`")
        }
        End::Reference(_, true) => {
            format!("`{method}` of one reference is not possible; use `DELETE`")
        }
        End::Reference(_, false) => {
            format!("`{method}` of a `$ref` is not possible; use `GET`, `POST`, `PUT` or `DELETE`")
        }
        End::Placeholder | End::Name => format!(
            "`{method}` of a path that names an item creates nothing; end the path before the placeholder"
        ),
    }
}

fn default_name(kind: Kind, template: &Template) -> Ident {
    let mut navigation = match &template.end {
        End::Reference(name, _) => names::snake(name.rsplit('.').next().unwrap_or_default()),
        _ => String::new(),
    };
    // A segment may hold what a name cannot, such as a function's parentheses.
    navigation.retain(|c| c.is_ascii_alphanumeric() || c == '_');
    let name = match kind {
        Kind::Get => "get",
        Kind::List => "list",
        Kind::Count => "count",
        Kind::Create => "create",
        Kind::Update { .. } => "update",
        Kind::Replace => "replace",
        Kind::Delete => "delete",
        Kind::Download => "download",
        Kind::Upload => "upload",
        Kind::GetReference { .. } => &format!("get_{navigation}_ref"),
        Kind::AddReference => &format!("add_{navigation}_ref"),
        Kind::SetReference => &format!("set_{navigation}_ref"),
        Kind::RemoveReference => &format!("remove_{navigation}_ref"),
        // Named by their functions.
        Kind::Action | Kind::Function => "call",
    };
    Ident::new(name, Span::call_site())
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
                    last_word(&operation.path, &operation.name),
                ),
            );
        }
        is_new
    });
}

/// The last literal segment that makes a name, and another one than this.
pub(super) fn last_word(path: &str, name: &Ident) -> String {
    let is_name = |word: &&str| {
        !word.is_empty() && word.chars().all(char::is_alphanumeric) && name != &names::snake(word)
    };
    let mut words = path.rsplit('/').map(|segment| segment.rsplit('.').next().unwrap_or_default());
    names::snake(words.find(is_name).unwrap_or("other"))
}

/// The path and what it says.
pub(super) fn template(
    entry: Option<&Entry>,
    macro_name: &str,
    span: Option<Span>,
    errors: &mut Errors,
) -> (String, Template) {
    let Some(entry) = entry else {
        if let Some(span) = span {
            errors.span(
                span,
                format!(
                    "`{macro_name}` has a method but no path; add one, as in \
                     `path = \"/users/{{userId}}\"`"
                ),
            );
        }
        return (String::new(), Template::unknown());
    };
    let why = ", so that its placeholders can be checked at compile time";
    let Some(literal) = entry.string(why, errors) else {
        return (String::new(), Template::unknown());
    };
    let template = path::parse_literal(&literal, errors);
    (literal.value(), template)
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
        arguments.push(Argument { ident, place: placeholder.place, ty });
    }
    arguments
}

/// Names that every resource has a function for already.
const TAKEN: &[&str] = &["clone", "default", "edit"];

pub(super) fn operation_name(entry: &Entry, errors: &mut Errors) -> Option<(Ident, LitStr)> {
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
            [TokenTree::Ident(word)] => match method(word) {
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

/// The method of this name.
pub(super) fn method(word: &Ident) -> Result<Method, String> {
    let name = word.to_string();
    if let Some(method) = Method::ALL.into_iter().find(|method| method.as_str() == name) {
        return Ok(method);
    }
    let known = Method::ALL.map(Method::as_str);
    Err(match names::suggest(&name, &known) {
        Some(near) => format!("unsupported method `{name}`; did you mean `{near}`?"),
        None => format!("unsupported method `{name}`; expected {}", list(&known)),
    })
}
