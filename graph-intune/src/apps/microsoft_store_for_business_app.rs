//! `microsoftStoreForBusinessApp`.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

use super::{MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState};
use crate::shared::MimeContent;

/// An app of the Microsoft Store for Business.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-microsoftstoreforbusinessapp)
#[graph_resource(base = MobileAppBase)]
pub struct MicrosoftStoreForBusinessApp {
    #[graph(not_null)]
    pub used_license_count: Option<i32>,
    #[graph(not_null)]
    pub total_license_count: Option<i32>,
    pub product_key: Option<String>,
    #[graph(not_null)]
    pub license_type: Option<MicrosoftStoreForBusinessLicenseType>,
    pub package_identity_name: Option<String>,
}

/// Whether an app can be installed without the store.
#[graph_enum]
pub enum MicrosoftStoreForBusinessLicenseType {
    Offline,
    Online,
}
