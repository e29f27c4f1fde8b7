//! `userExperienceAnalyticsWorkFromAnywhereDevice`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_enum, graph_resource};

use crate::UserExperienceAnalyticsHealthState;

/// The entity type `userExperienceAnalyticsWorkFromAnywhereDevice`.
#[doc(alias = "metricDevices")]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsWorkFromAnywhereDevice {
    #[graph(key)]
    pub id: String,
    pub auto_pilot_profile_assigned: Option<bool>,
    pub auto_pilot_registered: Option<bool>,
    pub azure_ad_device_id: Option<String>,
    pub azure_ad_join_type: Option<String>,
    pub azure_ad_registered: Option<bool>,
    pub cloud_identity_score: Option<f64>,
    pub cloud_management_score: Option<f64>,
    pub cloud_provisioning_score: Option<f64>,
    pub compliance_policy_set_to_intune: Option<bool>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    #[graph(not_null)]
    pub health_status: Option<UserExperienceAnalyticsHealthState>,
    pub is_cloud_managed_gateway_enabled: Option<bool>,
    pub managed_by: Option<String>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub os_check_failed: Option<bool>,
    pub os_description: Option<String>,
    pub os_version: Option<String>,
    pub other_workloads_set_to_intune: Option<bool>,
    pub ownership: Option<String>,
    pub processor64_bit_check_failed: Option<bool>,
    pub processor_core_count_check_failed: Option<bool>,
    pub processor_family_check_failed: Option<bool>,
    pub processor_speed_check_failed: Option<bool>,
    pub ram_check_failed: Option<bool>,
    pub secure_boot_check_failed: Option<bool>,
    pub serial_number: Option<String>,
    pub storage_check_failed: Option<bool>,
    pub tenant_attached: Option<bool>,
    pub tpm_check_failed: Option<bool>,
    #[graph(not_null)]
    pub upgrade_eligibility: Option<OperatingSystemUpgradeEligibility>,
    pub windows_score: Option<f64>,
    pub work_from_anywhere_score: Option<f64>,
}

/// The enum `operatingSystemUpgradeEligibility`.
#[graph_enum]
pub enum OperatingSystemUpgradeEligibility {
    Upgraded,
    Unknown,
    NotCapable,
    Capable,
    UnknownFutureValue,
}
