//! Reads one function of an `impl` block: its name, its parameters and its result.
//!
//! The compiler parses an item before its attributes run, and reports what is no function at all. It
//! has then said what is missing, and where: nothing is added here.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Token, Type, Visibility, parenthesized};

use crate::errors::Errors;

/// A function before its attributes are read.
pub(super) struct Parsed {
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) ident: Ident,
    pub(super) parameters: Vec<Parameter>,
    pub(super) result: Option<Type>,
}

pub(super) struct Parameter {
    pub(super) attrs: Vec<Attribute>,
    pub(super) ident: Ident,
    pub(super) ty: Type,
}

/// Reads one function, if it is one. What a function may not have is reported and passed over.
pub(super) fn call(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Parsed>> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    if input.is_empty() {
        return Ok(None);
    }
    if input.peek(Token![async]) {
        let word: Token![async] = input.parse()?;
        errors.at(
            word,
            "an operation is not `async`: it makes a request, to be sent later; remove it",
        );
    }
    if !input.peek(Token![fn]) {
        return Err(input.error(
            "expected a function; write it as in `fn wipe(keep_user_data: Option<bool>);`",
        ));
    }
    input.parse::<Token![fn]>()?;
    let Ok(ident) = input.parse::<Ident>() else {
        input.parse::<TokenStream>()?;
        return Ok(None);
    };
    if input.peek(Token![<]) {
        let generics: syn::Generics = input.parse()?;
        errors.at(
            generics,
            "generic operations are not supported: a Graph operation has fixed types; write them out",
        );
    }
    if !input.peek(syn::token::Paren) {
        input.parse::<TokenStream>()?;
        return Ok(None);
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
    Ok(Some(Parsed { attrs, vis, ident, parameters, result }))
}

/// Reads what stands in the parentheses. A fault in one parameter leaves the others usable.
fn parameters(list: TokenStream, errors: &mut Errors) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    let all = |input: ParseStream<'_>| {
        while !input.is_empty() {
            match parameter(input) {
                Ok(parameter) => parameters.extend(parameter),
                Err(error) => errors.push(error),
            }
            // Whatever is left of it.
            while !input.is_empty() && !input.peek(Token![,]) {
                input.parse::<TokenTree>()?;
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

/// Reads one parameter, if it has a name and a type.
fn parameter(input: ParseStream<'_>) -> syn::Result<Option<Parameter>> {
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
        return Ok(None);
    }
    input.parse::<Token![:]>()?;
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(None);
    }
    Ok(Some(Parameter { attrs, ident, ty: input.parse()? }))
}
