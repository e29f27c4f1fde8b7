//! The attribute macros: they gather the attributes of an item for one derive.
//!
//! An attribute macro sees fields whose `#[cfg]` is not resolved yet, and only its own arguments. So
//! each one leaves its arguments behind in `#[graph(declared(...))]`, and the first also puts a derive
//! at the end of the attribute list. By the time that runs, fields are configured and every attribute
//! has spoken, however many there are.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Fields, Meta, Path, Token, parse_quote};

use crate::errors::Errors;
use crate::parse::{ADDITIONAL, UNRECOGNIZED};

/// Traits that `#[graph_resource]` implements.
const RESOURCE_TRAITS: &[&str] =
    &["Clone", "Debug", "Default", "Deserialize", "PartialEq", "Serialize"];

/// Traits that `#[graph_enum]` implements.
const ENUM_TRAITS: &[&str] =
    &["Clone", "Debug", "Deserialize", "Display", "Eq", "Hash", "PartialEq", "Serialize"];

pub(crate) fn graph_resource(args: &TokenStream, item: &TokenStream) -> TokenStream {
    gather("graph_resource", "a struct with named fields", args, item, |input, krate, errors| {
        if let Data::Struct(data) = &mut input.data
            && let Fields::Named(fields) = &mut data.fields
        {
            refuse_derives("graph_resource", RESOURCE_TRAITS, &mut input.attrs, errors);
            if let Some(field) = fields.named.iter_mut().find(|f| is_named(f, ADDITIONAL)) {
                errors.at(
                    &field.ident,
                    "the field `additional` is added by `#[graph_resource]`; rename yours, with \
                     `#[graph(name = \"additional\")]`",
                );
                field.ident = Some(Ident::new("additional_", Span::call_site()));
            }
            fields.named.push(parse_quote! {
                /// What the service sent beyond the declared properties: properties newer than this
                /// declaration, annotations such as `@odata.etag`, explicit nulls.
                pub additional: #krate::Additional
            });
            vec!["::core::clone::Clone", "::core::default::Default"]
        } else {
            vec![]
        }
    })
}

pub(crate) fn graph_enum(args: &TokenStream, item: &TokenStream) -> TokenStream {
    gather("graph_enum", "an enum", args, item, |input, _, errors| {
        if let Data::Enum(data) = &mut input.data {
            refuse_derives("graph_enum", ENUM_TRAITS, &mut input.attrs, errors);
            if let Some(variant) = data.variants.iter_mut().find(|v| v.ident == UNRECOGNIZED) {
                errors.at(
                    &variant.ident,
                    "the variant `Unrecognized` is added by `#[graph_enum]`; remove it",
                );
                variant.ident = Ident::new("Unrecognized_", Span::call_site());
            }
            for variant in &mut data.variants {
                if !matches!(variant.fields, Fields::Unit) {
                    let message = format!(
                        "a member of a Microsoft Graph enum holds no data; write `{}` alone",
                        variant.ident
                    );
                    errors.at(&variant.fields, message);
                    variant.fields = Fields::Unit;
                }
            }
            data.variants.push(parse_quote! {
                /// A member that this declaration does not name, as the service wrote it.
                Unrecognized(::std::boxed::Box<str>)
            });
            input.attrs.push(parse_quote!(#[non_exhaustive]));
            vec![
                "::core::clone::Clone",
                "::core::fmt::Debug",
                "::core::cmp::PartialEq",
                "::core::cmp::Eq",
                "::core::hash::Hash",
            ]
        } else {
            vec![]
        }
    })
}

/// Appends the arguments and, the first time, prepares the item and appends the derive. `prepare`
/// changes the item and names the standard traits to derive.
fn gather(
    macro_name: &str,
    target: &str,
    args: &TokenStream,
    item: &TokenStream,
    prepare: impl FnOnce(&mut DeriveInput, &Path, &mut Errors) -> Vec<&'static str>,
) -> TokenStream {
    let mut errors = Errors::new();
    let Ok(mut input) = syn::parse2::<DeriveInput>(item.clone()) else {
        errors.at(
            item.clone().into_iter().next(),
            format!("`#[{macro_name}]` goes on {target}; remove it here"),
        );
        let errors = errors.finish();
        return quote!(#errors #item);
    };

    let derive_name = match macro_name {
        "graph_enum" => "GraphEnum",
        _ => "GraphResource",
    };
    if !input.attrs.iter().any(|attr| derives(attr).iter().any(|path| ends_in(path, derive_name))) {
        let krate = crate_path(args.clone()).unwrap_or_else(default_crate);
        let derive = Ident::new(derive_name, Span::call_site());
        let standard: Vec<Path> = prepare(&mut input, &krate, &mut errors)
            .into_iter()
            .map(|path| syn::parse_str(path).expect("a path"))
            .collect();
        input.attrs.push(parse_quote!(#[derive(#(#standard,)* #krate::__private::#derive)]));
    }
    // The span of a missing argument: the whole attribute.
    let declared = quote_spanned!(Span::call_site()=> declared(#args));
    input.attrs.push(parse_quote!(#[graph(#declared)]));

    let errors = errors.finish();
    quote!(#errors #input)
}

/// Where the generated code finds `graph-core`, unless `crate = ...` says otherwise.
pub(crate) fn default_crate() -> Path {
    parse_quote!(::graph_core)
}

/// The value of `crate = ...` among an attribute's arguments.
fn crate_path(args: TokenStream) -> Option<Path> {
    let tokens: Vec<TokenTree> = args.into_iter().collect();
    let entry = tokens
        .split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','))
        .find(|entry| matches!(entry.first(), Some(TokenTree::Ident(key)) if key == "crate"))?;
    syn::parse2(entry.get(2..)?.iter().cloned().collect()).ok()
}

/// Removes and reports the traits that the macro implements itself: deriving them twice would only
/// give errors about conflicting implementations.
fn refuse_derives(
    macro_name: &str,
    implemented: &[&str],
    attrs: &mut [Attribute],
    errors: &mut Errors,
) {
    for attr in attrs {
        let paths = derives(attr);
        let (refused, kept): (Vec<_>, Vec<_>) =
            paths.into_iter().partition(|path| implemented.iter().any(|name| ends_in(path, name)));
        if refused.is_empty() {
            continue;
        }
        for path in refused {
            let name = path.segments.last().map(|segment| segment.ident.to_string());
            errors.at(
                &path,
                format!(
                    "`{}` is implemented by `#[{macro_name}]`; remove it from the derive",
                    name.unwrap_or_default()
                ),
            );
        }
        *attr = parse_quote!(#[derive(#(#kept),*)]);
    }
}

/// The paths in a `#[derive(...)]`.
fn derives(attr: &Attribute) -> Vec<Path> {
    match &attr.meta {
        Meta::List(list) if list.path.is_ident("derive") => list
            .parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
            .map(|paths| paths.into_iter().collect())
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn ends_in(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == name)
}

fn is_named(field: &syn::Field, name: &str) -> bool {
    field.ident.as_ref().is_some_and(|ident| ident == name)
}
