//! Projections: a part of a resource, whose fields are what is selected.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::property;
use crate::elements;
use crate::model::Projection;

pub(super) fn expand(projection: &Projection) -> TokenStream {
    let Projection { ident, krate, of, properties } = projection;
    let type_name = ident.to_string();
    // A name or type that the resource does not have is an error at the field.
    let usable = properties.iter().filter(|property| !property.faulty);
    let names = usable.map(|property| {
        let constant = property::constant_name(&property.ident);
        let value = elements::present(property::unboxed(&property.value));
        let name = quote_spanned! {value.span()=>
            __graph::projected::<#value, _, _, _>(<Of>::#constant)
        };
        // The whole knows the name in JSON, unless the field says it.
        let json = &property.json;
        if property.is_named { quote!({ let _ = #name; #json }) } else { name }
    });
    let flags = property::flags(properties);
    let object = property::object(ident, properties);
    quote! {
        const _: () = {
            use #krate::__private as __graph;

            // Once, so that a type which is not there is reported once.
            type Of = #of;

            const NAMES: &[&str] = &[#(#names),*];
            static TYPE: __graph::Declaration<#ident> = __graph::complex(#type_name, NAMES, #flags);

            #[automatically_derived]
            impl __graph::Projection for #ident {
                type Of = Of;
            }

            #[automatically_derived]
            impl __graph::ProjectionOf<Of> for #ident {}

            #object
        };
    }
}
