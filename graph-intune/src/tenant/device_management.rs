//! `deviceManagement`.

use graph_core::{Guid, graph_complex, graph_enum, graph_operations, graph_resource};

use super::{IntuneBrand, WindowsMalwareOverview};
use crate::rbac::RolePermission;

/// The tenant as Intune sees it, and its settings.
///
/// ```
/// use graph_intune::DeviceManagement;
///
/// let permissions = DeviceManagement::get_effective_permissions("scope").page();
/// assert_eq!(permissions.path()?, "/deviceManagement/getEffectivePermissions(scope='scope')");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(
    path = "/deviceManagement",
    method = [GET, PATCH],
    singleton,
    permission(read = "DeviceManagementApps.Read.All", write = "DeviceManagementApps.ReadWrite.All"),
)]
pub struct DeviceManagement {
    #[graph(key)]
    pub id: String,
    pub device_protection_overview: Option<DeviceProtectionOverview>,
    #[graph(read_only, not_null)]
    pub intune_account_id: Option<Guid>,
    pub intune_brand: Option<IntuneBrand>,
    pub settings: Option<DeviceManagementSettings>,
    #[graph(not_null)]
    pub subscription_state: Option<DeviceManagementSubscriptionState>,
    pub user_experience_analytics_settings: Option<UserExperienceAnalyticsSettings>,
    pub windows_malware_overview: Option<WindowsMalwareOverview>,
}

#[graph_operations(path = "/deviceManagement", permission = "DeviceManagementRBAC.Read.All")]
impl DeviceManagement {
    /// Lists what the caller may do, in a scope.
    #[graph(GET)]
    fn get_effective_permissions(scope: String) -> Vec<RolePermission>;

    /// Whether Windows devices find the service by a domain.
    #[graph(GET, permission = "DeviceManagementServiceConfig.ReadWrite.All")]
    fn verify_windows_enrollment_auto_discovery(domain_name: String) -> bool;
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

/// Whether the tenant's data are compared with those of others.
#[graph_complex]
pub struct UserExperienceAnalyticsSettings {
    #[graph(not_null)]
    pub configuration_manager_data_connector_configured: Option<bool>,
}
