//! `settingSource`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_enum};

/// The complex type `settingSource`.
#[graph_complex]
pub struct SettingSource {
    pub display_name: Option<String>,
    pub id: Option<String>,
    #[graph(not_null)]
    pub source_type: Option<SettingSourceType>,
}

/// The enum `settingSourceType`.
#[graph_enum]
pub enum SettingSourceType {
    DeviceConfiguration,
    DeviceIntent,
}
