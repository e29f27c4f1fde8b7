//! `iosiPadOSWebClip`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState,
};

/// A shortcut to a page, on the home screen of iPhones and iPads.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions list, get, create, update and delete it.
#[graph_resource(base = MobileAppBase)]
pub struct IosiPadOSWebClip {
    pub app_url: Option<String>,
    #[graph(not_null)]
    pub use_managed_browser: Option<bool>,
}
