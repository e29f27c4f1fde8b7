//! The macros behind [`graph_core`](../graph_core/index.html), which re-exports and documents them.
//!
//! Each declaration passes through separate stages: `attribute` gathers the attributes of an item for
//! one derive, `parse` reads the derive's input, `validate` turns it into a `model` and collects every
//! fault, and `expand` writes the code.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod attribute;
mod elements;
mod errors;
mod expand;
mod fallback;
mod model;
mod names;
mod parse;
mod path;
#[cfg(test)]
mod snapshots;
mod validate;

use proc_macro::TokenStream;

/// Declares a Microsoft Graph resource. Documented where `graph-core` re-exports it.
#[proc_macro_attribute]
pub fn graph_resource(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::RESOURCE, &args.into(), &item.into()).settle().into()
}

/// Declares a Microsoft Graph complex type. Documented where `graph-core` re-exports it.
#[proc_macro_attribute]
pub fn graph_complex(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::COMPLEX, &args.into(), &item.into()).settle().into()
}

/// Declares a base and the types that derive from it. Documented where `graph-core` re-exports it.
#[proc_macro_attribute]
pub fn graph_hierarchy(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::HIERARCHY, &args.into(), &item.into()).settle().into()
}

/// Declares a Microsoft Graph enum. Documented where `graph-core` re-exports it.
#[proc_macro_attribute]
pub fn graph_enum(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::ENUM, &args.into(), &item.into()).settle().into()
}

/// Declares what to select of a resource. Documented where `graph-core` re-exports it.
#[proc_macro_attribute]
pub fn graph_projection(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(&attribute::PROJECTION, &args.into(), &item.into()).settle().into()
}

/// Declares actions and functions. Documented where `graph-core` re-exports it.
#[proc_macro_attribute]
pub fn graph_operations(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::operations(&args.into(), &item.into()).into()
}

/// Does the work of `#[graph_resource]` and `#[graph_complex]`, after every attribute of the struct
/// has been gathered.
#[doc(hidden)]
#[proc_macro_derive(GraphResource, attributes(graph))]
pub fn derive_graph_resource(item: TokenStream) -> TokenStream {
    expand::derive(item.into(), expand::resource).into()
}

/// Does the work of `#[graph_hierarchy]`.
#[doc(hidden)]
#[proc_macro_derive(GraphHierarchy, attributes(graph))]
pub fn derive_graph_hierarchy(item: TokenStream) -> TokenStream {
    expand::derive(item.into(), expand::hierarchy).into()
}

/// Does the work of `#[graph_projection]`.
#[doc(hidden)]
#[proc_macro_derive(GraphProjection, attributes(graph))]
pub fn derive_graph_projection(item: TokenStream) -> TokenStream {
    expand::derive(item.into(), expand::projection).into()
}

/// Does the work of `#[graph_enum]`.
#[doc(hidden)]
#[proc_macro_derive(GraphEnum, attributes(graph))]
pub fn derive_graph_enum(item: TokenStream) -> TokenStream {
    expand::derive(item.into(), expand::enumeration).into()
}

/// What stands for a type that is not marked as a base, where one is named.
#[doc(hidden)]
#[proc_macro]
pub fn graph_not_a_base(item: TokenStream) -> TokenStream {
    attribute::not_a_base(&item.into()).settle().into()
}

/// What stands for a hierarchy, where a base is named.
#[doc(hidden)]
#[proc_macro]
pub fn graph_is_a_hierarchy(item: TokenStream) -> TokenStream {
    attribute::is_a_hierarchy(&item.into()).settle().into()
}

/// What a base's macro passes a derived type on to, with the base's fields.
#[doc(hidden)]
#[proc_macro]
pub fn graph_derived(item: TokenStream) -> TokenStream {
    attribute::derived(&item.into()).settle().into()
}
