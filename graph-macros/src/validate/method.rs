//! Methods: which an attribute names, and what each does on a path.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};

use crate::errors::Errors;
use crate::model::{Kind, Method};
use crate::parse::{Entry, Value, list};
use crate::path::{End, Template};
use crate::{fallback, names};

/// What an operation does, by its method and its path's end.
pub(super) fn kind(method: Method, template: &Template, is_singleton: bool) -> Option<Kind> {
    let is_item = template.is_keyed() || is_singleton;
    Some(match (method, &template.end) {
        (Method::Get, End::Count) => Kind::Count,
        (Method::Get, End::Value) => Kind::Download,
        (Method::Put, End::Value) => Kind::Upload,
        (Method::Delete, End::Value) => Kind::Delete,
        (Method::Get, End::Reference(_, false)) => Kind::GetReference { is_single: is_singleton },
        (Method::Post, End::Reference(_, false)) => Kind::AddReference,
        (Method::Put, End::Reference(_, false)) => Kind::SetReference,
        (Method::Delete, End::Reference(..)) => Kind::RemoveReference,
        (_, End::Count | End::Value | End::Reference(..)) | (Method::Post, End::Placeholder) => {
            return None;
        }
        (Method::Get, _) if is_item => Kind::Get,
        (Method::Get, _) => Kind::List,
        (Method::Post, End::Name) => Kind::Create,
        (Method::Patch, _) => Kind::Update { is_keyed: is_item },
        (Method::Put, _) => Kind::Replace,
        (Method::Delete, _) => Kind::Delete,
    })
}

/// Why a method is wrong for a path.
pub(super) fn not_possible(method: Method, template: &Template) -> String {
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

pub(super) fn default_name(kind: Kind, template: &Template) -> Ident {
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

/// `PATCH` or `[GET, PATCH]`.
pub(super) fn methods(
    entry: &Entry,
    template: &Template,
    errors: &mut Errors,
) -> Vec<(Method, Option<Span>)> {
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
