//! `managedAppRegistration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_hierarchy, graph_operations, graph_resource};

use crate::{
    AndroidManagedAppRegistration, IosManagedAppRegistration, ManagedAppOperation,
    ManagedAppPolicy, MobileAppIdentifier,
};

/// What every [`ManagedAppRegistration`] has.
#[graph_resource(base, abstract)]
pub struct ManagedAppRegistrationBase {
    #[graph(key)]
    pub id: String,
    pub app_identifier: Option<MobileAppIdentifier>,
    pub application_version: Option<String>,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub device_name: Option<String>,
    pub device_tag: Option<String>,
    pub device_type: Option<String>,
    #[graph(not_null)]
    pub flagged_reasons: Option<Vec<ManagedAppFlaggedReason>>,
    #[graph(not_null)]
    pub last_sync_date_time: Option<DateTimeOffset>,
    pub management_sdk_version: Option<String>,
    pub platform_version: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<String>,
    #[graph(navigation)]
    pub applied_policies: Option<Vec<ManagedAppPolicy>>,
    #[graph(navigation)]
    pub intended_policies: Option<Vec<ManagedAppPolicy>>,
    #[graph(navigation)]
    pub operations: Option<Vec<ManagedAppOperation>>,
}

/// The entity type `managedAppRegistration`.
#[doc(alias = "managedAppRegistrations")]
#[graph_hierarchy(base = ManagedAppRegistrationBase)]
#[graph_resource(path = "/deviceAppManagement/managedAppRegistrations", method = POST)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppRegistrations",
    method = GET,
    also(
        of_user = "/users/{userId}/managedAppRegistrations",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppRegistrations/$count",
    method = GET,
    also(
        of_user = "/users/{userId}/managedAppRegistrations/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}",
    method = [PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}",
    method = GET,
    also(
        of_user = "/users/{userId}/managedAppRegistrations/{managedAppRegistrationId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub enum ManagedAppRegistration {
    Android(AndroidManagedAppRegistration),
    Ios(IosManagedAppRegistration),
}

#[graph_operations(
    path = "/deviceAppManagement/managedAppRegistrations",
    permission = "DeviceManagementApps.Read.All"
)]
impl ManagedAppRegistration {
    /// Calls the function `getUserIdsWithFlaggedAppRegistration`.
    #[graph(GET)]
    fn get_user_ids_with_flagged_app_registration() -> Vec<String>;
}

/// The enum `managedAppFlaggedReason`.
#[graph_enum]
pub enum ManagedAppFlaggedReason {
    None,
    RootedDevice,
}
