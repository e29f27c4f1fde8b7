//! `iosVppApp`.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_resource};

use super::{
    IosDeviceType, MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// An app bought in volume from Apple.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-iosvppapp)
#[graph_resource(base = MobileAppBase)]
pub struct IosVppApp {
    #[graph(not_null)]
    pub used_license_count: Option<i32>,
    #[graph(not_null)]
    pub total_license_count: Option<i32>,
    pub release_date_time: Option<DateTimeOffset>,
    pub app_store_url: Option<String>,
    pub licensing_type: Option<VppLicensingType>,
    pub applicable_device_type: Option<IosDeviceType>,
    pub vpp_token_organization_name: Option<String>,
    #[graph(not_null)]
    pub vpp_token_account_type: Option<VppTokenAccountType>,
    pub vpp_token_apple_id: Option<String>,
    pub bundle_id: Option<String>,
}

/// Whom licenses of an app can be given to.
#[graph_complex]
pub struct VppLicensingType {
    #[graph(not_null)]
    pub supports_user_licensing: Option<bool>,
    #[graph(not_null)]
    pub supports_device_licensing: Option<bool>,
}

/// The kind of organization that buys in volume.
#[graph_enum]
pub enum VppTokenAccountType {
    Business,
    Education,
}
