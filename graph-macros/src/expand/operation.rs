//! Operations: a thin method for each, which makes an inert request.

mod description;
mod shape;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::{Path, Visibility};

use super::documentation;
use crate::model::{Argument, Kind, Operation};

pub(super) use description::description;
use shape::{Shape, shape};

/// The type that operations belong to.
pub(super) struct Subject<'a> {
    pub(super) ident: &'a Ident,
    pub(super) krate: &'a Path,
    pub(super) vis: &'a Visibility,
    pub(super) bodies: Bodies<'a>,
}

/// What is sent to create and update items.
pub(super) enum Bodies<'a> {
    /// The type itself, and its patch.
    Own(Ident),
    /// Any type that derives from the base, and its patch.
    Derived(&'a Path),
}

/// The methods of all operations.
pub(super) fn functions(subject: &Subject<'_>, operations: &[Operation]) -> TokenStream {
    operations.iter().enumerate().map(|(i, operation)| function(subject, i, operation)).collect()
}

fn function(subject: &Subject<'_>, index: usize, operation: &Operation) -> TokenStream {
    let Subject { krate, vis, .. } = subject;
    let index = Literal::usize_unsuffixed(index);
    let shape = shape(subject, operation);
    let doc = format!("{}\n\n{}", shape.summary, documentation::facts(operation));
    let alias = documentation::alias(operation);
    let deprecated = documentation::deprecation(&operation.metadata);
    let Shape { generics, argument, result, content, .. } = shape;
    let name = &operation.name;
    let (arguments, segments) = arguments(krate, &operation.arguments);
    let allow = allow_arguments(arguments.len() + usize::from(argument.is_some()));
    let call = match (operation.kind, content) {
        (Kind::List | Kind::GetReference { is_single: false }, _) => {
            quote!(list::<Self, _, _>(#index, #segments))
        }
        (Kind::Count, _) => quote!(count(#index, #segments)),
        (_, None) => quote!(request::<Self, _>(#index, #segments)),
        (_, Some(content)) => quote!(request_with::<Self, _>(#index, #segments, #content)),
    };
    quote! {
        #[doc = #doc]
        #[doc(alias = #alias)]
        #deprecated
        #allow
        #[inline]
        #vis fn #name #generics (#(#arguments,)* #argument) -> #result {
            #krate::__private::#call
        }
    }
}

/// A path's arguments, and how they are passed on: see `Segments` in `graph_core`.
pub(super) fn arguments(krate: &Path, arguments: &[Argument]) -> (Vec<TokenStream>, TokenStream) {
    /// The longest tuple that is `Segments`.
    const LONGEST: usize = 6;
    let (arguments, values): (Vec<_>, Vec<_>) = arguments
        .iter()
        .map(|Argument { ident, ty, .. }| match ty {
            None => (quote!(#ident: impl #krate::PathSegment), quote!(#ident)),
            Some(ty) => (
                quote!(#ident: impl #krate::IntoArgument<#ty>),
                quote!(#krate::__private::argument::<#ty>(#ident)),
            ),
        })
        .unzip();
    let segments = match values.as_slice() {
        [one] => quote!((#one,)),
        some if some.len() <= LONGEST => quote!((#(#some),*)),
        many => quote!([#(&#many as &dyn #krate::PathSegment),*]),
    };
    (arguments, segments)
}

/// A path may have more ids than clippy lets a function have arguments.
pub(super) fn allow_arguments(count: usize) -> Option<TokenStream> {
    (count > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]))
}
