//! Reads an `impl` block of actions and functions, whose functions have no bodies.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Path, Token, Type, Visibility, parenthesized};

use super::entry::{entries, graph_entries};
use super::{Declared, Entry, Field};
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
        Ok(block) => block?,
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
                found.push(call(input, errors)?);
            }
            Ok(())
        };
        let parsed = all.parse2(tokens.iter().cloned().collect());
        if let Err(error) = parsed {
            errors.push(error);
        }
        calls.extend(found.into_iter().map(|parsed| finish(parsed, errors)));
    }
    Some(Operations { entries, ty, calls })
}

/// The type and the functions of an `impl` block, or nothing if they are of no use.
fn block(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<(Path, TokenStream)>> {
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
    let mut ty: Path = input.parse()?;
    if input.peek(Token![for]) {
        errors.at(
            &ty,
            "operations belong to a type and not to a trait; write `impl ManagedDevice { ... }`, and \
             `#[graph_operations(ext = ManagedDeviceExt)]` for a type of another crate",
        );
        input.parse::<Token![for]>()?;
        ty = input.parse()?;
    }
    let body;
    syn::braced!(body in input);
    let body = body.parse()?;
    Ok((!is_generic).then_some((ty, body)))
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
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
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

const WRITE: &str = "write it as in `fn wipe(keep_user_data: Option<bool>);`";

/// Reads one function. What a function may not have is reported and passed over.
fn call(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Parsed> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    if input.peek(Token![async]) {
        let word: Token![async] = input.parse()?;
        errors.at(
            word,
            "an operation is not `async`: it makes a request, to be sent later; remove it",
        );
    }
    if !input.peek(Token![fn]) {
        return Err(input.error(format!("expected a function; {WRITE}")));
    }
    input.parse::<Token![fn]>()?;
    let Ok(ident) = input.parse::<Ident>() else {
        return Err(input.error(format!("expected a function's name; {WRITE}")));
    };
    if input.peek(Token![<]) {
        let generics: syn::Generics = input.parse()?;
        errors.at(
            generics,
            "generic operations are not supported: a Graph operation has fixed types; write them out",
        );
    }
    if !input.peek(syn::token::Paren) {
        let fault = format!("operation `{ident}` has no parentheses for its parameters; {WRITE}");
        return Err(syn::Error::new(ident.span(), fault));
    }
    let list;
    let parentheses = parenthesized!(list in input);
    let list: TokenStream = list.parse()?;
    let parameters = parameters(list, errors);
    let (result, end) = match input.parse::<Option<Token![->]>>()? {
        Some(_) => {
            let result: Type = input.parse()?;
            let end = result.to_token_stream();
            (Some(result), end)
        }
        None => (None, TokenStream::new()),
    };
    if input.peek(syn::token::Brace) {
        let body: TokenTree = input.parse()?;
        errors.at(body, "an operation has no body: it is generated; end it with `;`");
    } else if input.parse::<Option<Token![;]>>()?.is_none() {
        const FAULT: &str = "an operation ends after its result; write `;` there";
        if end.is_empty() {
            errors.span(parentheses.span.close(), FAULT);
        } else {
            errors.at(end, FAULT);
        }
        let is_next = input.peek(Token![#]) || input.peek(Token![pub]) || input.peek(Token![fn]);
        if !is_next {
            // Whatever it is, it is not the next function.
            input.parse::<TokenStream>()?;
        }
    }
    Ok(Parsed { attrs, vis, ident, parameters, result })
}

/// Reads what stands in the parentheses. A fault in one parameter leaves the others usable.
fn parameters(list: TokenStream, errors: &mut Errors) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    let all = |input: ParseStream<'_>| {
        while !input.is_empty() {
            match parameter(input) {
                Ok(parameter) => parameters.push(parameter),
                Err(error) => {
                    errors.push(error);
                    while !input.is_empty() && !input.peek(Token![,]) {
                        input.parse::<TokenTree>()?;
                    }
                }
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    };
    // It goes on after each fault.
    if let Err(error) = all.parse2(list) {
        errors.push(error);
    }
    parameters
}

fn parameter(input: ParseStream<'_>) -> syn::Result<Parameter> {
    let attrs = input.call(Attribute::parse_outer)?;
    if input.peek(Token![&]) || input.peek(Token![self]) {
        return Err(input
            .error("an operation takes no `self`: its path says which item is meant; remove it"));
    }
    if input.peek(Token![mut]) {
        return Err(input.error("a parameter is sent and not changed; remove the `mut`"));
    }
    let fault =
        || input.error("expected a parameter; write it as in `keep_user_data: Option<bool>`");
    let ident: Ident = input.parse().map_err(|_| fault())?;
    if !input.peek(Token![:]) || input.peek(Token![::]) {
        let fault =
            format!("parameter `{ident}` has no type; write it as in `{ident}: Option<bool>`");
        return Err(syn::Error::new(ident.span(), fault));
    }
    input.parse::<Token![:]>()?;
    let Ok(ty) = input.parse() else {
        let fault =
            format!("parameter `{ident}` has no type; write it as in `{ident}: Option<bool>`");
        return Err(syn::Error::new(ident.span(), fault));
    };
    Ok(Parameter { attrs, ident, ty })
}

fn finish(parsed: Parsed, errors: &mut Errors) -> Call {
    let Parsed { attrs, vis, ident, parameters, result } = parsed;
    let mut declared = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("graph")) {
        let before = errors.count();
        let entries = graph_entries(std::slice::from_ref(attr), errors);
        let is_faulty = errors.count() > before;
        let span = attr.path().get_ident().map_or_else(Span::call_site, Ident::span);
        declared.push(Declared { entries, span, is_faulty });
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
        .map(|Parameter { attrs, ident, ty }| {
            for attr in attrs.iter().filter(|attr| attr.path().is_ident("cfg")) {
                errors.at(
                    attr.path(),
                    "a parameter cannot depend on the configuration; declare two operations with \
                     `#[cfg(...)]`",
                );
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

/// Whether a `cfg_attr` holds a `#[graph(...)]`.
fn holds_graph(attr: &Attribute) -> bool {
    let is_graph = |token: TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "graph");
    attr.meta.require_list().is_ok_and(|list| list.tokens.clone().into_iter().any(is_graph))
}
