//! `windows10EndpointProtectionConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Binary, DateTimeOffset, graph_complex, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus, StateManagementSetting,
};

/// The entity type `windows10EndpointProtectionConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct Windows10EndpointProtectionConfiguration {
    #[graph(not_null)]
    pub application_guard_allow_persistence: Option<bool>,
    #[graph(not_null)]
    pub application_guard_allow_print_to_local_printers: Option<bool>,
    #[graph(not_null)]
    pub application_guard_allow_print_to_network_printers: Option<bool>,
    #[graph(name = "applicationGuardAllowPrintToPDF", not_null)]
    pub application_guard_allow_print_to_pdf: Option<bool>,
    #[graph(name = "applicationGuardAllowPrintToXPS", not_null)]
    pub application_guard_allow_print_to_xps: Option<bool>,
    #[graph(not_null)]
    pub application_guard_block_clipboard_sharing:
        Option<ApplicationGuardBlockClipboardSharingType>,
    #[graph(not_null)]
    pub application_guard_block_file_transfer: Option<ApplicationGuardBlockFileTransferType>,
    #[graph(not_null)]
    pub application_guard_block_non_enterprise_content: Option<bool>,
    #[graph(not_null)]
    pub application_guard_enabled: Option<bool>,
    #[graph(not_null)]
    pub application_guard_force_auditing: Option<bool>,
    #[graph(not_null)]
    pub app_locker_application_control: Option<AppLockerApplicationControlType>,
    #[graph(not_null)]
    pub bit_locker_disable_warning_for_other_disk_encryption: Option<bool>,
    #[graph(not_null)]
    pub bit_locker_enable_storage_card_encryption_on_mobile: Option<bool>,
    #[graph(not_null)]
    pub bit_locker_encrypt_device: Option<bool>,
    pub bit_locker_removable_drive_policy: Option<BitLockerRemovableDrivePolicy>,
    pub defender_additional_guarded_folders: Option<Vec<String>>,
    pub defender_attack_surface_reduction_excluded_paths: Option<Vec<String>>,
    pub defender_exploit_protection_xml: Option<Binary>,
    pub defender_exploit_protection_xml_file_name: Option<String>,
    pub defender_guarded_folders_allowed_app_paths: Option<Vec<String>>,
    #[graph(not_null)]
    pub defender_security_center_block_exploit_protection_override: Option<bool>,
    #[graph(name = "firewallBlockStatefulFTP")]
    pub firewall_block_stateful_ftp: Option<bool>,
    #[graph(not_null)]
    pub firewall_certificate_revocation_list_check_method:
        Option<FirewallCertificateRevocationListCheckMethodType>,
    pub firewall_idle_timeout_for_security_association_in_seconds: Option<i32>,
    #[graph(name = "firewallIPSecExemptionsAllowDHCP", not_null)]
    pub firewall_ip_sec_exemptions_allow_dhcp: Option<bool>,
    #[graph(name = "firewallIPSecExemptionsAllowICMP", not_null)]
    pub firewall_ip_sec_exemptions_allow_icmp: Option<bool>,
    #[graph(name = "firewallIPSecExemptionsAllowNeighborDiscovery", not_null)]
    pub firewall_ip_sec_exemptions_allow_neighbor_discovery: Option<bool>,
    #[graph(name = "firewallIPSecExemptionsAllowRouterDiscovery", not_null)]
    pub firewall_ip_sec_exemptions_allow_router_discovery: Option<bool>,
    pub firewall_merge_keying_module_settings: Option<bool>,
    #[graph(not_null)]
    pub firewall_packet_queueing_method: Option<FirewallPacketQueueingMethodType>,
    #[graph(not_null)]
    pub firewall_pre_shared_key_encoding_method: Option<FirewallPreSharedKeyEncodingMethodType>,
    pub firewall_profile_domain: Option<WindowsFirewallNetworkProfile>,
    pub firewall_profile_private: Option<WindowsFirewallNetworkProfile>,
    pub firewall_profile_public: Option<WindowsFirewallNetworkProfile>,
    #[graph(not_null)]
    pub smart_screen_block_override_for_files: Option<bool>,
    #[graph(not_null)]
    pub smart_screen_enable_in_shell: Option<bool>,
}

/// The complex type `bitLockerRemovableDrivePolicy`.
#[graph_complex]
pub struct BitLockerRemovableDrivePolicy {
    #[graph(not_null)]
    pub block_cross_organization_write_access: Option<bool>,
    pub encryption_method: Option<BitLockerEncryptionMethod>,
    #[graph(not_null)]
    pub require_encryption_for_write_access: Option<bool>,
}

/// The complex type `windowsFirewallNetworkProfile`.
#[graph_complex]
pub struct WindowsFirewallNetworkProfile {
    #[graph(not_null)]
    pub authorized_application_rules_from_group_policy_merged: Option<bool>,
    #[graph(not_null)]
    pub connection_security_rules_from_group_policy_merged: Option<bool>,
    #[graph(not_null)]
    pub firewall_enabled: Option<StateManagementSetting>,
    #[graph(not_null)]
    pub global_port_rules_from_group_policy_merged: Option<bool>,
    #[graph(not_null)]
    pub inbound_connections_blocked: Option<bool>,
    #[graph(not_null)]
    pub inbound_notifications_blocked: Option<bool>,
    #[graph(not_null)]
    pub incoming_traffic_blocked: Option<bool>,
    #[graph(not_null)]
    pub outbound_connections_blocked: Option<bool>,
    #[graph(not_null)]
    pub policy_rules_from_group_policy_merged: Option<bool>,
    #[graph(not_null)]
    pub secured_packet_exemption_allowed: Option<bool>,
    #[graph(not_null)]
    pub stealth_mode_blocked: Option<bool>,
    #[graph(not_null)]
    pub unicast_responses_to_multicast_broadcasts_blocked: Option<bool>,
}

/// The enum `appLockerApplicationControlType`.
#[graph_enum]
pub enum AppLockerApplicationControlType {
    NotConfigured,
    EnforceComponentsAndStoreApps,
    AuditComponentsAndStoreApps,
    EnforceComponentsStoreAppsAndSmartlocker,
    AuditComponentsStoreAppsAndSmartlocker,
}

/// The enum `applicationGuardBlockClipboardSharingType`.
#[graph_enum]
pub enum ApplicationGuardBlockClipboardSharingType {
    NotConfigured,
    BlockBoth,
    BlockHostToContainer,
    BlockContainerToHost,
    BlockNone,
}

/// The enum `applicationGuardBlockFileTransferType`.
#[graph_enum]
pub enum ApplicationGuardBlockFileTransferType {
    NotConfigured,
    BlockImageAndTextFile,
    BlockImageFile,
    BlockNone,
    BlockTextFile,
}

/// The enum `bitLockerEncryptionMethod`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-bitlockerencryptionmethod)
#[graph_enum]
pub enum BitLockerEncryptionMethod {
    AesCbc128,
    AesCbc256,
    XtsAes128,
    XtsAes256,
}

/// The enum `firewallCertificateRevocationListCheckMethodType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-firewallcertificaterevocationlistcheckmethodtype)
#[graph_enum]
pub enum FirewallCertificateRevocationListCheckMethodType {
    DeviceDefault,
    None,
    Attempt,
    Require,
}

/// The enum `firewallPacketQueueingMethodType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-firewallpacketqueueingmethodtype)
#[graph_enum]
pub enum FirewallPacketQueueingMethodType {
    DeviceDefault,
    Disabled,
    QueueInbound,
    QueueOutbound,
    QueueBoth,
}

/// The enum `firewallPreSharedKeyEncodingMethodType`.
#[graph_enum]
pub enum FirewallPreSharedKeyEncodingMethodType {
    DeviceDefault,
    None,
    UtF8,
}
