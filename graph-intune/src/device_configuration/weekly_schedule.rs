//! `weeklySchedule`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The days that something happens on.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-weeklyschedule)
#[graph_enum]
pub enum WeeklySchedule {
    UserDefined,
    Everyday,
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}
