//! `iosStoreApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    IosDeviceType, IosMinimumOperatingSystem, MobileAppAssignment, MobileAppBase,
    MobileAppCategory, MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// An app of the Apple App Store.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-iosstoreapp)
#[graph_resource(base = MobileAppBase)]
pub struct IosStoreApp {
    #[graph(not_null)]
    pub applicable_device_type: Option<IosDeviceType>,
    pub app_store_url: Option<String>,
    pub bundle_id: Option<String>,
    pub minimum_supported_operating_system: Option<IosMinimumOperatingSystem>,
}
