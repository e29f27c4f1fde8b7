//! `windowsInformationProtection`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{
    Binary, DateTimeOffset, Guid, graph_complex, graph_enum, graph_hierarchy, graph_operations,
    graph_resource,
};

use crate::{
    IpRange, ManagedAppPolicyBase, MdmWindowsInformationProtectionPolicy,
    TargetedManagedAppPolicyAssignment, WindowsInformationProtectionApp,
    WindowsInformationProtectionAppLockerFile, WindowsInformationProtectionPolicy,
};

/// What every [`WindowsInformationProtection`] has.
#[graph_resource(base = ManagedAppPolicyBase)]
#[graph_resource(base, abstract)]
pub struct WindowsInformationProtectionBase {
    #[graph(not_null)]
    pub azure_rights_management_services_allowed: Option<bool>,
    pub data_recovery_certificate: Option<WindowsInformationProtectionDataRecoveryCertificate>,
    #[graph(not_null)]
    pub enforcement_level: Option<WindowsInformationProtectionEnforcementLevel>,
    pub enterprise_domain: Option<String>,
    pub enterprise_internal_proxy_servers:
        Option<Vec<WindowsInformationProtectionResourceCollection>>,
    #[graph(name = "enterpriseIPRanges")]
    pub enterprise_ip_ranges: Option<Vec<WindowsInformationProtectionIPRangeCollection>>,
    #[graph(name = "enterpriseIPRangesAreAuthoritative", not_null)]
    pub enterprise_ip_ranges_are_authoritative: Option<bool>,
    pub enterprise_network_domain_names:
        Option<Vec<WindowsInformationProtectionResourceCollection>>,
    pub enterprise_protected_domain_names:
        Option<Vec<WindowsInformationProtectionResourceCollection>>,
    pub enterprise_proxied_domains:
        Option<Vec<WindowsInformationProtectionProxiedDomainCollection>>,
    pub enterprise_proxy_servers: Option<Vec<WindowsInformationProtectionResourceCollection>>,
    #[graph(not_null)]
    pub enterprise_proxy_servers_are_authoritative: Option<bool>,
    pub exempt_apps: Option<Vec<WindowsInformationProtectionApp>>,
    #[graph(not_null)]
    pub icons_visible: Option<bool>,
    #[graph(not_null)]
    pub indexing_encrypted_stores_or_items_blocked: Option<bool>,
    #[graph(not_null)]
    pub is_assigned: Option<bool>,
    pub neutral_domain_resources: Option<Vec<WindowsInformationProtectionResourceCollection>>,
    pub protected_apps: Option<Vec<WindowsInformationProtectionApp>>,
    #[graph(not_null)]
    pub protection_under_lock_config_required: Option<bool>,
    #[graph(not_null)]
    pub revoke_on_unenroll_disabled: Option<bool>,
    pub rights_management_services_template_id: Option<Guid>,
    pub smb_auto_encrypted_file_extensions:
        Option<Vec<WindowsInformationProtectionResourceCollection>>,
    #[graph(navigation)]
    pub assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>,
    #[graph(navigation)]
    pub exempt_app_locker_files: Option<Vec<WindowsInformationProtectionAppLockerFile>>,
    #[graph(navigation)]
    pub protected_app_locker_files: Option<Vec<WindowsInformationProtectionAppLockerFile>>,
}

/// The entity type `windowsInformationProtection`.
///
/// [One of `ManagedAppPolicy`](crate::ManagedAppPolicy), whose functions create, update and delete it.
#[graph_hierarchy(base = WindowsInformationProtectionBase)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/microsoft.graph.windowsInformationProtection",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/microsoft.graph.windowsInformationProtection/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub enum WindowsInformationProtection {
    MdmWindowsInformationProtectionPolicy(MdmWindowsInformationProtectionPolicy),
    WindowsInformationProtectionPolicy(WindowsInformationProtectionPolicy),
}

#[graph_operations(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection",
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl WindowsInformationProtection {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>);
}

/// The complex type `proxiedDomain`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-proxieddomain)
#[graph_complex]
pub struct ProxiedDomain {
    #[graph(name = "ipAddressOrFQDN", not_null)]
    pub ip_address_or_fqdn: Option<String>,
    pub proxy: Option<String>,
}

/// The complex type `windowsInformationProtectionDataRecoveryCertificate`.
#[graph_complex]
pub struct WindowsInformationProtectionDataRecoveryCertificate {
    pub certificate: Option<Binary>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub expiration_date_time: Option<DateTimeOffset>,
    pub subject_name: Option<String>,
}

/// The complex type `windowsInformationProtectionIPRangeCollection`.
#[graph_complex]
pub struct WindowsInformationProtectionIPRangeCollection {
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub ranges: Option<Vec<IpRange>>,
}

/// The complex type `windowsInformationProtectionProxiedDomainCollection`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-windowsinformationprotectionproxieddomaincollection)
#[graph_complex]
pub struct WindowsInformationProtectionProxiedDomainCollection {
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub proxied_domains: Option<Vec<ProxiedDomain>>,
}

/// The complex type `windowsInformationProtectionResourceCollection`.
#[graph_complex]
pub struct WindowsInformationProtectionResourceCollection {
    #[graph(not_null)]
    pub display_name: Option<String>,
    pub resources: Option<Vec<String>>,
}

/// The enum `windowsInformationProtectionEnforcementLevel`.
#[graph_enum]
pub enum WindowsInformationProtectionEnforcementLevel {
    NoProtection,
    EncryptAndAuditOnly,
    EncryptAuditAndPrompt,
    EncryptAuditAndBlock,
}
