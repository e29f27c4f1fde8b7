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
type Derive = fn(&mut DeriveInput) -> TokenStream;

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
            Expanded::Item(mut input) if is_settled(&input) => {
                match take_derive(&mut input.attrs) {
                    Some(derive) => {
                        let code = derive(&mut input);
                        remove_helpers(&mut input);
                        quote!(#input #code)
                    }
                    None => input.into_token_stream(),
                }
            }
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

/// Takes the derive out of an item's attributes. What it does is done without it.
fn take_derive(attrs: &mut Vec<Attribute>) -> Option<Derive> {
    let mut found = None;
    attrs.retain_mut(|attr| {
        let mut paths = derives(attr);
        let count = paths.len();
        paths.retain(|path| {
            let ours = DERIVES.iter().find(|(name, _)| ends_in(path, name));
            found = found.or(ours.map(|(_, derive)| *derive));
            ours.is_none()
        });
        if paths.len() < count {
            *attr = parse_quote!(#[derive(#(#paths),*)]);
        }
        paths.len() == count || !paths.is_empty()
    });
    found
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

/// Removes what the derive read.
fn remove_helpers(item: &mut DeriveInput) {
    let remove = |attrs: &mut Vec<Attribute>| attrs.retain(|attr| !attr.path().is_ident("graph"));
    remove(&mut item.attrs);
    match &mut item.data {
        Data::Struct(data) => data.fields.iter_mut().for_each(|field| remove(&mut field.attrs)),
        Data::Enum(data) => {
            data.variants.iter_mut().for_each(|variant| remove(&mut variant.attrs));
        }
        Data::Union(_) => {}
    }
}
