//! Reads an `impl` block of actions and functions, whose functions have no bodies.

mod function;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Path, PathArguments, Token, Type, Visibility};

use super::entry::{entries, graph_entries};
use super::{Declared, Entry, Field};
use crate::attribute::name_self;
use crate::errors::Errors;
use function::{Parameter, Parsed};

/// An `impl` block under `#[graph_operations]`.
pub(crate) struct Operations {
    /// What stands in the macro's parentheses.
    pub(crate) entries: Vec<Entry>,
    pub(crate) ty: Path,
    pub(crate) calls: Vec<Call>,
}

/// A function in it.
pub(crate) struct Call {
    /// What it depends on.
    pub(crate) cfg: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) docs: Vec<Attribute>,
    /// Its `#[graph(...)]` attributes: one for each path.
    pub(crate) declared: Vec<Declared>,
    pub(crate) parameters: Vec<Field>,
    pub(crate) result: Option<Type>,
}

pub(crate) fn operations(
    args: &TokenStream,
    item: &TokenStream,
    errors: &mut Errors,
) -> Option<Operations> {
    let entries = entries(args.clone(), errors);
    let block = (|input: ParseStream<'_>| block(input, errors)).parse2(item.clone());
    let (ty, body) = match block {
        Ok(block) => block,
        Err(error) => {
            errors.push(error);
            return None;
        }
    };
    let mut calls = Vec::new();
    // A fault in one function leaves the others usable.
    let tokens: Vec<TokenTree> = body.into_iter().collect();
    for tokens in functions(&tokens) {
        let mut found = Vec::new();
        let all = |input: ParseStream<'_>| {
            while !input.is_empty() {
                found.extend(function::call(input, errors)?);
            }
            Ok(())
        };
        let parsed = all.parse2(tokens.iter().cloned().collect());
        if let Err(error) = parsed {
            errors.push(error);
        }
        calls.extend(found.into_iter().map(|parsed| finish(parsed, &ty, errors)));
    }
    Some(Operations { entries, ty, calls })
}

/// The type and the functions of an `impl` block.
fn block(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<(Path, TokenStream)> {
    input.call(Attribute::parse_outer)?;
    if !input.peek(Token![impl]) {
        return Err(input.error(
            "`#[graph_operations]` goes on an `impl` block of one type; write \
             `impl ManagedDevice { ... }`",
        ));
    }
    input.parse::<Token![impl]>()?;
    let is_generic = input.peek(Token![<]);
    if is_generic {
        let generics: syn::Generics = input.parse()?;
        errors.at(
            generics,
            "generic operations are not supported: a Graph operation has fixed types; write them out",
        );
    }
    let named = |input: ParseStream<'_>| {
        input.parse::<Path>().map_err(|_| {
            input.error(
                "operations belong to one type that has a name; write `impl ManagedDevice { ... }`",
            )
        })
    };
    let mut ty = named(input)?;
    if input.peek(Token![for]) {
        errors.at(
            &ty,
            "operations belong to a type and not to a trait; write `impl ManagedDevice { ... }`, and \
             `#[graph_operations(ext = ManagedDeviceExt)]` for a type of another crate",
        );
        input.parse::<Token![for]>()?;
        ty = named(input)?;
    }
    let body;
    syn::braced!(body in input);
    let body = body.parse()?;
    if is_generic && let Some(last) = ty.segments.last_mut() {
        // A declared type has no generics, whatever was written.
        last.arguments = PathArguments::None;
    }
    Ok((ty, body))
}

/// Whether an item is an `impl` block of any kind.
pub(crate) fn is_block(item: &TokenStream) -> bool {
    let starts = |input: ParseStream<'_>| {
        input.call(Attribute::parse_outer)?;
        let is_block = input.peek(Token![impl]);
        input.parse::<TokenStream>()?;
        Ok(is_block)
    };
    starts.parse2(item.clone()).unwrap_or(false)
}

/// An item without its `#[graph]`s, which are attributes of nothing where the item is no block.
pub(crate) fn without_graph(item: &TokenStream) -> TokenStream {
    let is_hash = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == '#');
    let is_graph = |token: &TokenTree| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            let first = group.stream().into_iter().next();
            matches!(first, Some(TokenTree::Ident(ident)) if ident == "graph")
        }
        _ => false,
    };
    let mut rest: Vec<TokenTree> = Vec::new();
    for token in item.clone() {
        if is_graph(&token) && rest.last().is_some_and(is_hash) {
            rest.pop();
            continue;
        }
        rest.push(match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_graph(&group.stream()));
                inner.set_span(group.span());
                inner.into()
            }
            other => other,
        });
    }
    rest.into_iter().collect()
}

/// Splits a block after each `;` and each body.
fn functions(tokens: &[TokenTree]) -> impl Iterator<Item = &[TokenTree]> {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    };
    tokens.split_inclusive(is_end)
}

fn finish(parsed: Parsed, own_name: &Path, errors: &mut Errors) -> Call {
    let Parsed { attrs, vis, ident, parameters, mut result } = parsed;
    if let Some(result) = &mut result {
        name_self(result, own_name);
    }
    let mut declared = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("graph")) {
        let before = errors.count();
        let entries = graph_entries(std::slice::from_ref(attr), errors);
        let is_faulty = errors.count() > before;
        let span = attr.path().get_ident().map_or_else(Span::call_site, Ident::span);
        declared.push(Declared { name: "#[graph]", entries, span, is_faulty });
    }
    // These are not resolved before the macro runs, as they are for fields.
    let mut cfg = Vec::new();
    let mut docs = Vec::new();
    let mut is_hidden = false;
    for attr in attrs.into_iter().filter(|attr| !attr.path().is_ident("graph")) {
        if attr.path().is_ident("cfg") {
            cfg.push(attr);
        } else if attr.path().is_ident("cfg_attr") && holds_graph(&attr) {
            is_hidden = true;
            errors.at(
                attr.path(),
                "`graph` cannot depend on the configuration here; declare two operations with \
                 `#[cfg(...)]`",
            );
        } else {
            docs.push(attr);
        }
    }
    if declared.is_empty() && !is_hidden {
        errors.at(
            &ident,
            format!(
                "operation `{ident}` has no path; write `#[graph(POST, path = \"/...\")]` above it"
            ),
        );
    }
    let parameters = parameters
        .into_iter()
        .map(|Parameter { attrs, ident, mut ty }| {
            name_self(&mut ty, own_name);
            for attr in &attrs {
                refuse_attribute(attr, errors);
            }
            Field {
                vis: Visibility::Inherited,
                docs: super::docs(&attrs),
                entries: graph_entries(&attrs, errors),
                ident,
                ty,
            }
        })
        .collect();
    Call { cfg, ident, vis, docs, declared, parameters, result }
}

/// What is written of a parameter is its documentation and what `#[graph(...)]` says.
fn refuse_attribute(attr: &Attribute, errors: &mut Errors) {
    const KEPT: &[&str] = &["allow", "deprecated", "doc", "expect", "graph", "warn"];
    let path = attr.path();
    if path.is_ident("cfg") || path.is_ident("cfg_attr") {
        errors.at(
            path,
            "a parameter cannot depend on the configuration; declare two operations with \
             `#[cfg(...)]`",
        );
    } else if !KEPT.iter().any(|kept| path.is_ident(kept)) {
        errors.at(
            path,
            "a parameter has no such attribute; remove it, or name the parameter with \
             `#[graph(name = \"...\")]`",
        );
    }
}

/// Whether a `cfg_attr` holds a `#[graph(...)]`.
fn holds_graph(attr: &Attribute) -> bool {
    let is_graph = |token: TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "graph");
    attr.meta.require_list().is_ok_and(|list| list.tokens.clone().into_iter().any(is_graph))
}
