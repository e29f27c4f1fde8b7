//! Retires or wipes a device, after showing what would be sent and asking.
//!
//! ```text
//! cargo run -p graph-intune --example device_action -- retire laptop-07
//! cargo run -p graph-intune --example device_action -- wipe laptop-07 --keep-user-data
//! ```
//!
//! With `GRAPH_BASE_URL` (version included) and `GRAPH_ACCESS_TOKEN` it acts on that tenant instead of a
//! local one. It needs the permission `DeviceManagementManagedDevices.Read.All`, and to retire also
//! `DeviceManagementManagedDevices.PrivilegedOperations.All`, to wipe
//! `DeviceManagementManagedDevices.ReadWrite.All`.

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use graph_intune::{ManagedDevice, ManagedDeviceWipe};

#[path = "support/devices.rs"]
mod devices;
#[path = "support/service.rs"]
mod service;

/// Retire or wipe a device.
#[derive(Parser)]
struct Options {
    /// What to do with the device.
    action: Action,

    /// The device's id.
    device: String,

    /// Keep the user's data when the device is wiped.
    #[arg(long)]
    keep_user_data: bool,

    #[command(flatten)]
    service: service::Service,
}

#[derive(Clone, Copy, ValueEnum)]
enum Action {
    /// Remove what belongs to the organization.
    Retire,
    /// Reset the device to its factory state.
    Wipe,
}

#[tokio::main]
async fn main() -> ExitCode {
    service::exit_code(run(&Options::parse()).await)
}

async fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let (graph, _emulator) = options.service.connect(devices::tenant()).await?;
    let device = ManagedDevice::get(&options.device).send(&graph).await?;
    let name = device.device_name.as_deref().unwrap_or(&device.id);

    // A request is a value: it can be looked at before it is sent.
    let request = match options.action {
        Action::Retire => ManagedDevice::retire(&device.id),
        Action::Wipe => {
            let parameters = ManagedDeviceWipe::new().keep_user_data(options.keep_user_data);
            ManagedDevice::wipe(&device.id, parameters)
        }
    };
    let mut out = std::io::stdout();
    // With a mask in the place of the token.
    writeln!(out, "This would be sent:\n\n{}\n", request.dry_run(&graph)?)?;
    write!(out, "Type the device's name, {name}, to send it: ")?;
    out.flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    if answer.trim() != name {
        writeln!(out, "Nothing was sent.")?;
        return Ok(());
    }

    if let Err(error) = request.send(&graph).await {
        // Such an action is never sent twice by itself: its answer may have been lost on the way.
        if error.is_outcome_unknown() {
            eprintln!("It is not known whether it was done: look at the device's state.");
        }
        return Err(error.into());
    }
    let after = ManagedDevice::get(&device.id).send(&graph).await?;
    let state = after.management_state.map_or("not known".to_owned(), |state| state.to_string());
    writeln!(out, "Sent. The state of {name} is {state}.")?;
    Ok(())
}
