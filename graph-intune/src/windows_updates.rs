// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Windows updates: which updates devices have.
//!
//! ```no_run
//! use graph_intune::SoftwareUpdateStatusSummary;
//! use graph_intune::prelude::*;
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let summary = SoftwareUpdateStatusSummary::get().send(&graph).await?;
//! println!("{:?} devices lack updates", summary.non_compliant_device_count);
//! # Ok(())
//! # }
//! ```
//!
//! When devices install updates is a profile in [`device_configuration`](crate::device_configuration).
//!
//! # What it has
//!
//! The feature `windows_updates` brings one operation, one type, and no enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`SoftwareUpdateStatusSummary`] | `/deviceManagement/softwareUpdateStatusSummary` | `get` |

mod software_update_status_summary;

use graph_core::AreaInfo;
pub use software_update_status_summary::*;

/// All that is declared here.
pub(crate) static WINDOWS_UPDATES: AreaInfo = AreaInfo::new(
    "windows_updates",
    &[<SoftwareUpdateStatusSummary as graph_core::Resource>::info],
    &[],
    &[],
);
