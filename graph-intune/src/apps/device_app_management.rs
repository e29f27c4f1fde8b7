//! `deviceAppManagement`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_operations, graph_resource};

#[cfg(feature = "app_protection")]
use crate::{
    AndroidManagedAppProtection, DefaultManagedAppProtection, IosManagedAppProtection,
    ManagedAppPolicy, ManagedAppRegistration, ManagedAppStatus,
    MdmWindowsInformationProtectionPolicy, TargetedManagedAppConfiguration,
    WindowsInformationProtectionPolicy,
};
use crate::{
    ManagedDeviceMobileAppConfiguration, ManagedEBook, MobileApp, MobileAppCategory,
    MobileAppRelationship, VppToken,
};

/// The entity type `deviceAppManagement`.
#[graph_resource(path = "/deviceAppManagement", method = [GET, PATCH], singleton)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct DeviceAppManagement {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub is_enabled_for_microsoft_store_for_business: Option<bool>,
    pub microsoft_store_for_business_language: Option<String>,
    #[graph(not_null)]
    pub microsoft_store_for_business_last_completed_application_sync_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub microsoft_store_for_business_last_successful_sync_date_time: Option<DateTimeOffset>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub android_managed_app_protections: Option<Vec<AndroidManagedAppProtection>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub default_managed_app_protections: Option<Vec<DefaultManagedAppProtection>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub ios_managed_app_protections: Option<Vec<IosManagedAppProtection>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub managed_app_policies: Option<Vec<ManagedAppPolicy>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub managed_app_registrations: Option<Vec<ManagedAppRegistration>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub managed_app_statuses: Option<Vec<ManagedAppStatus>>,
    #[graph(navigation)]
    pub managed_e_books: Option<Vec<ManagedEBook>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub mdm_windows_information_protection_policies:
        Option<Vec<MdmWindowsInformationProtectionPolicy>>,
    #[graph(navigation)]
    pub mobile_app_categories: Option<Vec<MobileAppCategory>>,
    #[graph(navigation)]
    pub mobile_app_configurations: Option<Vec<ManagedDeviceMobileAppConfiguration>>,
    #[graph(navigation)]
    pub mobile_app_relationships: Option<Vec<MobileAppRelationship>>,
    #[graph(navigation)]
    pub mobile_apps: Option<Vec<MobileApp>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub targeted_managed_app_configurations: Option<Vec<TargetedManagedAppConfiguration>>,
    #[graph(navigation)]
    pub vpp_tokens: Option<Vec<VppToken>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub windows_information_protection_policies: Option<Vec<WindowsInformationProtectionPolicy>>,
}

#[graph_operations(
    path = "/deviceAppManagement",
    permission = "DeviceManagementConfiguration.ReadWrite.All"
)]
impl DeviceAppManagement {
    /// Calls the action `syncMicrosoftStoreForBusinessApps`.
    #[graph(POST)]
    fn sync_microsoft_store_for_business_apps();
}
