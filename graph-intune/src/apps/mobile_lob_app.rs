//! `mobileLobApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// An app of the organization, whose content is uploaded to Intune.
#[graph_resource(base = MobileAppBase)]
#[graph_resource(base)]
pub struct MobileLobApp {
    pub committed_content_version: Option<String>,
    pub file_name: Option<String>,
    #[graph(not_null)]
    pub size: Option<i64>,
    #[graph(navigation)]
    pub content_versions: Option<Vec<MobileAppContent>>,
}
