//! `iosVppApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_resource};

use crate::{
    IosDeviceType, MimeContent, MobileAppAssignment, MobileAppBase, MobileAppCategory,
    MobileAppPublishingState, VppTokenAccountType,
};

/// An app bought in volume from Apple.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-iosvppapp)
#[graph_resource(base = MobileAppBase)]
#[graph_resource(path = "/deviceAppManagement/mobileApps/microsoft.graph.iosVppApp", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.iosVppApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct IosVppApp {
    pub applicable_device_type: Option<IosDeviceType>,
    pub app_store_url: Option<String>,
    pub bundle_id: Option<String>,
    pub licensing_type: Option<VppLicensingType>,
    pub release_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub total_license_count: Option<i32>,
    #[graph(not_null)]
    pub used_license_count: Option<i32>,
    #[graph(not_null)]
    pub vpp_token_account_type: Option<VppTokenAccountType>,
    pub vpp_token_apple_id: Option<String>,
    pub vpp_token_organization_name: Option<String>,
}

/// Whom licenses of an app can be given to.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-vpplicensingtype)
#[graph_complex]
pub struct VppLicensingType {
    #[graph(not_null)]
    pub supports_device_licensing: Option<bool>,
    #[graph(not_null)]
    pub supports_user_licensing: Option<bool>,
}
