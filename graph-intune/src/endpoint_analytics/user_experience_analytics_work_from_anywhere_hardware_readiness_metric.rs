//! `userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric",
    method = [GET, PATCH, DELETE],
    singleton,
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub os_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub processor64_bit_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub processor_core_count_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub processor_family_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub processor_speed_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub ram_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub secure_boot_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub storage_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub total_device_count: Option<i32>,
    #[graph(not_null)]
    pub tpm_check_failed_percentage: Option<f64>,
    #[graph(not_null)]
    pub upgrade_eligible_device_count: Option<i32>,
}
