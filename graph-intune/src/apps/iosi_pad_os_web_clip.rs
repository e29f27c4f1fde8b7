//! `iosiPadOSWebClip`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState};
use crate::shared::MimeContent;

/// A shortcut to a page, on the home screen of iPhones and iPads.
#[graph_resource(base = MobileAppBase)]
pub struct IosiPadOSWebClip {
    pub app_url: Option<String>,
    #[graph(not_null)]
    pub use_managed_browser: Option<bool>,
}
