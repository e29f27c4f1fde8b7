//! `iosLobApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    IosDeviceType, IosMinimumOperatingSystem, MobileAppAssignment, MobileAppCategory,
    MobileAppContent, MobileAppPublishingState, MobileLobApp,
};
use crate::shared::MimeContent;

/// An iOS app of the organization.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-ioslobapp)
#[graph_resource(base = MobileLobApp)]
pub struct IosLobApp {
    #[graph(not_null)]
    pub applicable_device_type: Option<IosDeviceType>,
    pub build_number: Option<String>,
    pub bundle_id: Option<String>,
    pub expiration_date_time: Option<DateTimeOffset>,
    pub minimum_supported_operating_system: Option<IosMinimumOperatingSystem>,
    pub version_number: Option<String>,
}
