//! `iosUpdateDeviceStatus`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

use crate::ComplianceStatus;

/// The entity type `iosUpdateDeviceStatus`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-iosupdatedevicestatus)
#[doc(alias = "iosUpdateStatuses")]
#[graph_resource(path = "/deviceManagement/iosUpdateStatuses", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/iosUpdateStatuses/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct IosUpdateDeviceStatus {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub compliance_grace_period_expiration_date_time: Option<DateTimeOffset>,
    pub device_display_name: Option<String>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    #[graph(not_null)]
    pub install_status: Option<IosUpdatesInstallStatus>,
    #[graph(not_null)]
    pub last_reported_date_time: Option<DateTimeOffset>,
    pub os_version: Option<String>,
    #[graph(not_null)]
    pub status: Option<ComplianceStatus>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_principal_name: Option<String>,
}

/// The enum `iosUpdatesInstallStatus`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-iosupdatesinstallstatus)
#[graph_enum]
pub enum IosUpdatesInstallStatus {
    DeviceOsHigherThanDesiredOsVersion,
    SharedDeviceUserLoggedInError,
    NotSupportedOperation,
    InstallFailed,
    InstallPhoneCallInProgress,
    InstallInsufficientPower,
    InstallInsufficientSpace,
    Installing,
    DownloadInsufficientNetwork,
    DownloadInsufficientPower,
    DownloadInsufficientSpace,
    DownloadRequiresComputer,
    DownloadFailed,
    Downloading,
    Success,
    Available,
    Idle,
    Unknown,
}
