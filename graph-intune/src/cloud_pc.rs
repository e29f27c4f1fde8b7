// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Cloud PC: Windows 365.
//!
//! A [`CloudPcProvisioningPolicy`] makes a [`CloudPC`] for each user of the groups that it is assigned to. Some are
//! restarted:
//!
//! ```no_run
//! use graph_intune::CloudPC;
//! use graph_intune::graph_core::Batch;
//! use graph_intune::prelude::*;
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let of_sales = CloudPC::list()
//!     .filter(CloudPC::PROVISIONING_POLICY_NAME.eq("Sales"))
//!     .select(CloudPC::DISPLAY_NAME)
//!     .stream(&graph);
//! let mut batch = Batch::new();
//! for cloud_pc in of_sales.collect().await? {
//!     batch.add(CloudPC::reboot(&cloud_pc.id));
//! }
//! println!("{} failed", batch.send(&graph).await.failed());
//! # Ok(())
//! # }
//! ```
//!
//! Intune manages a Cloud PC as any other device: its `managed_device_id` is the id of a device in
//! [`managed_devices`](crate::managed_devices).
//!
//! # What it has
//!
//! The feature `cloud_pc` brings 78 operations, 27 types, and 20 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`CloudPcAuditEvent`] | `/deviceManagement/virtualEndpoint/auditEvents` | `list`, `create`, `count`, `get`, `update`, `delete`, `get_audit_activity_types` |
//! | [`CloudPcDeviceImage`] | `/deviceManagement/virtualEndpoint/deviceImages` | `list`, `create`, `count`, `get`, `update`, `delete`, `get_source_images` |
//! | [`CloudPC`] | `/deviceManagement/virtualEndpoint/cloudPCs` | `list`, `create`, `count`, `get`, `update`, `delete`, `end_grace_period`, `reboot`, `rename`, `reprovision`, `resize`, `restore`, `troubleshoot`, `retrieve_cloud_pc_launch_detail` |
//! | [`CloudPcGalleryImage`] | `/deviceManagement/virtualEndpoint/galleryImages` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`CloudPcOnPremisesConnection`] | `/deviceManagement/virtualEndpoint/onPremisesConnections` | `list`, `create`, `count`, `get`, `update`, `delete`, `run_health_checks`, `update_ad_domain_password` |
//! | [`CloudPcProvisioningPolicy`] | `/deviceManagement/virtualEndpoint/provisioningPolicies` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign` |
//! | [`CloudPcProvisioningPolicyAssignment`] | `/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`CloudPcReport`] | `/deviceManagement/virtualEndpoint/report` | `get`, `update`, `delete`, `retrieve_cloud_pc_recommendation_reports` |
//! | [`CloudPcServicePlan`] | `/deviceManagement/virtualEndpoint/servicePlans` | `list`, `count`, `get` |
//! | [`CloudPcUserSetting`] | `/deviceManagement/virtualEndpoint/userSettings` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign` |
//! | [`CloudPcUserSettingAssignment`] | `/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`VirtualEndpoint`] | `/deviceManagement/virtualEndpoint` | `get`, `update`, `delete` |

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
pub use cloud_pc_user_setting::*;
pub use cloud_pc_user_setting_assignment::*;
use graph_core::AreaInfo;
pub use virtual_endpoint::*;

// Found by these names.
#[doc(alias = "auditEvents")]
pub use cloud_pc_audit_event::CloudPcAuditEvent;

#[doc(alias = "deviceImages")]
pub use cloud_pc_device_image::CloudPcDeviceImage;

#[doc(alias = "cloudPCs")]
pub use cloud_pc_entity::CloudPC;

#[doc(alias = "galleryImages")]
pub use cloud_pc_gallery_image::CloudPcGalleryImage;

#[doc(alias = "onPremisesConnections")]
pub use cloud_pc_on_premises_connection::CloudPcOnPremisesConnection;

#[doc(alias = "provisioningPolicies")]
pub use cloud_pc_provisioning_policy::CloudPcProvisioningPolicy;

#[doc(alias = "assignments")]
pub use cloud_pc_provisioning_policy_assignment::CloudPcProvisioningPolicyAssignment;

#[doc(alias = "report")]
pub use cloud_pc_report::CloudPcReport;

#[doc(alias = "servicePlans")]
pub use cloud_pc_service_plan::CloudPcServicePlan;

#[doc(alias = "userSettings")]
pub use cloud_pc_user_setting::CloudPcUserSetting;

#[doc(alias = "assignments")]
pub use cloud_pc_user_setting_assignment::CloudPcUserSettingAssignment;

/// All that is declared here.
pub(crate) static CLOUD_PC: AreaInfo = AreaInfo::new(
    "cloud_pc",
    &[
        <CloudPcAuditEvent as graph_core::Resource>::info,
        <CloudPcAuditActor as graph_core::Resource>::info,
        <CloudPcAuditProperty as graph_core::Resource>::info,
        <CloudPcAuditResource as graph_core::Resource>::info,
        <CloudPcUserRoleScopeTagInfo as graph_core::Resource>::info,
        <CloudPcDeviceImage as graph_core::Resource>::info,
        <CloudPcSourceDeviceImage as graph_core::Resource>::info,
        <CloudPC as graph_core::Resource>::info,
        <CloudPcLaunchDetail as graph_core::Resource>::info,
        <CloudPcGalleryImage as graph_core::Resource>::info,
        <CloudPcManagementAssignmentTargetBase as graph_core::Resource>::info,
        <CloudPcManagementGroupAssignmentTarget as graph_core::Resource>::info,
        <CloudPcOnPremisesConnection as graph_core::Resource>::info,
        <CloudPcOnPremisesConnectionHealthCheck as graph_core::Resource>::info,
        <CloudPcOnPremisesConnectionStatusDetail as graph_core::Resource>::info,
        <CloudPcProvisioningPolicy as graph_core::Resource>::info,
        <CloudPcDomainJoinConfiguration as graph_core::Resource>::info,
        <CloudPcProvisioningPolicyAutopatch as graph_core::Resource>::info,
        <CloudPcWindowsSetting as graph_core::Resource>::info,
        <MicrosoftManagedDesktop as graph_core::Resource>::info,
        <CloudPcProvisioningPolicyAssignment as graph_core::Resource>::info,
        <CloudPcReport as graph_core::Resource>::info,
        <CloudPcServicePlan as graph_core::Resource>::info,
        <CloudPcUserSetting as graph_core::Resource>::info,
        <CloudPcRestorePointSetting as graph_core::Resource>::info,
        <CloudPcUserSettingAssignment as graph_core::Resource>::info,
        <VirtualEndpoint as graph_core::Resource>::info,
    ],
    &[<CloudPcManagementAssignmentTarget as graph_core::Hierarchy>::INFO],
    &[
        graph_core::EnumInfo::of::<CloudPcAuditActivityOperationType>,
        graph_core::EnumInfo::of::<CloudPcAuditActivityResult>,
        graph_core::EnumInfo::of::<CloudPcAuditCategory>,
        graph_core::EnumInfo::of::<CloudPcDeviceImageErrorCode>,
        graph_core::EnumInfo::of::<CloudPcDeviceImageOsStatus>,
        graph_core::EnumInfo::of::<CloudPcDeviceImageStatus>,
        graph_core::EnumInfo::of::<CloudPcOperatingSystem>,
        graph_core::EnumInfo::of::<CloudPcUserAccountType>,
        graph_core::EnumInfo::of::<Windows365SwitchCompatibilityFailureReasonType>,
        graph_core::EnumInfo::of::<CloudPcGalleryImageStatus>,
        graph_core::EnumInfo::of::<CloudPcOnPremisesConnectionHealthCheckErrorType>,
        graph_core::EnumInfo::of::<CloudPcOnPremisesConnectionStatus>,
        graph_core::EnumInfo::of::<CloudPcOnPremisesConnectionType>,
        graph_core::EnumInfo::of::<CloudPcDomainJoinType>,
        graph_core::EnumInfo::of::<CloudPcProvisioningPolicyImageType>,
        graph_core::EnumInfo::of::<CloudPcRegionGroup>,
        graph_core::EnumInfo::of::<MicrosoftManagedDesktopType>,
        graph_core::EnumInfo::of::<CloudPcProvisioningType>,
        graph_core::EnumInfo::of::<CloudPcRecommendationReportType>,
        graph_core::EnumInfo::of::<CloudPcRestorePointFrequencyType>,
    ],
);
