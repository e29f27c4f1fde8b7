//! `managedDevice`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    ComplianceState, ConfigurationManagerClientEnabledFeatures, DeviceActionResult, DeviceCategory,
    DeviceEnrollmentType, DeviceHealthAttestationState, DeviceManagementExchangeAccessState,
    DeviceManagementExchangeAccessStateReason, DeviceRegistrationState, ManagedDeviceOwnerType,
    ManagedDevicePartnerReportedHealthState, ManagementAgentType, ManagementState,
};
use crate::users::User;

/// A device that Intune manages.
///
/// Most of it is what the device or the service reports. An app changes the notes, the name in
/// Intune and the owner type, and calls actions.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-manageddevice)
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
#[graph_resource(
    path = "/deviceManagement/managedDevices",
    method = [GET, POST],
    also(
        for_user = "/users/{userId}/managedDevices",
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices",
    ),
)]
#[graph_resource(path = "/deviceManagement/managedDevices/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}",
    method = [GET, PATCH, DELETE],
    also(
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}",
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCategory/$ref",
    method = [GET, PUT, DELETE],
    singleton,
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementManagedDevices.ReadWrite.All"
))]
pub struct ManagedDevice {
    #[graph(key)]
    pub id: String,
    #[graph(read_only)]
    pub user_id: Option<String>,
    #[graph(read_only)]
    pub device_name: Option<String>,
    #[graph(not_null)]
    pub managed_device_owner_type: Option<ManagedDeviceOwnerType>,
    #[graph(read_only)]
    pub device_action_results: Option<Vec<DeviceActionResult>>,
    #[graph(read_only, not_null)]
    pub enrolled_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub last_sync_date_time: Option<DateTimeOffset>,
    #[graph(read_only)]
    pub operating_system: Option<String>,
    #[graph(read_only, not_null)]
    pub compliance_state: Option<ComplianceState>,
    #[graph(read_only)]
    pub jail_broken: Option<String>,
    #[graph(read_only, not_null)]
    pub management_agent: Option<ManagementAgentType>,
    #[graph(read_only)]
    pub os_version: Option<String>,
    #[graph(read_only, not_null)]
    pub eas_activated: Option<bool>,
    #[graph(read_only)]
    pub eas_device_id: Option<String>,
    #[graph(read_only, not_null)]
    pub eas_activation_date_time: Option<DateTimeOffset>,
    #[graph(name = "azureADRegistered", read_only)]
    pub azure_ad_registered: Option<bool>,
    #[graph(read_only, not_null)]
    pub device_enrollment_type: Option<DeviceEnrollmentType>,
    #[graph(read_only)]
    pub activation_lock_bypass_code: Option<String>,
    #[graph(read_only)]
    pub email_address: Option<String>,
    #[graph(name = "azureADDeviceId", read_only)]
    pub azure_ad_device_id: Option<String>,
    #[graph(read_only, not_null)]
    pub device_registration_state: Option<DeviceRegistrationState>,
    #[graph(read_only)]
    pub device_category_display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub is_supervised: Option<bool>,
    #[graph(read_only, not_null)]
    pub exchange_last_successful_sync_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub exchange_access_state: Option<DeviceManagementExchangeAccessState>,
    #[graph(read_only, not_null)]
    pub exchange_access_state_reason: Option<DeviceManagementExchangeAccessStateReason>,
    #[graph(read_only)]
    pub remote_assistance_session_url: Option<String>,
    #[graph(read_only)]
    pub remote_assistance_session_error_details: Option<String>,
    #[graph(read_only, not_null)]
    pub is_encrypted: Option<bool>,
    #[graph(read_only)]
    pub user_principal_name: Option<String>,
    #[graph(read_only)]
    pub model: Option<String>,
    #[graph(read_only)]
    pub manufacturer: Option<String>,
    #[graph(read_only)]
    pub imei: Option<String>,
    #[graph(read_only, not_null)]
    pub compliance_grace_period_expiration_date_time: Option<DateTimeOffset>,
    #[graph(read_only)]
    pub serial_number: Option<String>,
    #[graph(read_only)]
    pub phone_number: Option<String>,
    #[graph(read_only)]
    pub android_security_patch_level: Option<String>,
    #[graph(read_only)]
    pub user_display_name: Option<String>,
    #[graph(read_only)]
    pub configuration_manager_client_enabled_features:
        Option<ConfigurationManagerClientEnabledFeatures>,
    #[graph(read_only)]
    pub wi_fi_mac_address: Option<String>,
    #[graph(read_only)]
    pub device_health_attestation_state: Option<DeviceHealthAttestationState>,
    #[graph(read_only)]
    pub subscriber_carrier: Option<String>,
    #[graph(read_only)]
    pub meid: Option<String>,
    #[graph(read_only, not_null)]
    pub total_storage_space_in_bytes: Option<i64>,
    #[graph(read_only, not_null)]
    pub free_storage_space_in_bytes: Option<i64>,
    pub managed_device_name: Option<String>,
    #[graph(read_only, not_null)]
    pub partner_reported_threat_state: Option<ManagedDevicePartnerReportedHealthState>,
    #[graph(read_only)]
    pub iccid: Option<String>,
    #[graph(read_only)]
    pub udid: Option<String>,
    pub notes: Option<String>,
    #[graph(read_only)]
    pub ethernet_mac_address: Option<String>,
    #[graph(read_only, not_null)]
    pub physical_memory_in_bytes: Option<i64>,
    #[graph(read_only)]
    pub enrollment_profile_name: Option<String>,
    #[graph(read_only, not_null)]
    pub management_certificate_expiration_date: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub management_state: Option<ManagementState>,
    #[graph(read_only)]
    pub require_user_enrollment_approval: Option<bool>,
    #[graph(navigation)]
    pub device_category: Option<DeviceCategory>,
    #[graph(navigation)]
    pub users: Option<Vec<User>>,
}
