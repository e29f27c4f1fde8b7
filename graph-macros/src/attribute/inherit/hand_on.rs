//! The macro of a base, which hands its fields on.

use std::hash::{DefaultHasher, Hash, Hasher};

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Data, DeriveInput, Fields, Type, Visibility};

use super::FAULTY_BASE;
use crate::attribute::own_name::say_self;
use crate::attribute::{COMPLEX, prepare};
use crate::model::{Property, Resource};

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
    let complex = (!resource.is_entity).then(|| format_ident!("{}", COMPLEX.helper));
    quote! {
        #[doc(hidden)]
        #[allow(unused_macros)]
        #export
        macro_rules! #name {
            (($($krate:tt)*) $kind:ident $item:tt) => {
                $($krate)*::__private::graph_derived! { $kind #ancestors { #(#fields,)* } $item #faulty #complex }
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
