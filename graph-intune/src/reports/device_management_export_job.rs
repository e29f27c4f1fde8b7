//! `deviceManagementExportJob`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

/// A report that is written to a file.
///
/// ```
/// use graph_intune::{DeviceManagementExportJob, DeviceManagementReportFileFormat};
///
/// let request = DeviceManagementExportJob::create(&DeviceManagementExportJob {
///     report_name: Some("Devices".into()),
///     format: Some(DeviceManagementReportFileFormat::Csv),
///     ..Default::default()
/// });
/// assert_eq!(request.path()?, "/deviceManagement/reports/exportJobs");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "exportJobs")]
#[graph_resource(path = "/deviceManagement/reports/exportJobs", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/reports/exportJobs/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/reports/exportJobs/{deviceManagementExportJobId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceManagementExportJob {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub expiration_date_time: Option<DateTimeOffset>,
    pub filter: Option<String>,
    #[graph(not_null)]
    pub format: Option<DeviceManagementReportFileFormat>,
    #[graph(not_null)]
    pub localization_type: Option<DeviceManagementExportJobLocalizationType>,
    #[graph(not_null)]
    pub report_name: Option<String>,
    #[graph(not_null)]
    pub request_date_time: Option<DateTimeOffset>,
    pub select: Option<Vec<String>>,
    pub snapshot_id: Option<String>,
    #[graph(not_null)]
    pub status: Option<DeviceManagementReportStatus>,
    pub url: Option<String>,
}

/// How a file has texts for people.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-reporting-devicemanagementexportjoblocalizationtype)
#[graph_enum]
pub enum DeviceManagementExportJobLocalizationType {
    LocalizedValuesAsAdditionalColumn,
    ReplaceLocalizableValues,
}

/// The format of a file.
#[graph_enum]
pub enum DeviceManagementReportFileFormat {
    Csv,
    Pdf,
    Json,
    UnknownFutureValue,
}

/// How far a file is.
#[graph_enum]
pub enum DeviceManagementReportStatus {
    Unknown,
    NotStarted,
    InProgress,
    Completed,
    Failed,
}
