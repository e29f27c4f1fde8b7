//! `windowsUniversalAppXContainedApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::MobileContainedAppBase;

/// The entity type `windowsUniversalAppXContainedApp`.
///
/// [One of `MobileContainedApp`](crate::MobileContainedApp),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = MobileContainedAppBase)]
pub struct WindowsUniversalAppXContainedApp {
    pub app_user_model_id: Option<String>,
}
