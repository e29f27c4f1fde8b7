//! `win32LobApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{
    DateTimeOffset, Flags, graph_complex, graph_enum, graph_operations, graph_resource,
};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState, MobileLobAppBase, RunAsAccountType, Win32LobAppRule,
    WindowsArchitecture,
};

/// A Windows desktop app of the organization.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_resource(base = MobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.win32LobApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.win32LobApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct Win32LobApp {
    pub allowed_architectures: Option<Flags<WindowsArchitecture>>,
    #[graph(not_null)]
    pub applicable_architectures: Option<Flags<WindowsArchitecture>>,
    pub install_command_line: Option<String>,
    pub install_experience: Option<Win32LobAppInstallExperience>,
    pub minimum_cpu_speed_in_m_hz: Option<i32>,
    #[graph(name = "minimumFreeDiskSpaceInMB")]
    pub minimum_free_disk_space_in_mb: Option<i32>,
    #[graph(name = "minimumMemoryInMB")]
    pub minimum_memory_in_mb: Option<i32>,
    pub minimum_number_of_processors: Option<i32>,
    pub minimum_supported_windows_release: Option<String>,
    pub msi_information: Option<Win32LobAppMsiInformation>,
    pub return_codes: Option<Vec<Win32LobAppReturnCode>>,
    pub rules: Option<Vec<Win32LobAppRule>>,
    pub setup_file_path: Option<String>,
    pub uninstall_command_line: Option<String>,
}

#[graph_operations(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp"
)]
impl Win32LobApp {
    /// Calls the action `enableApplicableArchitectures`.
    #[graph(POST)]
    fn enable_applicable_architectures(applicable_architectures: Flags<WindowsArchitecture>);
}

/// As whom an app is installed, and whether that restarts the device.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-win32lobappinstallexperience)
#[graph_complex]
pub struct Win32LobAppInstallExperience {
    #[graph(not_null)]
    pub device_restart_behavior: Option<Win32LobAppRestartBehavior>,
    #[graph(not_null)]
    pub run_as_account: Option<RunAsAccountType>,
}

/// What an MSI package says of itself.
#[graph_complex]
pub struct Win32LobAppMsiInformation {
    #[graph(not_null)]
    pub package_type: Option<Win32LobAppMsiPackageType>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_version: Option<String>,
    pub publisher: Option<String>,
    #[graph(not_null)]
    pub requires_reboot: Option<bool>,
    pub upgrade_code: Option<String>,
}

/// What an installer's exit code means.
#[graph_complex]
pub struct Win32LobAppReturnCode {
    #[graph(not_null)]
    pub return_code: Option<i32>,
    #[graph(not_null)]
    pub r#type: Option<Win32LobAppReturnCodeType>,
}

/// Whom an MSI package installs for.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-win32lobappmsipackagetype)
#[graph_enum]
pub enum Win32LobAppMsiPackageType {
    PerMachine,
    PerUser,
    DualPurpose,
}

/// Whether an installation restarts the device.
#[graph_enum]
pub enum Win32LobAppRestartBehavior {
    BasedOnReturnCode,
    Allow,
    Suppress,
    Force,
}

/// The meanings of exit codes.
#[graph_enum]
pub enum Win32LobAppReturnCodeType {
    Failed,
    Success,
    SoftReboot,
    HardReboot,
    Retry,
}
