//! When an item need not wait for its derive.
//!
//! The derive is there because an attribute macro sees neither configured fields nor what other attributes
//! will make of the item. Most items have nothing of the kind. They are expanded at once, which spares the
//! compiler a second reading of each.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, parse_quote};

use super::{derives, ends_in};
use crate::expand;

/// What an attribute makes of its item.
pub(crate) enum Expanded {
    /// The item, prepared for its derive and the attributes that follow.
    Item(Box<DeriveInput>),
    /// Something else, to be written as it is.
    Tokens(TokenStream),
}

/// What does the work of each derive.
type Derive = fn(DeriveInput) -> TokenStream;

const DERIVES: [(&str, Derive); 4] = [
    ("GraphResource", expand::resource),
    ("GraphHierarchy", expand::hierarchy),
    ("GraphProjection", expand::projection),
    ("GraphEnum", expand::enumeration),
];

impl Expanded {
    /// The item as it is expanded further, or with all that is generated if nothing is to come.
    pub(crate) fn settle(self) -> TokenStream {
        match self {
            Expanded::Item(input) if is_settled(&input) => match derive_of(&input) {
                Some(derive) => {
                    let item = without_helpers(&input);
                    let code = derive(*input);
                    quote!(#item #code)
                }
                None => input.into_token_stream(),
            },
            other => other.into_tokens(),
        }
    }

    /// The item with its derive.
    pub(crate) fn into_tokens(self) -> TokenStream {
        match self {
            Expanded::Item(input) => input.into_token_stream(),
            Expanded::Tokens(tokens) => tokens,
        }
    }
}

/// What the item's derive does.
fn derive_of(input: &DeriveInput) -> Option<Derive> {
    let paths: Vec<_> = input.attrs.iter().flat_map(derives).collect();
    DERIVES
        .iter()
        .find(|(name, _)| paths.iter().any(|path| ends_in(path, name)))
        .map(|(_, derive)| *derive)
}

/// Whether no attribute can change the item any more.
fn is_settled(input: &DeriveInput) -> bool {
    let all = |attrs: &[Attribute]| attrs.iter().all(is_inert);
    all(&input.attrs)
        && match &input.data {
            Data::Struct(data) => data.fields.iter().all(|field| all(&field.attrs)),
            Data::Enum(data) => data.variants.iter().all(|variant| all(&variant.attrs)),
            Data::Union(_) => false,
        }
}

/// Whether an attribute leaves its item as it is.
fn is_inert(attr: &Attribute) -> bool {
    const INERT: &[&str] = &[
        "allow",
        "automatically_derived",
        "deny",
        "deprecated",
        "derive",
        "doc",
        "expect",
        "forbid",
        "graph",
        "must_use",
        "non_exhaustive",
        "warn",
    ];
    // Compared as one text: each comparison of an identifier would make one.
    attr.path().get_ident().is_some_and(|name| INERT.contains(&&*name.to_string()))
}

/// The item without its derive and what that reads.
fn without_helpers(input: &DeriveInput) -> DeriveInput {
    let is_helper = |attr: &Attribute| attr.path().is_ident("graph");
    let mut item = input.clone();
    item.attrs.retain(|attr| !is_helper(attr));
    for attr in &mut item.attrs {
        let mut paths = derives(attr);
        let count = paths.len();
        paths.retain(|path| !DERIVES.iter().any(|(name, _)| ends_in(path, name)));
        if paths.len() < count {
            *attr = parse_quote!(#[derive(#(#paths),*)]);
        }
    }
    match &mut item.data {
        Data::Struct(data) => {
            data.fields.iter_mut().for_each(|field| field.attrs.retain(|attr| !is_helper(attr)));
        }
        Data::Enum(data) => {
            data.variants
                .iter_mut()
                .for_each(|variant| variant.attrs.retain(|attr| !is_helper(attr)));
        }
        Data::Union(_) => {}
    }
    item
}
