//! The type itself: its description, its properties' storage, and the standard traits.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::operation::{self, Bodies, Subject};
use super::{documentation, patch, property};
use crate::model::Resource;

pub(super) fn expand(resource: &Resource) -> TokenStream {
    let Resource { ident, krate, vis, properties, .. } = resource;
    let constants = property::constants(properties);
    let bodies = Bodies::Own(patch::name(resource));
    let subject = Subject { ident, krate, vis, bodies };
    let operations = operation::functions(&subject, &resource.operations);
    let operations = (!resource.operations.is_empty()).then(|| {
        quote! {
            #[allow(dead_code)]
            impl #ident {
                #operations
            }
        }
    });
    let patch = patch::expand(resource);
    let common = patch::common(resource);
    let description = description(resource);
    let object = property::object(ident, properties);
    let ancestry = ancestry(resource);
    let allow = documentation::allow_deprecated(properties);

    quote! {
        #operations
        #patch

        #allow
        const _: () = {
            use #krate::__private as __graph;

            #[allow(dead_code)]
            impl #ident {
                #constants
            }

            #description

            #ancestry

            #object
            #common
        };
    }
}

/// The static that describes the type.
fn description(resource: &Resource) -> TokenStream {
    let Resource { ident, odata_type, is_entity, base, is_base, is_abstract, is_open, .. } =
        resource;
    let properties = property::descriptions(&resource.properties);
    let kind = match (is_entity, base) {
        (true, None) => "entity",
        (true, Some(_)) => "derived_entity",
        (false, None) => "complex",
        (false, Some(_)) => "derived_complex",
    };
    let kind = Ident::new(kind, Span::call_site());
    let base = base.iter();
    let operations = resource.operations.iter().map(|op| operation::description(op, &[]));
    let operations =
        is_entity.then(|| quote!(&[#(#operations),*], <#ident>::ONE_BLOCK_OF_GRAPH_OPERATIONS));
    let abstraction = match (is_base, is_abstract) {
        (_, true) => quote!(.abstract_base()),
        (true, false) => quote!(.base()),
        (false, false) => quote!(),
    };
    let open = is_open.then(|| quote!(.open()));
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

        static TYPE: __graph::Declaration<#ident> = __graph::#kind(
            #(<#base as __graph::Resource>::info,)*
            #odata_type,
            #properties,
            #operations
        )
        #abstraction
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
