//! What Microsoft's reference documents of Intune against what is declared: operations, example bodies,
//! types and members.
//!
//! `GRAPH_DOCS_OPERATIONS` and `GRAPH_DOCS_RESOURCES` name the files, which are not part of this project: a
//! JSON object in each line. Without them nothing is compared. A failure fails the test, unless
//! `graph-intune/codegen/intune.toml` lists it with a reason, or what is documented is not in the metadata any more.

#[path = "documented_examples/exceptions.rs"]
mod exceptions;
#[path = "documented_examples/gone.rs"]
mod gone;
#[path = "documented_examples/operations.rs"]
mod operations;
#[path = "documented_examples/report.rs"]
mod report;
#[path = "documented_examples/resources.rs"]
mod resources;

use graph_intune::AREAS;
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

#[test]
fn what_is_listed_is_not_declared() {
    let types = AREAS.iter().flat_map(|area| area.types()).map(|info| info.name);
    let enums = AREAS.iter().flat_map(|area| area.enums()).map(|info| info.name);
    let declared = |name: &str| {
        let mut all = types.clone().chain(enums.clone());
        all.any(|full| full.rsplit('.').next() == Some(name))
    };
    let exceptions = exceptions::Exceptions::read();
    let gone = gone::listed();
    for name in
        gone.iter().flat_map(|gone| &gone.types).map(|name| &**name).chain(exceptions.types())
    {
        assert!(!declared(name), "`{name}` is declared; take it out of the fixups");
    }
    for path in gone.iter().flat_map(|gone| &gone.paths) {
        let mut operations = AREAS.iter().flat_map(|area| area.operations());
        let found = operations.find(|one| gone::is_below(&operations::normal(one.path), path));
        assert!(found.is_none(), "`{path}` is declared; take it out of the fixups");
    }
}
