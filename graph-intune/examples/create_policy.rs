//! Creates a compliance policy for iPhones, with what happens to those that do not comply, and assigns it
//! to a group.
//!
//! ```text
//! cargo run -p graph-intune --example create_policy
//! cargo run -p graph-intune --example create_policy -- --name "Phones" --group GROUP-ID
//! ```
//!
//! With `GRAPH_BASE_URL` (version included) and `GRAPH_ACCESS_TOKEN` it does so in that tenant instead of a
//! local one. It needs the permission `DeviceManagementConfiguration.ReadWrite.All`.

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use graph_emulator::Emulator;
use graph_intune::{
    DeviceComplianceActionItem, DeviceComplianceActionType, DeviceCompliancePolicy,
    DeviceCompliancePolicyAssign, DeviceCompliancePolicyAssignment,
    DeviceComplianceScheduledActionForRule, GroupAssignmentTarget, IosCompliancePolicy,
};

#[path = "support/service.rs"]
mod service;

/// Create a compliance policy for iPhones, and assign it.
#[derive(Parser)]
struct Options {
    /// The name of the policy.
    #[arg(long, default_value = "iPhones have a passcode")]
    name: String,

    /// The id of the group that the policy is for.
    #[arg(long, value_name = "ID", default_value = "6f3c2a4e-8f0b-4c51-9d0e-3a7b1c5d9e21")]
    group: String,

    #[command(flatten)]
    service: service::Service,
}

#[tokio::main]
async fn main() -> ExitCode {
    service::exit_code(run(Options::parse()).await)
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let local = Emulator::new().resource::<DeviceCompliancePolicy>();
    let local = local.resource::<DeviceCompliancePolicyAssignment>();
    let (graph, _emulator) = options.service.connect(local).await?;

    // A policy needs at least one action: here the user is told at once, and a day later the device is
    // taken for not compliant.
    let action = |action_type, hours| DeviceComplianceActionItem {
        action_type: Some(action_type),
        grace_period_hours: Some(hours),
        ..Default::default()
    };
    let actions = DeviceComplianceScheduledActionForRule {
        rule_name: Some("PasswordRequired".into()),
        scheduled_action_configurations: Some(vec![
            action(DeviceComplianceActionType::PushNotification, 0),
            action(DeviceComplianceActionType::Block, 24),
        ]),
        ..Default::default()
    };
    // Each platform has a type of its own, with what all policies have.
    let policy = IosCompliancePolicy {
        display_name: Some(options.name),
        passcode_required: Some(true),
        passcode_minimum_length: Some(6),
        os_minimum_version: Some("17.0".into()),
        scheduled_actions_for_rule: Some(vec![actions]),
        ..Default::default()
    };
    let policy = DeviceCompliancePolicy::create(&policy).send(&graph).await?;
    let mut out = std::io::stdout();
    writeln!(out, "created {} ({})", policy.display_name.unwrap_or_default(), policy.id)?;

    let target = GroupAssignmentTarget { group_id: Some(options.group), ..Default::default() };
    let assignment =
        DeviceCompliancePolicyAssignment { target: Some(target.into()), ..Default::default() };
    let parameters = DeviceCompliancePolicyAssign::new().assignments([assignment]);
    let assigned =
        DeviceCompliancePolicy::assign(&policy.id, parameters).stream(&graph).collect().await;
    // The policy is there by now, and a second run would create another one.
    let assigned = assigned.inspect_err(|_| {
        eprintln!("The policy {} was created, and is not assigned.", policy.id);
    })?;
    writeln!(out, "assigned to {} group(s)", assigned.len())?;
    Ok(())
}
