//! The parameters of an action: a type of its own, of which only what is set is sent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Path;

use super::{documentation, property};
use crate::model::{Call, Parameters, Property};

/// The type of an action's body.
pub(super) fn expand(krate: &Path, ty: &Path, call: &Call, parameters: &Parameters) -> TokenStream {
    let Parameters { ident, properties } = parameters;
    let vis = &call.vis;
    let name = call.operations.first().map_or(String::new(), |op| op.name.to_string());
    let owner = ty.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    let doc = format!("The parameters of [`{owner}::{name}`]: only what is set is sent.");
    let (required, optional): (Vec<_>, Vec<_>) =
        properties.iter().partition(|property| property.required);
    let fields = properties.iter().map(|property| field(krate, property));
    let setters = optional.iter().map(|property| setter(krate, property));
    let new = constructor(krate, properties, &required);
    let default = required.is_empty().then(|| default(ident));
    let descriptions = property::descriptions(properties);
    let arms = property::arms(properties);
    let cfg = &call.cfg;
    let cfg = quote!(#(#cfg)*);
    let allow = documentation::allow_deprecated(properties);
    quote! {
        #cfg
        #[doc = #doc]
        #[must_use = "parameters do nothing until they are sent"]
        #[derive(::core::clone::Clone)]
        #vis struct #ident {
            #(#fields,)*
            /// Parameters to send that are not declared here.
            pub additional: #krate::Additional,
        }

        #cfg
        // A setter is named after its parameter, which may begin with `is` or `from`.
        #[allow(dead_code, clippy::wrong_self_convention)]
        #allow
        impl #ident {
            #new
            #(#setters)*
        }

        #cfg
        #allow
        const _: () = {
            use #krate::__private as __graph;

            static TYPE: __graph::TypeInfo = __graph::TypeInfo::complex(#name, #descriptions);

            #default

            __graph::parameters! { #ident described by TYPE {
                #[inline]
                fn slot(&self, property: usize) -> __graph::Slot<'_> {
                    let field: &dyn __graph::Field = match property {
                        #arms
                        _ => &self.additional,
                    };
                    field.slot()
                }
            } }
        };
    }
}

/// A parameter's field, which its setter alone fills.
fn field(krate: &Path, property: &Property) -> TokenStream {
    let Property { ident, value, .. } = property;
    let ty = if property.nullable && !property.required {
        quote!(#krate::Change<#value>)
    } else {
        quote!(::core::option::Option<#value>)
    };
    quote!(#ident: #ty)
}

fn setter(krate: &Path, property: &Property) -> TokenStream {
    let Property { ident, vis, value, .. } = property;
    let docs = documentation::property(property);
    let (argument, convert) = if property.nullable {
        (quote!(#krate::IntoChange<#value>), quote!(into_change))
    } else {
        (quote!(#krate::IntoValue<#value>), quote!(into_value))
    };
    quote! {
        #docs
        #vis fn #ident(mut self, value: impl #argument) -> Self {
            self.#ident = value.#convert();
            self
        }
    }
}

/// `new`, which takes what must be given. What may be left out is empty by name: to call a trait's function for
/// it costs the compiler far more.
fn constructor(krate: &Path, properties: &[Property], required: &[&Property]) -> TokenStream {
    let doc = if required.is_empty() {
        "No parameters yet."
    } else {
        "The parameters that must be given."
    };
    let arguments = required
        .iter()
        .map(|Property { ident, value, .. }| quote!(#ident: impl #krate::IntoArgument<#value>));
    let values = properties.iter().map(|property| {
        let ident = &property.ident;
        if property.required {
            quote!(#ident: #ident.into_value())
        } else if property.nullable {
            quote!(#ident: #krate::Change::Keep)
        } else {
            quote!(#ident: ::core::option::Option::None)
        }
    });
    quote! {
        #[doc = #doc]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* additional: ::core::default::Default::default() }
        }
    }
}

/// `Default`, where nothing must be given.
fn default(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl ::core::default::Default for #ident {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    }
}
