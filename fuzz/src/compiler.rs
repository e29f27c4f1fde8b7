//! Plays the compiler: expands the attributes of a declaration one after the other, and then its derive.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Macro, Meta, Path, Token};

use crate::{attribute, expand};

/// An attribute macro: its name, and what it makes of its arguments and its item.
pub(crate) type AttributeMacro = (&'static str, fn(&TokenStream, &TokenStream) -> TokenStream);

pub(crate) const ATTRIBUTES: [AttributeMacro; 6] = [
    ("graph_resource", |args, item| attribute(&attribute::RESOURCE, args, item)),
    ("graph_complex", |args, item| attribute(&attribute::COMPLEX, args, item)),
    ("graph_hierarchy", |args, item| attribute(&attribute::HIERARCHY, args, item)),
    ("graph_projection", |args, item| attribute(&attribute::PROJECTION, args, item)),
    ("graph_enum", |args, item| attribute(&attribute::ENUM, args, item)),
    (OPERATIONS, expand::operations),
];

/// What an attribute leaves to its item's derive. Where it need not, it does the derive's work at once, which
/// must not fail either.
fn attribute(this: &attribute::Macro, args: &TokenStream, item: &TokenStream) -> TokenStream {
    attribute::expand(this, args, item).settle();
    attribute::expand(this, args, item).into_tokens()
}

/// The only one that replaces its item and leaves nothing to a derive.
pub(crate) const OPERATIONS: &str = "graph_operations";

/// A derive: its name, and what it makes of an item.
pub(crate) type Derive = (&'static str, fn(TokenStream) -> TokenStream);

/// The derives that do the attributes' work.
pub(crate) const DERIVES: [Derive; 4] = [
    ("GraphResource", |item| expand::derive(item, expand::resource)),
    ("GraphHierarchy", |item| expand::derive(item, expand::hierarchy)),
    ("GraphProjection", |item| expand::derive(item, expand::projection)),
    ("GraphEnum", |item| expand::derive(item, expand::enumeration)),
];

/// The first of our attributes on an item.
pub(crate) struct Found {
    pub(crate) by: AttributeMacro,
    pub(crate) args: TokenStream,
    /// The item without it.
    pub(crate) item: TokenStream,
}

/// Finds the attribute that is expanded next.
pub(crate) fn next_attribute(declaration: &TokenStream) -> Option<Found> {
    let (mut attrs, rest) = split(declaration)?;
    let ours =
        |attr: &Attribute| ATTRIBUTES.into_iter().find(|(name, _)| ends_in(attr.path(), name));
    let (at, by) = attrs.iter().enumerate().find_map(|(i, attr)| Some((i, ours(attr)?)))?;
    let args = match attrs.remove(at).meta {
        Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    Some(Found { by, args, item: quote!(#(#attrs)* #rest) })
}

/// The derive that an attribute has put on an item.
pub(crate) fn derive(item: &TokenStream) -> Option<Derive> {
    let (attrs, _) = split(item)?;
    let derived: Vec<Path> = attrs
        .iter()
        .filter(|attr| attr.path().is_ident("derive"))
        .filter_map(|attr| {
            attr.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).ok()
        })
        .flatten()
        .collect();
    let is_derived = |name: &str| derived.iter().any(|path| ends_in(path, name));
    DERIVES.into_iter().find(|(name, _)| is_derived(name))
}

/// What a base's `macro_rules` passes on of a type that was passed through it, for a base with these
/// fields.
pub(crate) fn through_base(call: &TokenStream, fields: &TokenStream) -> Option<TokenStream> {
    let call: Macro = syn::parse2(call.clone()).ok()?;
    let tokens: Vec<TokenTree> = call.tokens.into_iter().collect();
    let [TokenTree::Group(_), TokenTree::Ident(kind), TokenTree::Group(item)] = &*tokens else {
        return None;
    };
    // The base of a complex type is one.
    let complex = (kind == "graph_complex").then(|| quote!(complex));
    Some(quote!(#kind 1 { #fields } #item #complex))
}

/// Takes the `compile_error!`s away that stand before everything else.
pub(crate) fn without_errors(output: &TokenStream) -> TokenStream {
    let skip = |input: ParseStream<'_>| {
        while let Ok(error) = input.fork().parse::<Macro>()
            && ends_in(&error.path, "compile_error")
        {
            input.parse::<Macro>()?;
        }
        input.parse::<TokenStream>()
    };
    skip.parse2(output.clone()).unwrap_or_else(|_| output.clone())
}

/// Whether the build would stop with an error of ours.
pub(crate) fn has_error(output: &TokenStream) -> bool {
    output.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "compile_error",
        TokenTree::Group(group) => has_error(&group.stream()),
        _ => false,
    })
}

/// An item's attributes, and the rest of it.
pub(crate) fn split(item: &TokenStream) -> Option<(Vec<Attribute>, TokenStream)> {
    let split = |input: ParseStream<'_>| Ok((input.call(Attribute::parse_outer)?, input.parse()?));
    split.parse2(item.to_token_stream()).ok()
}

fn ends_in(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == name)
}
