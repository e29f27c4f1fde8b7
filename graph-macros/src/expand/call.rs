//! Actions and functions: their parameters' types, and a method for each.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::{documentation, operation, parameters};
use crate::model::{Argument, Call, CallBody, Operation, Operations, Parameters, Property, Return};
use crate::path::Place;

pub(super) fn expand(operations: &Operations) -> TokenStream {
    let Operations { ty, krate, ext, calls } = operations;
    let all = || calls.iter().flat_map(|call| call.operations.iter().map(move |op| (call, op)));
    let types = calls.iter().filter_map(|call| {
        let CallBody::Parameters(parameters) = &call.body else { return None };
        Some(parameters::expand(krate, ty, call, parameters))
    });
    let descriptions = all().map(|(call, operation)| {
        let cfg = &call.cfg;
        let description = description(call, operation);
        quote!(#(#cfg)* #description)
    });
    let list = quote! {
        {
            use #krate::__private as __graph;
            const OPERATIONS: &[__graph::Bound] = &[#(#descriptions)*];
            OPERATIONS
        }
    };
    let info = match ext {
        Some(_) => quote!(Self::GRAPH_EXTENSION_OPERATIONS),
        None => list_name(ty, all().next().map(|(_, operation)| operation)).into_token_stream(),
    };
    let methods = all().enumerate().map(|(i, (call, operation))| {
        let position = position(all().take(i).map(|(call, _)| call));
        let info = quote!(#info, #position);
        method(krate, call, &info, operation)
    });
    let owned = quote_spanned! {ty.span()=>
        const _: () = {
            use #krate::__private as __graph;
            #[allow(unused_imports)]
            use __graph::AnyOwner as _;
            __graph::owns_operations(__graph::Owner::<#ty>::IS_ENTITY);
        };
    };
    let types = quote!(#owned #(#types)*);
    let Some(ext) = ext else {
        let methods = methods.zip(all()).map(|(method, (call, _))| method.inherent(call));
        return quote! {
            #[doc(hidden)]
            const #info: &[#krate::__private::Bound] = #list;

            #[allow(dead_code)]
            impl #ty {
                /// The actions and functions that are bound to the type. The name is what the compiler
                /// shows where a second block declares more of them.
                #[doc(hidden)]
                pub const ONE_BLOCK_OF_GRAPH_OPERATIONS: &'static [#krate::__private::Bound] = #info;

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
            const GRAPH_EXTENSION_OPERATIONS: &'static [#krate::__private::Bound];

            #(#declared)*
        }

        #[automatically_derived]
        impl #ext for #ty {
            const GRAPH_EXTENSION_OPERATIONS: &'static [#krate::__private::Bound] = #list;

            #(#defined)*
        }

        #types
    }
}

/// A name for a block's list that no other block has, since none has such a method of this type. The methods
/// do not name the list by the type, which has none if it is another crate's, and two if there are two blocks.
fn list_name(ty: &Path, first: Option<&Operation>) -> Ident {
    let of = ty.segments.iter().map(|segment| &segment.ident);
    let names: Vec<String> = of
        .chain(first.map(|operation| &operation.name))
        .map(|name| name.unraw().to_string().to_uppercase())
        .collect();
    format_ident!("__GRAPH_OPERATIONS_{}", names.join("_"))
}

/// How many of these operations there are, which depends on the configuration.
fn position<'a>(earlier: impl Iterator<Item = &'a Call>) -> TokenStream {
    let (fixed, configured): (Vec<_>, Vec<_>) = earlier.partition(|call| call.cfg.is_empty());
    let fixed = Literal::usize_unsuffixed(fixed.len());
    let configured = configured.into_iter().map(|call| {
        let conditions =
            call.cfg.iter().filter_map(|attr| Some(&attr.meta.require_list().ok()?.tokens));
        quote!(+ ::core::cfg!(all(#(#conditions),*)) as usize)
    });
    quote!(#fixed #(#configured)*)
}

/// A method in its parts.
struct Method {
    cfg: TokenStream,
    docs: TokenStream,
    signature: TokenStream,
    body: TokenStream,
}

impl Method {
    fn inherent(self, call: &Call) -> TokenStream {
        let Self { cfg, docs, signature, body } = self;
        let vis = &call.vis;
        quote! {
            #cfg
            #docs
            #vis #signature { #body }
        }
    }

    fn declared(&self) -> TokenStream {
        let Self { cfg, docs, signature, .. } = self;
        quote!(#cfg #docs #signature;)
    }

    fn defined(&self) -> TokenStream {
        let Self { cfg, signature, body, .. } = self;
        quote!(#cfg #signature { #body })
    }
}

fn method(krate: &Path, call: &Call, info: &TokenStream, operation: &Operation) -> Method {
    let Call { cfg, docs, body, result, .. } = call;
    let name = &operation.name;
    let doc = documentation::facts(operation);
    let alias = documentation::alias(operation);
    let deprecated = documentation::deprecation(&operation.metadata);
    let (arguments, segments) = operation::arguments(krate, &operation.arguments);
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
    // Where the compiler says that there is such a function already.
    let at = name.span().resolved_at(Span::call_site());
    let (makes, result) = match result {
        Return::Nothing => ("call", quote_spanned!(at=> #krate::Request<()>)),
        Return::Bytes(bytes) => ("call", quote_spanned!(at=> #krate::Request<#bytes>)),
        Return::Collection(item) => ("call_list", quote_spanned!(at=> #krate::ListRequest<#item>)),
        Return::Optional(value) => {
            ("call", quote_spanned!(at=> #krate::Request<::core::option::Option<#value>>))
        }
        Return::One(value) => ("call", quote_spanned!(at=> #krate::Request<#value>)),
    };
    let makes = Ident::new(makes, span.resolved_at(Span::call_site()));
    let allow = operation::allow_arguments(arguments.len() + usize::from(argument.is_some()));
    let separator = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
    Method {
        cfg: quote!(#(#cfg)*),
        docs: quote!(#(#docs)* #separator #[doc = #doc] #[doc(alias = #alias)] #deprecated #allow),
        signature: quote_spanned!(at=> fn #name(#(#arguments,)* #argument) -> #result),
        body: quote! {
            #krate::__private::#makes(
                #info,
                #segments,
                #krate::__private::#content,
            )
        },
    }
}

/// The operation's entry among the type's, with the comma after it.
fn description(call: &Call, operation: &Operation) -> TokenStream {
    let (mut words, mut types): (Vec<String>, Vec<&Type>) = (Vec::new(), Vec::new());
    for Argument { ident, place, ty, name } in &operation.arguments {
        let Some(ty) = ty.as_ref().filter(|_| *place != Place::Segment) else { continue };
        let by_rule = || crate::names::lower_camel(&ident.unraw().to_string());
        words.push(format!("required:{}", name.clone().unwrap_or_else(by_rule)));
        types.push(ty);
    }
    let properties = match &call.body {
        CallBody::Parameters(parameters) => parameters.properties.as_slice(),
        CallBody::Media(..) | CallBody::Nothing => &[],
    };
    for Property { json, value, nullable, required, .. } in
        properties.iter().filter(|property| !property.faulty)
    {
        let how = match (required, nullable) {
            (true, _) => "required",
            (false, true) => "nullable",
            (false, false) => "optional",
        };
        words.push(format!("{how}:{json}"));
        types.push(value);
    }
    let gives = match &call.result {
        Return::Nothing => None,
        Return::Bytes(_) => Some(("gives:stream", None)),
        Return::Collection(item) => Some(("gives:collection", Some(item))),
        Return::Optional(value) | Return::One(value) => Some(("gives:one", Some(value))),
    };
    if let Some((word, ty)) = gives {
        words.push(word.to_owned());
        types.extend(ty);
    }
    let text = operation::description(operation, &words);
    quote!((#text, &[#(<#types as __graph::Value>::EDM),*]),)
}
