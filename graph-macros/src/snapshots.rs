//! What declarations expand to, kept in `snapshots/` to be read.
//!
//! `UPDATE_EXPECT=1 cargo test -p graph-macros` writes them anew.

use expect_test::expect_file;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, DeriveInput, Meta};

use crate::{attribute, expand};

/// Runs the macros on an item as the compiler does: attribute by attribute, then the derive.
fn expanded(item: TokenStream) -> String {
    let mut item: DeriveInput = syn::parse2(item).expect("an item");
    let mut derive: fn(TokenStream) -> TokenStream = expand::resource;
    while let Some(at) = item.attrs.iter().position(is_ours) {
        let attr = item.attrs.remove(at);
        let this = if attr.path().is_ident("graph_enum") {
            derive = expand::enumeration;
            &attribute::ENUM
        } else {
            &attribute::RESOURCE
        };
        let args = match attr.meta {
            Meta::List(list) => list.tokens,
            _ => TokenStream::new(),
        };
        let expanded = attribute::expand(this, &args, &item.to_token_stream());
        item = syn::parse2(expanded).expect("one item, without errors");
    }
    let code = derive(item.to_token_stream());
    // Helper attributes are for the derive, and mean nothing afterwards.
    strip_helpers(&mut item);
    prettyplease::unparse(&syn::parse2(quote!(#item #code)).expect("items"))
}

fn is_ours(attr: &Attribute) -> bool {
    attr.path().is_ident("graph_resource") || attr.path().is_ident("graph_enum")
}

fn strip_helpers(item: &mut DeriveInput) {
    let strip = |attrs: &mut Vec<Attribute>| attrs.retain(|attr| !attr.path().is_ident("graph"));
    strip(&mut item.attrs);
    match &mut item.data {
        syn::Data::Struct(data) => data.fields.iter_mut().for_each(|field| strip(&mut field.attrs)),
        syn::Data::Enum(data) => data.variants.iter_mut().for_each(|v| strip(&mut v.attrs)),
        syn::Data::Union(_) => {}
    }
}

#[test]
fn resource_with_operations_on_two_paths() {
    let code = expanded(quote! {
        /// How one user stands against a policy.
        #[graph_resource(
            path = "/policies/{policyId}/userStatuses/{userStatusId}",
            method = [GET, PATCH],
        )]
        #[graph_resource(
            path = "/policies/{policyId}/userStatuses",
            method = PATCH,
            name = "update_user_statuses",
        )]
        pub struct UserStatus {
            /// Identifies the status.
            #[graph(key)]
            pub id: String,
            /// The user's name.
            pub user_display_name: Option<String>,
            #[graph(not_null)]
            pub status: Option<Status>,
            #[graph(read_only, name = "type")]
            pub kind: Option<i32>,
        }
    });
    expect_file!["../snapshots/resource_with_operations_on_two_paths.rs"].assert_eq(&code);
}

#[test]
fn resource_that_is_only_read() {
    let code = expanded(quote! {
        #[graph_resource(
            path = "/reports/{reportId}",
            method = GET,
            odata_type = "contoso.report",
            crate = contoso::graph,
        )]
        struct Report {
            #[graph(key)]
            id: i64,
            r#final: Option<bool>,
        }
    });
    expect_file!["../snapshots/resource_that_is_only_read.rs"].assert_eq(&code);
}

#[test]
fn enumeration() {
    let code = expanded(quote! {
        /// How something stands.
        #[graph_enum]
        pub enum Status {
            /// Not known yet.
            Unknown,
            #[graph(name = "nonCompliant")]
            Bad,
        }
    });
    expect_file!["../snapshots/enumeration.rs"].assert_eq(&code);
}
