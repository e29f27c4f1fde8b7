//! `managedDeviceOverview`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_resource};

/// The entity type `managedDeviceOverview`.
#[graph_resource(path = "/deviceManagement/managedDeviceOverview", method = GET, singleton)]
#[graph_resource(permission(read = "DeviceManagementManagedDevices.Read.All"))]
pub struct ManagedDeviceOverview {
    #[graph(key)]
    pub id: String,
    pub device_exchange_access_state_summary: Option<DeviceExchangeAccessStateSummary>,
    pub device_operating_system_summary: Option<DeviceOperatingSystemSummary>,
    #[graph(not_null)]
    pub dual_enrolled_device_count: Option<i32>,
    #[graph(not_null)]
    pub enrolled_device_count: Option<i32>,
    #[graph(not_null)]
    pub mdm_enrolled_count: Option<i32>,
}

/// The complex type `deviceExchangeAccessStateSummary`.
#[graph_complex]
pub struct DeviceExchangeAccessStateSummary {
    #[graph(not_null)]
    pub allowed_device_count: Option<i32>,
    #[graph(not_null)]
    pub blocked_device_count: Option<i32>,
    #[graph(not_null)]
    pub quarantined_device_count: Option<i32>,
    #[graph(not_null)]
    pub unavailable_device_count: Option<i32>,
    #[graph(not_null)]
    pub unknown_device_count: Option<i32>,
}

/// The complex type `deviceOperatingSystemSummary`.
#[graph_complex]
pub struct DeviceOperatingSystemSummary {
    #[graph(not_null)]
    pub android_corporate_work_profile_count: Option<i32>,
    #[graph(not_null)]
    pub android_count: Option<i32>,
    #[graph(not_null)]
    pub android_dedicated_count: Option<i32>,
    #[graph(not_null)]
    pub android_device_admin_count: Option<i32>,
    #[graph(not_null)]
    pub android_fully_managed_count: Option<i32>,
    #[graph(not_null)]
    pub android_work_profile_count: Option<i32>,
    #[graph(not_null)]
    pub config_mgr_device_count: Option<i32>,
    #[graph(not_null)]
    pub ios_count: Option<i32>,
    #[graph(name = "macOSCount", not_null)]
    pub mac_os_count: Option<i32>,
    #[graph(not_null)]
    pub unknown_count: Option<i32>,
    #[graph(not_null)]
    pub windows_count: Option<i32>,
    #[graph(not_null)]
    pub windows_mobile_count: Option<i32>,
}
