//! `managedIOSStoreApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    IosDeviceType, IosMinimumOperatingSystem, ManagedApp, ManagedAppAvailability, MimeContent,
    MobileAppAssignment, MobileAppCategory, MobileAppPublishingState,
};

/// A protected app of the Apple App Store.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-managediosstoreapp)
#[graph_resource(base = ManagedApp)]
pub struct ManagedIOSStoreApp {
    #[graph(not_null)]
    pub applicable_device_type: Option<IosDeviceType>,
    #[graph(not_null)]
    pub app_store_url: Option<String>,
    pub bundle_id: Option<String>,
    #[graph(not_null)]
    pub minimum_supported_operating_system: Option<IosMinimumOperatingSystem>,
}
