//! The actions on a `managedDevice`.

use graph_core::graph_operations;

use super::{ManagedDevice, UpdateWindowsDeviceAccountActionParameter};

#[graph_operations]
impl ManagedDevice {
    /// Resets the device to its factory state.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/wipe",
        permission = "DeviceManagementManagedDevices.ReadWrite.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/wipe",
        name = "wipe_for_user",
        permission = "DeviceManagementManagedDevices.ReadWrite.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/wipe",
        name = "wipe_for_detected_app",
        permission = "DeviceManagementManagedDevices.ReadWrite.All"
    )]
    fn wipe(
        keep_enrollment_data: Option<bool>,
        keep_user_data: Option<bool>,
        mac_os_unlock_code: Option<String>,
        persist_esim_data_plan: Option<bool>,
    );

    /// Removes what the organization put on the device, and ends its management.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/retire",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/retire",
        name = "retire_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/retire",
        name = "retire_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn retire();

    /// Makes the device report, and fetch what is waiting for it.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/syncDevice",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/syncDevice",
        name = "sync_device_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/syncDevice",
        name = "sync_device_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn sync_device();

    /// Restarts the device.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/rebootNow",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/rebootNow",
        name = "reboot_now_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rebootNow",
        name = "reboot_now_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn reboot_now();

    /// Turns the device off.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/shutDown",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/shutDown",
        name = "shut_down_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/shutDown",
        name = "shut_down_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn shut_down();

    /// Locks the device.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/remoteLock",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/remoteLock",
        name = "remote_lock_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/remoteLock",
        name = "remote_lock_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn remote_lock();

    /// Replaces or removes the passcode.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/resetPasscode",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/resetPasscode",
        name = "reset_passcode_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/resetPasscode",
        name = "reset_passcode_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn reset_passcode();

    /// Fetches the passcode that the service holds.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/recoverPasscode",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/recoverPasscode",
        name = "recover_passcode_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/recoverPasscode",
        name = "recover_passcode_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn recover_passcode();

    /// Asks the device where it is.
    ///
    /// The answer is in [`device_action_results`](Self::device_action_results), when it has come.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/locateDevice",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/locateDevice",
        name = "locate_device_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/locateDevice",
        name = "locate_device_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn locate_device();

    /// Takes a lost device back into use.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/disableLostMode",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/disableLostMode",
        name = "disable_lost_mode_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disableLostMode",
        name = "disable_lost_mode_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn disable_lost_mode();

    /// Removes the activation lock of an Apple device.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/bypassActivationLock",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/bypassActivationLock",
        name = "bypass_activation_lock_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/bypassActivationLock",
        name = "bypass_activation_lock_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn bypass_activation_lock();

    /// Sets Windows up anew.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/cleanWindowsDevice",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/cleanWindowsDevice",
        name = "clean_windows_device_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/cleanWindowsDevice",
        name = "clean_windows_device_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn clean_windows_device(keep_user_data: bool);

    /// Removes a user from a shared iPad.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice",
        name = "delete_user_from_shared_apple_device_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice",
        name = "delete_user_from_shared_apple_device_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn delete_user_from_shared_apple_device(user_principal_name: Option<String>);

    /// Signs out who uses a shared iPad.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser",
        name = "logout_shared_apple_device_active_user_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser",
        name = "logout_shared_apple_device_active_user_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn logout_shared_apple_device_active_user();

    /// Starts a session of remote assistance.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/requestRemoteAssistance",
        permission = "DeviceManagementManagedDevices.ReadWrite.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/requestRemoteAssistance",
        name = "request_remote_assistance_for_user",
        permission = "DeviceManagementManagedDevices.ReadWrite.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/requestRemoteAssistance",
        name = "request_remote_assistance_for_detected_app",
        permission = "DeviceManagementManagedDevices.ReadWrite.All"
    )]
    fn request_remote_assistance();

    /// Changes the account of a Surface Hub.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount",
        name = "update_windows_device_account_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount",
        name = "update_windows_device_account_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn update_windows_device_account(
        update_windows_device_account_action_parameter: Option<
            UpdateWindowsDeviceAccountActionParameter,
        >,
    );

    /// Scans a Windows device for malware, quickly or fully.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/windowsDefenderScan",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/windowsDefenderScan",
        name = "windows_defender_scan_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderScan",
        name = "windows_defender_scan_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn windows_defender_scan(quick_scan: bool);

    /// Makes Windows Defender fetch its latest signatures.
    #[graph(
        POST,
        path = "/deviceManagement/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/users/{userId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures",
        name = "windows_defender_update_signatures_for_user",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    #[graph(
        POST,
        path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures",
        name = "windows_defender_update_signatures_for_detected_app",
        permission = "DeviceManagementManagedDevices.PrivilegedOperations.All"
    )]
    fn windows_defender_update_signatures();
}
