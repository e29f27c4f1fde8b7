//! How a type that derives from another gets its base's properties.
//!
//! A macro sees nothing but its own item. So a base emits a `macro_rules` that hands its fields on, and
//! imports it under the base's own name: types and macros have separate names, so the path that leads
//! to the type leads to the macro as well, from any module or crate and in any order. The derived
//! type's first attribute passes the item to that macro, which passes it on to [`derived`] together with
//! the fields.
//!
//! Any other declared type imports [`not_a_base`] under its name, which says what is wrong when it is
//! named as a base. Without that, the compiler would look for a macro that nobody has heard of.
//!
//! A base that does not exist at all is left to the compiler: "cannot find macro `PolicyBas`", with the
//! similar name, at the path. The derived type is then lost, and each use of it is one more error. What
//! would keep it is worse:
//!
//! - A fallback under the base's name, imported by a glob, makes the base ambiguous where that is
//!   imported by a glob as well.
//! - `use PolicyBas as hidden` and a call of `hidden!` give one error, but a poorer one ("no external
//!   crate `PolicyBas`"), and of a struct that is no base one that names what is hidden. The derived type
//!   is lost all the same.
//! - `mod hidden { pub type IosPolicy = super::PolicyBas; }` with `use hidden::*`, which the struct
//!   shadows if there is one, silences all uses. But a module sees nothing of the function that it
//!   stands in, so that it breaks sound declarations there, as in every documentation test.

mod hand_on;

use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Data, DeriveInput, Fields, Path, Visibility, parse_quote};

use super::own_name::name_self;
use super::reshape::reshape;
use super::{COMPLEX, Expanded, HIERARCHY, Macro, prepare};
use crate::errors::Errors;
use crate::validate::item;

pub(crate) use hand_on::hand_on;

/// The helper attribute with the number of a type's ancestors.
pub(crate) const INHERITED: &str = "inherited";

/// The helper attribute of a type whose base handed no fields on.
pub(crate) const ORPHAN: &str = "orphan";

/// The helper attribute of a type whose base has faults, and may lack something for them.
pub(crate) const FAULTY_BASE: &str = "faulty_base";

/// The helper attribute with the base's fields, on a hierarchy.
pub(crate) const BASE_FIELDS: &str = "base_fields";

/// The call that passes an item through its base.
pub(super) fn pass_through(
    base: &Path,
    this: &Macro,
    krate: &Path,
    item: &TokenStream,
) -> TokenStream {
    let kind = Ident::new(this.name, Span::call_site());
    quote! {
        #base! { (#krate) #kind { #item } }
    }
}

/// What stands for a type that is no base where a base's macro would: `by` is the function that says so.
pub(crate) fn refuse(ident: &Ident, vis: &Visibility, krate: &Path, by: &str) -> TokenStream {
    let by = Ident::new(by, Span::call_site());
    quote! {
        #[doc(hidden)]
        #[allow(unused_imports)]
        #vis use #krate::__private::#by as #ident;
    }
}

/// What a base's macro calls: `graph_resource 1 { fields } { item }`, and then whether the base is faulty,
/// and whether it is a complex type.
pub(crate) fn derived(tokens: &TokenStream) -> Expanded {
    let mut tokens = tokens.clone().into_iter();
    let (Some(kind), Some(ancestors), Some(TokenTree::Group(fields)), Some(TokenTree::Group(item))) =
        (tokens.next(), tokens.next(), tokens.next(), tokens.next())
    else {
        return Expanded::Tokens(TokenStream::new());
    };
    let Some(this) = super::by_name(&kind.to_string()) else {
        return Expanded::Tokens(TokenStream::new());
    };
    let Ok(mut input) = syn::parse2::<DeriveInput>(item.stream()) else {
        return super::misplaced(this, &item.stream());
    };
    let mut errors = Errors::new();
    let krate = value_of_helper(&input, "crate").unwrap_or_else(super::default_crate);
    let derives = if this.name == HIERARCHY.name {
        let helper = format_ident!("{BASE_FIELDS}");
        let derives = prepare::prepare(this, &mut input, &krate, &mut errors);
        input.attrs.push(parse_quote!(#[graph(#helper #fields)]));
        derives
    } else {
        reshape(this, &mut input);
        let base = value_of_helper(&input, "base");
        inherit(&mut input, base.as_ref(), &fields, &mut errors);
        // The base's fields are as visible as there, whatever the derived type is.
        input.attrs.push(parse_quote!(#[allow(unreachable_pub)]));
        let derives = prepare::prepare(this, &mut input, &krate, &mut errors);
        let helper = format_ident!("{INHERITED}");
        let rest: Vec<String> = tokens.map(|token| token.to_string()).collect();
        let is_said = |word: &str| rest.iter().any(|said| said == word);
        let is_other_kind = is_said(COMPLEX.helper) != (this.name == COMPLEX.name);
        if let Some(base) = base.filter(|_| is_other_kind) {
            item::refuse_base_of_other_kind(&base, this.name == COMPLEX.name, &mut errors);
        }
        let is_faulty = is_said(FAULTY_BASE) || is_other_kind;
        let faulty = is_faulty.then(|| format_ident!("{FAULTY_BASE}"));
        input.attrs.push(parse_quote!(#[graph(#helper = #ancestors, #faulty)]));
        derives
    };
    input.attrs.extend(errors.hand_on());
    Expanded::Prepared(input.into(), derives)
}

/// What a type that is not marked as a base calls in a base's stead: `(krate) graph_resource { item }`.
pub(crate) fn not_a_base(tokens: &TokenStream) -> Expanded {
    orphan(tokens, 1, item::refuse_unmarked_base)
}

/// What a hierarchy calls in a base's stead.
pub(crate) fn is_a_hierarchy(tokens: &TokenStream) -> Expanded {
    orphan(tokens, 0, |base, _, errors| item::refuse_hierarchy_as_base(base, errors))
}

/// Reports what a type derives from, and leaves the type as it is.
fn orphan(
    tokens: &TokenStream,
    ancestors: usize,
    refuse: impl FnOnce(&Path, &str, &mut Errors),
) -> Expanded {
    let mut tokens = tokens.clone().into_iter().skip(1);
    let (Some(kind), Some(TokenTree::Group(item))) = (tokens.next(), tokens.next()) else {
        return Expanded::Tokens(TokenStream::new());
    };
    let Some(this) = super::by_name(&kind.to_string()) else {
        return Expanded::Tokens(TokenStream::new());
    };
    let Ok(mut input) = syn::parse2::<DeriveInput>(item.stream()) else {
        return super::misplaced(this, &item.stream());
    };
    let mut errors = Errors::new();
    if let Some(base) = value_of_helper(&input, "base") {
        refuse(&base, this.name, &mut errors);
    }
    let krate = value_of_helper(&input, "crate").unwrap_or_else(super::default_crate);
    let derives = prepare::prepare(this, &mut input, &krate, &mut errors);
    let (inherited, orphan) = (format_ident!("{INHERITED}"), format_ident!("{ORPHAN}"));
    let ancestors = Literal::usize_unsuffixed(ancestors);
    input.attrs.push(parse_quote!(#[graph(#inherited = #ancestors, #orphan)]));
    input.attrs.extend(errors.hand_on());
    Expanded::Prepared(input.into(), derives)
}

/// Puts the base's fields before the type's own.
fn inherit(input: &mut DeriveInput, base: Option<&Path>, inherited: &Group, errors: &mut Errors) {
    let Data::Struct(syn::DataStruct { fields: Fields::Named(fields), .. }) = &mut input.data
    else {
        return;
    };
    let group = Group::new(Delimiter::Brace, inherited.stream());
    let Ok(mut inherited) = syn::parse2::<syn::FieldsNamed>(group.to_token_stream()) else {
        return;
    };
    if let Some(base) = base {
        inherited.named.iter_mut().for_each(|field| name_self(&mut field.ty, base));
    }
    // Texts, for each comparison of identifiers would make two.
    let text = |field: &syn::Field| field.ident.as_ref().map(Ident::to_string);
    let own = std::mem::replace(&mut fields.named, inherited.named);
    let mut names: HashSet<_> = fields.named.iter().map(text).collect();
    for field in own {
        match &field.ident {
            Some(name) if !names.insert(text(&field)) => item::refuse_repeated(name, errors),
            _ => fields.named.push(field),
        }
    }
}

/// The path that is given as `key = ...` in one of the item's attributes.
fn value_of_helper(input: &DeriveInput, key: &str) -> Option<Path> {
    let mut arguments = input.attrs.iter().filter_map(|attr| {
        let list = attr.meta.require_list().ok()?;
        let is_helper = list.path.is_ident("graph");
        let group = list.tokens.clone().into_iter().find_map(|token| match token {
            TokenTree::Group(group) if is_helper => Some(group.stream()),
            _ => None,
        });
        Some(group.unwrap_or_else(|| list.tokens.clone()))
    });
    arguments.find_map(|args| super::value_of(&args, key))
}
