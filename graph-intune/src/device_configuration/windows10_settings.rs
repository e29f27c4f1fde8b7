//! Settings of Windows 10.

use graph_core::{graph_complex, graph_enum};

/// How much diagnostic data is sent.
#[graph_enum]
pub enum DiagnosticDataSubmissionMode {
    UserDefined,
    None,
    Basic,
    Enhanced,
    Full,
}

/// How strictly search results are filtered.
#[graph_enum]
pub enum SafeSearchFilterType {
    UserDefined,
    Strict,
    Moderate,
}

/// Whether something is allowed.
#[graph_enum]
pub enum StateManagementSetting {
    NotConfigured,
    Blocked,
    Allowed,
}

/// Whether something is shown.
#[graph_enum]
pub enum VisibilitySetting {
    NotConfigured,
    Hide,
    Show,
}

/// The days that something happens on.
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

/// A proxy, and the addresses that are reached without it.
#[graph_complex]
pub struct Windows10NetworkProxyServer {
    #[graph(not_null)]
    pub address: Option<String>,
    pub exceptions: Option<Vec<String>>,
    #[graph(not_null)]
    pub use_for_local_addresses: Option<bool>,
}

/// Whether Windows Spotlight is on.
#[graph_enum]
pub enum WindowsSpotlightEnablementSettings {
    NotConfigured,
    Disabled,
    Enabled,
}

/// How the Start menu shows the list of apps.
#[graph_enum(flags)]
pub enum WindowsStartMenuAppListVisibilityType {
    UserDefined,
    Collapse,
    Remove,
    DisableSettingsApp,
}

/// The size of the Start menu.
#[graph_enum]
pub enum WindowsStartMenuModeType {
    UserDefined,
    FullScreen,
    NonFullScreen,
}
