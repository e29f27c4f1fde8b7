//! `windowsUpdateInstallScheduleType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{TimeOfDay, graph_complex, graph_hierarchy};

use crate::WeeklySchedule;

/// What every [`WindowsUpdateInstallScheduleType`] has.
#[graph_complex(base, abstract)]
pub struct WindowsUpdateInstallScheduleTypeBase {}

/// The complex type `windowsUpdateInstallScheduleType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windowsupdateinstallscheduletype)
#[graph_hierarchy(base = WindowsUpdateInstallScheduleTypeBase)]
pub enum WindowsUpdateInstallScheduleType {
    ActiveHoursInstall(WindowsUpdateActiveHoursInstall),
    ScheduledInstall(WindowsUpdateScheduledInstall),
}

/// The complex type `windowsUpdateActiveHoursInstall`.
#[graph_complex(base = WindowsUpdateInstallScheduleTypeBase)]
pub struct WindowsUpdateActiveHoursInstall {
    #[graph(not_null)]
    pub active_hours_end: Option<TimeOfDay>,
    #[graph(not_null)]
    pub active_hours_start: Option<TimeOfDay>,
}

/// The complex type `windowsUpdateScheduledInstall`.
#[graph_complex(base = WindowsUpdateInstallScheduleTypeBase)]
pub struct WindowsUpdateScheduledInstall {
    #[graph(not_null)]
    pub scheduled_install_day: Option<WeeklySchedule>,
    #[graph(not_null)]
    pub scheduled_install_time: Option<TimeOfDay>,
}
