//! `managedIOSLobApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    IosDeviceType, IosMinimumOperatingSystem, ManagedAppAvailability, ManagedMobileLobApp,
    MobileAppAssignment, MobileAppCategory, MobileAppContent, MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// A protected iOS app of the organization.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-managedioslobapp)
#[graph_resource(base = ManagedMobileLobApp)]
pub struct ManagedIOSLobApp {
    pub bundle_id: Option<String>,
    #[graph(not_null)]
    pub applicable_device_type: Option<IosDeviceType>,
    pub minimum_supported_operating_system: Option<IosMinimumOperatingSystem>,
    pub expiration_date_time: Option<DateTimeOffset>,
    pub version_number: Option<String>,
    pub build_number: Option<String>,
}
