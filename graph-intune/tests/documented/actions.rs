//! Documented bodies of actions are rebuilt.

use graph_intune::graph_core::Request;
use graph_intune::{
    DeviceCompliancePolicy, DeviceCompliancePolicyAssign, DeviceCompliancePolicyAssignment,
    DeviceCompliancePolicyScheduleActionsForRules, DeviceComplianceScheduledActionForRule,
    FileEncryptionInfo, ManagedAppPolicy, ManagedAppPolicyTargetApps, ManagedDevice,
    ManagedDeviceCleanWindowsDevice, ManagedDeviceDeleteUserFromSharedAppleDevice,
    ManagedDeviceUpdateWindowsDeviceAccount, ManagedDeviceWindowsDefenderScan, ManagedDeviceWipe,
    ManagedMobileApp, MobileAppContentFile, MobileAppContentFileCommit,
    UpdateWindowsDeviceAccountActionParameter,
};
use serde_json::Value;

use crate::{operations, page};

/// A parameter of the documented body.
macro_rules! of {
    ($ty:ty, $body:ident, $name:expr) => {
        serde_json::from_value::<$ty>($body[$name].clone()).expect($name)
    };
}

/// What the documented call sends.
fn rebuilt(page: &str, body: &Value) -> Option<Value> {
    let device = |request: Request<()>| request.body().map(<[u8]>::to_vec);
    let bytes = match page {
        "intune-devices-manageddevice-wipe.md" => device(ManagedDevice::wipe(
            "1",
            ManagedDeviceWipe::new()
                .keep_enrollment_data(of!(bool, body, "keepEnrollmentData"))
                .keep_user_data(of!(bool, body, "keepUserData"))
                .mac_os_unlock_code(of!(String, body, "macOsUnlockCode"))
                .persist_esim_data_plan(of!(bool, body, "persistEsimDataPlan")),
        )),
        "intune-devices-manageddevice-cleanwindowsdevice.md" => {
            device(ManagedDevice::clean_windows_device(
                "1",
                ManagedDeviceCleanWindowsDevice::new(of!(bool, body, "keepUserData")),
            ))
        }
        "intune-devices-manageddevice-windowsdefenderscan.md" => {
            device(ManagedDevice::windows_defender_scan(
                "1",
                ManagedDeviceWindowsDefenderScan::new(of!(bool, body, "quickScan")),
            ))
        }
        "intune-devices-manageddevice-deleteuserfromsharedappledevice.md" => {
            device(ManagedDevice::delete_user_from_shared_apple_device(
                "1",
                ManagedDeviceDeleteUserFromSharedAppleDevice::new().user_principal_name(of!(
                    String,
                    body,
                    "userPrincipalName"
                )),
            ))
        }
        "intune-devices-manageddevice-updatewindowsdeviceaccount.md" => {
            let name = "updateWindowsDeviceAccountActionParameter";
            device(ManagedDevice::update_windows_device_account(
                "1",
                ManagedDeviceUpdateWindowsDeviceAccount::new()
                    .update_windows_device_account_action_parameter(of!(
                        UpdateWindowsDeviceAccountActionParameter,
                        body,
                        name
                    )),
            ))
        }
        "intune-apps-mobileappcontentfile-commit.md" => {
            let info = of!(FileEncryptionInfo, body, "fileEncryptionInfo");
            let commit = MobileAppContentFileCommit::new().file_encryption_info(info);
            device(MobileAppContentFile::commit("1", "1", "1", commit))
        }
        "intune-deviceconfig-devicecompliancepolicy-assign.md" => {
            let all = of!(Vec<DeviceCompliancePolicyAssignment>, body, "assignments");
            let assign = DeviceCompliancePolicyAssign::new().assignments(all);
            DeviceCompliancePolicy::assign("1", assign).page().body().map(<[u8]>::to_vec)
        }
        "intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules.md" => {
            let all = of!(
                Vec<DeviceComplianceScheduledActionForRule>,
                body,
                "deviceComplianceScheduledActionForRules"
            );
            let schedule = DeviceCompliancePolicyScheduleActionsForRules::new()
                .device_compliance_scheduled_action_for_rules(all);
            device(DeviceCompliancePolicy::schedule_actions_for_rules("1", schedule))
        }
        "intune-mam-managedappprotection-targetapps.md" => {
            let all = of!(Vec<ManagedMobileApp>, body, "apps");
            let target = ManagedAppPolicyTargetApps::new().apps(all);
            device(ManagedAppPolicy::target_apps("1", target))
        }
        _ => return None,
    };
    Some(serde_json::from_slice(&bytes.expect("a body")).expect("JSON"))
}

#[test]
fn documented_actions_are_rebuilt() {
    let Some(operations) = operations() else { return };
    let mut count = 0;
    for operation in operations.iter().filter(|operation| operation["kind"] == "action") {
        let body = &operation["example_request"]["body_json"];
        if let Some(rebuilt) = rebuilt(page(operation), body) {
            assert_eq!(rebuilt, *body, "{}", page(operation));
            count += 1;
        }
    }
    assert_eq!(count, 9);
}
