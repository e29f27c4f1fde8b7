//! Microsoft Intune's v1.0 API, declared with [`graph_resource`](graph_core::graph_resource).
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod compliance;

pub use compliance::*;
pub use graph_core::{self, prelude};
