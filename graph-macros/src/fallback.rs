//! What a faulty declaration is taken to mean.
//!
//! The code generated then is never run, since the fault stops the build. It is there so that the
//! rest of the crate, which uses what the declaration would have generated, is not reported as well.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Kind, Metadata, Method, Operation, Resource};
use crate::path::{End, Template};

/// The methods that an operation may have been meant to have, when its own could not be read.
pub(crate) fn methods(template: &Template) -> Vec<(Method, Option<Span>)> {
    let methods: &[Method] = match template.end {
        End::Placeholder => &[Method::Get, Method::Patch, Method::Delete],
        End::Name => &[Method::Get, Method::Post, Method::Patch],
        End::Count | End::Value | End::Reference(..) => &[Method::Get],
    };
    methods.iter().map(|method| (*method, None)).collect()
}

/// Makes sure that there is a patch type, which callers name even if no PATCH could be read.
pub(crate) fn complete(resource: &mut Resource) {
    if resource.is_entity && !resource.has_patch() {
        resource.operations.push(Operation {
            name: Ident::new("update", Span::call_site()),
            kind: Kind::Update { is_keyed: true },
            method: Method::Patch,
            path: String::new(),
            arguments: Vec::new(),
            metadata: Metadata::default(),
        });
    }
}

/// What callers begin a value with, of a type that nothing else is generated for.
pub(crate) fn default(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl ::core::default::Default for #ident {
            fn default() -> Self {
                ::core::unreachable!("the declaration has a fault")
            }
        }
    }
}

/// An action whose path nobody knows.
pub(crate) fn action(ident: &Ident) -> Operation {
    Operation {
        name: ident.clone(),
        kind: Kind::Action,
        method: Method::Post,
        path: String::new(),
        arguments: Vec::new(),
        metadata: Metadata::default(),
    }
}
