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

/// What the two macros differ in.
struct Macro {
    name: &'static str,
    /// What it goes on.
    target: &'static str,
    /// The derive that does its work.
    derive: &'static str,
    /// The traits that it implements.
    implements: &'static [&'static str],
    /// The traits that its types cannot have, and why.
    excludes: (&'static [&'static str], &'static str),
}

const RESOURCE: Macro = Macro {
    name: "graph_resource",
    target: "a struct with named fields",
    derive: "GraphResource",
    implements: &["Clone", "Debug", "Default", "Deserialize", "PartialEq", "Serialize"],
    excludes: (&["Copy", "Eq", "Hash", "Ord", "PartialOrd"], "a resource can hold any JSON"),
};

const ENUM: Macro = Macro {
    name: "graph_enum",
    target: "an enum",
    derive: "GraphEnum",
    implements: &[
        "Clone",
        "Debug",
        "Default",
        "Deserialize",
        "Display",
        "Eq",
        "Hash",
        "PartialEq",
        "Serialize",
    ],
    excludes: (&["Copy"], "an unrecognized member holds its text"),
};

pub(crate) fn graph_resource(args: &TokenStream, item: &TokenStream) -> TokenStream {
    gather(&RESOURCE, args, item, |input, krate, errors| {
        if let Data::Struct(data) = &mut input.data
            && let Fields::Named(fields) = &mut data.fields
        {
            refuse_derives(&RESOURCE, &mut input.attrs, errors);
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
            vec!["::core::default::Default"]
        } else {
            vec![]
        }
    })
}

pub(crate) fn graph_enum(args: &TokenStream, item: &TokenStream) -> TokenStream {
    gather(&ENUM, args, item, |input, _, errors| {
        if let Data::Enum(data) = &mut input.data {
            refuse_derives(&ENUM, &mut input.attrs, errors);
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
            vec!["::core::clone::Clone"]
        } else {
            vec![]
        }
    })
}

/// Appends the arguments and, the first time, prepares the item and appends the derive. `prepare`
/// changes the item and names the standard traits to derive.
fn gather(
    this: &Macro,
    args: &TokenStream,
    item: &TokenStream,
    prepare: impl FnOnce(&mut DeriveInput, &Path, &mut Errors) -> Vec<&'static str>,
) -> TokenStream {
    let mut errors = Errors::new();
    let Ok(mut input) = syn::parse2::<DeriveInput>(item.clone()) else {
        errors.at(
            item.clone().into_iter().next(),
            format!("`#[{}]` goes on {}; remove it here", this.name, this.target),
        );
        let errors = errors.finish();
        return quote!(#errors #item);
    };

    let is_prepared = |attr| derives(attr).iter().any(|path| ends_in(path, this.derive));
    if !input.attrs.iter().any(is_prepared) {
        let siblings = input.attrs.iter().filter(|attr| ends_in(attr.path(), this.name));
        let mut all_args = siblings.filter_map(|attr| Some(&attr.meta.require_list().ok()?.tokens));
        let krate = crate_path(args).or_else(|| all_args.find_map(crate_path));
        let krate = krate.unwrap_or_else(default_crate);
        let derive = Ident::new(this.derive, Span::call_site());
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
fn crate_path(args: &TokenStream) -> Option<Path> {
    let tokens: Vec<TokenTree> = args.clone().into_iter().collect();
    let entry = tokens
        .split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','))
        .find(|entry| matches!(entry.first(), Some(TokenTree::Ident(key)) if key == "crate"))?;
    syn::parse2(entry.get(2..)?.iter().cloned().collect()).ok()
}

/// Removes and reports the traits that the macro implements itself, and those that its types cannot
/// have: deriving them would only give errors about the generated code.
fn refuse_derives(this: &Macro, attrs: &mut [Attribute], errors: &mut Errors) {
    let (excluded, why) = this.excludes;
    for attr in attrs {
        let (refused, kept): (Vec<_>, Vec<_>) = derives(attr).into_iter().partition(|path| {
            this.implements.iter().chain(excluded).any(|name| ends_in(path, name))
        });
        if refused.is_empty() {
            continue;
        }
        for path in refused {
            let name = path.segments.last().map_or(String::new(), |last| last.ident.to_string());
            let fault = if excluded.contains(&&*name) {
                format!("`{name}` cannot be derived: {why}")
            } else {
                format!("`{name}` is implemented by `#[{}]`", this.name)
            };
            errors.at(&path, format!("{fault}; remove it from the derive"));
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
