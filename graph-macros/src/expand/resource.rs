//! The type itself: its description, its properties' storage, and the standard traits.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{operation, patch};
use crate::model::{Property, Resource};

pub(super) fn expand(resource: &Resource) -> TokenStream {
    let Resource { ident, krate, .. } = resource;
    let name = ident.to_string();
    let operations = operation::expand(resource);
    let patch = patch::expand(resource);
    let patch_impls = patch::implementations(resource);
    let description = description(resource);
    let object =
        object(resource, |property| Some(if property.required { "required" } else { "optional" }));

    quote! {
        #operations
        #patch

        const _: () = {
            use #krate::__private;

            #description

            #[automatically_derived]
            impl __private::Resource for #ident {
                const INFO: &'static __private::TypeInfo = &TYPE;
            }

            #[automatically_derived]
            impl __private::Object for #ident {
                #object
            }

            #[automatically_derived]
            impl ::core::fmt::Debug for #ident {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    __private::debug(#name, self, f)
                }
            }

            #[automatically_derived]
            impl ::core::cmp::PartialEq for #ident {
                fn eq(&self, other: &Self) -> bool {
                    __private::equal(self, other)
                }
            }

            #[automatically_derived]
            impl __private::serde::Serialize for #ident {
                fn serialize<S: __private::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    __private::serialize(self, serializer)
                }
            }

            #[automatically_derived]
            impl<'de> __private::serde::Deserialize<'de> for #ident {
                fn deserialize<D: __private::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    __private::deserialize(deserializer)
                }
            }

            #patch_impls
        };
    }
}

/// The static that describes the type.
fn description(resource: &Resource) -> TokenStream {
    let odata_type = &resource.odata_type;
    let properties =
        resource.properties.iter().filter(|property| !property.faulty).map(|property| {
            let Property { json, value, key, nullable, read_only, required, .. } = property;
            // A type that is no property's is what the compiler then points at.
            let edm = quote_spanned!(value.span()=> <#value as __private::Value>::EDM);
            quote! {
                __private::PropertyInfo {
                    name: #json,
                    edm: #edm,
                    key: #key,
                    nullable: #nullable,
                    read_only: #read_only,
                    required: #required,
                }
            }
        });
    let operations = resource.operations.iter().map(operation::description);
    quote! {
        static TYPE: __private::TypeInfo = __private::TypeInfo {
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
            let value = quote_spanned!(value.span()=> <#value as __private::Value>);
            Some((
                quote!(#i => #value::#get(&self.#ident)),
                quote!(#i => #value::#get_mut(&mut self.#ident)),
            ))
        })
        .unzip();
    quote! {
        fn type_info(&self) -> &'static __private::TypeInfo {
            &TYPE
        }

        fn slot(&self, property: usize) -> __private::Slot<'_> {
            match property {
                #(#slots,)*
                _ => __private::Slot::Absent,
            }
        }

        fn slot_mut(&mut self, property: usize) -> __private::SlotMut<'_> {
            match property {
                #(#slots_mut,)*
                _ => __private::SlotMut::Absent,
            }
        }

        fn additional(&self) -> &__private::Additional {
            &self.additional
        }

        fn additional_mut(&mut self) -> &mut __private::Additional {
            &mut self.additional
        }
    }
}
