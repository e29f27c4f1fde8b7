//! The macros behind [`graph_core`](../graph_core/index.html), which re-exports and documents them.
//!
//! Each declaration passes through separate stages: `attribute` gathers the attributes of an item for
//! one derive, `parse` reads the derive's input, `validate` turns it into a `model` and collects every
//! fault, and `expand` writes the code.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod attribute;
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
    attribute::graph_resource(&args.into(), &item.into()).into()
}

/// Declares a Microsoft Graph enum. Documented where `graph-core` re-exports it.
#[proc_macro_attribute]
pub fn graph_enum(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::graph_enum(&args.into(), &item.into()).into()
}

/// Does the work of `#[graph_resource]`, after every such attribute of the struct has been gathered.
#[doc(hidden)]
#[proc_macro_derive(GraphResource, attributes(graph))]
pub fn derive_graph_resource(item: TokenStream) -> TokenStream {
    expand::resource(item.into()).into()
}

/// Does the work of `#[graph_enum]`.
#[doc(hidden)]
#[proc_macro_derive(GraphEnum, attributes(graph))]
pub fn derive_graph_enum(item: TokenStream) -> TokenStream {
    expand::enumeration(item.into()).into()
}
