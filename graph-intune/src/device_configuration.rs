//! Device configuration: profiles of settings.

use graph_core::{EdmType, Value};

mod defender;
mod device_configuration_assignment;
mod device_configuration_base;
mod edge;
mod windows10_general_configuration;
mod windows10_settings;

pub use defender::{
    DefenderCloudBlockLevelType, DefenderDetectedMalwareActions, DefenderMonitorFileActivity,
    DefenderPromptForSampleSubmission, DefenderScanType, DefenderThreatAction,
};
pub use device_configuration_assignment::{
    DeviceConfigurationAssignment, DeviceConfigurationAssignmentPatch,
};
pub use device_configuration_base::{
    DeviceConfiguration, DeviceConfigurationAssign, DeviceConfigurationBase,
    DeviceConfigurationBasePatch,
};
pub use edge::{
    EdgeCookiePolicy, EdgeSearchEngine, EdgeSearchEngineBase, EdgeSearchEngineBaseBase,
    EdgeSearchEngineCustom, EdgeSearchEngineType,
};
pub use windows10_general_configuration::{
    Windows10GeneralConfiguration, Windows10GeneralConfigurationPatch,
};
pub use windows10_settings::{
    DiagnosticDataSubmissionMode, SafeSearchFilterType, StateManagementSetting, VisibilitySetting,
    WeeklySchedule, Windows10NetworkProxyServer, WindowsSpotlightEnablementSettings,
    WindowsStartMenuAppListVisibilityType, WindowsStartMenuModeType,
};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] =
    &[DeviceConfiguration::EDM, DeviceConfigurationAssignment::EDM];
