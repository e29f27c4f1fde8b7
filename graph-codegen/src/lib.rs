//! Writes `#[graph_resource]` declarations from OData metadata (CSDL), and compares the two.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// Text is what is written here; a copy of a line costs nothing beside rustfmt.
#![allow(clippy::format_push_string, clippy::format_collect)]

pub mod check;
pub mod config;
pub mod csdl;
mod emit;
mod error;
pub mod file;
pub mod generate;
mod names;
pub mod permissions;
mod plan;
pub mod routes;
mod scope;

pub use emit::Texts;
pub use error::{Error, Result};
