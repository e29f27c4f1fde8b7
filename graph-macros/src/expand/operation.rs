//! Operations: a thin method for each, which makes an inert request.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Method, Operation, Resource};

/// The methods of all operations.
pub(super) fn expand(resource: &Resource) -> TokenStream {
    if resource.operations.is_empty() {
        return TokenStream::new();
    }
    let ident = &resource.ident;
    let functions = resource
        .operations
        .iter()
        .enumerate()
        .map(|(i, operation)| function(resource, i, operation));
    quote! {
        impl #ident {
            #(#functions)*
        }
    }
}

fn function(resource: &Resource, index: usize, operation: &Operation) -> TokenStream {
    let Resource { ident, krate, vis, .. } = resource;
    let Operation { name, method, path, arguments, is_keyed } = operation;
    let index = Literal::usize_unsuffixed(index);
    let request_line = format!("{} {path}", method.as_str());
    let patch_type = super::patch::name(resource);

    let (summary, result, body_argument, body) = match method {
        Method::Get => (
            format!("Reads one [`{ident}`]."),
            quote!(Self),
            None,
            quote!(::core::option::Option::None),
        ),
        Method::Patch => {
            let (which, ty, body) = if *is_keyed {
                ("one", quote!(#patch_type), quote!(&patch))
            } else {
                (
                    "a",
                    quote!(impl ::core::convert::Into<#krate::Keyed<#patch_type>>),
                    quote!(&patch.into()),
                )
            };
            (
                format!(
                    "Updates {which} [`{ident}`]: sends what `patch` sets, and nothing else.\n\n\
                     Gives the updated item, or `None` where the service answers without a body."
                ),
                quote!(::core::option::Option<Self>),
                Some(quote!(patch: #ty,)),
                quote!(::core::option::Option::Some(#body)),
            )
        }
    };
    let doc = format!("{summary}\n\n```text\n{request_line}\n```");
    quote! {
        #[doc = #doc]
        #[inline]
        #vis fn #name(
            #(#arguments: impl #krate::PathSegment,)*
            #body_argument
        ) -> #krate::Request<#result> {
            #krate::__private::request(
                &<Self as #krate::Resource>::INFO.operations[#index],
                &[#(&#arguments),*],
                #body,
            )
        }
    }
}

/// The operation's entry in the type's description.
pub(super) fn description(operation: &Operation) -> TokenStream {
    let Operation { name, method, path, .. } = operation;
    let name = name.to_string();
    let method = format_ident!(
        "{}",
        match method {
            Method::Get => "Get",
            Method::Patch => "Patch",
        }
    );
    quote! {
        __graph::OperationInfo {
            name: #name,
            method: __graph::Method::#method,
            path: #path,
        }
    }
}
