//! What an app that sends requests needs in scope.
//!
//! ```no_run
//! use graph_core::prelude::*;
//!
//! let client = Client::builder().token("eyJ0...").build()?;
//! # Ok::<(), graph_core::Error>(())
//! ```

pub use crate::change::{Null, OptionExt};
pub use crate::client::Client;
