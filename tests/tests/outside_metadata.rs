//! Every declared operation against a service that nobody made of these declarations: `tests/outside` is
//! Python, and knows nothing but Microsoft's metadata and OData. Where Python 3.11 or the metadata
//! (`GRAPH_SHARED_DATA`) is not there, this says so.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Written to the stream itself, which the test harness does not hold back.
fn say(what: &str) {
    let _ = writeln!(std::io::stderr(), "{what}");
}

/// What runs a script of `tests/outside`, if it can.
fn python(script: &str) -> Option<Command> {
    let works = ["-c", "import sys, tomllib; sys.exit(sys.version_info < (3, 11))"];
    let version = Command::new("python3").args(works).output();
    if !version.is_ok_and(|output| output.status.success()) {
        say("skipped: `python3` is not installed, or older than 3.11");
        return None;
    }
    let mut command = Command::new("python3");
    // It leaves nothing behind.
    command.arg("-B").arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("outside").join(script));
    Some(command)
}

fn metadata() -> Option<PathBuf> {
    let folder = std::env::var_os("GRAPH_SHARED_DATA").map(PathBuf::from);
    if folder.is_none() {
        say("skipped: GRAPH_SHARED_DATA does not name the folder with Microsoft's metadata");
    }
    folder.map(|folder| folder.join("graph-v1.0.csdl.xml"))
}

/// Runs it, and shows what it says.
fn run(mut command: Command) {
    let output = command.output().expect("python3");
    let text = String::from_utf8_lossy(&output.stdout);
    say(&text);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_service_made_of_the_metadata_accepts_every_operation() {
    let (Some(mut judge), Some(metadata)) = (python("judge.py"), metadata()) else { return };
    judge.arg("--metadata").arg(metadata).arg("--runner").arg(env!("CARGO_BIN_EXE_conformance"));
    run(judge);
}

#[test]
fn the_service_refuses_what_is_not_in_the_metadata() {
    let (Some(mut test), Some(metadata)) = (python("test_service.py"), metadata()) else { return };
    test.arg(metadata);
    run(test);
}
