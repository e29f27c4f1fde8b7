//! Reports how all devices of a tenant comply: a table by operating system, and those that do not.
//!
//! ```text
//! cargo run -p graph-intune --example compliance_report
//! ```
//!
//! With `GRAPH_BASE_URL` (version included) and `GRAPH_ACCESS_TOKEN` it reports on that tenant instead of a
//! local one. It needs the permission `DeviceManagementManagedDevices.Read.All`.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use comfy_table::Table;
// A dependency of its own: what the attribute writes names it.
use graph_core::{DateTimeOffset, graph_projection};
use graph_intune::{ComplianceState, ManagedDevice};
use indicatif::{ProgressBar, ProgressStyle};

#[path = "support/devices.rs"]
mod devices;
#[path = "support/service.rs"]
mod service;

/// Report how all devices comply.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    service: service::Service,
}

/// What the report needs of each device, and so what is asked for: a device has 58 properties.
#[graph_projection(of = ManagedDevice)]
struct Row {
    id: String,
    device_name: Option<String>,
    operating_system: Option<String>,
    compliance_state: Option<ComplianceState>,
    user_principal_name: Option<String>,
    last_sync_date_time: Option<DateTimeOffset>,
}

/// The devices of an operating system.
#[derive(Default)]
struct Count {
    compliant: u32,
    noncompliant: u32,
    other: u32,
}

#[tokio::main]
async fn main() -> ExitCode {
    service::exit_code(run(&Options::parse()).await)
}

async fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let (graph, _emulator) = options.service.connect(devices::tenant()).await?;

    let mut counts = BTreeMap::<String, Count>::new();
    let mut noncompliant = Vec::new();

    // It is drawn on a terminal only, and goes away at the end.
    let bar = ProgressBar::no_length()
        .with_style(ProgressStyle::with_template("{bar:40} {pos} of {len} devices, {eta} left")?);
    // Page after page is fetched while the items are taken; the first one says how many there are.
    let mut devices = ManagedDevice::list().project::<Row>().with_count().stream(&graph);
    while let Some(device) = devices.try_next().await? {
        if let Some(total) = devices.count() {
            bar.set_length(total);
        }
        bar.inc(1);

        let system = device.operating_system.clone().unwrap_or_else(|| "not known".to_owned());
        let count = counts.entry(system).or_default();
        match device.compliance_state {
            Some(ComplianceState::Compliant) => count.compliant += 1,
            Some(ComplianceState::Noncompliant) => {
                count.noncompliant += 1;
                noncompliant.push(device);
            }
            // In the grace period, not evaluated, or a state that is newer than this program.
            _ => count.other += 1,
        }
    }
    bar.finish_and_clear();

    let mut summary = table(["operating system", "compliant", "not compliant", "other"]);
    for (system, Count { compliant, noncompliant, other }) in counts {
        summary.add_row([
            system,
            compliant.to_string(),
            noncompliant.to_string(),
            other.to_string(),
        ]);
    }
    let mut details = table(["device", "user", "last seen"]);
    for device in noncompliant {
        details.add_row([
            device.device_name.unwrap_or(device.id),
            device.user_principal_name.unwrap_or_default(),
            device.last_sync_date_time.map(|time| time.to_string()).unwrap_or_default(),
        ]);
    }
    // Not `println!`, which panics when the reader has gone.
    writeln!(std::io::stdout(), "{summary}\n\nNot compliant:\n{details}")?;
    Ok(())
}

fn table<const N: usize>(header: [&str; N]) -> Table {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::UTF8_FULL_CONDENSED).set_header(header);
    table
}
