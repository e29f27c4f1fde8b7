//! `mimeContent`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Binary, graph_complex};

/// A file, such as an image, in base64.
#[graph_complex]
pub struct MimeContent {
    pub r#type: Option<String>,
    pub value: Option<Binary>,
}
