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
    derived(attributes_of(item))
}

/// Runs the attributes of an item, until only the derive is left.
fn attributes_of(item: TokenStream) -> TokenStream {
    let mut item: DeriveInput = syn::parse2(item).expect("an item");
    while let Some(at) = item.attrs.iter().position(|attr| macro_of(attr).is_some()) {
        let attr = item.attrs.remove(at);
        let this = macro_of(&attr).expect("it was found by this");
        let args = match attr.meta {
            Meta::List(list) => list.tokens,
            _ => TokenStream::new(),
        };
        let expanded = attribute::expand(this, &args, &item.to_token_stream()).into_tokens();
        match syn::parse2(expanded.clone()) {
            Ok(parsed) => item = parsed,
            // A type with a base, which goes on from there.
            Err(_) => return expanded,
        }
    }
    item.to_token_stream()
}

/// Runs the derive that the attributes have left.
fn derived(item: TokenStream) -> String {
    let item: DeriveInput = syn::parse2(item).expect("one item, without errors");
    shown(&attribute::Expanded::Item(item.into()).settle())
}

fn shown(code: &TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(code.clone()).expect("items"))
}

fn macro_of(attr: &Attribute) -> Option<&'static attribute::Macro> {
    let name = attr.path().get_ident()?.to_string();
    Some(match &*name {
        "graph_resource" => &attribute::RESOURCE,
        "graph_hierarchy" => &attribute::HIERARCHY,
        "graph_projection" => &attribute::PROJECTION,
        "graph_enum" => &attribute::ENUM,
        _ => return None,
    })
}

/// Runs what the base's macro would call, with these fields.
fn through_base(fields: &TokenStream, item: TokenStream) -> TokenStream {
    // `PolicyBase! { (::graph_core) graph_resource { item } }`
    let passed = attributes_of(item).into_iter().last().expect("the base's input");
    let proc_macro2::TokenTree::Group(passed) = passed else { panic!("not passed through") };
    let mut passed = passed.stream().into_iter().skip(1);
    let (kind, item) = (passed.next(), passed.next());
    attribute::derived(&quote!(#kind 1 { #fields } #item)).into_tokens()
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
            idempotent = false,
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

#[test]
fn base() {
    let code = expanded(quote! {
        #[graph_resource(base)]
        pub struct PolicyBase {
            /// Identifies the policy.
            #[graph(key)]
            pub id: String,
            pub owner: Option<crate::Owner>,
        }
    });
    // What tells two bases of one name apart depends on where they stand: here, nowhere.
    let (before, after) = code.split_once("__PolicyBase_").expect("the base's macro");
    let fingerprint = &after[..16];
    assert!(fingerprint.chars().all(|c| c.is_ascii_hexdigit()));
    let code = format!("{before}__PolicyBase_{after}").replace(fingerprint, "0123456789abcdef");
    expect_file!["../snapshots/base.rs"].assert_eq(&code);
}

#[test]
fn derived_type() {
    let item = through_base(
        &quote!(#[graph(key)] pub id: String,),
        quote! {
            #[graph_resource(base = PolicyBase)]
            pub struct IosPolicy {
                pub passcode_required: Option<bool>,
            }
        },
    );
    expect_file!["../snapshots/derived_type.rs"].assert_eq(&derived(item));
}

#[test]
fn hierarchy() {
    let item = through_base(
        &quote!(#[graph(key)] pub id: String, pub display_name: Option<String>,),
        quote! {
            #[graph_hierarchy(base = PolicyBase)]
            #[graph_resource(path = "/policies", method = [GET, POST])]
            #[graph_resource(path = "/policies/{policyId}", method = PATCH)]
            pub enum Policy {
                Ios(ios::IosPolicy),
            }
        },
    );
    let item = attributes_of(item);
    expect_file!["../snapshots/hierarchy.rs"].assert_eq(&derived(item));
}

#[test]
fn operations() {
    let code = expand::operations(
        &TokenStream::new(),
        &quote! {
            impl Device {
                /// Wipes a device.
                #[graph(POST, path = "/devices/{deviceId}/wipe", permission = "Device.Wipe")]
                fn wipe(reason: String, keep_data: Option<bool>);

                #[graph(POST, path = "/devices/{deviceId}/sync", idempotent)]
                fn sync();

                #[graph(GET, path = "/devices/report(scope='{scope}')")]
                fn report(scope: String) -> Vec<Device>;
            }
        },
    );
    expect_file!["../snapshots/operations.rs"].assert_eq(&shown(&code));
}

#[test]
fn projection() {
    let code = expanded(quote! {
        #[graph_projection(of = Device)]
        struct Row {
            id: String,
            device_name: Option<String>,
        }
    });
    expect_file!["../snapshots/projection.rs"].assert_eq(&code);
}
