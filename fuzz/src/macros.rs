//! The macros: they never panic, and what they give is Rust.
//!
//! Each function takes source text. What is no sequence of tokens never reaches a macro.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput};

use crate::compiler::{
    ATTRIBUTES, AttributeMacro, DERIVES, Found, OPERATIONS, derive, has_error, next_attribute,
    split, through_base, without_errors,
};
use crate::{attribute, parse};

/// The text as a declaration, if it starts with an attribute; else as arguments, and as an item.
///
/// # Panics
///
/// If a macro breaks a promise, as the other functions here do.
pub fn any(text: &str) {
    if text.trim_start().starts_with('#') {
        declaration(text);
    } else {
        arguments(text);
        item(text);
    }
}

/// A declaration, such as `#[graph_enum] enum A { B }`: expanded as the compiler does. Whether it has no
/// faults.
///
/// # Panics
///
/// If a macro panics, loses its item, or gives what is no Rust.
pub fn declaration(text: &str) -> bool {
    tokens(text).is_some_and(compile)
}

/// The text as the arguments of every attribute, on an item, a field, a variant or a function.
///
/// # Panics
///
/// If a macro panics, loses its item, or gives what is no Rust.
pub fn arguments(text: &str) {
    let Some(args) = tokens(text) else { return };
    let helper = quote!(#[graph(#args)]);
    for declaration in [
        quote!(
            #[graph_resource(#args)]
            pub struct User {
                #[graph(key)]
                id: String,
                name: Option<i32>,
            }
        ),
        quote!(
            #[graph_complex(#args)]
            struct Place {
                name: Option<String>,
            }
        ),
        quote!(
            #[graph_hierarchy(#args)]
            pub enum Policy {
                Ios(IosPolicy),
            }
        ),
        quote!(
            #[graph_hierarchy(base = Base, #args)]
            pub enum Policy {
                Ios(IosPolicy),
            }
        ),
        quote!(
            #[graph_projection(#args)]
            struct Row {
                name: Option<String>,
            }
        ),
        quote!(
            #[graph_enum(#args)]
            pub enum Kind {
                A,
                B,
            }
        ),
        quote!(
            #[graph_operations(#args)]
            impl User {
                #[graph(POST, path = "/a/{b}/c")]
                fn c(d: Vec<i32>);
            }
        ),
        quote!(#[graph_resource(path = "/a/{b}", method = [GET, PATCH])] struct A { #helper b: Option<C> }),
        quote!(#[graph_resource(path = "/a/{b}", method = PATCH)] struct A { #helper #helper b: C }),
        quote!(#[graph_complex] #helper struct A { #helper b: Option<C> }),
        quote!(#[graph_enum(flags)] #helper enum A { #helper B }),
        quote!(#[graph_projection(of = B)] struct A { #helper b: Option<C> }),
        quote!(#[graph_operations] impl a::B { #helper fn c(d: Option<E>) -> F; }),
        quote!(#[graph_operations] impl a::B { #[graph(GET, #args)] #helper fn c(#helper d: E) -> Vec<F>; }),
    ] {
        compile(declaration);
    }
}

/// The text as what each macro goes on, with no arguments and with some.
///
/// # Panics
///
/// If a macro panics, loses its item, or gives what is no Rust.
pub fn item(text: &str) {
    let Some(item) = tokens(text) else { return };
    for by in ATTRIBUTES {
        for args in [quote!(), quote!(path = "/a/{b}", method = PATCH, of = C, base = d::E)] {
            expand(Found { by, args, item: item.clone() });
        }
    }
    for (_, derive) in DERIVES {
        check_derive(&item, &derive(item.clone()));
    }
    attribute::derived(&item).settle();
    for (kind, _) in ATTRIBUTES {
        let kind = quote::format_ident!("{kind}");
        attribute::derived(&quote!(#kind 1 { #[graph(key)] id: String, } { #item })).settle();
        attribute::not_a_base(&quote!((::graph_core) #kind { #item })).settle();
        attribute::is_a_hierarchy(&quote!((::graph_core) #kind { #item })).settle();
        // The fields come from a macro of ours, but anybody can write one.
        attribute::derived(&quote!(#kind #item { #item } { struct A { b: Option<C> } })).settle();
    }
}

fn tokens(text: &str) -> Option<TokenStream> {
    // Outside of a compiler, every text that was ever read is kept for its spans.
    proc_macro2::extra::invalidate_current_thread_spans();
    text.parse().ok()
}

/// Expands all of a declaration's attributes, and then its derive. Whether it has no faults.
fn compile(mut declaration: TokenStream) -> bool {
    let mut is_valid = true;
    // Each step takes one attribute away, and derives add none.
    while let Some(found) = next_attribute(&declaration) {
        let is_last = found.by.0 == OPERATIONS;
        let output = expand(found);
        is_valid &= !has_error(&output);
        if is_last {
            return is_valid;
        }
        declaration = without_errors(&output);
    }
    if let Some((_, derive)) = derive(&declaration) {
        let output = derive(declaration.clone());
        check_derive(&declaration, &output);
        is_valid &= !has_error(&output);
    }
    is_valid
}

/// Expands one attribute, and the base's macro if the item goes through it.
fn expand(Found { by, args, item }: Found) -> TokenStream {
    let output = by.1(&args, &item);
    let base = quote!(pub r#type: Option<Box<C>>,);
    // What passes through its base is read there, without the attributes that were read before.
    let (output, kept) = match through_base(&without_errors(&output), &base) {
        Some(call) => {
            let body = split(&item).map(|(_, body)| body);
            (attribute::derived(&call).into_tokens(), body)
        }
        None => (output, None),
    };
    check_attribute(by, &item, kept.as_ref().unwrap_or(&item), &output);
    output
}

/// The item is there, or what was made of it; and if it was none, an error says so, before what of it is kept. What
/// is no Rust, the compiler has reported.
fn check_attribute(
    (name, _): AttributeMacro,
    item: &TokenStream,
    kept: &TokenStream,
    output: &TokenStream,
) {
    if name == OPERATIONS {
        if !has_error(output) {
            assert_rust(item, output);
        } else if let Some(input) = read(item) {
            assert!(idents(output).contains(&input.ident.to_string()), "{item} was lost");
        }
        return;
    }
    if syn::parse2::<DeriveInput>(item.clone()).is_err() {
        let is_reported = has_error(output) || syn::parse2::<syn::Item>(item.clone()).is_err();
        assert!(is_reported, "no error for {item}");
        let (output, plain) = (output.to_string(), parse::without_graph(kept).to_string());
        assert!(output.ends_with(&kept.to_string()) || output.ends_with(&plain), "{item} was lost");
    }
    let Some(input) = read(item) else { return };
    let output_idents = idents(output);
    for name in names(&input) {
        let is_kept = output_idents.contains(&name) || has_error(output);
        assert!(is_kept, "`{name}` was lost of {item}");
    }
    assert!(output_idents.contains(&input.ident.to_string()), "{item} was lost");
    assert_rust(item, output);
}

/// What is generated is Rust, with or without errors.
fn check_derive(item: &TokenStream, output: &TokenStream) {
    if syn::parse2::<DeriveInput>(item.clone()).is_err() {
        assert!(has_error(output), "no error for {item}");
    } else if read(item).is_some() {
        assert_rust(item, output);
    }
}

fn assert_rust(item: &TokenStream, output: &TokenStream) {
    if syn::parse2::<syn::File>(output.clone()).is_ok() {
        return;
    }
    // As text, so that the fault has a place in it.
    let text = output.to_string();
    let Err(error) = syn::parse_str::<syn::File>(&text) else {
        panic!("no Rust only in its groups: {text}");
    };
    let start = error.span().start().column.saturating_sub(60);
    let near: String = text.chars().skip(start).take(120).collect();
    panic!("{error} near {near:?}, in what became of {item}");
}

/// The item, if a compiler would have passed it on: `_` names nothing.
fn read(item: &TokenStream) -> Option<DeriveInput> {
    let input: DeriveInput = syn::parse2(item.clone()).ok()?;
    (!names(&input).iter().any(|name| name == "_")).then_some(input)
}

/// What a reader would miss.
fn names(input: &DeriveInput) -> Vec<String> {
    let named = |fields: &syn::Fields| -> Vec<String> {
        fields.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string())).collect()
    };
    match &input.data {
        Data::Struct(data) => named(&data.fields),
        Data::Enum(data) => data.variants.iter().map(|variant| variant.ident.to_string()).collect(),
        Data::Union(_) => Vec::new(),
    }
}

fn idents(tokens: &TokenStream) -> HashSet<String> {
    fn collect(tokens: TokenStream, all: &mut HashSet<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => drop(all.insert(ident.to_string())),
                TokenTree::Group(group) => collect(group.stream(), all),
                _ => {}
            }
        }
    }
    let mut all = HashSet::new();
    collect(tokens.to_token_stream(), &mut all);
    all
}
