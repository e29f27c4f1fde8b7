//! The tenant: its settings, its brand and its organization.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod device_management;
mod organization;

pub use device_management::*;
use graph_core::AreaInfo;
pub use organization::*;

/// All that is declared here.
pub(crate) static TENANT: AreaInfo = AreaInfo::new(
    "tenant",
    &[
        <DeviceManagement as graph_core::Resource>::INFO,
        <DeviceManagementSettings as graph_core::Resource>::INFO,
        <DeviceProtectionOverview as graph_core::Resource>::INFO,
        <IntuneBrand as graph_core::Resource>::INFO,
        <OsVersionCount as graph_core::Resource>::INFO,
        <RgbColor as graph_core::Resource>::INFO,
        <UserExperienceAnalyticsAutopilotDevicesSummary as graph_core::Resource>::INFO,
        <UserExperienceAnalyticsCloudIdentityDevicesSummary as graph_core::Resource>::INFO,
        <UserExperienceAnalyticsCloudManagementDevicesSummary as graph_core::Resource>::INFO,
        <UserExperienceAnalyticsSettings as graph_core::Resource>::INFO,
        <UserExperienceAnalyticsWindows10DevicesSummary as graph_core::Resource>::INFO,
        <UserExperienceAnalyticsWorkFromAnywhereDevicesSummary as graph_core::Resource>::INFO,
        <WindowsMalwareCategoryCount as graph_core::Resource>::INFO,
        <WindowsMalwareExecutionStateCount as graph_core::Resource>::INFO,
        <WindowsMalwareNameCount as graph_core::Resource>::INFO,
        <WindowsMalwareOverview as graph_core::Resource>::INFO,
        <WindowsMalwareSeverityCount as graph_core::Resource>::INFO,
        <WindowsMalwareStateCount as graph_core::Resource>::INFO,
        <Organization as graph_core::Resource>::INFO,
    ],
    &[],
    &[
        graph_core::EnumInfo::of::<DeviceManagementSubscriptionState>(),
        graph_core::EnumInfo::of::<MdmAuthority>(),
    ],
);
