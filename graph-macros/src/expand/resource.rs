//! The type itself: its description, its properties' storage, and the standard traits.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{operation, patch};
use crate::model::{Property, Resource};

pub(super) fn expand(resource: &Resource) -> TokenStream {
    let Resource { ident, krate, .. } = resource;
    let operations = operation::expand(resource);
    let patch = patch::expand(resource);
    let patch_impls = patch::implementations(resource);
    let description = description(resource);
    let traits = traits(ident, "serialize");
    let object =
        object(resource, |property| Some(if property.required { "required" } else { "optional" }));

    quote! {
        #operations
        #patch

        const _: () = {
            use #krate::__private as __graph;

            #description

            #[automatically_derived]
            impl __graph::Resource for #ident {
                const INFO: &'static __graph::TypeInfo = &TYPE;
            }

            #[automatically_derived]
            impl __graph::Object for #ident {
                #object
            }

            #traits

            #[automatically_derived]
            impl<'de> __graph::serde::Deserialize<'de> for #ident {
                fn deserialize<D: __graph::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    __graph::deserialize(deserializer)
                }
            }

            #patch_impls
        };
    }
}

/// The standard traits and serde's, each one line into the core's function of that name.
pub(super) fn traits(ident: &Ident, serialize: &str) -> TokenStream {
    let name = ident.to_string();
    let serialize = format_ident!("{serialize}");
    quote! {
        #[automatically_derived]
        impl ::core::clone::Clone for #ident {
            fn clone(&self) -> Self {
                __graph::clone(self)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __graph::debug(#name, self, f)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for #ident {
            fn eq(&self, other: &Self) -> bool {
                __graph::equal(self, other)
            }
        }

        #[automatically_derived]
        impl __graph::serde::Serialize for #ident {
            fn serialize<S: __graph::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                __graph::#serialize(self, serializer)
            }
        }
    }
}

/// The static that describes the type.
fn description(resource: &Resource) -> TokenStream {
    let odata_type = &resource.odata_type;
    let properties =
        resource.properties.iter().filter(|property| !property.faulty).map(|property| {
            let Property { json, value, .. } = property;
            let edm = quote_spanned!(value.span()=> <#value as __graph::Value>::EDM);
            let key = property.key.then(|| quote!(.key()));
            let required = property.required.then(|| quote!(.required()));
            let is_not_null = !property.nullable && !property.key && !property.required;
            let not_null = is_not_null.then(|| quote!(.not_null()));
            let read_only = property.read_only.then(|| quote!(.read_only()));
            quote!(__graph::PropertyInfo::new(#json, #edm) #key #required #not_null #read_only)
        });
    let operations = resource.operations.iter().map(operation::description);
    quote! {
        static TYPE: __graph::TypeInfo = __graph::TypeInfo {
            name: #odata_type,
            properties: &[#(#properties),*],
            operations: &[#(#operations),*],
        };
    }
}

/// The body of an `impl Object`. `storage` says how a property is stored, if it is.
pub(super) fn object(
    resource: &Resource,
    storage: fn(&Property) -> Option<&'static str>,
) -> TokenStream {
    let (slots, slots_mut): (Vec<_>, Vec<_>) = resource
        .properties
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
    quote! {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }

        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                #(#slots,)*
                _ => __graph::Slot::Absent,
            }
        }

        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                #(#slots_mut,)*
                _ => __graph::SlotMut::Absent,
            }
        }

        fn additional(&self) -> &__graph::Additional {
            &self.additional
        }

        fn additional_mut(&mut self) -> &mut __graph::Additional {
            &mut self.additional
        }
    }
}
