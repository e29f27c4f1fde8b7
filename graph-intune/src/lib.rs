//! Microsoft Intune's v1.0 API, declared with [`graph_resource`](graph_core::graph_resource).
//!
//! Types are at the root, and grouped by area in its modules. Calls are made with what
//! [`graph_core`] and its [`prelude`] have.
//!
#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod compliance;

pub use compliance::*;
pub use graph_core::{self, prelude};
