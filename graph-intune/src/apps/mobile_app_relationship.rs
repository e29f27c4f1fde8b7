//! `mobileAppRelationship`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `mobileAppRelationship`.
#[doc(alias = "mobileAppRelationships")]
#[graph_resource(path = "/deviceAppManagement/mobileAppRelationships", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/mobileAppRelationships/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppRelationships/{mobileAppRelationshipId}",
    method = [GET, PATCH, DELETE],
)]
pub struct MobileAppRelationship {
    #[graph(key)]
    pub id: String,
    #[graph(read_only)]
    pub source_display_name: Option<String>,
    #[graph(read_only)]
    pub source_display_version: Option<String>,
    #[graph(read_only)]
    pub source_id: Option<String>,
    #[graph(read_only)]
    pub source_publisher_display_name: Option<String>,
    #[graph(read_only)]
    pub target_display_name: Option<String>,
    #[graph(read_only)]
    pub target_display_version: Option<String>,
    pub target_id: Option<String>,
    #[graph(read_only)]
    pub target_publisher_display_name: Option<String>,
}
