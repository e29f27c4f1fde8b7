//! Projections: a part of a resource, whose fields are what is selected.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{property, resource};
use crate::model::Projection;

pub(super) fn expand(projection: &Projection) -> TokenStream {
    let Projection { ident, krate, of, properties } = projection;
    let name = ident.to_string();
    let descriptions = property::descriptions(properties);
    let object =
        property::object(&quote!(&TYPE), properties, |property| Some(property::stored(property)));
    let value = property::value(ident);
    let standard = resource::standard(ident, "serialize");
    let deserialize = resource::deserialize(ident);
    // A name or type that the resource does not have is an error at the field.
    let checks = properties.iter().filter(|property| !property.faulty).map(|property| {
        let constant = property::constant_name(&property.ident);
        let value = property::unboxed(&property.value);
        quote_spanned! {property.ident.span()=>
            const _: #krate::Property<#of, #value> = <#of>::#constant;
        }
    });
    quote! {
        const _: () = {
            use #krate::__private as __graph;

            #(#checks)*

            static TYPE: __graph::TypeInfo = __graph::TypeInfo::complex(#name, #descriptions);

            #[automatically_derived]
            impl __graph::Resource for #ident {
                const INFO: &'static __graph::TypeInfo = &TYPE;
            }

            #[automatically_derived]
            impl __graph::Projection for #ident {
                type Of = #of;
            }

            #[automatically_derived]
            impl __graph::Object for #ident {
                #object
            }

            #value
            #standard
            #deserialize
        };
    }
}
