//! The shape that an item is given in place of one that no declaration can have.
//!
//! The derive reports what it was, which is left behind for that. From the new shape it can write
//! everything that callers use, so that they are not reported as wrong too.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Fields, FieldsNamed, GenericParam, Generics, parse_quote};

use super::{HIERARCHY, Macro};
use crate::parse::{GENERICS, UNNAMED, option_inner};

/// Gives a struct named fields, and takes the generics of a struct or enum away. A hierarchy has
/// variants of any type, and keeps them.
pub(super) fn reshape(this: &Macro, input: &mut DeriveInput) {
    if this.name == HIERARCHY.name {
        return;
    }
    let mut left_behind = Vec::new();
    if let Data::Struct(data) = &mut input.data
        && !matches!(data.fields, Fields::Named(_))
    {
        left_behind.push((UNNAMED, data.fields.to_token_stream()));
        data.fields = Fields::Named(no_fields());
        data.semi_token = None;
    }
    if !input.generics.params.is_empty() {
        left_behind.push((GENERICS, input.generics.to_token_stream()));
        let generics = std::mem::take(&mut input.generics);
        if let Data::Struct(data) = &mut input.data {
            data.fields.iter_mut().for_each(|field| make_concrete(field, &generics));
        }
    }
    for (helper, tokens) in left_behind {
        let helper = Ident::new(helper, Span::call_site());
        input.attrs.push(parse_quote!(#[graph(#helper(#tokens))]));
    }
}

fn no_fields() -> FieldsNamed {
    let braces = Group::new(Delimiter::Brace, TokenStream::new());
    parse_quote!(#braces)
}

/// Gives a field whose type depends on a parameter one that does not.
fn make_concrete(field: &mut syn::Field, generics: &Generics) {
    let is_parameter = |ident: &Ident| {
        generics.params.iter().any(|parameter| match parameter {
            GenericParam::Type(parameter) => parameter.ident == *ident,
            GenericParam::Const(parameter) => parameter.ident == *ident,
            GenericParam::Lifetime(parameter) => parameter.lifetime.ident == *ident,
        })
    };
    if mentions(field.ty.to_token_stream(), &is_parameter) {
        let text = quote!(::std::string::String);
        field.ty = match option_inner(&field.ty) {
            Some(_) => parse_quote!(::core::option::Option<#text>),
            None => parse_quote!(#text),
        };
    }
}

fn mentions(tokens: TokenStream, is_meant: &impl Fn(&Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is_meant(&ident),
        TokenTree::Group(group) => mentions(group.stream(), is_meant),
        _ => false,
    })
}
