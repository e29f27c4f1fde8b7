//! The app on `graph-intune`.

use graph_intune::prelude::*;
use graph_intune::{
    ComplianceState, ComplianceStatus, DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch,
    ManagedDevice,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::builder().token(std::env::var("GRAPH_ACCESS_TOKEN")?).build()?;
    let mut devices = ManagedDevice::list()
        .filter(ManagedDevice::COMPLIANCE_STATE.eq(ComplianceState::Noncompliant))
        .select(ManagedDevice::DEVICE_NAME)
        .stream(&graph);
    while let Some(device) = devices.try_next().await? {
        println!("{}: {:?}", device.id, device.device_name);
    }
    let patch = DeviceComplianceUserStatusPatch::new()
        .status(ComplianceStatus::Compliant)
        .user_display_name(Null);
    let updated =
        DeviceComplianceUserStatus::update("policy", "status", patch).send(&graph).await?;
    println!("{updated:?}");
    Ok(())
}
