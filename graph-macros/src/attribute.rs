//! The attribute macros: they gather the attributes of an item for one derive.
//!
//! An attribute macro sees fields whose `#[cfg]` is not resolved yet, and only its own arguments. So
//! each one leaves its arguments behind in a `#[graph(...)]`, and the first also puts a derive at the
//! end of the attribute list. By the time that runs, fields are configured and every attribute has
//! spoken, however many there are. An item that none of this concerns is expanded at once: see
//! [`settle`].
//!
//! What is wrong already then is left behind as well, for the derive to report with what else is wrong.
//!
//! A type that derives from another passes through its base on the way: see [`inherit`].

mod inherit;
mod macros;
mod own_name;
mod prepare;
mod reshape;
mod settle;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::parse::{ParseStream, Parser, Peek};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::token::{Bracket, Paren};
use syn::{
    AttrStyle, Attribute, DeriveInput, MacroDelimiter, Meta, MetaList, Path, Token, Visibility,
    parse_quote,
};

use crate::errors::Errors;
use crate::parse;

pub(crate) use settle::Expanded;

pub(crate) use inherit::{
    BASE_FIELDS, FAULTY_BASE, INHERITED, ORPHAN, derived, hand_on, is_a_hierarchy, not_a_base,
    refuse,
};
pub(crate) use macros::{COMPLEX, ENUM, HIERARCHY, Macro, PROJECTION, RESOURCE, by_helper};
pub(crate) use own_name::name_self;

use macros::{ALL, by_name};

/// Expands one attribute: leaves its arguments behind and, the first time, prepares the item for its
/// derive.
pub(crate) fn expand(this: &Macro, args: &TokenStream, item: &TokenStream) -> Expanded {
    (|input: ParseStream<'_>| read(this, args, input))
        .parse2(item.clone())
        .unwrap_or_else(|_| misplaced(this, item))
}

/// Reads the attributes, and as much more of the item as they ask for: of one that is passed through its
/// base, the rest is read there.
fn read(this: &Macro, args: &TokenStream, item: ParseStream<'_>) -> syn::Result<Expanded> {
    let mut attrs = item.call(Attribute::parse_outer)?;
    let siblings = attrs.iter().filter(|attr| is_ours(attr));
    let sibling_args = siblings.filter_map(|attr| Some(&attr.meta.require_list().ok()?.tokens));
    let mut all_args = std::iter::once(args).chain(sibling_args);
    let krate = all_args.clone().find_map(|args| value_of(args, "crate"));
    let krate = krate.unwrap_or_else(default_crate);
    let base = all_args.find_map(|args| value_of(args, "base"));
    let base = base.filter(|_| by_name(this.name).is_some());

    // The span of a missing argument: the whole attribute.
    let mut helpers = vec![helper(this, args, Span::call_site())];
    helpers.extend(absorb(this, &mut attrs));
    let is_prepared = is_prepared(&attrs);
    let is_enum = is_declared_by(item, Token![enum]);
    let is_of_hierarchy = this.name == RESOURCE.name && is_enum && is_hierarchy(&attrs);
    let is_prepared = is_prepared || is_of_hierarchy;
    if let Some(base) = base.filter(|_| !is_prepared)
        && (is_enum || is_declared_by(item, Token![struct]))
    {
        attrs.extend(helpers);
        let rest: TokenStream = item.parse()?;
        let item = quote!(#(#attrs)* #rest);
        return Ok(Expanded::Tokens(inherit::pass_through(&base, this, &krate, &item)));
    }
    let mut input = Box::new(DeriveInput { attrs, ..item.parse()? });
    if is_prepared {
        input.attrs.extend(helpers);
        return Ok(Expanded::Item(input));
    }
    let mut errors = Errors::new();
    let derives = prepare::prepare(this, &mut input, &krate, &mut errors);
    input.attrs.extend(helpers);
    input.attrs.extend(errors.hand_on());
    Ok(Expanded::Prepared(input, derives))
}

/// Whether this keyword declares the item.
fn is_declared_by<T: Peek>(item: ParseStream<'_>, keyword: T) -> bool {
    let item = item.fork();
    item.parse::<Visibility>().is_ok() && item.peek(keyword)
}

/// Reports an attribute on an item that it is not for.
fn misplaced(this: &Macro, item: &TokenStream) -> Expanded {
    let is_data =
        |token| matches!(token, TokenTree::Ident(word) if word == "struct" || word == "enum");
    if item.clone().into_iter().any(is_data) {
        // It cannot be read, which the compiler has said where it is wrong.
        return Expanded::Tokens(parse::without_graph(item));
    }
    let mut errors = Errors::new();
    errors.at(
        item.clone().into_iter().next(),
        format!("`#[{}]` goes on {}; remove it here", this.name, this.target),
    );
    let errors = errors.finish();
    Expanded::Tokens(quote!(#errors #item))
}

/// What an attribute leaves behind.
fn helper(this: &Macro, args: &TokenStream, span: Span) -> Attribute {
    let helper = Ident::new(this.helper, span);
    written(Meta::List(MetaList {
        path: Ident::new("graph", Span::call_site()).into(),
        delimiter: MacroDelimiter::Paren(Paren::default()),
        tokens: quote_spanned!(span=> #helper(#args)),
    }))
}

/// An attribute, made as it is, for each item and field may get one: to parse it costs ten times as much.
fn written(meta: Meta) -> Attribute {
    Attribute {
        pound_token: Token![#](Span::call_site()),
        style: AttrStyle::Outer,
        bracket_token: Bracket::default(),
        meta,
    }
}

/// Takes the following attributes of the same macro, so that the item is read once and not once for each
/// of them.
fn absorb(this: &Macro, attrs: &mut Vec<Attribute>) -> Vec<Attribute> {
    let is_sibling = |attr: &Attribute| {
        let is_list = matches!(&attr.meta, Meta::List(_) | Meta::Path(_));
        is_list && ends_in(attr.path(), this.name)
    };
    let (siblings, others) = std::mem::take(attrs).into_iter().partition(is_sibling);
    *attrs = others;
    let siblings: Vec<Attribute> = siblings;
    let helpers = siblings.into_iter().map(|attr| {
        let span = attr.path().span();
        match attr.meta {
            Meta::List(list) => helper(this, &list.tokens, span),
            _ => helper(this, &TokenStream::new(), span),
        }
    });
    helpers.collect()
}

/// Where the generated code finds `graph-core`, unless `crate = ...` says otherwise.
pub(crate) fn default_crate() -> Path {
    parse_quote!(::graph_core)
}

/// Whether one of our attributes has prepared the item already.
fn is_prepared(attrs: &[Attribute]) -> bool {
    const DERIVES: &[&str] = &["GraphResource", "GraphHierarchy", "GraphProjection", "GraphEnum"];
    attrs.iter().flat_map(derives).any(|path| DERIVES.iter().any(|derive| ends_in(&path, derive)))
}

/// Whether the attributes are those of an enum that `#[graph_hierarchy]` will prepare.
fn is_hierarchy(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| ends_in(attr.path(), HIERARCHY.name))
}

/// Whether it is an attribute of the macros, which expands after this one.
fn is_ours(attr: &Attribute) -> bool {
    ALL.iter().any(|this| ends_in(attr.path(), this.name))
}

/// The path, without generic arguments, that is given as `key = ...` among an attribute's arguments.
fn value_of(args: &TokenStream, key: &str) -> Option<Path> {
    let tokens: Vec<TokenTree> = args.clone().into_iter().collect();
    tokens
        .split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','))
        .filter(|entry| matches!(entry.first(), Some(TokenTree::Ident(ident)) if ident == key))
        .find_map(|entry| {
            let value = entry.get(2..)?.iter().cloned().collect();
            Path::parse_mod_style.parse2(value).ok().filter(is_of_item)
        })
}

/// Whether a path leads to an item. `Self` is none where items are imported.
pub(crate) fn is_of_item(path: &Path) -> bool {
    path.segments.iter().all(|segment| segment.ident != "Self")
}

/// The paths in a `#[derive(...)]`.
fn derives(attr: &Attribute) -> Vec<Path> {
    match &attr.meta {
        Meta::List(list) if list.path.is_ident("derive") => list
            .parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
            .map(|paths| paths.into_iter().collect())
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn ends_in(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == name)
}
