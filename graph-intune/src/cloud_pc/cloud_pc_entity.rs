//! `cloudPC`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource};

use crate::CloudPcProvisioningType;

/// The entity type `cloudPC`.
#[doc(alias = "cloudPCs")]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/cloudPCs", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/cloudPCs/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(read = "CloudPC.Read.All"))]
pub struct CloudPC {
    #[graph(key)]
    pub id: String,
    pub aad_device_id: Option<String>,
    pub display_name: Option<String>,
    pub grace_period_end_date_time: Option<DateTimeOffset>,
    pub image_display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub managed_device_id: Option<String>,
    pub managed_device_name: Option<String>,
    pub on_premises_connection_name: Option<String>,
    pub provisioning_policy_id: Option<String>,
    pub provisioning_policy_name: Option<String>,
    pub provisioning_type: Option<CloudPcProvisioningType>,
    pub service_plan_id: Option<String>,
    pub service_plan_name: Option<String>,
    pub user_principal_name: Option<String>,
}

#[graph_operations(
    path = "/deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}",
    permission = "CloudPC.ReadWrite.All"
)]
impl CloudPC {
    /// Calls the action `endGracePeriod`.
    #[graph(POST)]
    fn end_grace_period();

    /// Calls the action `reboot`.
    #[graph(POST)]
    fn reboot();

    /// Calls the action `rename`.
    #[graph(POST)]
    fn rename(display_name: Option<String>);

    /// Calls the action `reprovision`.
    #[graph(POST)]
    fn reprovision(
        user_account_type: Option<CloudPcUserAccountType>,
        os_version: Option<CloudPcOperatingSystem>,
    );

    /// Calls the action `resize`.
    #[graph(POST)]
    fn resize(target_service_plan_id: Option<String>);

    /// Calls the action `restore`.
    #[graph(POST)]
    fn restore(cloud_pc_snapshot_id: Option<String>);

    /// Calls the action `troubleshoot`.
    #[graph(POST)]
    fn troubleshoot();

    /// Calls the function `retrieveCloudPcLaunchDetail`.
    #[graph(GET)]
    fn retrieve_cloud_pc_launch_detail() -> Option<CloudPcLaunchDetail>;
}

/// The complex type `cloudPcLaunchDetail`.
#[graph_complex]
pub struct CloudPcLaunchDetail {
    #[graph(not_null)]
    pub cloud_pc_id: Option<String>,
    pub cloud_pc_launch_url: Option<String>,
    pub windows365_switch_compatibility_failure_reason_type:
        Option<Windows365SwitchCompatibilityFailureReasonType>,
    pub windows365_switch_compatible: Option<bool>,
}

/// The enum `cloudPcOperatingSystem`.
#[graph_enum]
pub enum CloudPcOperatingSystem {
    Windows10,
    Windows11,
    UnknownFutureValue,
}

/// The enum `cloudPcUserAccountType`.
#[graph_enum]
pub enum CloudPcUserAccountType {
    StandardUser,
    Administrator,
    UnknownFutureValue,
}

/// The enum `windows365SwitchCompatibilityFailureReasonType`.
#[graph_enum]
pub enum Windows365SwitchCompatibilityFailureReasonType {
    OsVersionNotSupported,
    HardwareNotSupported,
    UnknownFutureValue,
}
