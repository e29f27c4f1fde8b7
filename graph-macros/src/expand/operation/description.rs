//! The description of an operation, which a type's holds for each.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use crate::model::{Kind, Metadata, Method, Operation};

/// The operation's entry in the type's description, with the comma after it and `more` of what it has.
pub(crate) fn description(operation: &Operation, more: &TokenStream) -> TokenStream {
    let Operation { name, kind, method, path, .. } = operation;
    let name = name.unraw().to_string();
    let kind = Ident::new(
        match kind {
            Kind::Get => "Get",
            Kind::List => "List",
            Kind::Count => "Count",
            Kind::Create => "Create",
            Kind::Update { .. } => "Update",
            Kind::Replace => "Replace",
            Kind::Delete => "Delete",
            Kind::Download => "Download",
            Kind::Upload => "Upload",
            Kind::GetReference { .. } => "GetReference",
            Kind::AddReference => "AddReference",
            Kind::SetReference => "SetReference",
            Kind::RemoveReference => "RemoveReference",
            Kind::Action => "Action",
            Kind::Function => "Function",
        },
        Span::call_site(),
    );
    let method = Ident::new(
        match method {
            Method::Get => "Get",
            Method::Post => "Post",
            Method::Patch => "Patch",
            Method::Put => "Put",
            Method::Delete => "Delete",
        },
        Span::call_site(),
    );
    let Metadata { delegated, application, version, clouds, idempotent, deprecated, docs } =
        &operation.metadata;
    // Written in one go: a stream of tokens in another costs a call of the compiler.
    let differ = delegated != application;
    let both = if differ { &[] } else { delegated.as_slice() };
    let (delegated, application) = (differ.then_some(delegated), differ.then_some(application));
    let (delegated, application) = (delegated.iter(), application.iter());
    let version = version.iter().map(|version| {
        Ident::new(if *version == "beta" { "Beta" } else { "V1" }, Span::call_site())
    });
    let clouds = (!clouds.is_empty()).then(|| clouds.iter().map(|cloud| variant(cloud)).collect());
    let clouds = clouds.iter().map(|clouds: &Vec<Ident>| clouds);
    let by_method = operation.method != Method::Post;
    let idempotent = idempotent.filter(|idempotent| *idempotent != by_method).into_iter();
    let (deprecated, docs) = (deprecated.iter(), docs.iter());
    quote! {
        __graph::operation(
            #name,
            __graph::OperationKind::#kind,
            __graph::Method::#method,
            #path,
            &[#(#both),*],
        )
        #more
        #(.permissions(&[#(#delegated),*], &[#(#application),*]))*
        #(.version(__graph::ApiVersion::#version))*
        #(.clouds(&[#(__graph::Cloud::#clouds),*]))*
        #(.idempotent(#idempotent))*
        #(.deprecated(#deprecated))*
        #(.docs(#docs))*,
    }
}

/// The cloud's name in code.
fn variant(cloud: &str) -> Ident {
    let variant = match cloud {
        "us_gov_l4" => "UsGovL4",
        "us_gov_l5" => "UsGovL5",
        "china" => "China",
        _ => "Global",
    };
    Ident::new(variant, Span::call_site())
}
