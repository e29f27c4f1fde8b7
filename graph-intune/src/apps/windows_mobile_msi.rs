//! `windowsMobileMSI`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    MobileAppAssignment, MobileAppCategory, MobileAppContent, MobileAppPublishingState,
    MobileLobApp,
};
use crate::shared::MimeContent;

/// A Windows app of the organization, as an MSI package.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-windowsmobilemsi)
#[graph_resource(base = MobileLobApp)]
pub struct WindowsMobileMSI {
    pub command_line: Option<String>,
    pub product_code: Option<String>,
    pub product_version: Option<String>,
    #[graph(not_null)]
    pub ignore_version_detection: Option<bool>,
}
