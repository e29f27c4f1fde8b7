//! Writes a note into all devices of an operating system, twenty in a request, and says which ones failed.
//!
//! ```text
//! cargo run -p graph-intune --example bulk_update
//! cargo run -p graph-intune --example bulk_update -- --system iOS --notes "checked in November"
//! ```
//!
//! With `GRAPH_BASE_URL` (version included) and `GRAPH_ACCESS_TOKEN` it changes that tenant instead of a
//! local one, in which one device is locked. It needs the permission
//! `DeviceManagementManagedDevices.ReadWrite.All`.

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use graph_emulator::{Answer, Emulator, Method};
use graph_intune::graph_core::Batch;
use graph_intune::prelude::*;
use graph_intune::{ManagedDevice, ManagedDevicePatch};
use serde_json::json;

#[path = "support/devices.rs"]
mod devices;
#[path = "support/service.rs"]
mod service;

/// Write a note into all devices of an operating system.
#[derive(Parser)]
struct Options {
    /// The operating system.
    #[arg(long, default_value = "Windows")]
    system: String,

    /// The note. Without it, notes are cleared.
    #[arg(long)]
    notes: Option<String>,

    #[command(flatten)]
    service: service::Service,
}

#[tokio::main]
async fn main() -> ExitCode {
    service::exit_code(run(Options::parse()).await)
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let (graph, _emulator) = options.service.connect(tenant()).await?;

    let devices = ManagedDevice::list()
        .filter(ManagedDevice::OPERATING_SYSTEM.eq(options.system))
        .select(ManagedDevice::DEVICE_NAME)
        .stream(&graph)
        .collect()
        .await?;

    // Any number of requests: twenty go as one, and each is tried again by itself.
    let mut batch = Batch::new();
    let mut updates = Vec::new();
    for device in devices {
        // Without a note a null is sent, which clears what is there.
        let patch = ManagedDevicePatch::new().notes(options.notes.clone().or_null());
        let update = batch.add(ManagedDevice::update(&device.id, patch));
        updates.push((device, update));
    }
    let total = updates.len();
    let mut outcomes = batch.send(&graph).await;

    let mut failed = 0;
    // Not `println!`, which panics when the reader has gone.
    let mut out = std::io::stdout();
    for (device, update) in updates {
        if let Err(error) = outcomes.take(update) {
            failed += 1;
            writeln!(out, "{}: {error}", device.device_name.as_deref().unwrap_or(&device.id))?;
        }
    }
    writeln!(out, "{} of {total} devices updated", total - failed)?;
    if failed > 0 {
        return Err(format!("{failed} of {total} devices were not updated").into());
    }
    Ok(())
}

/// A local tenant whose service does not take changes to one device.
fn tenant() -> Emulator {
    let path = "/deviceManagement/managedDevices/{managedDeviceId}";
    devices::tenant().handle(Method::PATCH, path, |call| {
        if call.ids() == ["laptop-21"] {
            let error = json!({ "code": "Conflict", "message": "The device is being retired." });
            return Answer::new(409).json(json!({ "error": error }));
        }
        call.proceed()
    })
}
