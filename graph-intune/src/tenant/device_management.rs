//! `deviceManagement`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{
    DateTimeOffset, Guid, graph_complex, graph_enum, graph_operations, graph_resource,
};

#[cfg(feature = "auditing")]
use crate::AuditEvent;
#[cfg(feature = "reports")]
use crate::DeviceManagementReports;
#[cfg(feature = "windows_updates")]
use crate::SoftwareUpdateStatusSummary;
#[cfg(feature = "cloud_pc")]
use crate::VirtualEndpoint;
#[cfg(feature = "enrollment")]
use crate::{
    ApplePushNotificationCertificate, DeviceEnrollmentConfiguration,
    ImportedWindowsAutopilotDeviceIdentity, TermsAndConditions, WindowsAutopilotDeviceIdentity,
};
#[cfg(feature = "compliance")]
use crate::{
    ComplianceManagementPartner, DeviceCompliancePolicy, DeviceCompliancePolicyDeviceStateSummary,
    DeviceCompliancePolicySettingStateSummary, NotificationMessageTemplate,
    OnPremisesConditionalAccessSettings,
};
#[cfg(feature = "managed_devices")]
use crate::{
    DetectedApp, DeviceCategory, ManagedDevice, ManagedDeviceOverview, WindowsMalwareInformation,
};
#[cfg(feature = "rbac")]
use crate::{DeviceAndAppManagementRoleAssignment, ResourceOperation, RoleDefinition};
#[cfg(feature = "device_configuration")]
use crate::{DeviceConfiguration, DeviceConfigurationDeviceStateSummary, IosUpdateDeviceStatus};
#[cfg(feature = "partners")]
use crate::{
    DeviceManagementExchangeConnector, DeviceManagementPartner, MobileThreatDefenseConnector,
    RemoteAssistancePartner,
};
#[cfg(feature = "troubleshooting")]
use crate::{DeviceManagementTroubleshootingEvent, MobileAppTroubleshootingEvent};
use crate::{
    MimeContent, RolePermission, WindowsMalwareCategory, WindowsMalwareExecutionState,
    WindowsMalwareSeverity, WindowsMalwareThreatState,
};
#[cfg(feature = "endpoint_analytics")]
use crate::{
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
    UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion,
    UserExperienceAnalyticsAppHealthApplicationPerformance,
    UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    UserExperienceAnalyticsAppHealthDevicePerformance,
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
    UserExperienceAnalyticsAppHealthOSVersionPerformance, UserExperienceAnalyticsBaseline,
    UserExperienceAnalyticsCategory, UserExperienceAnalyticsDevicePerformance,
    UserExperienceAnalyticsDeviceScores, UserExperienceAnalyticsDeviceStartupHistory,
    UserExperienceAnalyticsDeviceStartupProcess,
    UserExperienceAnalyticsDeviceStartupProcessPerformance, UserExperienceAnalyticsMetricHistory,
    UserExperienceAnalyticsModelScores, UserExperienceAnalyticsOverview,
    UserExperienceAnalyticsScoreHistory,
    UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric,
    UserExperienceAnalyticsWorkFromAnywhereMetric,
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
};
#[cfg(feature = "app_protection")]
use crate::{
    WindowsInformationProtectionAppLearningSummary,
    WindowsInformationProtectionNetworkLearningSummary,
};

/// The tenant as Intune sees it, and its settings.
///
/// ```
/// use graph_intune::DeviceManagement;
///
/// let permissions = DeviceManagement::get_effective_permissions("scope").page();
/// assert_eq!(permissions.path()?, "/deviceManagement/getEffectivePermissions(scope='scope')");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(path = "/deviceManagement", method = [GET, PATCH], singleton)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct DeviceManagement {
    #[graph(key)]
    pub id: String,
    pub device_protection_overview: Option<DeviceProtectionOverview>,
    #[graph(not_null)]
    pub intune_account_id: Option<Guid>,
    pub intune_brand: Option<IntuneBrand>,
    pub settings: Option<DeviceManagementSettings>,
    #[graph(not_null)]
    pub subscription_state: Option<DeviceManagementSubscriptionState>,
    pub user_experience_analytics_settings: Option<UserExperienceAnalyticsSettings>,
    pub windows_malware_overview: Option<WindowsMalwareOverview>,
    #[cfg(feature = "enrollment")]
    #[graph(navigation)]
    pub apple_push_notification_certificate: Option<ApplePushNotificationCertificate>,
    #[cfg(feature = "auditing")]
    #[graph(navigation)]
    pub audit_events: Option<Vec<AuditEvent>>,
    #[cfg(feature = "compliance")]
    #[graph(navigation)]
    pub compliance_management_partners: Option<Vec<ComplianceManagementPartner>>,
    #[cfg(feature = "compliance")]
    #[graph(navigation)]
    pub conditional_access_settings: Option<OnPremisesConditionalAccessSettings>,
    #[cfg(feature = "managed_devices")]
    #[graph(navigation)]
    pub detected_apps: Option<Vec<DetectedApp>>,
    #[cfg(feature = "managed_devices")]
    #[graph(navigation)]
    pub device_categories: Option<Vec<DeviceCategory>>,
    #[cfg(feature = "compliance")]
    #[graph(navigation)]
    pub device_compliance_policies: Option<Vec<DeviceCompliancePolicy>>,
    #[cfg(feature = "compliance")]
    #[graph(navigation)]
    pub device_compliance_policy_device_state_summary:
        Option<DeviceCompliancePolicyDeviceStateSummary>,
    #[cfg(feature = "compliance")]
    #[graph(navigation)]
    pub device_compliance_policy_setting_state_summaries:
        Option<Vec<DeviceCompliancePolicySettingStateSummary>>,
    #[cfg(feature = "device_configuration")]
    #[graph(navigation)]
    pub device_configuration_device_state_summaries: Option<DeviceConfigurationDeviceStateSummary>,
    #[cfg(feature = "device_configuration")]
    #[graph(navigation)]
    pub device_configurations: Option<Vec<DeviceConfiguration>>,
    #[cfg(feature = "enrollment")]
    #[graph(navigation)]
    pub device_enrollment_configurations: Option<Vec<DeviceEnrollmentConfiguration>>,
    #[cfg(feature = "partners")]
    #[graph(navigation)]
    pub device_management_partners: Option<Vec<DeviceManagementPartner>>,
    #[cfg(feature = "partners")]
    #[graph(navigation)]
    pub exchange_connectors: Option<Vec<DeviceManagementExchangeConnector>>,
    #[cfg(feature = "enrollment")]
    #[graph(navigation)]
    pub imported_windows_autopilot_device_identities:
        Option<Vec<ImportedWindowsAutopilotDeviceIdentity>>,
    #[cfg(feature = "device_configuration")]
    #[graph(navigation)]
    pub ios_update_statuses: Option<Vec<IosUpdateDeviceStatus>>,
    #[cfg(feature = "managed_devices")]
    #[graph(navigation)]
    pub managed_device_overview: Option<ManagedDeviceOverview>,
    #[cfg(feature = "managed_devices")]
    #[graph(navigation)]
    pub managed_devices: Option<Vec<ManagedDevice>>,
    #[cfg(feature = "troubleshooting")]
    #[graph(navigation)]
    pub mobile_app_troubleshooting_events: Option<Vec<MobileAppTroubleshootingEvent>>,
    #[cfg(feature = "partners")]
    #[graph(navigation)]
    pub mobile_threat_defense_connectors: Option<Vec<MobileThreatDefenseConnector>>,
    #[cfg(feature = "compliance")]
    #[graph(navigation)]
    pub notification_message_templates: Option<Vec<NotificationMessageTemplate>>,
    #[cfg(feature = "partners")]
    #[graph(navigation)]
    pub remote_assistance_partners: Option<Vec<RemoteAssistancePartner>>,
    #[cfg(feature = "reports")]
    #[graph(navigation)]
    pub reports: Option<DeviceManagementReports>,
    #[cfg(feature = "rbac")]
    #[graph(navigation)]
    pub resource_operations: Option<Vec<ResourceOperation>>,
    #[cfg(feature = "rbac")]
    #[graph(navigation)]
    pub role_assignments: Option<Vec<DeviceAndAppManagementRoleAssignment>>,
    #[cfg(feature = "rbac")]
    #[graph(navigation)]
    pub role_definitions: Option<Vec<RoleDefinition>>,
    #[cfg(feature = "windows_updates")]
    #[graph(navigation)]
    pub software_update_status_summary: Option<SoftwareUpdateStatusSummary>,
    #[cfg(feature = "enrollment")]
    #[graph(navigation)]
    pub terms_and_conditions: Option<Vec<TermsAndConditions>>,
    #[cfg(feature = "troubleshooting")]
    #[graph(navigation)]
    pub troubleshooting_events: Option<Vec<DeviceManagementTroubleshootingEvent>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_app_health_application_performance:
        Option<Vec<UserExperienceAnalyticsAppHealthApplicationPerformance>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_app_health_application_performance_by_app_version_details:
        Option<Vec<UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_app_health_application_performance_by_app_version_device_id:
        Option<Vec<UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(
        navigation,
        name = "userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion"
    )]
    pub user_experience_analytics_app_health_application_performance_by_os_version:
        Option<Vec<UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_app_health_device_model_performance:
        Option<Vec<UserExperienceAnalyticsAppHealthDeviceModelPerformance>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_app_health_device_performance:
        Option<Vec<UserExperienceAnalyticsAppHealthDevicePerformance>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_app_health_device_performance_details:
        Option<Vec<UserExperienceAnalyticsAppHealthDevicePerformanceDetails>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation, name = "userExperienceAnalyticsAppHealthOSVersionPerformance")]
    pub user_experience_analytics_app_health_os_version_performance:
        Option<Vec<UserExperienceAnalyticsAppHealthOSVersionPerformance>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_app_health_overview: Option<UserExperienceAnalyticsCategory>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_baselines: Option<Vec<UserExperienceAnalyticsBaseline>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_categories: Option<Vec<UserExperienceAnalyticsCategory>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_device_performance:
        Option<Vec<UserExperienceAnalyticsDevicePerformance>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_device_scores: Option<Vec<UserExperienceAnalyticsDeviceScores>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_device_startup_history:
        Option<Vec<UserExperienceAnalyticsDeviceStartupHistory>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_device_startup_processes:
        Option<Vec<UserExperienceAnalyticsDeviceStartupProcess>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_device_startup_process_performance:
        Option<Vec<UserExperienceAnalyticsDeviceStartupProcessPerformance>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_metric_history: Option<Vec<UserExperienceAnalyticsMetricHistory>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_model_scores: Option<Vec<UserExperienceAnalyticsModelScores>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_overview: Option<UserExperienceAnalyticsOverview>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_score_history: Option<Vec<UserExperienceAnalyticsScoreHistory>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_work_from_anywhere_hardware_readiness_metric:
        Option<UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_work_from_anywhere_metrics:
        Option<Vec<UserExperienceAnalyticsWorkFromAnywhereMetric>>,
    #[cfg(feature = "endpoint_analytics")]
    #[graph(navigation)]
    pub user_experience_analytics_work_from_anywhere_model_performance:
        Option<Vec<UserExperienceAnalyticsWorkFromAnywhereModelPerformance>>,
    #[cfg(feature = "cloud_pc")]
    #[graph(navigation)]
    pub virtual_endpoint: Option<VirtualEndpoint>,
    #[cfg(feature = "enrollment")]
    #[graph(navigation)]
    pub windows_autopilot_device_identities: Option<Vec<WindowsAutopilotDeviceIdentity>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub windows_information_protection_app_learning_summaries:
        Option<Vec<WindowsInformationProtectionAppLearningSummary>>,
    #[cfg(feature = "app_protection")]
    #[graph(navigation)]
    pub windows_information_protection_network_learning_summaries:
        Option<Vec<WindowsInformationProtectionNetworkLearningSummary>>,
    #[cfg(feature = "managed_devices")]
    #[graph(navigation)]
    pub windows_malware_information: Option<Vec<WindowsMalwareInformation>>,
}

#[graph_operations(
    path = "/deviceManagement",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl DeviceManagement {
    /// Lists what the caller may do, in a scope.
    #[graph(GET, permission = "DeviceManagementRBAC.Read.All")]
    fn get_effective_permissions(scope: String) -> Vec<RolePermission>;

    /// Calls the function `userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`.
    #[graph(GET, permission = "DeviceManagementManagedDevices.ReadWrite.All")]
    fn user_experience_analytics_summarize_work_from_anywhere_devices()
    -> Option<UserExperienceAnalyticsWorkFromAnywhereDevicesSummary>;

    /// Whether Windows devices find the service by a domain.
    #[graph(GET)]
    fn verify_windows_enrollment_auto_discovery(domain_name: String) -> bool;
}

/// Settings of the whole tenant.
#[graph_complex]
pub struct DeviceManagementSettings {
    #[graph(not_null)]
    pub device_compliance_checkin_threshold_days: Option<i32>,
    #[graph(not_null)]
    pub is_scheduled_action_enabled: Option<bool>,
    #[graph(not_null)]
    pub secure_by_default: Option<bool>,
}

/// How many devices are protected from malware.
#[graph_complex]
pub struct DeviceProtectionOverview {
    #[graph(not_null)]
    pub clean_device_count: Option<i32>,
    #[graph(not_null)]
    pub critical_failures_device_count: Option<i32>,
    #[graph(not_null)]
    pub inactive_threat_agent_device_count: Option<i32>,
    #[graph(not_null)]
    pub pending_full_scan_device_count: Option<i32>,
    #[graph(not_null)]
    pub pending_manual_steps_device_count: Option<i32>,
    #[graph(not_null)]
    pub pending_offline_scan_device_count: Option<i32>,
    #[graph(not_null)]
    pub pending_quick_scan_device_count: Option<i32>,
    #[graph(not_null)]
    pub pending_restart_device_count: Option<i32>,
    #[graph(not_null)]
    pub pending_signature_update_device_count: Option<i32>,
    #[graph(not_null)]
    pub total_reported_device_count: Option<i32>,
    #[graph(not_null)]
    pub unknown_state_threat_agent_device_count: Option<i32>,
}

/// What users see of the organization in the Company Portal.
#[graph_complex]
pub struct IntuneBrand {
    #[graph(name = "contactITEmailAddress")]
    pub contact_it_email_address: Option<String>,
    #[graph(name = "contactITName")]
    pub contact_it_name: Option<String>,
    #[graph(name = "contactITNotes")]
    pub contact_it_notes: Option<String>,
    #[graph(name = "contactITPhoneNumber")]
    pub contact_it_phone_number: Option<String>,
    pub dark_background_logo: Option<MimeContent>,
    pub display_name: Option<String>,
    pub light_background_logo: Option<MimeContent>,
    pub online_support_site_name: Option<String>,
    pub online_support_site_url: Option<String>,
    pub privacy_url: Option<String>,
    #[graph(not_null)]
    pub show_display_name_next_to_logo: Option<bool>,
    #[graph(not_null)]
    pub show_logo: Option<bool>,
    #[graph(not_null)]
    pub show_name_next_to_logo: Option<bool>,
    pub theme_color: Option<RgbColor>,
}

/// Devices by their version of Windows.
#[graph_complex]
pub struct OsVersionCount {
    #[graph(not_null)]
    pub device_count: Option<i32>,
    #[graph(not_null)]
    pub last_update_date_time: Option<DateTimeOffset>,
    pub os_version: Option<String>,
}

/// A color.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-rgbcolor)
#[graph_complex]
pub struct RgbColor {
    #[graph(not_null)]
    pub b: Option<u8>,
    #[graph(not_null)]
    pub g: Option<u8>,
    #[graph(not_null)]
    pub r: Option<u8>,
}

/// The complex type `userExperienceAnalyticsAutopilotDevicesSummary`.
#[graph_complex]
pub struct UserExperienceAnalyticsAutopilotDevicesSummary {
    #[graph(not_null)]
    pub devices_not_autopilot_registered: Option<i32>,
    #[graph(not_null)]
    pub devices_without_autopilot_profile_assigned: Option<i32>,
    #[graph(not_null)]
    pub total_windows10_devices_without_tenant_attached: Option<i32>,
}

/// The complex type `userExperienceAnalyticsCloudIdentityDevicesSummary`.
#[graph_complex]
pub struct UserExperienceAnalyticsCloudIdentityDevicesSummary {
    #[graph(not_null)]
    pub device_without_cloud_identity_count: Option<i32>,
}

/// The complex type `userExperienceAnalyticsCloudManagementDevicesSummary`.
#[graph_complex]
pub struct UserExperienceAnalyticsCloudManagementDevicesSummary {
    #[graph(not_null)]
    pub co_managed_device_count: Option<i32>,
    #[graph(not_null)]
    pub intune_device_count: Option<i32>,
    #[graph(not_null)]
    pub tenant_attach_device_count: Option<i32>,
}

/// Whether the tenant's data are compared with those of others.
#[graph_complex]
pub struct UserExperienceAnalyticsSettings {
    #[graph(not_null)]
    pub configuration_manager_data_connector_configured: Option<bool>,
}

/// The complex type `userExperienceAnalyticsWindows10DevicesSummary`.
#[graph_complex]
pub struct UserExperienceAnalyticsWindows10DevicesSummary {
    #[graph(not_null)]
    pub unsupported_o_sversion_device_count: Option<i32>,
}

/// The complex type `userExperienceAnalyticsWorkFromAnywhereDevicesSummary`.
#[graph_complex]
pub struct UserExperienceAnalyticsWorkFromAnywhereDevicesSummary {
    pub autopilot_devices_summary: Option<UserExperienceAnalyticsAutopilotDevicesSummary>,
    pub cloud_identity_devices_summary: Option<UserExperienceAnalyticsCloudIdentityDevicesSummary>,
    pub cloud_management_devices_summary:
        Option<UserExperienceAnalyticsCloudManagementDevicesSummary>,
    #[graph(not_null)]
    pub co_managed_devices: Option<i32>,
    #[graph(not_null)]
    pub devices_not_autopilot_registered: Option<i32>,
    #[graph(not_null)]
    pub devices_without_autopilot_profile_assigned: Option<i32>,
    #[graph(not_null)]
    pub devices_without_cloud_identity: Option<i32>,
    #[graph(not_null)]
    pub intune_devices: Option<i32>,
    #[graph(not_null)]
    pub tenant_attach_devices: Option<i32>,
    #[graph(not_null)]
    pub total_devices: Option<i32>,
    #[graph(not_null)]
    pub unsupported_o_sversion_devices: Option<i32>,
    #[graph(not_null)]
    pub windows10_devices: Option<i32>,
    pub windows10_devices_summary: Option<UserExperienceAnalyticsWindows10DevicesSummary>,
    #[graph(not_null)]
    pub windows10_devices_without_tenant_attach: Option<i32>,
}

/// Malware by its kind.
#[graph_complex]
pub struct WindowsMalwareCategoryCount {
    #[graph(not_null)]
    pub active_malware_detection_count: Option<i32>,
    #[graph(not_null)]
    pub category: Option<WindowsMalwareCategory>,
    #[graph(not_null)]
    pub device_count: Option<i32>,
    #[graph(not_null)]
    pub distinct_active_malware_count: Option<i32>,
    #[graph(not_null)]
    pub last_update_date_time: Option<DateTimeOffset>,
}

/// Malware by whether it is running.
#[graph_complex]
pub struct WindowsMalwareExecutionStateCount {
    #[graph(not_null)]
    pub device_count: Option<i32>,
    #[graph(not_null)]
    pub execution_state: Option<WindowsMalwareExecutionState>,
    #[graph(not_null)]
    pub last_update_date_time: Option<DateTimeOffset>,
}

/// Malware by its name.
#[graph_complex]
pub struct WindowsMalwareNameCount {
    #[graph(not_null)]
    pub device_count: Option<i32>,
    #[graph(not_null)]
    pub last_update_date_time: Option<DateTimeOffset>,
    pub malware_identifier: Option<String>,
    pub name: Option<String>,
}

/// The malware on Windows devices, counted.
#[graph_complex]
pub struct WindowsMalwareOverview {
    pub malware_category_summary: Option<Vec<WindowsMalwareCategoryCount>>,
    #[graph(not_null)]
    pub malware_detected_device_count: Option<i32>,
    pub malware_execution_state_summary: Option<Vec<WindowsMalwareExecutionStateCount>>,
    pub malware_name_summary: Option<Vec<WindowsMalwareNameCount>>,
    pub malware_severity_summary: Option<Vec<WindowsMalwareSeverityCount>>,
    pub malware_state_summary: Option<Vec<WindowsMalwareStateCount>>,
    pub os_versions_summary: Option<Vec<OsVersionCount>>,
    #[graph(not_null)]
    pub total_distinct_malware_count: Option<i32>,
    #[graph(not_null)]
    pub total_malware_count: Option<i32>,
}

/// Malware by how bad it is.
#[graph_complex]
pub struct WindowsMalwareSeverityCount {
    #[graph(not_null)]
    pub distinct_malware_count: Option<i32>,
    #[graph(not_null)]
    pub last_update_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub malware_detection_count: Option<i32>,
    #[graph(not_null)]
    pub severity: Option<WindowsMalwareSeverity>,
}

/// Malware by what became of it.
#[graph_complex]
pub struct WindowsMalwareStateCount {
    #[graph(not_null)]
    pub device_count: Option<i32>,
    #[graph(not_null)]
    pub distinct_malware_count: Option<i32>,
    #[graph(not_null)]
    pub last_update_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub malware_detection_count: Option<i32>,
    #[graph(not_null)]
    pub state: Option<WindowsMalwareThreatState>,
}

/// Whether the tenant has a subscription.
#[graph_enum]
pub enum DeviceManagementSubscriptionState {
    Pending,
    Active,
    Warning,
    Disabled,
    Deleted,
    Blocked,
    LockedOut,
}
