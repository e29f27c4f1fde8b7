//! `macOSDmgApp`.

use graph_core::{DateTimeOffset, graph_complex, graph_resource};

use super::{
    MacOSMinimumOperatingSystem, MobileAppAssignment, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState, MobileLobApp,
};
use crate::shared::MimeContent;

/// A macOS app of the organization, as a disk image.
#[graph_resource(base = MobileLobApp)]
pub struct MacOSDmgApp {
    #[graph(not_null)]
    pub ignore_version_detection: Option<bool>,
    #[graph(not_null)]
    pub included_apps: Option<Vec<MacOSIncludedApp>>,
    pub minimum_supported_operating_system: Option<MacOSMinimumOperatingSystem>,
    #[graph(not_null)]
    pub primary_bundle_id: Option<String>,
    #[graph(not_null)]
    pub primary_bundle_version: Option<String>,
}

/// An app in a disk image.
#[graph_complex]
pub struct MacOSIncludedApp {
    #[graph(not_null)]
    pub bundle_id: Option<String>,
    #[graph(not_null)]
    pub bundle_version: Option<String>,
}
