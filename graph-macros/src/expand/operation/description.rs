//! The description of an operation, which a type's holds for each.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::model::{Kind, Metadata, Method, Operation};

/// The operation's entry in the type's description.
pub(crate) fn description(operation: &Operation) -> TokenStream {
    let Operation { name, kind, method, path, metadata, .. } = operation;
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
    let metadata = metadata_of(metadata);
    quote! {
        __graph::OperationInfo::new(
            #name,
            __graph::OperationKind::#kind,
            __graph::Method::#method,
            #path,
        )
        #metadata
    }
}

fn metadata_of(metadata: &Metadata) -> TokenStream {
    let Metadata { delegated, application, version, clouds, idempotent, deprecated, docs } =
        metadata;
    let has_permissions = !delegated.is_empty() || !application.is_empty();
    let permissions =
        has_permissions.then(|| quote!(.permissions(&[#(#delegated),*], &[#(#application),*])));
    let version = version.map(|version| {
        let version = format_ident!("{}", if version == "beta" { "Beta" } else { "V1" });
        quote!(.version(__graph::ApiVersion::#version))
    });
    let clouds = (!clouds.is_empty()).then(|| {
        let clouds = clouds.iter().map(|cloud| {
            let variant = match *cloud {
                "us_gov_l4" => "UsGovL4",
                "us_gov_l5" => "UsGovL5",
                "china" => "China",
                _ => "Global",
            };
            let variant = Ident::new(variant, Span::call_site());
            quote!(__graph::Cloud::#variant)
        });
        quote!(.clouds(&[#(#clouds),*]))
    });
    let idempotent = idempotent.map(|idempotent| quote!(.idempotent(#idempotent)));
    let deprecated = deprecated.as_ref().map(|why| quote!(.deprecated(#why)));
    let docs = docs.as_ref().map(|link| quote!(.docs(#link)));
    quote!(#permissions #version #clouds #idempotent #deprecated #docs)
}
