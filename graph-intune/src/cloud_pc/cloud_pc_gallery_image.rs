//! `cloudPcGalleryImage`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Date, graph_enum, graph_resource};

/// The entity type `cloudPcGalleryImage`.
#[doc(alias = "galleryImages")]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/galleryImages", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/galleryImages/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/galleryImages/{cloudPcGalleryImageId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(read = "CloudPC.Read.All"))]
pub struct CloudPcGalleryImage {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    pub end_date: Option<Date>,
    pub expiration_date: Option<Date>,
    pub offer_name: Option<String>,
    pub os_version_number: Option<String>,
    pub publisher_name: Option<String>,
    #[graph(name = "sizeInGB")]
    pub size_in_gb: Option<i32>,
    pub sku_name: Option<String>,
    pub start_date: Option<Date>,
    pub status: Option<CloudPcGalleryImageStatus>,
}

/// The enum `cloudPcGalleryImageStatus`.
#[graph_enum]
pub enum CloudPcGalleryImageStatus {
    Supported,
    SupportedWithWarning,
    NotSupported,
    UnknownFutureValue,
}
