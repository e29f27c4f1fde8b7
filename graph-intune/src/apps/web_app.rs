//! `webApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState};
use crate::shared::MimeContent;

/// A link to a page.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-webapp)
#[graph_resource(base = MobileAppBase)]
pub struct WebApp {
    pub app_url: Option<String>,
    #[graph(not_null)]
    pub use_managed_browser: Option<bool>,
}
