//! The types of the decoding benchmark, declared with this project's macros.

#![allow(missing_debug_implementations)]

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_hierarchy, graph_resource};

#[graph_resource(path = "/deviceManagement/managedDevices", method = GET)]
pub struct ManagedDevice {
    #[graph(key)]
    pub id: String,
    pub activation_lock_bypass_code: Option<String>,
    pub android_security_patch_level: Option<String>,
    #[graph(name = "azureADDeviceId")]
    pub azure_ad_device_id: Option<String>,
    #[graph(name = "azureADRegistered")]
    pub azure_ad_registered: Option<bool>,
    pub compliance_grace_period_expiration_date_time: Option<DateTimeOffset>,
    pub compliance_state: Option<ComplianceState>,
    pub configuration_manager_client_enabled_features:
        Option<ConfigurationManagerClientEnabledFeatures>,
    pub device_category_display_name: Option<String>,
    pub device_enrollment_type: Option<DeviceEnrollmentType>,
    pub device_name: Option<String>,
    pub device_registration_state: Option<DeviceRegistrationState>,
    pub eas_activated: Option<bool>,
    pub eas_activation_date_time: Option<DateTimeOffset>,
    pub eas_device_id: Option<String>,
    pub email_address: Option<String>,
    pub enrolled_date_time: Option<DateTimeOffset>,
    pub enrollment_profile_name: Option<String>,
    pub ethernet_mac_address: Option<String>,
    pub exchange_access_state: Option<DeviceManagementExchangeAccessState>,
    pub exchange_access_state_reason: Option<DeviceManagementExchangeAccessStateReason>,
    pub exchange_last_successful_sync_date_time: Option<DateTimeOffset>,
    pub free_storage_space_in_bytes: Option<i64>,
    pub iccid: Option<String>,
    pub imei: Option<String>,
    pub is_encrypted: Option<bool>,
    pub is_supervised: Option<bool>,
    pub jail_broken: Option<String>,
    pub last_sync_date_time: Option<DateTimeOffset>,
    pub managed_device_name: Option<String>,
    pub managed_device_owner_type: Option<ManagedDeviceOwnerType>,
    pub management_agent: Option<ManagementAgentType>,
    pub management_certificate_expiration_date: Option<DateTimeOffset>,
    pub management_state: Option<ManagementState>,
    pub manufacturer: Option<String>,
    pub meid: Option<String>,
    pub model: Option<String>,
    pub notes: Option<String>,
    pub operating_system: Option<String>,
    pub os_version: Option<String>,
    pub partner_reported_threat_state: Option<ManagedDevicePartnerReportedHealthState>,
    pub phone_number: Option<String>,
    pub physical_memory_in_bytes: Option<i64>,
    pub remote_assistance_session_error_details: Option<String>,
    pub remote_assistance_session_url: Option<String>,
    pub require_user_enrollment_approval: Option<bool>,
    pub serial_number: Option<String>,
    pub subscriber_carrier: Option<String>,
    pub total_storage_space_in_bytes: Option<i64>,
    pub udid: Option<String>,
}

#[graph_resource(path = "/deviceManagement/userStatuses", method = GET)]
#[graph_resource(path = "/deviceManagement/userStatuses/{userStatusId}", method = PATCH)]
pub struct UserStatus {
    #[graph(key)]
    pub id: String,
    pub user_display_name: Option<String>,
    pub devices_count: Option<i32>,
    pub status: Option<ComplianceStatus>,
    pub last_reported_date_time: Option<DateTimeOffset>,
    pub user_principal_name: Option<String>,
}

#[graph_resource(base, odata_type = "microsoft.graph.mobileApp")]
pub struct AppBase {
    #[graph(key)]
    pub id: String,
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    pub developer: Option<String>,
    pub display_name: Option<String>,
    pub information_url: Option<String>,
    pub is_featured: Option<bool>,
    pub large_icon: Option<MimeContent>,
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub notes: Option<String>,
    pub owner: Option<String>,
    pub privacy_information_url: Option<String>,
    pub publisher: Option<String>,
    pub publishing_state: Option<MobileAppPublishingState>,
}

#[graph_resource(base = AppBase)]
pub struct IosLobApp {
    pub committed_content_version: Option<String>,
    pub file_name: Option<String>,
    pub size: Option<i64>,
    pub applicable_device_type: Option<IosDeviceType>,
    pub build_number: Option<String>,
    pub bundle_id: Option<String>,
    pub expiration_date_time: Option<DateTimeOffset>,
    pub minimum_supported_operating_system: Option<IosMinimumOperatingSystem>,
    pub version_number: Option<String>,
}

#[graph_resource(base = AppBase)]
pub struct AndroidLobApp {
    pub committed_content_version: Option<String>,
    pub file_name: Option<String>,
    pub size: Option<i64>,
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    pub package_id: Option<String>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}

#[graph_resource(base = AppBase)]
pub struct WebApp {
    pub app_url: Option<String>,
    pub use_managed_browser: Option<bool>,
}

#[graph_complex]
pub struct ConfigurationManagerClientEnabledFeatures {
    pub compliance_policy: Option<bool>,
    pub device_configuration: Option<bool>,
    pub inventory: Option<bool>,
    pub modern_apps: Option<bool>,
    pub resource_access: Option<bool>,
    pub windows_update_for_business: Option<bool>,
}

#[graph_complex]
pub struct MimeContent {
    pub r#type: Option<String>,
    pub value: Option<String>,
}

#[graph_complex]
pub struct IosDeviceType {
    pub i_pad: Option<bool>,
    pub i_phone_and_i_pod: Option<bool>,
}

#[graph_complex]
pub struct IosMinimumOperatingSystem {
    #[graph(name = "v10_0")]
    pub v10_0: Option<bool>,
    #[graph(name = "v11_0")]
    pub v11_0: Option<bool>,
    #[graph(name = "v12_0")]
    pub v12_0: Option<bool>,
    #[graph(name = "v13_0")]
    pub v13_0: Option<bool>,
    #[graph(name = "v14_0")]
    pub v14_0: Option<bool>,
    #[graph(name = "v15_0")]
    pub v15_0: Option<bool>,
    #[graph(name = "v8_0")]
    pub v8_0: Option<bool>,
    #[graph(name = "v9_0")]
    pub v9_0: Option<bool>,
}

#[graph_complex]
pub struct AndroidMinimumOperatingSystem {
    #[graph(name = "v10_0")]
    pub v10_0: Option<bool>,
    #[graph(name = "v11_0")]
    pub v11_0: Option<bool>,
    #[graph(name = "v4_0")]
    pub v4_0: Option<bool>,
    #[graph(name = "v4_0_3")]
    pub v4_0_3: Option<bool>,
    #[graph(name = "v4_1")]
    pub v4_1: Option<bool>,
    #[graph(name = "v4_2")]
    pub v4_2: Option<bool>,
    #[graph(name = "v4_3")]
    pub v4_3: Option<bool>,
    #[graph(name = "v4_4")]
    pub v4_4: Option<bool>,
    #[graph(name = "v5_0")]
    pub v5_0: Option<bool>,
    #[graph(name = "v5_1")]
    pub v5_1: Option<bool>,
    #[graph(name = "v6_0")]
    pub v6_0: Option<bool>,
    #[graph(name = "v7_0")]
    pub v7_0: Option<bool>,
    #[graph(name = "v7_1")]
    pub v7_1: Option<bool>,
    #[graph(name = "v8_0")]
    pub v8_0: Option<bool>,
    #[graph(name = "v8_1")]
    pub v8_1: Option<bool>,
    #[graph(name = "v9_0")]
    pub v9_0: Option<bool>,
}

#[graph_enum]
pub enum ComplianceState {
    Unknown,
    Compliant,
    Noncompliant,
    Conflict,
    Error,
    InGracePeriod,
    ConfigManager,
}

#[graph_enum]
pub enum DeviceEnrollmentType {
    Unknown,
    UserEnrollment,
    DeviceEnrollmentManager,
    AppleBulkWithUser,
    AppleBulkWithoutUser,
    #[graph(name = "windowsAzureADJoin")]
    WindowsAzureAdJoin,
    WindowsBulkUserless,
    WindowsAutoEnrollment,
    WindowsBulkAzureDomainJoin,
    WindowsCoManagement,
    #[graph(name = "windowsAzureADJoinUsingDeviceAuth")]
    WindowsAzureAdJoinUsingDeviceAuth,
    AppleUserEnrollment,
    AppleUserEnrollmentWithServiceAccount,
    UnknownFutureValue,
}

#[graph_enum]
pub enum DeviceRegistrationState {
    NotRegistered,
    Registered,
    Revoked,
    KeyConflict,
    ApprovalPending,
    CertificateReset,
    NotRegisteredPendingEnrollment,
    Unknown,
}

#[graph_enum]
pub enum DeviceManagementExchangeAccessState {
    None,
    Unknown,
    Allowed,
    Blocked,
    Quarantined,
}

#[graph_enum]
pub enum DeviceManagementExchangeAccessStateReason {
    None,
    Unknown,
    ExchangeGlobalRule,
    ExchangeIndividualRule,
    ExchangeDeviceRule,
    ExchangeUpgrade,
    ExchangeMailboxPolicy,
    Other,
    Compliant,
    NotCompliant,
    NotEnrolled,
    UnknownLocation,
    MfaRequired,
    #[graph(name = "azureADBlockDueToAccessPolicy")]
    AzureAdBlockDueToAccessPolicy,
    CompromisedPassword,
    DeviceNotKnownWithManagedApp,
}

#[graph_enum]
pub enum ManagedDeviceOwnerType {
    Unknown,
    Company,
    Personal,
    UnknownFutureValue,
}

#[graph_enum]
pub enum ManagementAgentType {
    Eas,
    Mdm,
    EasMdm,
    IntuneClient,
    EasIntuneClient,
    ConfigurationManagerClient,
    ConfigurationManagerClientMdm,
    ConfigurationManagerClientMdmEas,
    Unknown,
    Jamf,
    GoogleCloudDevicePolicyController,
    Microsoft365ManagedMdm,
    MsSense,
}

#[graph_enum]
pub enum ManagementState {
    Managed,
    RetirePending,
    RetireFailed,
    WipePending,
    WipeFailed,
    Unhealthy,
    DeletePending,
    RetireIssued,
    WipeIssued,
    WipeCanceled,
    RetireCanceled,
    Discovered,
    UnknownFutureValue,
}

#[graph_enum]
pub enum ManagedDevicePartnerReportedHealthState {
    Unknown,
    Activated,
    Deactivated,
    Secured,
    LowSeverity,
    MediumSeverity,
    HighSeverity,
    Unresponsive,
    Compromised,
    Misconfigured,
}

#[graph_enum]
pub enum ComplianceStatus {
    Unknown,
    NotApplicable,
    Compliant,
    Remediated,
    NonCompliant,
    Error,
    Conflict,
    NotAssigned,
}

#[graph_enum]
pub enum MobileAppPublishingState {
    NotPublished,
    Processing,
    Published,
}

/// Any app: `@odata.type` says which.
#[graph_hierarchy(base = AppBase)]
#[graph_resource(path = "/deviceAppManagement/mobileApps", method = GET)]
pub enum App {
    Ios(IosLobApp),
    Android(AndroidLobApp),
    Web(WebApp),
}
