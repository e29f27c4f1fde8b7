//! The `key = value` entries inside an attribute's parentheses.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{Attribute, LitStr, Meta};

use crate::errors::Errors;
use crate::model::Method;
use crate::names;

/// A `key`, `key = value` or `key(values)` inside an attribute's parentheses.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    pub(crate) value: Value,
}

/// What follows an [`Entry`]'s key.
pub(crate) enum Value {
    /// Nothing: the key is a flag.
    None,
    /// The tokens after `=`.
    Assigned(TokenStream),
    /// The tokens in the parentheses.
    List(TokenStream),
}

/// The entries of all `#[graph(...)]` attributes.
pub(super) fn graph_entries(attrs: &[Attribute], errors: &mut Errors) -> Vec<Entry> {
    let mut all = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("graph")) {
        match &attr.meta {
            Meta::List(list) => all.extend(entries(list.tokens.clone(), errors)),
            meta => errors.at(meta, "`#[graph]` says nothing; write it as in `#[graph(key)]`"),
        }
    }
    all
}

/// Splits an attribute's tokens at its commas. A fault in one entry leaves the others usable.
pub(super) fn entries(tokens: TokenStream, errors: &mut Errors) -> Vec<Entry> {
    keyed(tokens, "path", errors)
}

/// The same where a path without a key has this one.
fn keyed(tokens: TokenStream, path_key: &str, errors: &mut Errors) -> Vec<Entry> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut entries = Vec::new();
    for part in tokens.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ',')) {
        entry(part, path_key, &mut entries, errors);
    }
    entries
}

/// Reads what stands between two commas: an entry, or several if a comma is missing.
fn entry(tokens: &[TokenTree], path_key: &str, entries: &mut Vec<Entry>, errors: &mut Errors) {
    let is_assign = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == '=');
    match tokens {
        [] => {}
        [TokenTree::Ident(key)] => entries.push(Entry { key: key.clone(), value: Value::None }),
        [TokenTree::Ident(key), TokenTree::Group(group)] => {
            entries.push(Entry { key: key.clone(), value: Value::List(group.stream()) });
        }
        [TokenTree::Ident(key), eq] if is_assign(eq) => {
            errors.at(key, format!("`{key}` has no value; write one after the `=`"));
        }
        [_, eq, _, TokenTree::Ident(next), ..] if is_assign(eq) => {
            errors.at(next, format!("expected `,` before `{next}`; separate the keys by commas"));
            entry(&tokens[..3], path_key, entries, errors);
            entry(&tokens[3..], path_key, entries, errors);
        }
        [TokenTree::Ident(key), eq, value @ ..] if is_assign(eq) => {
            let value = Value::Assigned(value.iter().cloned().collect());
            entries.push(Entry { key: key.clone(), value });
        }
        [token @ TokenTree::Literal(path)] if is_path(token) => {
            errors.at(path, format!("`{path}` has no key; write `{path_key} = {path}`"));
            let key = Ident::new(path_key, path.span());
            let value = Value::Assigned(TokenTree::from(path.clone()).into());
            entries.push(Entry { key, value });
        }
        [TokenTree::Ident(_), path @ TokenTree::Literal(_)] if is_path(path) => {
            entry(&tokens[..1], path_key, entries, errors);
            entry(&tokens[1..], path_key, entries, errors);
        }
        [TokenTree::Ident(_), unexpected, ..] | [unexpected, ..] => errors.at(
            unexpected,
            format!(
                "unexpected `{unexpected}`; write keys as in `key = value`, with commas between"
            ),
        ),
    }
}

/// Whether it is a path's text.
fn is_path(token: &TokenTree) -> bool {
    token.to_string().starts_with("\"/")
}

impl Entry {
    /// The entries in an inner pair of parentheses.
    pub(crate) fn all(tokens: TokenStream, errors: &mut Errors) -> Vec<Entry> {
        entries(tokens, errors)
    }

    /// The same, of paths whose names are keys.
    pub(crate) fn all_paths(tokens: TokenStream, errors: &mut Errors) -> Vec<Entry> {
        keyed(tokens, "for_user", errors)
    }

    /// The string literal assigned to the key, which could be `example`.
    pub(crate) fn string(&self, example: &str, errors: &mut Errors) -> Option<LitStr> {
        self.literal("", example, errors)
    }

    /// The path assigned to the key.
    pub(crate) fn path(&self, errors: &mut Errors) -> Option<LitStr> {
        let why = ", so that its placeholders can be checked at compile time";
        self.literal(why, "/users/{userId}", errors)
    }

    /// The string literal assigned to the key; `why` says why it must be one.
    fn literal(&self, why: &str, example: &str, errors: &mut Errors) -> Option<LitStr> {
        let key = &self.key;
        let Value::Assigned(tokens) = &self.value else {
            errors.at(key, format!("`{key}` needs a value; write `{key} = \"{example}\"`"));
            return None;
        };
        let literal = syn::parse2(tokens.clone()).ok();
        if literal.is_none() {
            errors.at(
                tokens,
                format!("`{key}` must be a string literal{why}; write `{key} = \"{example}\"`"),
            );
        }
        literal
    }

    /// Reports a value where none belongs.
    pub(crate) fn flag(&self, errors: &mut Errors) {
        let key = &self.key;
        if !matches!(self.value, Value::None) {
            errors.at(key, format!("`{key}` takes no value; write `{key}` alone"));
        }
    }

    /// Whether it is a method that stands without its key.
    pub(crate) fn is_method(&self, known: &[&str]) -> bool {
        let is_method = Method::ALL.iter().any(|method| self.key == method.as_str());
        is_method && known.contains(&"method")
    }

    /// Whether it is a type that stands without its key.
    fn is_type(&self) -> bool {
        let name = self.key.to_string();
        let is_type = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
        is_type && matches!(self.value, Value::None)
    }

    /// Reports a key that `macro_name` does not have.
    pub(crate) fn unknown(&self, macro_name: &str, known: &[&str], errors: &mut Errors) {
        let key = &self.key;
        let hint = match names::suggest(&key.to_string(), known) {
            Some(near) => format!("did you mean `{near}`?"),
            None if self.is_method(known) => format!("write `method = {key}`"),
            None if self.is_type() && known.contains(&"of") => format!("write `of = {key}`"),
            None if self.is_type() && known.contains(&"base") => format!("write `base = {key}`"),
            None => format!("expected {}", list(known)),
        };
        errors.at(key, format!("unknown key `{key}` in `{macro_name}`; {hint}"));
    }
}

/// "`a`, `b` or `c`".
pub(crate) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}
