//! Actions and functions: their parameters' types, and a method for each.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::{documentation, operation, patch, property};
use crate::model::{Argument, Call, CallBody, Operation, Operations, Parameters, Property, Return};
use crate::path::Place;

pub(super) fn expand(operations: &Operations) -> TokenStream {
    let Operations { ty, krate, ext, calls } = operations;
    let all = || calls.iter().flat_map(|call| call.operations.iter().map(move |op| (call, op)));
    let types = calls.iter().filter_map(|call| {
        let CallBody::Parameters(parameters) = &call.body else { return None };
        Some(parameters_type(krate, ty, call, parameters))
    });
    let descriptions = all().map(|(call, operation)| description(call, operation));
    let list = quote! {
        {
            use #krate::__private as __graph;
            const OPERATIONS: &[__graph::OperationInfo] = &[#(#descriptions),*];
            OPERATIONS
        }
    };
    let methods = all().enumerate().map(|(i, (call, operation))| method(krate, call, i, operation));
    let types = quote!(#(#types)*);
    let Some(ext) = ext else {
        let methods = methods.zip(all()).map(|(method, (call, _))| method.inherent(call));
        return quote! {
            // For the methods of a type that may have no `impl` here: that is the fault to report.
            #[allow(unused_imports)]
            use #krate::__private::BoundOperations as _;

            #[allow(dead_code)]
            impl #ty {
                /// The actions and functions that are bound to the type.
                #[doc(hidden)]
                pub const GRAPH_OPERATIONS: &'static [#krate::OperationInfo] = #list;

                #(#methods)*
            }

            #types
        };
    };
    let (declared, defined): (Vec<_>, Vec<_>) =
        methods.map(|method| (method.declared(), method.defined())).unzip();
    let name = ty.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    let doc = format!("More actions and functions of [`{name}`].");
    quote! {
        #[doc = #doc]
        pub trait #ext: ::core::marker::Sized {
            /// The actions and functions.
            #[doc(hidden)]
            const GRAPH_OPERATIONS: &'static [#krate::OperationInfo];

            #(#declared)*
        }

        #[automatically_derived]
        impl #ext for #ty {
            const GRAPH_OPERATIONS: &'static [#krate::OperationInfo] = #list;

            #(#defined)*
        }

        #types
    }
}

/// A method in its parts.
struct Method {
    docs: TokenStream,
    signature: TokenStream,
    body: TokenStream,
}

impl Method {
    fn inherent(self, call: &Call) -> TokenStream {
        let Self { docs, signature, body } = self;
        let vis = &call.vis;
        quote! {
            #docs
            #[inline]
            #vis #signature { #body }
        }
    }

    fn declared(&self) -> TokenStream {
        let Self { docs, signature, .. } = self;
        quote!(#docs #signature;)
    }

    fn defined(&self) -> TokenStream {
        let Self { signature, body, .. } = self;
        quote!(#signature { #body })
    }
}

fn method(krate: &Path, call: &Call, index: usize, operation: &Operation) -> Method {
    let Call { docs, body, result, .. } = call;
    let index = Literal::usize_unsuffixed(index);
    let name = &operation.name;
    let doc = documentation::facts(operation);
    let deprecated = documentation::deprecation(&operation.metadata);
    let (arguments, values) = operation::arguments(krate, &operation.arguments);
    let (argument, content) = match body {
        CallBody::Parameters(Parameters { ident, .. }) => (
            Some(quote!(parameters: #ident)),
            quote!(Content::Object(&parameters, #krate::__private::Purpose::Call)),
        ),
        CallBody::Media(ident, ty) => (Some(quote!(#ident: #ty)), quote!(Content::Media(#ident))),
        CallBody::Nothing => (None, quote!(Content::None)),
    };
    // A type that is no answer is what the compiler then points at.
    let span = match result {
        Return::Nothing => Span::call_site(),
        Return::Bytes(ty) | Return::Collection(ty) | Return::Optional(ty) | Return::One(ty) => {
            ty.span()
        }
    };
    let (makes, result) = match result {
        Return::Nothing => ("request", quote!(#krate::Request<()>)),
        Return::Bytes(bytes) => ("request", quote!(#krate::Request<#bytes>)),
        Return::Collection(item) => ("list", quote!(#krate::ListRequest<#item>)),
        Return::Optional(value) => {
            ("request", quote!(#krate::Request<::core::option::Option<#value>>))
        }
        Return::One(value) => ("request", quote!(#krate::Request<#value>)),
    };
    let makes = Ident::new(makes, span.resolved_at(Span::call_site()));
    let separator = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
    Method {
        docs: quote!(#(#docs)* #separator #[doc = #doc] #deprecated),
        signature: quote!(fn #name(#(#arguments,)* #argument) -> #result),
        body: quote! {
            #krate::__private::#makes(
                &Self::GRAPH_OPERATIONS[#index],
                &[#(#values),*],
                #krate::__private::#content,
            )
        },
    }
}

/// The operation's entry among the type's.
fn description(call: &Call, operation: &Operation) -> TokenStream {
    let general = operation::description(operation);
    let in_path = operation.arguments.iter().filter_map(|Argument { ident, place, ty }| {
        let ty = ty.as_ref().filter(|_| *place != Place::Segment)?;
        let name = crate::names::lower_camel(&ident.unraw().to_string());
        Some(quote!(__graph::ParameterInfo::new(#name, <#ty as __graph::Value>::EDM).required()))
    });
    let properties = match &call.body {
        CallBody::Parameters(parameters) => parameters.properties.as_slice(),
        CallBody::Media(..) | CallBody::Nothing => &[],
    };
    let in_body = {
        properties.iter().filter(|property| !property.faulty).map(|property| {
            let Property { json, value, nullable, required, .. } = property;
            let flag = if *required {
                quote!(.required())
            } else if *nullable {
                TokenStream::new()
            } else {
                quote!(.not_null())
            };
            quote!(__graph::ParameterInfo::new(#json, <#value as __graph::Value>::EDM) #flag)
        })
    };
    let parameters: Vec<TokenStream> = in_path.chain(in_body).collect();
    let parameters = (!parameters.is_empty()).then(|| quote!(.parameters(&[#(#parameters),*])));
    let edm = |ty: &Type| quote!(<#ty as __graph::Value>::EDM);
    let result = match &call.result {
        Return::Nothing => None,
        Return::Bytes(_) => Some(quote!(Stream)),
        Return::Collection(item) => {
            let edm = edm(item);
            Some(quote!(Collection(#edm)))
        }
        Return::Optional(value) | Return::One(value) => {
            let edm = edm(value);
            Some(quote!(One(#edm)))
        }
    };
    let result = result.map(|result| quote!(.result(__graph::ResultInfo::#result)));
    quote!(#general #parameters #result)
}

/// The type of an action's body.
fn parameters_type(krate: &Path, ty: &Path, call: &Call, parameters: &Parameters) -> TokenStream {
    let Parameters { ident, properties } = parameters;
    let vis = &call.vis;
    let name = call.operations.first().map_or(String::new(), |op| op.name.unraw().to_string());
    let owner = ty.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    let doc = format!("The parameters of [`{owner}::{name}`]: only what is set is sent.");
    let (required, optional): (Vec<_>, Vec<_>) =
        properties.iter().partition(|property| property.required);
    let fields = properties.iter().map(|property| field(krate, property));
    let setters = optional.iter().map(|property| patch::setter(krate, property));
    let new = constructor(properties, &required);
    let default = required.is_empty().then(|| quote!(, ::core::default::Default));
    let debug_name = ident.to_string();
    let descriptions = property::descriptions(properties);
    let object = property::object(&quote!(&TYPE), properties, |property| {
        Some(if property.required {
            "required"
        } else if property.nullable {
            "change"
        } else {
            "optional"
        })
    });
    quote! {
        #[doc = #doc]
        #[must_use = "parameters do nothing until they are sent"]
        #[derive(::core::clone::Clone #default)]
        #vis struct #ident {
            #(#fields,)*
            /// Parameters to send that are not declared here.
            pub additional: #krate::Additional,
        }

        #[allow(dead_code)]
        impl #ident {
            #new
            #(#setters)*
        }

        const _: () = {
            use #krate::__private as __graph;

            static TYPE: __graph::TypeInfo = __graph::TypeInfo::complex(#name, #descriptions);

            #[automatically_derived]
            impl __graph::Object for #ident {
                #object
            }

            #[automatically_derived]
            impl ::core::fmt::Debug for #ident {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    __graph::debug(#debug_name, self, f)
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
                    __graph::serialize_parameters(self, serializer)
                }
            }
        };
    }
}

fn field(krate: &Path, property: &Property) -> TokenStream {
    if property.required {
        let Property { vis, ident, value, .. } = property;
        let docs = documentation::property(property);
        quote!(#docs #vis #ident: #value)
    } else {
        patch::field(krate, property)
    }
}

/// `new`, which takes what must be given.
fn constructor(properties: &[Property], required: &[&Property]) -> TokenStream {
    if required.is_empty() {
        return quote! {
            /// No parameters yet.
            pub fn new() -> Self {
                ::core::default::Default::default()
            }
        };
    }
    let arguments = required
        .iter()
        .map(|Property { ident, value, .. }| quote!(#ident: impl ::core::convert::Into<#value>));
    let values = properties.iter().map(|property| {
        let ident = &property.ident;
        if property.required {
            quote!(#ident: ::core::convert::Into::into(#ident))
        } else {
            quote!(#ident: ::core::default::Default::default())
        }
    });
    quote! {
        /// The parameters that must be given.
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* additional: ::core::default::Default::default() }
        }
    }
}
