//! The types of the decoding benchmark, with `serde_derive`.

use graph_core::DateTimeOffset;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ManagedDevice {
    pub id: String,
    pub activation_lock_bypass_code: Option<String>,
    pub android_security_patch_level: Option<String>,
    #[serde(rename = "azureADDeviceId")]
    pub azure_ad_device_id: Option<String>,
    #[serde(rename = "azureADRegistered")]
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UserStatus {
    pub id: String,
    pub user_display_name: Option<String>,
    pub devices_count: Option<i32>,
    pub status: Option<ComplianceStatus>,
    pub last_reported_date_time: Option<DateTimeOffset>,
    pub user_principal_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AppBase {
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IosLobApp {
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AndroidLobApp {
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
    pub committed_content_version: Option<String>,
    pub file_name: Option<String>,
    pub size: Option<i64>,
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    pub package_id: Option<String>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WebApp {
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
    pub app_url: Option<String>,
    pub use_managed_browser: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfigurationManagerClientEnabledFeatures {
    pub compliance_policy: Option<bool>,
    pub device_configuration: Option<bool>,
    pub inventory: Option<bool>,
    pub modern_apps: Option<bool>,
    pub resource_access: Option<bool>,
    pub windows_update_for_business: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MimeContent {
    pub r#type: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IosDeviceType {
    pub i_pad: Option<bool>,
    pub i_phone_and_i_pod: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IosMinimumOperatingSystem {
    #[serde(rename = "v10_0")]
    pub v10_0: Option<bool>,
    #[serde(rename = "v11_0")]
    pub v11_0: Option<bool>,
    #[serde(rename = "v12_0")]
    pub v12_0: Option<bool>,
    #[serde(rename = "v13_0")]
    pub v13_0: Option<bool>,
    #[serde(rename = "v14_0")]
    pub v14_0: Option<bool>,
    #[serde(rename = "v15_0")]
    pub v15_0: Option<bool>,
    #[serde(rename = "v8_0")]
    pub v8_0: Option<bool>,
    #[serde(rename = "v9_0")]
    pub v9_0: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AndroidMinimumOperatingSystem {
    #[serde(rename = "v10_0")]
    pub v10_0: Option<bool>,
    #[serde(rename = "v11_0")]
    pub v11_0: Option<bool>,
    #[serde(rename = "v4_0")]
    pub v4_0: Option<bool>,
    #[serde(rename = "v4_0_3")]
    pub v4_0_3: Option<bool>,
    #[serde(rename = "v4_1")]
    pub v4_1: Option<bool>,
    #[serde(rename = "v4_2")]
    pub v4_2: Option<bool>,
    #[serde(rename = "v4_3")]
    pub v4_3: Option<bool>,
    #[serde(rename = "v4_4")]
    pub v4_4: Option<bool>,
    #[serde(rename = "v5_0")]
    pub v5_0: Option<bool>,
    #[serde(rename = "v5_1")]
    pub v5_1: Option<bool>,
    #[serde(rename = "v6_0")]
    pub v6_0: Option<bool>,
    #[serde(rename = "v7_0")]
    pub v7_0: Option<bool>,
    #[serde(rename = "v7_1")]
    pub v7_1: Option<bool>,
    #[serde(rename = "v8_0")]
    pub v8_0: Option<bool>,
    #[serde(rename = "v8_1")]
    pub v8_1: Option<bool>,
    #[serde(rename = "v9_0")]
    pub v9_0: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ComplianceState {
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "compliant")]
    Compliant,
    #[serde(rename = "noncompliant")]
    Noncompliant,
    #[serde(rename = "conflict")]
    Conflict,
    #[serde(rename = "error")]
    Error,
    #[serde(rename = "inGracePeriod")]
    InGracePeriod,
    #[serde(rename = "configManager")]
    ConfigManager,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DeviceEnrollmentType {
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "userEnrollment")]
    UserEnrollment,
    #[serde(rename = "deviceEnrollmentManager")]
    DeviceEnrollmentManager,
    #[serde(rename = "appleBulkWithUser")]
    AppleBulkWithUser,
    #[serde(rename = "appleBulkWithoutUser")]
    AppleBulkWithoutUser,
    #[serde(rename = "windowsAzureADJoin")]
    WindowsAzureAdJoin,
    #[serde(rename = "windowsBulkUserless")]
    WindowsBulkUserless,
    #[serde(rename = "windowsAutoEnrollment")]
    WindowsAutoEnrollment,
    #[serde(rename = "windowsBulkAzureDomainJoin")]
    WindowsBulkAzureDomainJoin,
    #[serde(rename = "windowsCoManagement")]
    WindowsCoManagement,
    #[serde(rename = "windowsAzureADJoinUsingDeviceAuth")]
    WindowsAzureAdJoinUsingDeviceAuth,
    #[serde(rename = "appleUserEnrollment")]
    AppleUserEnrollment,
    #[serde(rename = "appleUserEnrollmentWithServiceAccount")]
    AppleUserEnrollmentWithServiceAccount,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DeviceRegistrationState {
    #[serde(rename = "notRegistered")]
    NotRegistered,
    #[serde(rename = "registered")]
    Registered,
    #[serde(rename = "revoked")]
    Revoked,
    #[serde(rename = "keyConflict")]
    KeyConflict,
    #[serde(rename = "approvalPending")]
    ApprovalPending,
    #[serde(rename = "certificateReset")]
    CertificateReset,
    #[serde(rename = "notRegisteredPendingEnrollment")]
    NotRegisteredPendingEnrollment,
    #[serde(rename = "unknown")]
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DeviceManagementExchangeAccessState {
    #[serde(rename = "none")]
    None,
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "allowed")]
    Allowed,
    #[serde(rename = "blocked")]
    Blocked,
    #[serde(rename = "quarantined")]
    Quarantined,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DeviceManagementExchangeAccessStateReason {
    #[serde(rename = "none")]
    None,
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "exchangeGlobalRule")]
    ExchangeGlobalRule,
    #[serde(rename = "exchangeIndividualRule")]
    ExchangeIndividualRule,
    #[serde(rename = "exchangeDeviceRule")]
    ExchangeDeviceRule,
    #[serde(rename = "exchangeUpgrade")]
    ExchangeUpgrade,
    #[serde(rename = "exchangeMailboxPolicy")]
    ExchangeMailboxPolicy,
    #[serde(rename = "other")]
    Other,
    #[serde(rename = "compliant")]
    Compliant,
    #[serde(rename = "notCompliant")]
    NotCompliant,
    #[serde(rename = "notEnrolled")]
    NotEnrolled,
    #[serde(rename = "unknownLocation")]
    UnknownLocation,
    #[serde(rename = "mfaRequired")]
    MfaRequired,
    #[serde(rename = "azureADBlockDueToAccessPolicy")]
    AzureAdBlockDueToAccessPolicy,
    #[serde(rename = "compromisedPassword")]
    CompromisedPassword,
    #[serde(rename = "deviceNotKnownWithManagedApp")]
    DeviceNotKnownWithManagedApp,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ManagedDeviceOwnerType {
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "company")]
    Company,
    #[serde(rename = "personal")]
    Personal,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ManagementAgentType {
    #[serde(rename = "eas")]
    Eas,
    #[serde(rename = "mdm")]
    Mdm,
    #[serde(rename = "easMdm")]
    EasMdm,
    #[serde(rename = "intuneClient")]
    IntuneClient,
    #[serde(rename = "easIntuneClient")]
    EasIntuneClient,
    #[serde(rename = "configurationManagerClient")]
    ConfigurationManagerClient,
    #[serde(rename = "configurationManagerClientMdm")]
    ConfigurationManagerClientMdm,
    #[serde(rename = "configurationManagerClientMdmEas")]
    ConfigurationManagerClientMdmEas,
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "jamf")]
    Jamf,
    #[serde(rename = "googleCloudDevicePolicyController")]
    GoogleCloudDevicePolicyController,
    #[serde(rename = "microsoft365ManagedMdm")]
    Microsoft365ManagedMdm,
    #[serde(rename = "msSense")]
    MsSense,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ManagementState {
    #[serde(rename = "managed")]
    Managed,
    #[serde(rename = "retirePending")]
    RetirePending,
    #[serde(rename = "retireFailed")]
    RetireFailed,
    #[serde(rename = "wipePending")]
    WipePending,
    #[serde(rename = "wipeFailed")]
    WipeFailed,
    #[serde(rename = "unhealthy")]
    Unhealthy,
    #[serde(rename = "deletePending")]
    DeletePending,
    #[serde(rename = "retireIssued")]
    RetireIssued,
    #[serde(rename = "wipeIssued")]
    WipeIssued,
    #[serde(rename = "wipeCanceled")]
    WipeCanceled,
    #[serde(rename = "retireCanceled")]
    RetireCanceled,
    #[serde(rename = "discovered")]
    Discovered,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ManagedDevicePartnerReportedHealthState {
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "activated")]
    Activated,
    #[serde(rename = "deactivated")]
    Deactivated,
    #[serde(rename = "secured")]
    Secured,
    #[serde(rename = "lowSeverity")]
    LowSeverity,
    #[serde(rename = "mediumSeverity")]
    MediumSeverity,
    #[serde(rename = "highSeverity")]
    HighSeverity,
    #[serde(rename = "unresponsive")]
    Unresponsive,
    #[serde(rename = "compromised")]
    Compromised,
    #[serde(rename = "misconfigured")]
    Misconfigured,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ComplianceStatus {
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "notApplicable")]
    NotApplicable,
    #[serde(rename = "compliant")]
    Compliant,
    #[serde(rename = "remediated")]
    Remediated,
    #[serde(rename = "nonCompliant")]
    NonCompliant,
    #[serde(rename = "error")]
    Error,
    #[serde(rename = "conflict")]
    Conflict,
    #[serde(rename = "notAssigned")]
    NotAssigned,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MobileAppPublishingState {
    #[serde(rename = "notPublished")]
    NotPublished,
    #[serde(rename = "processing")]
    Processing,
    #[serde(rename = "published")]
    Published,
}

/// Any app: `@odata.type` says which.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@odata.type")]
pub enum App {
    #[serde(rename = "#microsoft.graph.iosLobApp")]
    Ios(Box<IosLobApp>),
    #[serde(rename = "#microsoft.graph.androidLobApp")]
    Android(Box<AndroidLobApp>),
    #[serde(rename = "#microsoft.graph.webApp")]
    Web(Box<WebApp>),
}

/// A page.
#[derive(Debug, Deserialize)]
pub struct Page<T> {
    /// The items.
    pub value: Vec<T>,
    /// Where the next page is.
    #[serde(rename = "@odata.nextLink")]
    pub next_link: Option<String>,
}
