//! When an item need not wait for its derive.
//!
//! The derive is there because an attribute macro sees neither configured fields nor what other attributes
//! will make of the item. Most items have nothing of the kind. They are expanded at once, which spares the
//! compiler a second reading of each.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, Path, parse_quote};

use super::{derives, ends_in};
use crate::errors::Errors;
use crate::expand;
use crate::validate::item;

/// What an attribute makes of its item.
pub(crate) enum Expanded {
    /// The item, prepared for its derive and the attributes that follow.
    Prepared(Box<DeriveInput>, Derives),
    /// The item, which has its derive already.
    Item(Box<DeriveInput>),
    /// Something else, to be written as it is.
    Tokens(TokenStream),
}

/// What an item is to derive.
pub(crate) struct Derives {
    /// The traits of the standard library.
    pub(super) standard: Vec<Path>,
    /// Where the derive is that does the work.
    pub(super) krate: Path,
    /// The derive that does the work.
    pub(super) work: &'static str,
}

impl Derives {
    /// Puts these before the attributes of the derive that does the work, which come after it.
    fn write(self, attrs: &mut Vec<Attribute>) {
        let Self { standard, krate, work } = self;
        let work = Ident::new(work, Span::call_site());
        let (helpers, others) = std::mem::take(attrs).into_iter().partition(is_helper);
        *attrs = others;
        attrs.push(parse_quote!(#[derive(#(#standard,)* #krate::__private::#work)]));
        attrs.extend::<Vec<_>>(helpers);
    }
}

/// Reports attributes of serde's derives, which are attributes of nothing where no derive is left, and
/// removes them. Whether there were any.
fn refuse_serde(input: &mut DeriveInput) -> bool {
    let is_serde = |attr: &Attribute| attr.path().is_ident("serde");
    // Another attribute may bring a derive with it.
    let is_idle =
        |attr: &Attribute| is_serde(attr) || is_inert(attr) && !attr.path().is_ident("derive");
    if !input.attrs.iter().all(is_idle) {
        return false;
    }
    let mut found = None;
    for_each_attrs(input, |attrs| {
        attrs.retain(|attr| {
            if is_serde(attr) && found.is_none() {
                found = Some(attr.path().clone());
            }
            !is_serde(attr)
        });
    });
    let Some(found) = found else { return false };
    let mut errors = Errors::new();
    item::refuse_serde(&found, &mut errors);
    input.attrs.extend(errors.hand_on());
    true
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
            Expanded::Prepared(mut input, derives) if is_settled(&input) => {
                let Derives { standard, work, .. } = derives;
                if !standard.is_empty() {
                    input.attrs.push(parse_quote!(#[derive(#(#standard),*)]));
                }
                derived(input, derive_of(work))
            }
            Expanded::Item(mut input) if is_settled(&input) => {
                let derive = take_derive(&mut input.attrs);
                derived(input, derive)
            }
            Expanded::Prepared(mut input, derives) => {
                let is_changed = refuse_serde(&mut input);
                let prepared = Expanded::Prepared(input, derives);
                if is_changed { prepared.settle() } else { prepared.into_tokens() }
            }
            other => other.into_tokens(),
        }
    }

    /// The item with its derive.
    pub(crate) fn into_tokens(self) -> TokenStream {
        match self {
            Expanded::Prepared(mut input, derives) => {
                derives.write(&mut input.attrs);
                input.into_token_stream()
            }
            Expanded::Item(input) => input.into_token_stream(),
            Expanded::Tokens(tokens) => tokens,
        }
    }
}

/// The item with what its derive makes of it.
fn derived(mut input: Box<DeriveInput>, derive: Option<Derive>) -> TokenStream {
    let code = derive.map(|derive| {
        let code = derive(&mut input);
        remove_helpers(&mut input);
        code
    });
    quote!(#input #code)
}

/// What the derive of this name does.
fn derive_of(name: &str) -> Option<Derive> {
    DERIVES.iter().find(|(work, _)| *work == name).map(|(_, derive)| *derive)
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
    for_each_attrs(item, |attrs| attrs.retain(|attr| !is_helper(attr)));
}

/// Calls this with the attributes of an item, and of its fields or variants.
fn for_each_attrs(item: &mut DeriveInput, mut change: impl FnMut(&mut Vec<Attribute>)) {
    change(&mut item.attrs);
    match &mut item.data {
        Data::Struct(data) => data.fields.iter_mut().for_each(|field| change(&mut field.attrs)),
        Data::Enum(data) => {
            data.variants.iter_mut().for_each(|variant| change(&mut variant.attrs));
        }
        Data::Union(_) => {}
    }
}

/// Whether it is an attribute of the derive that does the work.
fn is_helper(attr: &Attribute) -> bool {
    attr.path().is_ident("graph")
}
