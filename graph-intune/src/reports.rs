// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Reports: tables of everything, at once or as files.
//!
//! A report is had as a table, page by page:
//!
//! ```
//! use graph_intune::{DeviceManagementReports, DeviceManagementReportsGetDeviceNonComplianceReport};
//!
//! let page = DeviceManagementReportsGetDeviceNonComplianceReport::new()
//!     .select(["DeviceName", "UPN", "LastContact"])
//!     .top(50)
//!     .skip(0);
//! let request = DeviceManagementReports::get_device_non_compliance_report(page);
//! assert_eq!(request.path()?, "/deviceManagement/reports/getDeviceNonComplianceReport");
//! # Ok::<(), graph_intune::graph_core::Error>(())
//! ```
//!
//! Or as a file: a [`DeviceManagementExportJob`] is created and read again until it is completed; then its `url` is
//! opened with [`Download::open`](graph_core::Download::open). The example `export_report` does so.
//!
//! The reports are about what is in [`managed_devices`](crate::managed_devices),
//! [`compliance`](crate::compliance) and the others.
//!
//! # What it has
//!
//! The feature `reports` brings 35 operations, 4 types, and 3 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`DeviceManagementExportJob`] | `/deviceManagement/reports/exportJobs` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceManagementReports`] | `/deviceManagement/reports` | `get`, `update`, `delete`, `get_cached_report`, `get_compliance_policy_non_compliance_report`, `get_compliance_policy_non_compliance_summary_report`, `get_compliance_setting_non_compliance_report`, `get_configuration_policy_non_compliance_report`, `get_configuration_policy_non_compliance_summary_report`, `get_configuration_setting_non_compliance_report`, `get_device_management_intent_per_setting_contributing_profiles`, `get_device_management_intent_settings_report`, `get_device_non_compliance_report`, `get_devices_without_compliance_policy_report`, `get_historical_report`, `get_noncompliant_devices_and_settings_report`, `get_policy_non_compliance_metadata`, `get_policy_non_compliance_report`, `get_policy_non_compliance_summary_report`, `get_report_filters`, `get_setting_non_compliance_report`, `retrieve_device_app_installation_status_report` |
//! | [`ReportRoot`] | `/reports` | `get`, `device_configuration_device_activity`, `device_configuration_user_activity`, `managed_device_enrollment_failure_details`, `managed_device_enrollment_failure_details_with_skip_top_filter_skip_token`, `managed_device_enrollment_top_failures`, `managed_device_enrollment_top_failures_with_period` |

mod device_management_export_job;
mod device_management_reports;
mod report_root;

pub use device_management_export_job::*;
pub use device_management_reports::*;
use graph_core::AreaInfo;
pub use report_root::*;

// Found by these names.
#[doc(alias = "exportJobs")]
pub use device_management_export_job::DeviceManagementExportJob;

#[doc(alias = "reports")]
pub use device_management_reports::DeviceManagementReports;

#[doc(alias = "reports")]
pub use report_root::ReportRoot;

/// All that is declared here.
pub(crate) static REPORTS: AreaInfo = AreaInfo::new(
    "reports",
    &[
        <DeviceManagementExportJob as graph_core::Resource>::info,
        <DeviceManagementReports as graph_core::Resource>::info,
        <ReportRoot as graph_core::Resource>::info,
        <Report as graph_core::Resource>::info,
    ],
    &[],
    &[
        graph_core::EnumInfo::of::<DeviceManagementExportJobLocalizationType>,
        graph_core::EnumInfo::of::<DeviceManagementReportFileFormat>,
        graph_core::EnumInfo::of::<DeviceManagementReportStatus>,
    ],
);
