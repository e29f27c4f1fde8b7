//! Reports: tables of any size, at once or as files.

use graph_core::{EdmType, Value};

mod device_management_export_job;
mod device_management_reports;

pub use device_management_export_job::{
    DeviceManagementExportJob, DeviceManagementExportJobLocalizationType,
    DeviceManagementExportJobPatch, DeviceManagementReportFileFormat, DeviceManagementReportStatus,
};
pub use device_management_reports::{
    DeviceManagementReports, DeviceManagementReportsGetCachedReport,
    DeviceManagementReportsGetCompliancePolicyNonComplianceReport,
    DeviceManagementReportsGetCompliancePolicyNonComplianceSummaryReport,
    DeviceManagementReportsGetComplianceSettingNonComplianceReport,
    DeviceManagementReportsGetConfigurationPolicyNonComplianceReport,
    DeviceManagementReportsGetConfigurationPolicyNonComplianceSummaryReport,
    DeviceManagementReportsGetConfigurationSettingNonComplianceReport,
    DeviceManagementReportsGetDeviceManagementIntentPerSettingContributingProfiles,
    DeviceManagementReportsGetDeviceManagementIntentSettingsReport,
    DeviceManagementReportsGetDeviceNonComplianceReport,
    DeviceManagementReportsGetDevicesWithoutCompliancePolicyReport,
    DeviceManagementReportsGetHistoricalReport,
    DeviceManagementReportsGetNoncompliantDevicesAndSettingsReport,
    DeviceManagementReportsGetPolicyNonComplianceMetadata,
    DeviceManagementReportsGetPolicyNonComplianceReport,
    DeviceManagementReportsGetPolicyNonComplianceSummaryReport,
    DeviceManagementReportsGetReportFilters, DeviceManagementReportsGetSettingNonComplianceReport,
    DeviceManagementReportsRetrieveDeviceAppInstallationStatusReport,
};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] =
    &[DeviceManagementExportJob::EDM, DeviceManagementReports::EDM];
