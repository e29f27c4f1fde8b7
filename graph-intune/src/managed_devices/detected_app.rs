//! `detectedApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_enum, graph_resource};

use crate::ManagedDevice;

/// An app that was found on managed devices.
///
/// ```
/// use graph_intune::{DetectedApp, ManagedDevice};
///
/// let apps = DetectedApp::list().filter(DetectedApp::DEVICE_COUNT.gt(100)).page();
/// assert_eq!(apps.url()?, "/deviceManagement/detectedApps?$filter=deviceCount%20gt%20100");
/// let devices = ManagedDevice::list_for_detected_app("1a2b").page();
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-detectedapp)
#[doc(alias = "detectedApps")]
#[graph_resource(path = "/deviceManagement/detectedApps", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/detectedApps/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementManagedDevices.ReadWrite.All",
))]
pub struct DetectedApp {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub device_count: Option<i32>,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub platform: Option<DetectedAppPlatformType>,
    pub publisher: Option<String>,
    #[graph(not_null)]
    pub size_in_byte: Option<i64>,
    pub version: Option<String>,
    #[graph(navigation)]
    pub managed_devices: Option<Vec<ManagedDevice>>,
}

/// The platform that an app was found on.
#[graph_enum]
pub enum DetectedAppPlatformType {
    Unknown,
    Windows,
    WindowsMobile,
    WindowsHolographic,
    Ios,
    MacOS,
    ChromeOS,
    AndroidOSP,
    AndroidDeviceAdministrator,
    AndroidWorkProfile,
    AndroidDedicatedAndFullyManaged,
    UnknownFutureValue,
}
