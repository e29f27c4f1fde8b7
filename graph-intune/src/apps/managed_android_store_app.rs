//! `managedAndroidStoreApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    AndroidMinimumOperatingSystem, ManagedApp, ManagedAppAvailability, MimeContent,
    MobileAppAssignment, MobileAppCategory, MobileAppPublishingState,
};

/// A protected app of the Google Play store.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions list, get, create, update and delete it.
#[graph_resource(base = ManagedApp)]
pub struct ManagedAndroidStoreApp {
    #[graph(not_null)]
    pub app_store_url: Option<String>,
    #[graph(not_null)]
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    pub package_id: Option<String>,
}
