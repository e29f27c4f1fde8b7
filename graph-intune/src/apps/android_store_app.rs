//! `androidStoreApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    AndroidMinimumOperatingSystem, MobileAppAssignment, MobileAppBase, MobileAppCategory,
    MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// An app of the Google Play store.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-androidstoreapp)
#[graph_resource(base = MobileAppBase)]
pub struct AndroidStoreApp {
    pub package_id: Option<String>,
    pub app_store_url: Option<String>,
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
}
