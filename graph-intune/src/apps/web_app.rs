//! `webApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState,
};

/// A link to a page.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-webapp)
#[graph_resource(base = MobileAppBase)]
pub struct WebApp {
    pub app_url: Option<String>,
    #[graph(not_null)]
    pub use_managed_browser: Option<bool>,
}
