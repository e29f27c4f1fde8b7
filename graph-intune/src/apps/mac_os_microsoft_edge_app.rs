//! `macOSMicrosoftEdgeApp`.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

use super::{MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState};
use crate::shared::MimeContent;

/// Microsoft Edge for macOS.
#[graph_resource(base = MobileAppBase)]
pub struct MacOSMicrosoftEdgeApp {
    #[graph(not_null)]
    pub channel: Option<MicrosoftEdgeChannel>,
}

/// The channel that updates come from.
#[graph_enum]
pub enum MicrosoftEdgeChannel {
    Dev,
    Beta,
    Stable,
    UnknownFutureValue,
}
