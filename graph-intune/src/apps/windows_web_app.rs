//! `windowsWebApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState};
use crate::shared::MimeContent;

/// A link to a page, installed on Windows.
#[graph_resource(base = MobileAppBase)]
pub struct WindowsWebApp {
    pub app_url: Option<String>,
}
