//! `managedApp`.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

use super::{MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState};
use crate::shared::MimeContent;

/// An app that app protection policies apply to.
#[graph_resource(base = MobileAppBase)]
#[graph_resource(base)]
pub struct ManagedApp {
    #[graph(not_null)]
    pub app_availability: Option<ManagedAppAvailability>,
    pub version: Option<String>,
}

/// Where an app can be had.
#[graph_enum]
pub enum ManagedAppAvailability {
    Global,
    LineOfBusiness,
}
