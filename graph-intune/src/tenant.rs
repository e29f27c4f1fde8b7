// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! The tenant: its settings, its brand and its organization.
//!
//! Settings of all of Intune are properties of [`DeviceManagement`], of which there is one:
//!
//! ```no_run
//! use graph_intune::prelude::*;
//! use graph_intune::{DeviceManagement, DeviceManagementPatch, DeviceManagementSettings};
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let tenant = DeviceManagement::get().send(&graph).await?;
//! println!("{:?}", tenant.subscription_state);
//!
//! let settings = DeviceManagementSettings {
//!     device_compliance_checkin_threshold_days: Some(14),
//!     ..Default::default()
//! };
//! DeviceManagement::update(DeviceManagementPatch::new().settings(settings)).send(&graph).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The apps' counterpart, [`DeviceAppManagement`](crate::DeviceAppManagement), is in [`apps`](crate::apps). Who may
//! change what is in [`rbac`](crate::rbac), and who did in [`auditing`](crate::auditing).
//!
//! # What it has
//!
//! The feature `tenant` brings 10 operations, 19 types, and 2 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`DeviceManagement`] | `/deviceManagement` | `get`, `update`, `get_effective_permissions`, `user_experience_analytics_summarize_work_from_anywhere_devices`, `verify_windows_enrollment_auto_discovery` |
//! | [`Organization`] | `/organization` | `list`, `count`, `get`, `update`, `set_mobile_device_management_authority` |

mod device_management;
mod organization;

pub use device_management::*;
use graph_core::AreaInfo;
pub use organization::*;

/// All that is declared here.
pub(crate) static TENANT: AreaInfo = AreaInfo::new(
    "tenant",
    &[
        <DeviceManagement as graph_core::Resource>::info,
        <DeviceManagementSettings as graph_core::Resource>::info,
        <DeviceProtectionOverview as graph_core::Resource>::info,
        <IntuneBrand as graph_core::Resource>::info,
        <OsVersionCount as graph_core::Resource>::info,
        <RgbColor as graph_core::Resource>::info,
        <UserExperienceAnalyticsAutopilotDevicesSummary as graph_core::Resource>::info,
        <UserExperienceAnalyticsCloudIdentityDevicesSummary as graph_core::Resource>::info,
        <UserExperienceAnalyticsCloudManagementDevicesSummary as graph_core::Resource>::info,
        <UserExperienceAnalyticsSettings as graph_core::Resource>::info,
        <UserExperienceAnalyticsWindows10DevicesSummary as graph_core::Resource>::info,
        <UserExperienceAnalyticsWorkFromAnywhereDevicesSummary as graph_core::Resource>::info,
        <WindowsMalwareCategoryCount as graph_core::Resource>::info,
        <WindowsMalwareExecutionStateCount as graph_core::Resource>::info,
        <WindowsMalwareNameCount as graph_core::Resource>::info,
        <WindowsMalwareOverview as graph_core::Resource>::info,
        <WindowsMalwareSeverityCount as graph_core::Resource>::info,
        <WindowsMalwareStateCount as graph_core::Resource>::info,
        <Organization as graph_core::Resource>::info,
    ],
    &[],
    &[
        graph_core::EnumInfo::of::<DeviceManagementSubscriptionState>,
        graph_core::EnumInfo::of::<MdmAuthority>,
    ],
);
