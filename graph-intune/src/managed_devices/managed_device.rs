//! `managedDevice`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource};

use crate::{
    DeviceActionResult, DeviceCategory, DeviceCompliancePolicyState, DeviceConfigurationState,
    DeviceEnrollmentType, DeviceLogCollectionResponse, User, WindowsDeviceAccount,
    WindowsProtectionState,
};

/// A device that Intune manages.
///
/// Most of it is what the device or the service reports. An app changes the notes, the name in
/// Intune and the owner type, and calls actions.
///
/// ```no_run
/// use graph_intune::prelude::*;
/// use graph_intune::{ComplianceState, ManagedDevice, ManagedDeviceWipe};
///
/// # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
/// let noncompliant = ManagedDevice::list()
///     .filter(ManagedDevice::COMPLIANCE_STATE.eq(ComplianceState::Noncompliant))
///     .select((ManagedDevice::DEVICE_NAME, ManagedDevice::LAST_SYNC_DATE_TIME))
///     .page();
/// for device in noncompliant.send(&graph).await? {
///     let keep = ManagedDeviceWipe::new().keep_user_data(true);
///     ManagedDevice::wipe(device.id, keep).send(&graph).await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-manageddevice)
#[doc(alias = "managedDevices")]
#[graph_resource(
    path = "/deviceManagement/managedDevices",
    method = [GET, POST],
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices",
        for_user = "/users/{userId}/managedDevices",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/$count",
    method = GET,
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/$count",
        for_user = "/users/{userId}/managedDevices/$count",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}",
    method = [GET, PATCH, DELETE],
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCategory/$ref",
    method = [PUT, DELETE],
    singleton,
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory/$ref",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/deviceCategory/$ref",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCategory/$ref",
    method = GET,
    singleton,
    also(
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/deviceCategory/$ref",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory/$ref",
    method = GET,
    singleton,
    name = "get_device_category_ref_for_detected_app",
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementManagedDevices.ReadWrite.All",
))]
pub struct ManagedDevice {
    #[graph(key)]
    pub id: String,
    #[graph(read_only)]
    pub activation_lock_bypass_code: Option<String>,
    #[graph(read_only)]
    pub android_security_patch_level: Option<String>,
    #[graph(name = "azureADDeviceId", read_only)]
    pub azure_ad_device_id: Option<String>,
    #[graph(name = "azureADRegistered", read_only)]
    pub azure_ad_registered: Option<bool>,
    #[graph(read_only, not_null)]
    pub compliance_grace_period_expiration_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub compliance_state: Option<ComplianceState>,
    #[graph(read_only)]
    pub configuration_manager_client_enabled_features:
        Option<ConfigurationManagerClientEnabledFeatures>,
    #[graph(read_only)]
    pub device_action_results: Option<Vec<DeviceActionResult>>,
    #[graph(read_only)]
    pub device_category_display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub device_enrollment_type: Option<DeviceEnrollmentType>,
    #[graph(read_only)]
    pub device_health_attestation_state: Option<DeviceHealthAttestationState>,
    #[graph(read_only)]
    pub device_name: Option<String>,
    #[graph(read_only, not_null)]
    pub device_registration_state: Option<DeviceRegistrationState>,
    #[graph(read_only, not_null)]
    pub eas_activated: Option<bool>,
    #[graph(read_only, not_null)]
    pub eas_activation_date_time: Option<DateTimeOffset>,
    #[graph(read_only)]
    pub eas_device_id: Option<String>,
    #[graph(read_only)]
    pub email_address: Option<String>,
    #[graph(read_only, not_null)]
    pub enrolled_date_time: Option<DateTimeOffset>,
    #[graph(read_only)]
    pub enrollment_profile_name: Option<String>,
    #[graph(read_only)]
    pub ethernet_mac_address: Option<String>,
    #[graph(read_only, not_null)]
    pub exchange_access_state: Option<DeviceManagementExchangeAccessState>,
    #[graph(read_only, not_null)]
    pub exchange_access_state_reason: Option<DeviceManagementExchangeAccessStateReason>,
    #[graph(read_only, not_null)]
    pub exchange_last_successful_sync_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub free_storage_space_in_bytes: Option<i64>,
    #[graph(read_only)]
    pub iccid: Option<String>,
    #[graph(read_only)]
    pub imei: Option<String>,
    #[graph(read_only, not_null)]
    pub is_encrypted: Option<bool>,
    #[graph(read_only, not_null)]
    pub is_supervised: Option<bool>,
    #[graph(read_only)]
    pub jail_broken: Option<String>,
    #[graph(read_only, not_null)]
    pub last_sync_date_time: Option<DateTimeOffset>,
    pub managed_device_name: Option<String>,
    #[graph(not_null)]
    pub managed_device_owner_type: Option<ManagedDeviceOwnerType>,
    #[graph(read_only, not_null)]
    pub management_agent: Option<ManagementAgentType>,
    #[graph(read_only, not_null)]
    pub management_certificate_expiration_date: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub management_state: Option<ManagementState>,
    #[graph(read_only)]
    pub manufacturer: Option<String>,
    #[graph(read_only)]
    pub meid: Option<String>,
    #[graph(read_only)]
    pub model: Option<String>,
    pub notes: Option<String>,
    #[graph(read_only)]
    pub operating_system: Option<String>,
    #[graph(read_only)]
    pub os_version: Option<String>,
    #[graph(read_only, not_null)]
    pub partner_reported_threat_state: Option<ManagedDevicePartnerReportedHealthState>,
    #[graph(read_only)]
    pub phone_number: Option<String>,
    #[graph(read_only, not_null)]
    pub physical_memory_in_bytes: Option<i64>,
    #[graph(read_only)]
    pub remote_assistance_session_error_details: Option<String>,
    #[graph(read_only)]
    pub remote_assistance_session_url: Option<String>,
    #[graph(read_only)]
    pub require_user_enrollment_approval: Option<bool>,
    #[graph(read_only)]
    pub serial_number: Option<String>,
    #[graph(read_only)]
    pub subscriber_carrier: Option<String>,
    #[graph(read_only, not_null)]
    pub total_storage_space_in_bytes: Option<i64>,
    #[graph(read_only)]
    pub udid: Option<String>,
    #[graph(read_only)]
    pub user_display_name: Option<String>,
    #[graph(read_only)]
    pub user_id: Option<String>,
    #[graph(read_only)]
    pub user_principal_name: Option<String>,
    #[graph(read_only)]
    pub wi_fi_mac_address: Option<String>,
    #[graph(navigation)]
    pub device_category: Option<DeviceCategory>,
    #[graph(navigation)]
    pub device_compliance_policy_states: Option<Vec<DeviceCompliancePolicyState>>,
    #[graph(navigation)]
    pub device_configuration_states: Option<Vec<DeviceConfigurationState>>,
    #[graph(navigation)]
    pub log_collection_requests: Option<Vec<DeviceLogCollectionResponse>>,
    #[graph(navigation)]
    pub users: Option<Vec<User>>,
    #[graph(navigation)]
    pub windows_protection_state: Option<WindowsProtectionState>,
}

#[graph_operations(
    path = "/deviceManagement/managedDevices/{managedDeviceId}",
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}",
    ),
    permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
)]
impl ManagedDevice {
    /// Removes the activation lock of an Apple device.
    #[graph(POST)]
    fn bypass_activation_lock();

    /// Sets Windows up anew.
    #[graph(POST)]
    fn clean_windows_device(keep_user_data: bool);

    /// Removes a user from a shared iPad.
    #[graph(POST)]
    fn delete_user_from_shared_apple_device(user_principal_name: Option<String>);

    /// Takes a lost device back into use.
    #[graph(POST)]
    fn disable_lost_mode();

    /// Asks the device where it is.
    ///
    /// The answer is in [`device_action_results`](Self::device_action_results), when it has come.
    #[graph(POST)]
    fn locate_device();

    /// Signs out who uses a shared iPad.
    #[graph(POST)]
    fn logout_shared_apple_device_active_user();

    /// Restarts the device.
    #[graph(POST)]
    fn reboot_now();

    /// Fetches the passcode that the service holds.
    #[graph(POST)]
    fn recover_passcode();

    /// Locks the device.
    #[graph(POST)]
    fn remote_lock();

    /// Starts a session of remote assistance.
    #[graph(POST, permission = "DeviceManagementManagedDevices.ReadWrite.All")]
    fn request_remote_assistance();

    /// Replaces or removes the passcode.
    #[graph(POST)]
    fn reset_passcode();

    /// Removes what the organization put on the device, and ends its management.
    #[graph(POST)]
    fn retire();

    /// Turns the device off.
    #[graph(POST)]
    fn shut_down();

    /// Makes the device report, and fetch what is waiting for it.
    #[graph(POST)]
    fn sync_device();

    /// Changes the account of a Surface Hub.
    #[graph(POST)]
    fn update_windows_device_account(
        update_windows_device_account_action_parameter: Option<
            UpdateWindowsDeviceAccountActionParameter,
        >,
    );

    /// Scans a Windows device for malware, quickly or fully.
    #[graph(POST)]
    fn windows_defender_scan(quick_scan: bool);

    /// Makes Windows Defender fetch its latest signatures.
    #[graph(POST)]
    fn windows_defender_update_signatures();

    /// Resets the device to its factory state.
    #[graph(POST, permission = "DeviceManagementManagedDevices.ReadWrite.All")]
    fn wipe(
        keep_enrollment_data: Option<bool>,
        keep_user_data: Option<bool>,
        mac_os_unlock_code: Option<String>,
        persist_esim_data_plan: Option<bool>,
    );
}

/// Which workloads of a co-managed device Intune has.
#[graph_complex]
pub struct ConfigurationManagerClientEnabledFeatures {
    #[graph(not_null)]
    pub compliance_policy: Option<bool>,
    #[graph(not_null)]
    pub device_configuration: Option<bool>,
    #[graph(not_null)]
    pub inventory: Option<bool>,
    #[graph(not_null)]
    pub modern_apps: Option<bool>,
    #[graph(not_null)]
    pub resource_access: Option<bool>,
    #[graph(not_null)]
    pub windows_update_for_business: Option<bool>,
}

/// What a device attests of how it booted.
#[graph_complex]
pub struct DeviceHealthAttestationState {
    pub attestation_identity_key: Option<String>,
    pub bit_locker_status: Option<String>,
    pub boot_app_security_version: Option<String>,
    pub boot_debugging: Option<String>,
    pub boot_manager_security_version: Option<String>,
    pub boot_manager_version: Option<String>,
    pub boot_revision_list_info: Option<String>,
    pub code_integrity: Option<String>,
    pub code_integrity_check_version: Option<String>,
    pub code_integrity_policy: Option<String>,
    pub content_namespace_url: Option<String>,
    pub content_version: Option<String>,
    pub data_excution_policy: Option<String>,
    pub device_health_attestation_status: Option<String>,
    pub early_launch_anti_malware_driver_protection: Option<String>,
    pub health_attestation_supported_status: Option<String>,
    pub health_status_mismatch_info: Option<String>,
    #[graph(not_null)]
    pub issued_date_time: Option<DateTimeOffset>,
    pub last_update_date_time: Option<String>,
    pub operating_system_kernel_debugging: Option<String>,
    pub operating_system_rev_list_info: Option<String>,
    pub pcr0: Option<String>,
    pub pcr_hash_algorithm: Option<String>,
    #[graph(not_null)]
    pub reset_count: Option<i64>,
    #[graph(not_null)]
    pub restart_count: Option<i64>,
    pub safe_mode: Option<String>,
    pub secure_boot: Option<String>,
    pub secure_boot_configuration_policy_finger_print: Option<String>,
    pub test_signing: Option<String>,
    pub tpm_version: Option<String>,
    pub virtual_secure_mode: Option<String>,
    #[graph(name = "windowsPE")]
    pub windows_pe: Option<String>,
}

/// The account that a Surface Hub is to use.
#[graph_complex]
pub struct UpdateWindowsDeviceAccountActionParameter {
    pub calendar_sync_enabled: Option<bool>,
    pub device_account: Option<WindowsDeviceAccount>,
    pub device_account_email: Option<String>,
    pub exchange_server: Option<String>,
    pub password_rotation_enabled: Option<bool>,
    pub session_initiation_protocal_address: Option<String>,
}

/// Whether a device is in line with its policies.
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

/// Whether a device may use Exchange.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-devicemanagementexchangeaccessstate)
#[graph_enum]
pub enum DeviceManagementExchangeAccessState {
    None,
    Unknown,
    Allowed,
    Blocked,
    Quarantined,
}

/// Why a device may use Exchange, or may not.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-devicemanagementexchangeaccessstatereason)
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
    AzureADBlockDueToAccessPolicy,
    CompromisedPassword,
    DeviceNotKnownWithManagedApp,
}

/// How a device stands in the directory.
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

/// Whose device it is.
#[graph_enum]
pub enum ManagedDeviceOwnerType {
    Unknown,
    Company,
    Personal,
    UnknownFutureValue,
}

/// The threat that a partner sees on a device.
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

/// What manages a device.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-managementagenttype)
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

/// Whether a device is managed, or about to leave.
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
