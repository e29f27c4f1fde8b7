//! `windowsUniversalAppX`.

use graph_core::{DateTimeOffset, Flags, graph_resource};

use super::{
    MobileAppAssignment, MobileAppCategory, MobileAppContent, MobileAppPublishingState,
    MobileLobApp, WindowsArchitecture, WindowsDeviceType, WindowsMinimumOperatingSystem,
};
use crate::shared::MimeContent;

/// A universal Windows app of the organization, as an APPX package.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-windowsuniversalappx)
#[graph_resource(base = MobileLobApp)]
pub struct WindowsUniversalAppX {
    #[graph(not_null)]
    pub applicable_architectures: Option<Flags<WindowsArchitecture>>,
    #[graph(not_null)]
    pub applicable_device_types: Option<Flags<WindowsDeviceType>>,
    pub identity_name: Option<String>,
    #[graph(not_null)]
    pub identity_publisher_hash: Option<String>,
    pub identity_resource_identifier: Option<String>,
    #[graph(not_null)]
    pub is_bundle: Option<bool>,
    #[graph(not_null)]
    pub minimum_supported_operating_system: Option<WindowsMinimumOperatingSystem>,
    pub identity_version: Option<String>,
}
