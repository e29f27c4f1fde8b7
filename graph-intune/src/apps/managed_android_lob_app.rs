//! `managedAndroidLobApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    AndroidMinimumOperatingSystem, ManagedAppAvailability, ManagedMobileLobApp,
    MobileAppAssignment, MobileAppCategory, MobileAppContent, MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// A protected Android app of the organization.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-managedandroidlobapp)
#[graph_resource(base = ManagedMobileLobApp)]
pub struct ManagedAndroidLobApp {
    pub package_id: Option<String>,
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    pub version_name: Option<String>,
    pub version_code: Option<String>,
}
