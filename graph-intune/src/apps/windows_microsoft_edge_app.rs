//! `windowsMicrosoftEdgeApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    MicrosoftEdgeChannel, MobileAppAssignment, MobileAppBase, MobileAppCategory,
    MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// Microsoft Edge for Windows.
#[graph_resource(base = MobileAppBase)]
pub struct WindowsMicrosoftEdgeApp {
    #[graph(not_null)]
    pub channel: Option<MicrosoftEdgeChannel>,
    pub display_language_locale: Option<String>,
}
