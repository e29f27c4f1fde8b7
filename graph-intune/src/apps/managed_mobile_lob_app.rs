//! `managedMobileLobApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    ManagedApp, ManagedAppAvailability, MobileAppAssignment, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// A protected app of the organization, whose content is uploaded to Intune.
#[graph_resource(base = ManagedApp)]
#[graph_resource(base)]
pub struct ManagedMobileLobApp {
    pub committed_content_version: Option<String>,
    pub file_name: Option<String>,
    #[graph(not_null)]
    pub size: Option<i64>,
    #[graph(navigation)]
    pub content_versions: Option<Vec<MobileAppContent>>,
}
