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

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Data, DeriveInput, Fields, Path, Type, Visibility, parse_quote};

use super::own_name::{name_self, say_self};
use super::reshape::reshape;
use super::{Expanded, HIERARCHY, Macro, prepare};
use crate::errors::Errors;
use crate::model::{Property, Resource};
use crate::validate::item;

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

/// The macro that hands a base's fields on: as they were written, or as they were understood if they
/// are at fault, so that no derived type reports them again.
pub(crate) fn hand_on(resource: &Resource, input: &DeriveInput) -> TokenStream {
    let Resource { ident, vis, ancestors, is_faulty, properties, .. } = resource;
    let Data::Struct(syn::DataStruct { fields: Fields::Named(fields), .. }) = &input.data else {
        return TokenStream::new();
    };
    let fields: Vec<TokenStream> = if *is_faulty {
        let each = properties.iter().enumerate();
        each.filter_map(|(i, _)| understood(i, properties, ident)).collect()
    } else {
        let own = fields.named.iter().filter(|field| !prepare::is_additional(field));
        own.map(|field| written(field, resource)).collect()
    };
    // Exported macros share one namespace, whatever module they stand in.
    let name = format_ident!("__{ident}_{:016x}", fingerprint(input));
    let is_public = matches!(vis, Visibility::Public(_));
    // A base may stand in a function, where nobody but its neighbours can name it, nor the macro.
    let export = is_public.then(|| quote!(#[allow(non_local_definitions)] #[macro_export]));
    let ancestors = Literal::usize_unsuffixed(ancestors + 1);
    let faulty = is_faulty.then(|| format_ident!("{FAULTY_BASE}"));
    quote! {
        #[doc(hidden)]
        #[allow(unused_macros)]
        #export
        macro_rules! #name {
            (($($krate:tt)*) $kind:ident $item:tt) => {
                $($krate)*::__private::graph_derived! { $kind #ancestors { #(#fields,)* } $item #faulty }
            };
        }

        #[doc(hidden)]
        #[allow(unused_imports)]
        #vis use #name as #ident;
    }
}

fn written(field: &syn::Field, resource: &Resource) -> TokenStream {
    let syn::Field { vis, ident, ty, .. } = field;
    let attrs = field.attrs.iter().filter(|attr| {
        ["doc", "deprecated", "graph"].iter().any(|name| attr.path().is_ident(name))
    });
    let ty = handed_on(ty, &resource.ident);
    quote!(#(#attrs)* #vis #ident: #ty)
}

/// A field's type as it is passed on.
fn handed_on(ty: &Type, own_name: &Ident) -> TokenStream {
    let mut ty = ty.clone();
    say_self(&mut ty, own_name);
    from_here(ty.to_token_stream())
}

/// A type with `$crate` for `crate`: another crate's derived type has a `crate` of its own.
fn from_here(tokens: TokenStream) -> TokenStream {
    let from_here = |token| match token {
        TokenTree::Ident(ident) if ident == "crate" => quote!($ #ident),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), from_here(group.stream()));
            inner.set_span(group.span());
            TokenTree::from(inner).into()
        }
        other => other.into(),
    };
    tokens.into_iter().map(from_here).collect::<TokenStream>()
}

/// The field that a property was read from, without its faults, unless it is one itself.
fn understood(position: usize, properties: &[Property], own_name: &Ident) -> Option<TokenStream> {
    let property = &properties[position];
    let Property { ident, vis, json, value, docs, .. } = property;
    if property.faulty || properties[..position].iter().any(|earlier| earlier.json == *json) {
        return None;
    }
    let navigation = property.navigation && !property.required;
    let is_value = !property.key && !property.navigation;
    let flags = [
        ("key", property.key),
        ("not_null", is_value && !property.nullable && !property.required),
        ("read_only", is_value && property.read_only),
        ("immutable", is_value && property.immutable && !property.read_only),
        ("navigation", navigation),
        ("deep_insert", navigation && property.deep_insert),
        ("bind", navigation && property.bind),
    ];
    let flags = flags
        .iter()
        .filter(|(_, is_set)| *is_set)
        .map(|(flag, _)| Ident::new(flag, Span::call_site()));
    let value = handed_on(value, own_name);
    let ty =
        if property.required { quote!(#value) } else { quote!(::core::option::Option<#value>) };
    Some(quote!(#(#docs)* #[graph(name = #json #(, #flags)*)] #vis #ident: #ty))
}

/// Differs between any two items of a crate. Those of two calls of one macro stand in one place: what
/// tells them apart is the expansion, which only a span's `Debug` has.
fn fingerprint(input: &DeriveInput) -> u64 {
    let mut hasher = DefaultHasher::new();
    format!("{:?}", Span::call_site()).hash(&mut hasher);
    input.to_token_stream().to_string().hash(&mut hasher);
    let start = input.ident.span().start();
    (input.ident.span().file(), start.line, start.column).hash(&mut hasher);
    hasher.finish()
}

/// What a base's macro calls: `graph_resource 1 { fields } { item }`, and then whether the base is faulty.
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
        let faulty = tokens.next();
        let faulty = faulty.filter(|token| matches!(token, TokenTree::Ident(_)));
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
