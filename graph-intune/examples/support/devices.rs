//! The devices of the local tenant.

use graph_emulator::Emulator;
use graph_intune::{ComplianceState, ManagedDevice};

/// Where they are.
const DEVICES: &str = "/deviceManagement/managedDevices";

/// A tenant of 40 devices: 24 laptops, 10 phones and 6 Macs, some of them not compliant.
pub(crate) fn tenant() -> Emulator {
    let all = [("Windows", "LAPTOP", 24), ("iOS", "PHONE", 10), ("macOS", "MAC", 6)];
    let devices = all.into_iter().flat_map(|(system, name, count)| {
        (1..=count).map(move |n| device(system, &format!("{name}-{n:02}"), n))
    });
    // Small pages, so that there are several.
    let emulator = Emulator::new().resource::<ManagedDevice>().page_size(15);
    devices.fold(emulator, |emulator, device| emulator.item(DEVICES, &device))
}

fn device(system: &str, name: &str, n: i32) -> ManagedDevice {
    let state = match n % 7 {
        0 => ComplianceState::InGracePeriod,
        3 => ComplianceState::Noncompliant,
        _ => ComplianceState::Compliant,
    };
    ManagedDevice {
        id: name.to_lowercase(),
        device_name: Some(name.into()),
        operating_system: Some(system.into()),
        compliance_state: Some(state),
        serial_number: Some(format!("SN{n:04}")),
        user_principal_name: Some(format!("user{n}@contoso.example")),
        last_sync_date_time: "2026-11-20T08:15:00Z".parse().ok(),
        ..Default::default()
    }
}
