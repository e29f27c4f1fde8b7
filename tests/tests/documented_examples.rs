//! What Microsoft's reference documents of Intune against what is declared: operations, example bodies,
//! types and members.
//!
//! `GRAPH_DOCS_OPERATIONS` and `GRAPH_DOCS_RESOURCES` name the files, which are not part of this project: a
//! JSON object in each line. Without them nothing is compared. A failure that
//! `graph-intune/codegen/intune.toml` does not list with a reason fails the test.

#[path = "documented_examples/exceptions.rs"]
mod exceptions;
#[path = "documented_examples/operations.rs"]
mod operations;
#[path = "documented_examples/report.rs"]
mod report;
#[path = "documented_examples/resources.rs"]
mod resources;

use report::Report;
use serde_json::Value;

/// The objects in the lines of the file that a variable names.
fn lines(variable: &str) -> Option<Vec<Value>> {
    let file = std::env::var_os(variable)?;
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{variable}: {error}"));
    Some(text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect())
}

#[test]
fn documented_examples() {
    let mut report = Report::new();
    if let Some(documented) = lines("GRAPH_DOCS_OPERATIONS") {
        operations::compare(&documented, &mut report);
    }
    if let Some(documented) = lines("GRAPH_DOCS_RESOURCES") {
        resources::compare(&documented, &mut report);
    }
    report.finish();
}
