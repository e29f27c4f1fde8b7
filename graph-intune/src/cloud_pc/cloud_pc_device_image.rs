//! `cloudPcDeviceImage`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{
    Date, DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource,
};

/// The entity type `cloudPcDeviceImage`.
#[doc(alias = "deviceImages")]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/deviceImages", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/deviceImages/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImageId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(read = "CloudPC.Read.All", write = "CloudPC.ReadWrite.All",))]
pub struct CloudPcDeviceImage {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    pub error_code: Option<CloudPcDeviceImageErrorCode>,
    pub expiration_date: Option<Date>,
    #[graph(read_only)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub operating_system: Option<String>,
    pub os_build_number: Option<String>,
    pub os_status: Option<CloudPcDeviceImageOsStatus>,
    pub os_version_number: Option<String>,
    #[graph(name = "sizeInGB")]
    pub size_in_gb: Option<i32>,
    pub source_image_resource_id: Option<String>,
    pub status: Option<CloudPcDeviceImageStatus>,
    pub version: Option<String>,
}

#[graph_operations(
    path = "/deviceManagement/virtualEndpoint/deviceImages",
    permission = "CloudPC.Read.All"
)]
impl CloudPcDeviceImage {
    /// Calls the function `getSourceImages`.
    #[graph(GET)]
    fn get_source_images() -> Vec<CloudPcSourceDeviceImage>;
}

/// The complex type `cloudPcSourceDeviceImage`.
#[graph_complex]
pub struct CloudPcSourceDeviceImage {
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub resource_id: Option<String>,
    pub subscription_display_name: Option<String>,
    pub subscription_id: Option<String>,
}

/// The enum `cloudPcDeviceImageErrorCode`.
#[graph_enum]
pub enum CloudPcDeviceImageErrorCode {
    InternalServerError,
    SourceImageNotFound,
    OsVersionNotSupported,
    SourceImageInvalid,
    SourceImageNotGeneralized,
    UnknownFutureValue,
    VmAlreadyAzureAdjoined,
    PaidSourceImageNotSupport,
    SourceImageNotSupportCustomizeVMName,
    SourceImageSizeExceedsLimitation,
}

/// The enum `cloudPcDeviceImageOsStatus`.
#[graph_enum]
pub enum CloudPcDeviceImageOsStatus {
    Supported,
    SupportedWithWarning,
    Unknown,
    UnknownFutureValue,
}

/// The enum `cloudPcDeviceImageStatus`.
#[graph_enum]
pub enum CloudPcDeviceImageStatus {
    Pending,
    Ready,
    Failed,
    UnknownFutureValue,
}
