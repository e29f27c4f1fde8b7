//! Reads an `impl` block of actions and functions, whose functions have no bodies.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token, Type, Visibility, parenthesized};

use super::entry::{entries, graph_entries};
use super::{Declared, Entry, Field, docs};
use crate::errors::Errors;

/// An `impl` block under `#[graph_operations]`.
pub(crate) struct Operations {
    /// What stands in the macro's parentheses.
    pub(crate) entries: Vec<Entry>,
    pub(crate) ty: Path,
    pub(crate) calls: Vec<Call>,
}

/// A function in it.
pub(crate) struct Call {
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
    let Ok((ty, body)) = block.parse2(item.clone()) else {
        errors.at(
            item.clone().into_iter().next(),
            "`#[graph_operations]` goes on an `impl` block of one type; write `impl ManagedDevice { ... }`",
        );
        return None;
    };
    let mut calls = Vec::new();
    // A fault in one function leaves the others usable.
    let tokens: Vec<TokenTree> = body.into_iter().collect();
    for tokens in functions(&tokens) {
        match (|input: ParseStream<'_>| call(input)).parse2(tokens.iter().cloned().collect()) {
            Ok(parsed) => calls.extend(finish(parsed, errors)),
            Err(error) => errors.push(error),
        }
    }
    Some(Operations { entries, ty, calls })
}

fn block(input: ParseStream<'_>) -> syn::Result<(Path, TokenStream)> {
    input.call(Attribute::parse_outer)?;
    input.parse::<Token![impl]>()?;
    let ty = input.call(Path::parse_mod_style)?;
    let body;
    syn::braced!(body in input);
    Ok((ty, body.parse()?))
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

/// Splits a block after each `;` and each body.
fn functions(tokens: &[TokenTree]) -> impl Iterator<Item = &[TokenTree]> {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
        _ => false,
    };
    tokens.split_inclusive(is_end)
}

/// A function before its attributes are read.
struct Parsed {
    attrs: Vec<Attribute>,
    vis: Visibility,
    ident: Ident,
    parameters: Vec<Parameter>,
    result: Option<Type>,
}

struct Parameter {
    attrs: Vec<Attribute>,
    ident: Ident,
    ty: Type,
}

impl Parse for Parameter {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        if input.peek(Token![&]) || input.peek(Token![self]) || input.peek(Token![mut]) {
            return Err(input.error(
                "an operation takes no `self`: its path says which item is meant; remove it",
            ));
        }
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        Ok(Self { attrs, ident, ty: input.parse()? })
    }
}

fn call(input: ParseStream<'_>) -> syn::Result<Parsed> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    if !input.peek(Token![fn]) {
        return Err(input.error(
            "expected a function; write it as in `fn wipe(keep_user_data: Option<bool>);`",
        ));
    }
    input.parse::<Token![fn]>()?;
    let ident = input.parse()?;
    if input.peek(Token![<]) {
        return Err(input.error(
            "generic operations are not supported: a Graph operation has fixed types; write them out",
        ));
    }
    let list;
    parenthesized!(list in input);
    let parameters = Punctuated::<Parameter, Token![,]>::parse_terminated(&list)?;
    let result = match input.parse::<Option<Token![->]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    if input.peek(syn::token::Brace) {
        return Err(input.error("an operation has no body: it is generated; end it with `;`"));
    }
    if input.parse::<Option<Token![;]>>()?.is_none() {
        let end = if input.is_empty() { ident_span(&ident) } else { input.span() };
        return Err(syn::Error::new(end, "an operation ends after its result; write `;` there"));
    }
    Ok(Parsed { attrs, vis, ident, parameters: parameters.into_iter().collect(), result })
}

fn ident_span(ident: &Ident) -> Span {
    ident.span()
}

fn finish(parsed: Parsed, errors: &mut Errors) -> Option<Call> {
    let Parsed { attrs, vis, ident, parameters, result } = parsed;
    let mut declared = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("graph")) {
        let before = errors.count();
        let entries = graph_entries(std::slice::from_ref(attr), errors);
        let is_faulty = errors.count() > before;
        let span = attr.path().get_ident().map_or_else(Span::call_site, Ident::span);
        declared.push(Declared { entries, span, is_faulty });
    }
    if declared.is_empty() {
        errors.at(
            &ident,
            format!(
                "operation `{ident}` has no path; write `#[graph(POST, path = \"/...\")]` above it"
            ),
        );
        return None;
    }
    let parameters = parameters
        .into_iter()
        .map(|Parameter { attrs, ident, ty }| Field {
            vis: Visibility::Inherited,
            docs: docs(&attrs),
            entries: graph_entries(&attrs, errors),
            ident,
            ty,
        })
        .collect();
    Some(Call { docs: docs(&attrs), ident, vis, declared, parameters, result })
}
