//! `windowsInformationProtectionApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_hierarchy};

/// What every [`WindowsInformationProtectionApp`] has.
#[graph_complex(base, abstract)]
pub struct WindowsInformationProtectionAppBase {
    #[graph(not_null)]
    pub denied: Option<bool>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    pub product_name: Option<String>,
    pub publisher_name: Option<String>,
}

/// The complex type `windowsInformationProtectionApp`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-windowsinformationprotectionapp)
#[graph_hierarchy(base = WindowsInformationProtectionAppBase)]
pub enum WindowsInformationProtectionApp {
    Desktop(WindowsInformationProtectionDesktopApp),
    Store(WindowsInformationProtectionStoreApp),
}

/// The complex type `windowsInformationProtectionDesktopApp`.
#[graph_complex(base = WindowsInformationProtectionAppBase)]
pub struct WindowsInformationProtectionDesktopApp {
    #[graph(not_null)]
    pub binary_name: Option<String>,
    pub binary_version_high: Option<String>,
    pub binary_version_low: Option<String>,
}

/// The complex type `windowsInformationProtectionStoreApp`.
#[graph_complex(base = WindowsInformationProtectionAppBase)]
pub struct WindowsInformationProtectionStoreApp {}
