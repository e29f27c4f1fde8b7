//! `androidLobApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    AndroidMinimumOperatingSystem, MobileAppAssignment, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState, MobileLobApp,
};
use crate::shared::MimeContent;

/// An Android app of the organization.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-androidlobapp)
#[graph_resource(base = MobileLobApp)]
pub struct AndroidLobApp {
    pub package_id: Option<String>,
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    pub version_name: Option<String>,
    pub version_code: Option<String>,
}
