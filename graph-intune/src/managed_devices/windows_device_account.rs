//! `windowsDeviceAccount`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_hierarchy};

/// What every [`WindowsDeviceAccount`] has.
#[graph_complex(base)]
pub struct WindowsDeviceAccountBase {
    pub password: Option<String>,
}

/// The account of a Windows device.
#[graph_hierarchy(base = WindowsDeviceAccountBase)]
pub enum WindowsDeviceAccount {
    AD(WindowsDeviceADAccount),
    AzureAD(WindowsDeviceAzureADAccount),
}

/// An account in Active Directory.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-windowsdeviceadaccount)
#[graph_complex(base = WindowsDeviceAccountBase)]
pub struct WindowsDeviceADAccount {
    pub domain_name: Option<String>,
    pub user_name: Option<String>,
}

/// An account in the cloud directory.
#[graph_complex(base = WindowsDeviceAccountBase)]
pub struct WindowsDeviceAzureADAccount {
    pub user_principal_name: Option<String>,
}
