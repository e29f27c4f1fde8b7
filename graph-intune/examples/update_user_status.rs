//! Updates one user's status of a compliance policy: sets one property and clears another.
//!
//! By itself it starts a local Graph with a few statuses and updates one of those. With
//! `GRAPH_BASE_URL` (version included) and `GRAPH_ACCESS_TOKEN` it talks to that service instead.
//!
//! ```text
//! cargo run -p graph-intune --example update_user_status
//! cargo run -p graph-intune --example update_user_status -- --collection
//! cargo run -p graph-intune --example update_user_status -- --status no-such-status
//! cargo run -p graph-intune --example update_user_status -- --to no-such-member
//! ```

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use graph_emulator::Emulator;
use graph_intune::graph_core::Request;
use graph_intune::prelude::*;
use graph_intune::{ComplianceStatus, DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch};

#[path = "support/service.rs"]
mod service;

/// Update one user's status of a compliance policy.
#[derive(Parser)]
struct Options {
    /// The policy's id.
    #[arg(long, value_name = "ID", default_value = "policy-1")]
    policy: String,

    /// The status's id. With --collection only a given one is sent.
    #[arg(long, value_name = "ID")]
    status: Option<String>,

    /// Send to the collection, whose path does not name the status.
    #[arg(long)]
    collection: bool,

    /// The status to set.
    #[arg(long, value_name = "STATUS", default_value = "compliant")]
    to: String,

    #[command(flatten)]
    service: service::Service,
}

#[tokio::main]
async fn main() -> ExitCode {
    service::exit_code(run(Options::parse()).await)
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let (graph, _emulator) = options.service.connect(tenant()).await?;
    let policy = options.policy;
    let status = options.status.clone().unwrap_or_else(|| "status-1".to_owned());

    let before = DeviceComplianceUserStatus::get(&policy, &status).send(&graph).await;

    // Only these two properties are in the body: one with a value, one with null.
    let patch = DeviceComplianceUserStatusPatch::new()
        .status(ComplianceStatus::from(&*options.to))
        .user_display_name(Null);
    let request = match (options.collection, options.status) {
        (false, _) => DeviceComplianceUserStatus::update(&policy, &status, patch),
        (true, None) => DeviceComplianceUserStatus::update_user_statuses(&policy, patch),
        (true, Some(id)) => {
            DeviceComplianceUserStatus::update_user_statuses(&policy, patch.with_id(id))
        }
    };
    // Not `println!`, which panics when the reader has gone.
    let mut out = std::io::stdout();
    show(&mut out, &graph, &request)?;
    let updated = request.send(&graph).await?;

    match (before, &updated) {
        // The path of a collection does not say which status is meant.
        (Ok(before), Some(updated)) if before.id != updated.id => {
            writeln!(out, "before: not known: `{}` was updated, not `{status}`\n", updated.id)
        }
        (Ok(before), _) => writeln!(out, "before: {}\n", serde_json::to_string_pretty(&before)?),
        (Err(error), _) => writeln!(out, "before: not known: {error}\n"),
    }?;
    match updated {
        Some(updated) => writeln!(out, "after: {}", serde_json::to_string_pretty(&updated)?),
        None => writeln!(out, "after: updated, and answered without a body"),
    }?;
    Ok(())
}

/// A local tenant with a few statuses.
fn tenant() -> Emulator {
    let status = |id: &str, name: &str, status, devices_count| DeviceComplianceUserStatus {
        id: id.to_owned(),
        user_display_name: Some(name.to_owned()),
        devices_count: Some(devices_count),
        status: Some(status),
        last_reported_date_time: "2026-11-20T08:15:00.1234567Z".parse().ok(),
        user_principal_name: Some(format!("{}@contoso.example", name.to_lowercase())),
        ..Default::default()
    };
    let one = "/deviceManagement/deviceCompliancePolicies/policy-1/userStatuses";
    let several = "/deviceManagement/deviceCompliancePolicies/policy-2/userStatuses";
    Emulator::new()
        .resource::<DeviceComplianceUserStatus>()
        .item(one, &status("status-1", "Ada", ComplianceStatus::NonCompliant, 2))
        .item(several, &status("status-2", "Grace", ComplianceStatus::Compliant, 1))
        .item(several, &status("status-3", "Edsger", ComplianceStatus::Error, 4))
}

/// The request as it will be sent, without its headers: one of them is secret.
fn show<R>(
    out: &mut impl Write,
    graph: &Client,
    request: &Request<R>,
) -> Result<(), Box<dyn Error>> {
    writeln!(out, "{} {}{}", request.method(), graph.base_url(), request.path()?)?;
    if let Some(body) = request.body() {
        writeln!(out, "{}\n", std::str::from_utf8(body)?)?;
    }
    Ok(())
}
