//! The type itself: its description, its properties' storage, and the standard traits.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::operation::{self, Bodies, Subject};
use super::{documentation, patch, property};
use crate::model::Resource;

pub(super) fn expand(resource: &Resource) -> TokenStream {
    let Resource { ident, krate, vis, properties, .. } = resource;
    let constants = property::constants(krate, properties);
    let bodies = Bodies::Own(patch::name(resource));
    let subject = Subject { ident, krate, vis, described_by: "Resource", bodies };
    let operations = operation::functions(&subject, &resource.operations);
    let edit = patch::edit(resource);
    let patch = patch::expand(resource);
    let patch_impls = patch::implementations(resource);
    let description = description(resource);
    let standard = standard(ident, "serialize");
    let deserialize = deserialize(ident);
    let object =
        property::object(&quote!(&TYPE), properties, |property| Some(property::stored(property)));
    let value = property::value(ident);
    let ancestry = ancestry(resource);
    let allow = documentation::allow_deprecated(properties);

    quote! {
        #[allow(dead_code)]
        impl #ident {
            #constants
            #operations
            #edit
        }

        #patch

        #allow
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

            #value
            #ancestry
            #standard
            #deserialize
            #patch_impls
        };
    }
}

/// The standard traits and serde's, each one line into the core's function of that name.
pub(super) fn standard(ident: &Ident, serialize: &str) -> TokenStream {
    let name = ident.to_string();
    // A body that is sent may hold secrets.
    let debug = format_ident!("{}", if serialize == "serialize" { "debug" } else { "debug_body" });
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
                __graph::#debug(#name, self, f)
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

pub(super) fn deserialize(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl<'de> __graph::serde::Deserialize<'de> for #ident {
            fn deserialize<D: __graph::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                __graph::deserialize(deserializer)
            }
        }
    }
}

/// The static that describes the type.
fn description(resource: &Resource) -> TokenStream {
    let Resource { ident, odata_type, is_entity, base, is_base, is_open, .. } = resource;
    let properties = property::descriptions(&resource.properties);
    let kind = format_ident!("{}", if *is_entity { "entity" } else { "complex" });
    let operations = (!resource.operations.is_empty()).then(|| {
        let operations = resource.operations.iter().map(operation::description);
        quote!(.operations(&[#(#operations),*]))
    });
    let derived =
        base.as_ref().map(|base| quote!(.derived_from(|| <#base as __graph::Resource>::INFO)));
    let base = is_base.then(|| quote!(.base()));
    let open = is_open.then(|| quote!(.open()));
    let bound = is_entity.then(|| quote!(.bound_operations(<#ident>::GRAPH_OPERATIONS)));
    // A type that has actions and functions has this constant of its own, which goes before the
    // trait's.
    let default_bound = is_entity.then(|| {
        quote! {
            #[allow(unused_imports)]
            use __graph::BoundOperations as _;
        }
    });
    quote! {
        #default_bound

        static TYPE: __graph::TypeInfo = __graph::TypeInfo::#kind(#odata_type, #properties)
            #operations
            #bound
            #derived
            #base
            #open;
    }
}

/// What the type derives from.
fn ancestry(resource: &Resource) -> TokenStream {
    let Resource { ident, base, ancestors, is_base, .. } = resource;
    let reflexive = is_base.then(|| {
        quote! {
            #[automatically_derived]
            impl __graph::Derived<#ident> for #ident {}
        }
    });
    let Some(base) = base else {
        return quote!(#reflexive);
    };
    // Whatever the base derives from has no name here. With none above the base, the simple form gives
    // the better message where another type is expected.
    let derived = if *ancestors == 1 {
        quote!(impl __graph::Derived<#base> for #ident {})
    } else {
        quote!(impl<B> __graph::Derived<B> for #ident where #base: __graph::Derived<B> {})
    };
    quote! {
        #reflexive

        #[automatically_derived]
        #derived

        #[automatically_derived]
        impl __graph::Parent for #ident {
            type Parent = #base;
        }
    }
}
