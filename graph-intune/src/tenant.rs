//! The tenant as Intune sees it.

use graph_core::{EdmType, Value};

mod device_management;
mod intune_brand;
mod windows_malware_overview;

pub use device_management::{
    DeviceManagement, DeviceManagementPatch, DeviceManagementSettings,
    DeviceManagementSubscriptionState, DeviceProtectionOverview, UserExperienceAnalyticsSettings,
};
pub use intune_brand::{IntuneBrand, RgbColor};
pub use windows_malware_overview::{
    OsVersionCount, WindowsMalwareCategory, WindowsMalwareCategoryCount,
    WindowsMalwareExecutionState, WindowsMalwareExecutionStateCount, WindowsMalwareNameCount,
    WindowsMalwareOverview, WindowsMalwareSeverity, WindowsMalwareSeverityCount,
    WindowsMalwareStateCount, WindowsMalwareThreatState,
};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] = &[DeviceManagement::EDM];
