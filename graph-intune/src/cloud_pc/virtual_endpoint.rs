//! `virtualEndpoint`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::{
    CloudPC, CloudPcAuditEvent, CloudPcDeviceImage, CloudPcGalleryImage,
    CloudPcOnPremisesConnection, CloudPcProvisioningPolicy, CloudPcReport, CloudPcServicePlan,
    CloudPcUserSetting,
};

/// The entity type `virtualEndpoint`.
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint",
    method = [GET, PATCH, DELETE],
    singleton,
)]
pub struct VirtualEndpoint {
    #[graph(key)]
    pub id: String,
    #[graph(navigation)]
    pub audit_events: Option<Vec<CloudPcAuditEvent>>,
    #[graph(navigation)]
    pub cloud_p_cs: Option<Vec<CloudPC>>,
    #[graph(navigation)]
    pub device_images: Option<Vec<CloudPcDeviceImage>>,
    #[graph(navigation)]
    pub gallery_images: Option<Vec<CloudPcGalleryImage>>,
    #[graph(navigation)]
    pub on_premises_connections: Option<Vec<CloudPcOnPremisesConnection>>,
    #[graph(navigation)]
    pub provisioning_policies: Option<Vec<CloudPcProvisioningPolicy>>,
    #[graph(navigation)]
    pub report: Option<CloudPcReport>,
    #[graph(navigation)]
    pub service_plans: Option<Vec<CloudPcServicePlan>>,
    #[graph(navigation)]
    pub user_settings: Option<Vec<CloudPcUserSetting>>,
}
