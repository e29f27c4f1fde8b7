//! A local Microsoft Graph with everything that `graph-intune` declares.
#![forbid(unsafe_code)]

use std::error::Error;
use std::fs;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use graph_emulator::Emulator;
use graph_emulator::fault::{FaultPlan, FaultRule};
use serde_json::{Map, Value};

/// Where `--tenant-size` puts its devices.
const DEVICES: &str = "/deviceManagement/managedDevices";
/// How many items the small tenant has in each collection.
const SMALL: usize = 5;
/// How many requests are kept for the status page.
const KEPT_REQUESTS: usize = 200;

/// A local Microsoft Graph with everything that graph-intune declares.
#[derive(Debug, Parser)]
#[command(name = "graph-emulator")]
struct Arguments {
    /// The port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address to listen on
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
    /// Items to start with, in the place of the small tenant: {"/users": [{"id": "1"}]}
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Start without items
    #[arg(long, conflicts_with = "seed")]
    empty: bool,
    /// How many managed devices there are
    #[arg(long, value_name = "N")]
    tenant_size: Option<usize>,
    /// How many items a page has
    #[arg(long, value_name = "N", default_value_t = 100)]
    page_size: usize,
    /// Refuse tokens that lack the permission that an operation declares
    #[arg(long)]
    require_permissions: bool,
    /// A fault, such as `status=503@0.1`; several are given one by one
    #[arg(long, value_name = "FAULT")]
    fault: Vec<FaultRule>,
    /// Decides which requests meet faults
    #[arg(long, value_name = "N", default_value_t = 0)]
    fault_seed: u64,
    /// Print each request
    #[arg(long)]
    log: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut source = error.source();
            while let Some(cause) = source {
                eprintln!("  because: {cause}");
                source = cause.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let stop = stop_signal()?;
    let emulator = emulator(&arguments)?.start().await?;
    say(emulator.base_url());
    let page = emulator.base_url().trim_end_matches("/v1.0");
    say(&format!("ready; the page at {page} shows requests"));
    stop.await;
    say("stopped");
    Ok(())
}

/// Prints a line. That nobody reads it is no reason to stop.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn emulator(arguments: &Arguments) -> Result<Emulator, Box<dyn Error>> {
    let mut emulator = Emulator::new()
        .areas(graph_intune::AREAS)
        .address(arguments.address, arguments.port)
        .page_size(arguments.page_size)
        .keep_requests(KEPT_REQUESTS);
    if let Some(file) = &arguments.seed {
        let text = fs::read_to_string(file)
            .map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
        let seeds: Map<String, Value> = serde_json::from_str(&text)
            .map_err(|error| format!("{} is no object of collections: {error}", file.display()))?;
        let mut seeds: Vec<_> = seeds.into_iter().collect();
        // What is above comes first.
        seeds.sort_by_key(|(path, _)| path.matches('/').count());
        for (path, items) in seeds {
            let Value::Array(items) = items else {
                return Err(format!("`{path}` in {} is no list of items", file.display()).into());
            };
            emulator =
                items.into_iter().fold(emulator, |emulator, item| emulator.json(&path, item));
        }
    }
    if let Some(devices) = arguments.tenant_size {
        emulator = emulator.sample(DEVICES, devices);
    }
    if arguments.seed.is_none() && !arguments.empty {
        emulator = emulator.sample_all(SMALL);
    }
    if arguments.require_permissions {
        emulator = emulator.require_permissions();
    }
    let plan = FaultPlan::new(arguments.fault_seed);
    emulator = emulator.faults(arguments.fault.iter().fold(plan, |plan, rule| plan.rule(*rule)));
    if arguments.log {
        emulator = emulator.on_request(|request| {
            let status = request.status().map_or(0, |status| status.as_u16());
            let verdict = request.verdict().unwrap_or_default();
            say(&format!("{status} {} {} {verdict}", request.method(), request.target()));
        });
    }
    Ok(emulator)
}

/// Comes when the program is to stop.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Comes when the program is to stop.
#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without the signal, the program runs until it is ended.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
