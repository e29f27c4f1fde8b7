//! Reports: tables of everything, at once or as files.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod device_management_export_job;
mod device_management_reports;
mod report_root;

pub use device_management_export_job::*;
pub use device_management_reports::*;
use graph_core::AreaInfo;
pub use report_root::*;

/// All that is declared here.
pub(crate) static REPORTS: AreaInfo = AreaInfo::new(
    "reports",
    &[
        <DeviceManagementExportJob as graph_core::Resource>::INFO,
        <DeviceManagementReports as graph_core::Resource>::INFO,
        <ReportRoot as graph_core::Resource>::INFO,
        <Report as graph_core::Resource>::INFO,
    ],
    &[],
    &[
        graph_core::EnumInfo::of::<DeviceManagementExportJobLocalizationType>(),
        graph_core::EnumInfo::of::<DeviceManagementReportFileFormat>(),
        graph_core::EnumInfo::of::<DeviceManagementReportStatus>(),
    ],
);
