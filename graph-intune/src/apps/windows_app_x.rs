//! `windowsAppX`.

use graph_core::{DateTimeOffset, Flags, graph_resource};

use super::{
    MobileAppAssignment, MobileAppCategory, MobileAppContent, MobileAppPublishingState,
    MobileLobApp, WindowsArchitecture, WindowsMinimumOperatingSystem,
};
use crate::shared::MimeContent;

/// A Windows app of the organization, as an APPX package.
#[graph_resource(base = MobileLobApp)]
pub struct WindowsAppX {
    #[graph(not_null)]
    pub applicable_architectures: Option<Flags<WindowsArchitecture>>,
    pub identity_name: Option<String>,
    #[graph(not_null)]
    pub identity_publisher_hash: Option<String>,
    pub identity_resource_identifier: Option<String>,
    pub identity_version: Option<String>,
    #[graph(not_null)]
    pub is_bundle: Option<bool>,
    #[graph(not_null)]
    pub minimum_supported_operating_system: Option<WindowsMinimumOperatingSystem>,
}
