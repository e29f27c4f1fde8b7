//! The description of an operation, which a type's holds for each.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::model::{Kind, Metadata, Method, Operation};

/// The operation's entry in the type's description, with the comma after it and `more` of its fields.
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
    let metadata = metadata_of(operation);
    quote! {
        __graph::OperationInfo {
            name: #name,
            kind: __graph::OperationKind::#kind,
            method: __graph::Method::#method,
            path: #path,
            #more
            #metadata
            ..__graph::OPERATION
        },
    }
}

/// The fields that differ from what an operation is by default.
fn metadata_of(operation: &Operation) -> TokenStream {
    let Metadata { delegated, application, version, clouds, idempotent, deprecated, docs } =
        &operation.metadata;
    let some = |value: TokenStream| quote!(::core::option::Option::Some(#value));
    let has_permissions = !delegated.is_empty() || !application.is_empty();
    let permissions = has_permissions.then(|| {
        quote! {
            permissions: __graph::Permissions {
                delegated: &[#(#delegated),*],
                application: &[#(#application),*],
            },
        }
    });
    let version = version.map(|version| {
        let version = format_ident!("{}", if version == "beta" { "Beta" } else { "V1" });
        let version = some(quote!(__graph::ApiVersion::#version));
        quote!(version: #version,)
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
        quote!(clouds: &[#(#clouds),*],)
    });
    let is_idempotent = idempotent.unwrap_or(operation.method != Method::Post);
    let idempotent = (!is_idempotent).then(|| quote!(idempotent: false,));
    let deprecated = deprecated.as_ref().map(|why| some(quote!(#why)));
    let deprecated = deprecated.map(|why| quote!(deprecated: #why,));
    let docs = docs.as_ref().map(|link| some(quote!(#link))).map(|link| quote!(docs: #link,));
    quote!(#permissions #version #clouds #idempotent #deprecated #docs)
}
