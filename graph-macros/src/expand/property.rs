//! What each property of an object type gives: a constant, an entry in the description, and its storage.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::documentation;
use crate::model::Property;
use crate::parse;

/// The name of a property's constant.
pub(super) fn constant_name(ident: &Ident) -> Ident {
    let name = ident.unraw().to_string();
    let name = name.trim_matches('_').to_uppercase();
    let name = match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        // `_1`, which is a field's name as well.
        Some(_) => format!("_{name}"),
        None => "_PROPERTY".to_owned(),
    };
    Ident::new(&name, ident.span())
}

/// The constants, for filters, selections and orders.
pub(super) fn constants(krate: &Path, properties: &[Property]) -> TokenStream {
    properties
        .iter()
        .filter(|property| !property.faulty)
        .map(|property| {
            let Property { vis, ident, json, .. } = property;
            let docs = documentation::property(property);
            let name = constant_name(ident);
            let ty = constant_type(krate, property);
            quote! {
                #docs
                #vis const #name: #ty = #krate::Property::new(#json);
            }
        })
        .collect()
}

fn constant_type(krate: &Path, property: &Property) -> TokenStream {
    let value = unboxed(&property.value);
    if property.navigation {
        quote!(#krate::NavigationProperty<Self, #value>)
    } else {
        quote!(#krate::Property<Self, #value>)
    }
}

/// The type in a box, which only the storage needs.
pub(super) fn unboxed(ty: &Type) -> &Type {
    parse::inner(ty, "Box").unwrap_or(ty)
}

/// The entries of a type's description.
pub(super) fn descriptions(properties: &[Property]) -> TokenStream {
    described(properties, |Property { json, .. }| quote!(#json))
}

/// The entries of a description, whose names in JSON are what `name` gives.
pub(super) fn described(
    properties: &[Property],
    name: impl Fn(&Property) -> TokenStream,
) -> TokenStream {
    let entries = properties.iter().filter(|property| !property.faulty).map(|property| {
        let Property { value, .. } = property;
        let name = name(property);
        let edm = quote_spanned!(value.span()=> <#value as __graph::Value>::EDM);
        let is_not_null =
            !property.nullable && !property.key && !property.required && !property.navigation;
        let flags = [
            ("key", property.key),
            ("required", property.required),
            ("not_null", is_not_null),
            ("read_only", property.read_only),
            ("immutable", property.immutable),
            ("navigation", property.navigation),
            ("deep_insert", property.deep_insert),
            ("bind", property.bind),
        ];
        let flags = flags.into_iter().filter(|(_, is_set)| *is_set).map(|(flag, _)| {
            let flag = Ident::new(flag, Span::call_site());
            quote!(.#flag())
        });
        quote!(__graph::PropertyInfo::new(#name, #edm) #(#flags)*)
    });
    quote!(&[#(#entries),*])
}

/// How a property is stored, after which the functions are named that give access.
pub(super) fn stored(property: &Property) -> &'static str {
    if property.required { "required" } else { "optional" }
}

/// The body of an `impl Object`. `storage` says how a property is stored, if it is.
pub(super) fn object(
    info: &TokenStream,
    properties: &[Property],
    storage: fn(&Property) -> Option<&'static str>,
) -> TokenStream {
    let (slots, slots_mut): (Vec<_>, Vec<_>) = properties
        .iter()
        .filter(|property| !property.faulty)
        .enumerate()
        .filter_map(|(i, property)| {
            let i = Literal::usize_unsuffixed(i);
            let Property { ident, value, .. } = property;
            let storage = storage(property)?;
            let (get, get_mut) = (format_ident!("{storage}"), format_ident!("{storage}_mut"));
            // A type that is no property's is what the compiler then points at, and only once.
            let value = quote_spanned!(value.span()=> <#value as __graph::Value>);
            Some((
                quote!(#i => #value::#get(&self.#ident)),
                quote!(#i => #value::#get_mut(&mut self.#ident)),
            ))
        })
        .unzip();
    // Without properties there is nothing to match.
    let by_position = |arms: &[TokenStream], nothing: TokenStream| {
        if arms.is_empty() {
            quote!({ let _ = property; #nothing })
        } else {
            quote!(match property { #(#arms,)* _ => #nothing })
        }
    };
    let slots = by_position(&slots, quote!(__graph::Slot::Absent));
    let slots_mut = by_position(&slots_mut, quote!(__graph::SlotMut::Absent));
    quote! {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            #info
        }

        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            #slots
        }

        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            #slots_mut
        }

        fn additional(&self) -> &__graph::Additional {
            &self.additional
        }

        fn additional_mut(&mut self) -> &mut __graph::Additional {
            &mut self.additional
        }
    }
}

/// The type as a value of properties.
pub(super) fn value(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Value for #ident {
            const EDM: __graph::EdmType = __graph::EdmType::Object(|| &TYPE);

            fn slot(&self) -> __graph::Slot<'_> {
                __graph::Slot::Object(self)
            }

            fn slot_mut<P: __graph::Place<Value = Self>>(place: &mut P) -> __graph::SlotMut<'_> {
                __graph::SlotMut::Object(place)
            }
        }
    }
}
