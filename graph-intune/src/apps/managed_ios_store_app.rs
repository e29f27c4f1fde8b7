//! `managedIOSStoreApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    IosDeviceType, IosMinimumOperatingSystem, ManagedApp, ManagedAppAvailability,
    MobileAppAssignment, MobileAppCategory, MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// A protected app of the Apple App Store.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-managediosstoreapp)
#[graph_resource(base = ManagedApp)]
pub struct ManagedIOSStoreApp {
    pub bundle_id: Option<String>,
    #[graph(not_null)]
    pub app_store_url: Option<String>,
    #[graph(not_null)]
    pub applicable_device_type: Option<IosDeviceType>,
    #[graph(not_null)]
    pub minimum_supported_operating_system: Option<IosMinimumOperatingSystem>,
}
