// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! What several areas have.

#[cfg(any(feature = "compliance", feature = "device_configuration"))]
mod android_required_password_type;
#[cfg(any(feature = "managed_devices", feature = "troubleshooting"))]
mod app_log_upload_state;
#[cfg(any(
    feature = "apps",
    feature = "compliance",
    feature = "device_configuration",
    feature = "managed_devices"
))]
mod compliance_status;
#[cfg(any(
    feature = "app_protection",
    feature = "apps",
    feature = "compliance",
    feature = "device_configuration",
    feature = "enrollment",
    feature = "partners"
))]
mod device_and_app_management_assignment_target;
#[cfg(any(feature = "managed_devices", feature = "troubleshooting"))]
mod device_enrollment_type;
#[cfg(any(feature = "compliance", feature = "partners"))]
mod device_management_partner_tenant_state;
#[cfg(any(feature = "device_configuration", feature = "enrollment"))]
mod enablement;
#[cfg(any(feature = "apps", feature = "tenant"))]
mod mime_content;
#[cfg(any(feature = "compliance", feature = "managed_devices"))]
mod policy_platform_type;
#[cfg(any(feature = "compliance", feature = "device_configuration"))]
mod required_password_type;
#[cfg(any(feature = "rbac", feature = "tenant"))]
mod role_permission;
#[cfg(any(feature = "managed_devices", feature = "tenant"))]
mod windows_malware_category;
#[cfg(any(feature = "managed_devices", feature = "tenant"))]
mod windows_malware_execution_state;
#[cfg(any(feature = "managed_devices", feature = "tenant"))]
mod windows_malware_severity;
#[cfg(any(feature = "managed_devices", feature = "tenant"))]
mod windows_malware_threat_state;

#[cfg(any(feature = "compliance", feature = "device_configuration"))]
pub use android_required_password_type::*;
#[cfg(any(feature = "managed_devices", feature = "troubleshooting"))]
pub use app_log_upload_state::*;
#[cfg(any(
    feature = "apps",
    feature = "compliance",
    feature = "device_configuration",
    feature = "managed_devices"
))]
pub use compliance_status::*;
#[cfg(any(
    feature = "app_protection",
    feature = "apps",
    feature = "compliance",
    feature = "device_configuration",
    feature = "enrollment",
    feature = "partners"
))]
pub use device_and_app_management_assignment_target::*;
#[cfg(any(feature = "managed_devices", feature = "troubleshooting"))]
pub use device_enrollment_type::*;
#[cfg(any(feature = "compliance", feature = "partners"))]
pub use device_management_partner_tenant_state::*;
#[cfg(any(feature = "device_configuration", feature = "enrollment"))]
pub use enablement::*;
use graph_core::AreaInfo;
#[cfg(any(feature = "apps", feature = "tenant"))]
pub use mime_content::*;
#[cfg(any(feature = "compliance", feature = "managed_devices"))]
pub use policy_platform_type::*;
#[cfg(any(feature = "compliance", feature = "device_configuration"))]
pub use required_password_type::*;
#[cfg(any(feature = "rbac", feature = "tenant"))]
pub use role_permission::*;
#[cfg(any(feature = "managed_devices", feature = "tenant"))]
pub use windows_malware_category::*;
#[cfg(any(feature = "managed_devices", feature = "tenant"))]
pub use windows_malware_execution_state::*;
#[cfg(any(feature = "managed_devices", feature = "tenant"))]
pub use windows_malware_severity::*;
#[cfg(any(feature = "managed_devices", feature = "tenant"))]
pub use windows_malware_threat_state::*;

/// All that is declared here.
pub(crate) static SHARED: AreaInfo = AreaInfo::new(
    "shared",
    &[
        #[cfg(any(
            feature = "app_protection",
            feature = "apps",
            feature = "compliance",
            feature = "device_configuration",
            feature = "enrollment",
            feature = "partners"
        ))]
        <DeviceAndAppManagementAssignmentTargetBase as graph_core::Resource>::info,
        #[cfg(any(
            feature = "app_protection",
            feature = "apps",
            feature = "compliance",
            feature = "device_configuration",
            feature = "enrollment",
            feature = "partners"
        ))]
        <AllDevicesAssignmentTarget as graph_core::Resource>::info,
        #[cfg(any(
            feature = "app_protection",
            feature = "apps",
            feature = "compliance",
            feature = "device_configuration",
            feature = "enrollment",
            feature = "partners"
        ))]
        <AllLicensedUsersAssignmentTarget as graph_core::Resource>::info,
        #[cfg(any(
            feature = "app_protection",
            feature = "apps",
            feature = "compliance",
            feature = "device_configuration",
            feature = "enrollment",
            feature = "partners"
        ))]
        <ConfigurationManagerCollectionAssignmentTarget as graph_core::Resource>::info,
        #[cfg(any(
            feature = "app_protection",
            feature = "apps",
            feature = "compliance",
            feature = "device_configuration",
            feature = "enrollment",
            feature = "partners"
        ))]
        <ExclusionGroupAssignmentTarget as graph_core::Resource>::info,
        #[cfg(any(
            feature = "app_protection",
            feature = "apps",
            feature = "compliance",
            feature = "device_configuration",
            feature = "enrollment",
            feature = "partners"
        ))]
        <GroupAssignmentTarget as graph_core::Resource>::info,
        #[cfg(any(feature = "apps", feature = "tenant"))]
        <MimeContent as graph_core::Resource>::info,
        #[cfg(any(feature = "rbac", feature = "tenant"))]
        <RolePermission as graph_core::Resource>::info,
        #[cfg(any(feature = "rbac", feature = "tenant"))]
        <ResourceAction as graph_core::Resource>::info,
    ],
    &[
        #[cfg(any(
            feature = "app_protection",
            feature = "apps",
            feature = "compliance",
            feature = "device_configuration",
            feature = "enrollment",
            feature = "partners"
        ))]
        <DeviceAndAppManagementAssignmentTarget as graph_core::Hierarchy>::INFO,
    ],
    &[
        #[cfg(any(feature = "compliance", feature = "device_configuration"))]
        graph_core::EnumInfo::of::<AndroidRequiredPasswordType>,
        #[cfg(any(feature = "managed_devices", feature = "troubleshooting"))]
        graph_core::EnumInfo::of::<AppLogUploadState>,
        #[cfg(any(
            feature = "apps",
            feature = "compliance",
            feature = "device_configuration",
            feature = "managed_devices"
        ))]
        graph_core::EnumInfo::of::<ComplianceStatus>,
        #[cfg(any(feature = "managed_devices", feature = "troubleshooting"))]
        graph_core::EnumInfo::of::<DeviceEnrollmentType>,
        #[cfg(any(feature = "compliance", feature = "partners"))]
        graph_core::EnumInfo::of::<DeviceManagementPartnerTenantState>,
        #[cfg(any(feature = "device_configuration", feature = "enrollment"))]
        graph_core::EnumInfo::of::<Enablement>,
        #[cfg(any(feature = "compliance", feature = "managed_devices"))]
        graph_core::EnumInfo::of::<PolicyPlatformType>,
        #[cfg(any(feature = "compliance", feature = "device_configuration"))]
        graph_core::EnumInfo::of::<RequiredPasswordType>,
        #[cfg(any(feature = "managed_devices", feature = "tenant"))]
        graph_core::EnumInfo::of::<WindowsMalwareCategory>,
        #[cfg(any(feature = "managed_devices", feature = "tenant"))]
        graph_core::EnumInfo::of::<WindowsMalwareExecutionState>,
        #[cfg(any(feature = "managed_devices", feature = "tenant"))]
        graph_core::EnumInfo::of::<WindowsMalwareSeverity>,
        #[cfg(any(feature = "managed_devices", feature = "tenant"))]
        graph_core::EnumInfo::of::<WindowsMalwareThreatState>,
    ],
);
