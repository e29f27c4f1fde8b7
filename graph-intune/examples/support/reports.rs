//! The local tenant's reports: a job is in progress when it is first looked at, and then done.

use std::error::Error;
use std::io::{Cursor, Write};

use graph_emulator::{Emulator, Method};
use graph_intune::DeviceManagementExportJob;
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The table that each report is.
const TABLE: &str = "Device ID,Device name\nlaptop-01,LAPTOP-01\nlaptop-02,LAPTOP-02\n";

/// The tenant, and the storage that its reports are in.
pub(crate) fn tenant() -> Result<Emulator, Box<dyn Error>> {
    let path = "/deviceManagement/reports/exportJobs/{deviceManagementExportJobId}";
    let emulator = Emulator::new()
        .resource::<DeviceManagementExportJob>()
        .file("/exports/report.zip", "application/zip", archive()?)
        .handle(Method::GET, path, |call| {
            let host = call.request().header("host").unwrap_or_default();
            let status = call.item().map(|job| &job["status"]);
            call.change_item(match status {
                Some(Value::String(_)) => json!({
                    "status": "completed",
                    "url": format!("http://{host}/exports/report.zip?sig=secret"),
                }),
                _ => json!({ "status": "inProgress" }),
            });
            call.proceed()
        });
    Ok(emulator)
}

fn archive() -> Result<Vec<u8>, Box<dyn Error>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("Devices.csv", SimpleFileOptions::default())?;
    zip.write_all(TABLE.as_bytes())?;
    Ok(zip.finish()?.into_inner())
}
