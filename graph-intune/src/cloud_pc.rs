//! Cloud PC: Windows 365.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod cloud_pc_audit_event;
mod cloud_pc_device_image;
mod cloud_pc_entity;
mod cloud_pc_gallery_image;
mod cloud_pc_management_assignment_target;
mod cloud_pc_on_premises_connection;
mod cloud_pc_provisioning_policy;
mod cloud_pc_provisioning_policy_assignment;
mod cloud_pc_provisioning_type;
mod cloud_pc_report;
mod cloud_pc_service_plan;
mod cloud_pc_user_setting;
mod cloud_pc_user_setting_assignment;
mod virtual_endpoint;

pub use cloud_pc_audit_event::*;
pub use cloud_pc_device_image::*;
pub use cloud_pc_entity::*;
pub use cloud_pc_gallery_image::*;
pub use cloud_pc_management_assignment_target::*;
pub use cloud_pc_on_premises_connection::*;
pub use cloud_pc_provisioning_policy::*;
pub use cloud_pc_provisioning_policy_assignment::*;
pub use cloud_pc_provisioning_type::*;
pub use cloud_pc_report::*;
pub use cloud_pc_service_plan::*;
pub use cloud_pc_user_setting::*;
pub use cloud_pc_user_setting_assignment::*;
use graph_core::AreaInfo;
pub use virtual_endpoint::*;

/// All that is declared here.
pub(crate) static CLOUD_PC: AreaInfo = AreaInfo::new(
    "cloud_pc",
    &[
        <CloudPcAuditEvent as graph_core::Resource>::INFO,
        <CloudPcAuditActor as graph_core::Resource>::INFO,
        <CloudPcAuditProperty as graph_core::Resource>::INFO,
        <CloudPcAuditResource as graph_core::Resource>::INFO,
        <CloudPcUserRoleScopeTagInfo as graph_core::Resource>::INFO,
        <CloudPcDeviceImage as graph_core::Resource>::INFO,
        <CloudPcSourceDeviceImage as graph_core::Resource>::INFO,
        <CloudPC as graph_core::Resource>::INFO,
        <CloudPcLaunchDetail as graph_core::Resource>::INFO,
        <CloudPcGalleryImage as graph_core::Resource>::INFO,
        <CloudPcManagementAssignmentTargetBase as graph_core::Resource>::INFO,
        <CloudPcManagementGroupAssignmentTarget as graph_core::Resource>::INFO,
        <CloudPcOnPremisesConnection as graph_core::Resource>::INFO,
        <CloudPcOnPremisesConnectionHealthCheck as graph_core::Resource>::INFO,
        <CloudPcOnPremisesConnectionStatusDetail as graph_core::Resource>::INFO,
        <CloudPcProvisioningPolicy as graph_core::Resource>::INFO,
        <CloudPcDomainJoinConfiguration as graph_core::Resource>::INFO,
        <CloudPcProvisioningPolicyAutopatch as graph_core::Resource>::INFO,
        <CloudPcWindowsSetting as graph_core::Resource>::INFO,
        <MicrosoftManagedDesktop as graph_core::Resource>::INFO,
        <CloudPcProvisioningPolicyAssignment as graph_core::Resource>::INFO,
        <CloudPcReport as graph_core::Resource>::INFO,
        <CloudPcServicePlan as graph_core::Resource>::INFO,
        <CloudPcUserSetting as graph_core::Resource>::INFO,
        <CloudPcRestorePointSetting as graph_core::Resource>::INFO,
        <CloudPcUserSettingAssignment as graph_core::Resource>::INFO,
        <VirtualEndpoint as graph_core::Resource>::INFO,
    ],
    &[<CloudPcManagementAssignmentTarget as graph_core::Hierarchy>::INFO],
    &[
        graph_core::EnumInfo::of::<CloudPcAuditActivityOperationType>(),
        graph_core::EnumInfo::of::<CloudPcAuditActivityResult>(),
        graph_core::EnumInfo::of::<CloudPcAuditCategory>(),
        graph_core::EnumInfo::of::<CloudPcDeviceImageErrorCode>(),
        graph_core::EnumInfo::of::<CloudPcDeviceImageOsStatus>(),
        graph_core::EnumInfo::of::<CloudPcDeviceImageStatus>(),
        graph_core::EnumInfo::of::<CloudPcOperatingSystem>(),
        graph_core::EnumInfo::of::<CloudPcUserAccountType>(),
        graph_core::EnumInfo::of::<Windows365SwitchCompatibilityFailureReasonType>(),
        graph_core::EnumInfo::of::<CloudPcGalleryImageStatus>(),
        graph_core::EnumInfo::of::<CloudPcOnPremisesConnectionHealthCheckErrorType>(),
        graph_core::EnumInfo::of::<CloudPcOnPremisesConnectionStatus>(),
        graph_core::EnumInfo::of::<CloudPcOnPremisesConnectionType>(),
        graph_core::EnumInfo::of::<CloudPcDomainJoinType>(),
        graph_core::EnumInfo::of::<CloudPcProvisioningPolicyImageType>(),
        graph_core::EnumInfo::of::<CloudPcRegionGroup>(),
        graph_core::EnumInfo::of::<MicrosoftManagedDesktopType>(),
        graph_core::EnumInfo::of::<CloudPcProvisioningType>(),
        graph_core::EnumInfo::of::<CloudPcRecommendationReportType>(),
        graph_core::EnumInfo::of::<CloudPcRestorePointFrequencyType>(),
    ],
);
