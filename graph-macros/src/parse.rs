//! Reads a derive's input: which keys were given where, with the spans to point at.
//!
//! Nothing here knows what a declaration means; that is [`validate`](crate::validate)'s.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, Meta, Type, Visibility};

use crate::errors::Errors;
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

/// One `#[graph_resource(...)]` attribute.
pub(crate) struct Declared {
    pub(crate) entries: Vec<Entry>,
    /// Where the attribute stands, to point at when something is missing from it.
    pub(crate) span: Span,
    /// Whether something in it could not be read, and is not missing but wrong.
    pub(crate) is_faulty: bool,
}

/// A struct under `#[graph_resource]`.
pub(crate) struct Resource {
    pub(crate) input: DeriveInput,
    pub(crate) declared: Vec<Declared>,
    pub(crate) fields: Vec<Field>,
}

/// A field of a resource.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) ty: Type,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) entries: Vec<Entry>,
}

/// An enum under `#[graph_enum]`.
pub(crate) struct Enumeration {
    pub(crate) input: DeriveInput,
    pub(crate) entries: Vec<Entry>,
    pub(crate) members: Vec<Member>,
}

/// A member of an enum.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) entries: Vec<Entry>,
}

/// The name of the field that `#[graph_resource]` adds.
pub(crate) const ADDITIONAL: &str = "additional";

/// The name of the variant that `#[graph_enum]` adds.
pub(crate) const UNRECOGNIZED: &str = "Unrecognized";

pub(crate) fn resource(input: DeriveInput, errors: &mut Errors) -> Option<Resource> {
    const NEEDS: &str = "needs named fields: each field name becomes a JSON property";
    let fields = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => &fields.named,
            Fields::Unnamed(fields) => {
                errors.at(fields, format!("`#[graph_resource]` {NEEDS}"));
                return None;
            }
            Fields::Unit => {
                errors.at(&input.ident, format!("`#[graph_resource]` {NEEDS}"));
                return None;
            }
        },
        Data::Enum(data) => {
            errors.at(
                data.enum_token,
                format!("`#[graph_resource]` {NEEDS}; declare an enum with `#[graph_enum]`"),
            );
            return None;
        }
        Data::Union(data) => {
            errors.at(data.union_token, format!("`#[graph_resource]` {NEEDS}; use a struct"));
            return None;
        }
    };
    let fields = fields
        .iter()
        .filter_map(|field| {
            let ident = field.ident.clone().filter(|ident| ident != ADDITIONAL)?;
            Some(Field {
                ident,
                vis: field.vis.clone(),
                ty: field.ty.clone(),
                docs: docs(&field.attrs),
                entries: graph_entries(&field.attrs, errors),
            })
        })
        .collect();
    Some(Resource { declared: declared(&input.attrs, errors), fields, input })
}

pub(crate) fn enumeration(input: DeriveInput, errors: &mut Errors) -> Option<Enumeration> {
    let Data::Enum(data) = &input.data else {
        errors.at(&input.ident, "`#[graph_enum]` needs an enum: each variant names a member");
        return None;
    };
    let members = data
        .variants
        .iter()
        .filter(|variant| variant.ident != UNRECOGNIZED)
        .map(|variant| Member {
            ident: variant.ident.clone(),
            entries: graph_entries(&variant.attrs, errors),
        })
        .collect();
    let entries = declared(&input.attrs, errors).into_iter().flat_map(|d| d.entries).collect();
    Some(Enumeration { input, entries, members })
}

/// The item's `#[graph(declared(...))]` attributes, which the attribute macros left behind.
fn declared(attrs: &[Attribute], errors: &mut Errors) -> Vec<Declared> {
    graph_entries(attrs, errors)
        .into_iter()
        .filter_map(|Entry { key, value }| match value {
            Value::List(tokens) if key == "declared" => {
                let before = errors.count();
                let entries = entries(tokens, errors);
                let is_faulty = errors.count() > before;
                Some(Declared { entries, span: key.span(), is_faulty })
            }
            _ => {
                errors.at(
                    &key,
                    format!("`#[graph({key})]` is for fields; move it to the field it is about"),
                );
                None
            }
        })
        .collect()
}

fn docs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("doc")).cloned().collect()
}

/// The entries of all `#[graph(...)]` attributes.
fn graph_entries(attrs: &[Attribute], errors: &mut Errors) -> Vec<Entry> {
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
fn entries(tokens: TokenStream, errors: &mut Errors) -> Vec<Entry> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut entries = Vec::new();
    for part in tokens.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ',')) {
        entry(part, &mut entries, errors);
    }
    entries
}

/// Reads what stands between two commas: an entry, or several if a comma is missing.
fn entry(tokens: &[TokenTree], entries: &mut Vec<Entry>, errors: &mut Errors) {
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
            entry(&tokens[..3], entries, errors);
            entry(&tokens[3..], entries, errors);
        }
        [TokenTree::Ident(key), eq, value @ ..] if is_assign(eq) => {
            let value = Value::Assigned(value.iter().cloned().collect());
            entries.push(Entry { key: key.clone(), value });
        }
        [TokenTree::Ident(_), unexpected, ..] | [unexpected, ..] => errors.at(
            unexpected,
            format!(
                "unexpected `{unexpected}`; write keys as in `key = value`, with commas between"
            ),
        ),
    }
}

impl Entry {
    /// The string literal assigned to the key; `why` says why it must be one.
    pub(crate) fn string(&self, why: &str, errors: &mut Errors) -> Option<LitStr> {
        match &self.value {
            Value::Assigned(tokens) => {
                let literal = syn::parse2(tokens.clone()).ok();
                if literal.is_none() {
                    errors.at(tokens, format!("`{}` must be a string literal{why}", self.key));
                }
                literal
            }
            _ => {
                let key = &self.key;
                errors.at(key, format!("`{key}` needs a value; write `{key} = \"...\"`"));
                None
            }
        }
    }

    /// Reports a value where none belongs.
    pub(crate) fn flag(&self, errors: &mut Errors) {
        let key = &self.key;
        if !matches!(self.value, Value::None) {
            errors.at(key, format!("`{key}` takes no value; write `{key}` alone"));
        }
    }

    /// Reports a key that `macro_name` does not have.
    pub(crate) fn unknown(&self, macro_name: &str, known: &[&str], errors: &mut Errors) {
        let key = &self.key;
        let hint = match names::suggest(&key.to_string(), known) {
            Some(near) => format!("did you mean `{near}`?"),
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

/// The type inside `Option<...>`, however the path is written.
pub(crate) fn option_inner(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(args) = &last.arguments else {
        return None;
    };
    match args.args.first()? {
        syn::GenericArgument::Type(inner) if args.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// The generics, if there are any.
pub(crate) fn generics(input: &DeriveInput) -> Option<TokenStream> {
    (!input.generics.params.is_empty()).then(|| input.generics.to_token_stream())
}
