//! The actions on a `managedDevice`.

use graph_core::graph_operations;

use super::{ManagedDevice, UpdateWindowsDeviceAccountActionParameter};

#[graph_operations(
    path = "/deviceManagement/managedDevices/{managedDeviceId}",
    also(
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}",
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
    ),
    permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
)]
impl ManagedDevice {
    /// Resets the device to its factory state.
    #[graph(POST, permission = "DeviceManagementManagedDevices.ReadWrite.All")]
    fn wipe(
        keep_enrollment_data: Option<bool>,
        keep_user_data: Option<bool>,
        mac_os_unlock_code: Option<String>,
        persist_esim_data_plan: Option<bool>,
    );

    /// Removes what the organization put on the device, and ends its management.
    #[graph(POST)]
    fn retire();

    /// Makes the device report, and fetch what is waiting for it.
    #[graph(POST)]
    fn sync_device();

    /// Restarts the device.
    #[graph(POST)]
    fn reboot_now();

    /// Turns the device off.
    #[graph(POST)]
    fn shut_down();

    /// Locks the device.
    #[graph(POST)]
    fn remote_lock();

    /// Replaces or removes the passcode.
    #[graph(POST)]
    fn reset_passcode();

    /// Fetches the passcode that the service holds.
    #[graph(POST)]
    fn recover_passcode();

    /// Asks the device where it is.
    ///
    /// The answer is in [`device_action_results`](Self::device_action_results), when it has come.
    #[graph(POST)]
    fn locate_device();

    /// Takes a lost device back into use.
    #[graph(POST)]
    fn disable_lost_mode();

    /// Removes the activation lock of an Apple device.
    #[graph(POST)]
    fn bypass_activation_lock();

    /// Sets Windows up anew.
    #[graph(POST)]
    fn clean_windows_device(keep_user_data: bool);

    /// Removes a user from a shared iPad.
    #[graph(POST)]
    fn delete_user_from_shared_apple_device(user_principal_name: Option<String>);

    /// Signs out who uses a shared iPad.
    #[graph(POST)]
    fn logout_shared_apple_device_active_user();

    /// Starts a session of remote assistance.
    #[graph(POST, permission = "DeviceManagementManagedDevices.ReadWrite.All")]
    fn request_remote_assistance();

    /// Changes the account of a Surface Hub.
    #[graph(POST)]
    fn update_windows_device_account(
        update_windows_device_account_action_parameter: Option<
            UpdateWindowsDeviceAccountActionParameter,
        >,
    );

    /// Scans a Windows device for malware, quickly or fully.
    #[graph(POST)]
    fn windows_defender_scan(quick_scan: bool);

    /// Makes Windows Defender fetch its latest signatures.
    #[graph(POST)]
    fn windows_defender_update_signatures();
}
