//! `deviceHealthAttestationState`.

use graph_core::{DateTimeOffset, graph_complex};

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
