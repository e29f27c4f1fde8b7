//! Exports a report, waits until the service has written it, and saves it.
//!
//! ```text
//! cargo run -p graph-intune --example export_report -- --out devices.zip
//! ```
//!
//! With `GRAPH_BASE_URL` (version included) and `GRAPH_ACCESS_TOKEN` the report is of that tenant instead of a
//! local one. It needs the permission `DeviceManagementConfiguration.ReadWrite.All`, and that to read what
//! the report is about.

use std::error::Error;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use graph_intune::graph_core::Download;
use graph_intune::prelude::*;
use graph_intune::{
    DeviceManagementExportJob, DeviceManagementReportFileFormat, DeviceManagementReportStatus,
};

#[path = "support/reports.rs"]
mod reports;
#[path = "support/service.rs"]
mod service;

/// Export a report and save it.
#[derive(Parser)]
struct Options {
    /// The name of the report.
    #[arg(long, default_value = "Devices")]
    report: String,

    /// The columns; all that the report has by default, if not given.
    #[arg(long, value_delimiter = ',')]
    columns: Option<Vec<String>>,

    /// The file to write, a ZIP archive.
    #[arg(long, value_name = "FILE", default_value = "report.zip")]
    out: PathBuf,

    /// How long to wait before the job is looked at again.
    #[arg(long, value_name = "SECONDS", default_value_t = 2)]
    poll_seconds: u64,

    #[command(flatten)]
    service: service::Service,
}

#[tokio::main]
async fn main() -> ExitCode {
    service::exit_code(run(Options::parse()).await)
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let (graph, _emulator) = options.service.connect(reports::tenant()?).await?;

    let job = DeviceManagementExportJob::create(&DeviceManagementExportJob {
        report_name: Some(options.report),
        format: Some(DeviceManagementReportFileFormat::Csv),
        select: options.columns,
        ..Default::default()
    });
    let job = job.send(&graph).await?;
    let url = finished(&graph, job, Duration::from_secs(options.poll_seconds)).await?;
    let bytes = save(&graph, &url, &options.out).await?;
    writeln!(std::io::stdout(), "{bytes} bytes are in {}", options.out.display())?;
    Ok(())
}

/// Waits for a job, and gives the address of its file.
async fn finished(
    graph: &Client,
    mut job: DeviceManagementExportJob,
    poll: Duration,
) -> Result<String, Box<dyn Error>> {
    loop {
        match (job.status, job.url) {
            (Some(DeviceManagementReportStatus::Completed), Some(url)) => return Ok(url),
            (Some(DeviceManagementReportStatus::Failed), _) => {
                return Err(
                    format!("the service could not write the report, job {}", job.id).into()
                );
            }
            // Not begun, in progress, or a state that is newer than this program.
            _ => {}
        }
        tokio::time::sleep(poll).await;
        job = DeviceManagementExportJob::get(&job.id).send(graph).await?;
    }
}

/// Writes a file as it arrives, and says how long it is. What broke off does not get the file's name.
async fn save(graph: &Client, url: &str, path: &Path) -> Result<u64, Box<dyn Error>> {
    // The address holds the right to read: the client sends no token there.
    let mut download = Download::open(graph, url).await?;
    let part = path.with_extension("part");
    let mut file = File::create(&part)?;
    let mut length = 0;
    while let Some(bytes) = download.try_next().await? {
        file.write_all(&bytes)?;
        length += bytes.len() as u64;
    }
    fs::rename(&part, path)?;
    Ok(length)
}
