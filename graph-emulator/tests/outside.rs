//! Clients that nobody here wrote. `graph-emulator/outside/run` installs them and runs this; where the
//! environment variable `GRAPH_OUTSIDE_CLIENTS` does not name the folder that they are in, those that
//! need it are left out.
#![cfg(all(feature = "intune", unix))]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// What each client does.
const ALL: [&str; 9] = [
    "list with paging",
    "get",
    "create",
    "update",
    "delete",
    "action",
    "batch",
    "polymorphic list",
    "error",
];

/// A running program. It ends with the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Written to the stream itself, which the test harness does not hold back.
fn say(what: &str) {
    let _ = writeln!(std::io::stderr(), "{what}");
}

/// Runs a client against an emulator of its own.
fn run(name: &str, mut client: Command, left_out: &[&str]) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_graph-emulator"))
        .args(["--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program");
    let output = program.stdout.take().expect("its output");
    let _program = Program(program);
    let mut base_url = String::new();
    BufReader::new(output).read_line(&mut base_url).expect("its base URL");

    let output = client.env("BASE_URL", base_url.trim()).output().expect(name);
    let text = String::from_utf8_lossy(&output.stdout);
    say(&format!("{name}:\n{text}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {errors}");
    for what in ALL {
        let is_done = text.lines().any(|line| line == format!("ok {what}"));
        assert_eq!(is_done, !left_out.contains(&what), "{name}: {what}: {errors}");
    }
}

/// The folder that clients are installed in, if this one is.
fn installed(name: &str, file: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("GRAPH_OUTSIDE_CLIENTS").map(PathBuf::from);
    let folder = folder.filter(|folder| folder.join(file).exists());
    if folder.is_none() {
        say(&format!("skipped: {name} is not installed; `graph-emulator/outside/run` installs it"));
    }
    folder
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("outside").join(name)
}

#[test]
fn curl() {
    if Command::new("curl").arg("--version").output().is_err() {
        say("skipped: curl is not installed");
        return;
    }
    run("curl", Command::new(script("client.sh")), &[]);
}

#[test]
fn microsofts_python_client() {
    let Some(folder) = installed("msgraph-sdk", "python/bin/python") else {
        return;
    };
    let mut client = Command::new(folder.join("python/bin/python"));
    client.arg(script("client.py"));
    run("msgraph-sdk", client, &["batch"]);
}

#[test]
fn microsofts_javascript_client() {
    let name = "@microsoft/microsoft-graph-client";
    let Some(folder) = installed(name, "node_modules/@microsoft/microsoft-graph-client") else {
        return;
    };
    let mut client = Command::new("node");
    client.arg(script("client.mjs")).env("CLIENTS", &folder);
    run(name, client, &[]);
}
