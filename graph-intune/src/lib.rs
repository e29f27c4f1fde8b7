//! Microsoft Intune's v1.0 API, declared with [`graph_resource`](graph_core::graph_resource).
//!
//! Types are at the root, and grouped by area in its modules. Calls are made with what
//! [`graph_core`] and its [`prelude`] have.
//!
#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod app_protection;
pub mod apps;
pub mod auditing;
pub mod compliance;
pub mod device_configuration;
pub mod managed_devices;
pub mod rbac;
pub mod reports;
pub mod shared;
pub mod tenant;
pub mod users;

pub use app_protection::*;
pub use apps::*;
pub use auditing::*;
pub use compliance::*;
pub use device_configuration::*;
pub use graph_core::{self, prelude};
pub use managed_devices::*;
pub use rbac::*;
pub use reports::*;
pub use shared::*;
pub use tenant::*;
pub use users::*;

use graph_core::EdmType;

/// All resources and hierarchies that have operations, for whoever works with descriptions.
///
/// ```
/// use graph_intune::graph_core::Resource;
/// use graph_intune::ManagedDevice;
///
/// let mut types = graph_intune::resources().filter_map(|edm| edm.object());
/// assert!(types.any(|info| info.name == ManagedDevice::INFO.name));
/// ```
pub fn resources() -> impl Iterator<Item = EdmType> {
    let areas = [
        app_protection::RESOURCES,
        apps::RESOURCES,
        auditing::RESOURCES,
        compliance::RESOURCES,
        device_configuration::RESOURCES,
        managed_devices::RESOURCES,
        rbac::RESOURCES,
        reports::RESOURCES,
        tenant::RESOURCES,
        users::RESOURCES,
    ];
    areas.into_iter().flatten().copied()
}
