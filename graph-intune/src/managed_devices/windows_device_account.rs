//! The account of a Surface Hub.

use graph_core::{graph_complex, graph_hierarchy};

/// The account that a Surface Hub is to use.
#[graph_complex]
pub struct UpdateWindowsDeviceAccountActionParameter {
    pub calendar_sync_enabled: Option<bool>,
    pub device_account: Option<WindowsDeviceAccount>,
    pub device_account_email: Option<String>,
    pub exchange_server: Option<String>,
    pub password_rotation_enabled: Option<bool>,
    pub session_initiation_protocal_address: Option<String>,
}

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
