//! The declarations against what Microsoft's reference documents: its example bodies, its operations
//! and its properties.
//!
//! The data is not part of this project: the environment variable `GRAPH_SHARED_DATA` names its folder.

mod actions;
mod declared;
mod examples;
mod facts;

use std::io::Write;
use std::path::Path;

use serde_json::Value;

/// A file of the data. `None`, and a message, if there is no data.
fn file(name: &str) -> Option<String> {
    let Some(folder) = std::env::var_os("GRAPH_SHARED_DATA") else {
        // Written to the stream itself, which the test harness does not hold back.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: GRAPH_SHARED_DATA does not name the documented examples"
        );
        return None;
    };
    Some(std::fs::read_to_string(Path::new(&folder).join(name)).expect(name))
}

/// A file with a JSON object in each line.
fn lines(name: &str) -> Option<Vec<Value>> {
    let text = file(name)?;
    Some(text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect())
}

/// The published permissions: path, method, scheme, permission, level, and whether it is the least.
fn permissions() -> Option<Vec<Vec<String>>> {
    let text = file("intune-permissions.tsv")?;
    let rows = text.lines().filter(|line| line.starts_with('/'));
    Some(rows.map(|row| row.split('\t').map(str::to_owned).collect()).collect())
}

fn operations() -> Option<Vec<Value>> {
    lines("operations.open.jsonl")
}

fn resources() -> Option<Vec<Value>> {
    lines("resources.open.jsonl")
}

/// The type that an object says, without `#`.
fn type_of(json: &Value) -> Option<&str> {
    Some(json.get("@odata.type")?.as_str()?.trim_start_matches('#'))
}

fn page(json: &Value) -> &str {
    json["page"].as_str().expect("a page")
}
