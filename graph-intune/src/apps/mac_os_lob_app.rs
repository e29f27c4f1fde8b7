//! `macOSLobApp`.

use graph_core::{DateTimeOffset, graph_complex, graph_resource};

use super::{
    MacOSMinimumOperatingSystem, MobileAppAssignment, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState, MobileLobApp,
};
use crate::shared::MimeContent;

/// A macOS app of the organization, as a package.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-macoslobapp)
#[graph_resource(base = MobileLobApp)]
pub struct MacOSLobApp {
    pub build_number: Option<String>,
    pub bundle_id: Option<String>,
    pub child_apps: Option<Vec<MacOSLobChildApp>>,
    #[graph(not_null)]
    pub ignore_version_detection: Option<bool>,
    #[graph(not_null)]
    pub install_as_managed: Option<bool>,
    pub md5_hash: Option<Vec<String>>,
    #[graph(not_null)]
    pub md5_hash_chunk_size: Option<i32>,
    pub minimum_supported_operating_system: Option<MacOSMinimumOperatingSystem>,
    pub version_number: Option<String>,
}

/// An app in a package.
#[graph_complex]
pub struct MacOSLobChildApp {
    pub build_number: Option<String>,
    pub bundle_id: Option<String>,
    pub version_number: Option<String>,
}
