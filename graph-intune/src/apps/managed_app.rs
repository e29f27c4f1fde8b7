//! `managedApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState,
};

/// An app that app protection policies apply to.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-managedapp)
#[graph_resource(base = MobileAppBase)]
#[graph_resource(base, abstract)]
pub struct ManagedApp {
    #[graph(read_only, not_null)]
    pub app_availability: Option<ManagedAppAvailability>,
    pub version: Option<String>,
}

/// Where an app can be had.
#[graph_enum]
pub enum ManagedAppAvailability {
    Global,
    LineOfBusiness,
}
