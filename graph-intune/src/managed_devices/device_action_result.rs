//! `deviceActionResult`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_hierarchy};

/// What every [`DeviceActionResult`] has.
#[graph_complex(base)]
pub struct DeviceActionResultBase {
    pub action_name: Option<String>,
    #[graph(not_null)]
    pub action_state: Option<ActionState>,
    #[graph(not_null)]
    pub last_updated_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub start_date_time: Option<DateTimeOffset>,
}

/// How an action on a device went.
#[graph_hierarchy(base = DeviceActionResultBase)]
pub enum DeviceActionResult {
    DeleteUserFromSharedAppleDevice(DeleteUserFromSharedAppleDeviceActionResult),
    LocateDevice(LocateDeviceActionResult),
    RemoteLock(RemoteLockActionResult),
    ResetPasscode(ResetPasscodeActionResult),
    RotateBitLockerKeysDevice(RotateBitLockerKeysDeviceActionResult),
    WindowsDefenderScan(WindowsDefenderScanActionResult),
}

/// How the removal of a user went.
#[graph_complex(base = DeviceActionResultBase)]
pub struct DeleteUserFromSharedAppleDeviceActionResult {
    pub user_principal_name: Option<String>,
}

/// A place on the globe, with the precision of its measurement.
#[graph_complex]
pub struct DeviceGeoLocation {
    #[graph(not_null)]
    pub altitude: Option<f64>,
    #[graph(not_null)]
    pub heading: Option<f64>,
    #[graph(not_null)]
    pub horizontal_accuracy: Option<f64>,
    #[graph(not_null)]
    pub last_collected_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub latitude: Option<f64>,
    #[graph(not_null)]
    pub longitude: Option<f64>,
    #[graph(not_null)]
    pub speed: Option<f64>,
    #[graph(not_null)]
    pub vertical_accuracy: Option<f64>,
}

/// Where a device was found.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-locatedeviceactionresult)
#[graph_complex(base = DeviceActionResultBase)]
pub struct LocateDeviceActionResult {
    pub device_location: Option<DeviceGeoLocation>,
}

/// How locking a device went, and the PIN that unlocks it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-remotelockactionresult)
#[graph_complex(base = DeviceActionResultBase)]
pub struct RemoteLockActionResult {
    pub unlock_pin: Option<String>,
}

/// How resetting a passcode went, and the new one.
#[graph_complex(base = DeviceActionResultBase)]
pub struct ResetPasscodeActionResult {
    #[graph(not_null)]
    pub error_code: Option<i32>,
    pub passcode: Option<String>,
}

/// How changing the recovery keys of the disks went.
#[graph_complex(base = DeviceActionResultBase)]
pub struct RotateBitLockerKeysDeviceActionResult {
    #[graph(not_null)]
    pub error_code: Option<i32>,
}

/// How a scan for malware went.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-devices-windowsdefenderscanactionresult)
#[graph_complex(base = DeviceActionResultBase)]
pub struct WindowsDefenderScanActionResult {
    pub scan_type: Option<String>,
}

/// How far an action on a device is.
#[graph_enum]
pub enum ActionState {
    None,
    Pending,
    Canceled,
    Active,
    Done,
    Failed,
    NotSupported,
}
