//! `managedAppProtection`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Duration, Flags, graph_enum, graph_resource};

use crate::ManagedAppPolicyBase;

/// What apps may do with the data of the organization.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedappprotection)
#[graph_resource(base = ManagedAppPolicyBase)]
#[graph_resource(base, abstract)]
pub struct ManagedAppProtection {
    #[graph(not_null)]
    pub allowed_data_storage_locations: Option<Vec<ManagedAppDataStorageLocation>>,
    #[graph(not_null)]
    pub allowed_inbound_data_transfer_sources: Option<ManagedAppDataTransferLevel>,
    #[graph(not_null)]
    pub allowed_outbound_clipboard_sharing_level: Option<ManagedAppClipboardSharingLevel>,
    #[graph(not_null)]
    pub allowed_outbound_data_transfer_destinations: Option<ManagedAppDataTransferLevel>,
    #[graph(not_null)]
    pub contact_sync_blocked: Option<bool>,
    #[graph(not_null)]
    pub data_backup_blocked: Option<bool>,
    #[graph(not_null)]
    pub device_compliance_required: Option<bool>,
    #[graph(not_null)]
    pub disable_app_pin_if_device_pin_is_set: Option<bool>,
    #[graph(not_null)]
    pub fingerprint_blocked: Option<bool>,
    #[graph(not_null)]
    pub managed_browser: Option<Flags<ManagedBrowserType>>,
    #[graph(not_null)]
    pub managed_browser_to_open_links_required: Option<bool>,
    #[graph(not_null)]
    pub maximum_pin_retries: Option<i32>,
    #[graph(not_null)]
    pub minimum_pin_length: Option<i32>,
    pub minimum_required_app_version: Option<String>,
    pub minimum_required_os_version: Option<String>,
    pub minimum_warning_app_version: Option<String>,
    pub minimum_warning_os_version: Option<String>,
    #[graph(not_null)]
    pub organizational_credentials_required: Option<bool>,
    #[graph(not_null)]
    pub period_before_pin_reset: Option<Duration>,
    #[graph(not_null)]
    pub period_offline_before_access_check: Option<Duration>,
    #[graph(not_null)]
    pub period_offline_before_wipe_is_enforced: Option<Duration>,
    #[graph(not_null)]
    pub period_online_before_access_check: Option<Duration>,
    #[graph(not_null)]
    pub pin_character_set: Option<ManagedAppPinCharacterSet>,
    #[graph(not_null)]
    pub pin_required: Option<bool>,
    #[graph(not_null)]
    pub print_blocked: Option<bool>,
    #[graph(not_null)]
    pub save_as_blocked: Option<bool>,
    #[graph(not_null)]
    pub simple_pin_blocked: Option<bool>,
}

/// What a clipboard is shared with.
#[graph_enum]
pub enum ManagedAppClipboardSharingLevel {
    AllApps,
    ManagedAppsWithPasteIn,
    ManagedApps,
    Blocked,
}

/// A place to store data in.
#[graph_enum]
pub enum ManagedAppDataStorageLocation {
    OneDriveForBusiness,
    SharePoint,
    Box_,
    LocalStorage,
}

/// The apps that data may come from or go to.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedappdatatransferlevel)
#[graph_enum]
pub enum ManagedAppDataTransferLevel {
    AllApps,
    ManagedApps,
    None,
}

/// The characters of a PIN.
#[graph_enum]
pub enum ManagedAppPinCharacterSet {
    Numeric,
    AlphanumericAndSymbol,
}

/// A browser that is protected.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedbrowsertype)
#[graph_enum(flags)]
pub enum ManagedBrowserType {
    NotConfigured,
    MicrosoftEdge,
}
