//! The program: what it prints, serves and refuses.
#![cfg(all(feature = "intune", unix))]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

struct Program {
    child: Child,
    output: BufReader<ChildStdout>,
    /// The host and port.
    authority: String,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_graph-emulator"))
            .args(["--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("a program");
        let mut output = BufReader::new(child.stdout.take().expect("its output"));
        let base_url = line(&mut output);
        let authority = base_url.strip_prefix("http://").and_then(|url| url.strip_suffix("/v1.0"));
        let authority = authority.expect("a base URL").to_owned();
        assert!(line(&mut output).starts_with("ready"));
        Self { child, output, authority }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.authority).expect("a connection");
        let authority = &self.authority;
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {authority}\r\nauthorization: Bearer t\r\nconnection: close\r\n\r\n")
            .expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    /// Stops it as an operating system does, and gives the rest of its output.
    fn stop(mut self) -> String {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").arg(pid).status().expect("kill").success());
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).expect("the rest");
        assert!(self.child.wait().expect("an end").success());
        rest
    }
}

fn line(output: &mut impl BufRead) -> String {
    let mut line = String::new();
    output.read_line(&mut line).expect("a line");
    line.trim_end().to_owned()
}

#[test]
fn it_serves_a_small_tenant_and_stops() {
    let program = Program::start(&["--tenant-size", "12", "--log"]);
    for (path, expected) in [
        ("/v1.0/deviceManagement/managedDevices/$count", "\r\n\r\n12"),
        (
            "/v1.0/deviceAppManagement/mobileApps",
            "\"@odata.type\":\"#microsoft.graph.androidLobApp\"",
        ),
        (
            "/v1.0/deviceManagement/deviceCompliancePolicies?$expand=userStatuses",
            "\"userStatuses\":[{",
        ),
        ("/v1.0/deviceManagement", "\"intuneBrand\":{"),
        (
            "/",
            "<td>/deviceManagement/managedDevices</td><td>microsoft.graph.managedDevice</td><td>12</td>",
        ),
        ("/", "GET /v1.0/deviceManagement</td><td>answered"),
    ] {
        let answer = program.get(path);
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
        assert!(answer.contains(expected), "{path}: {answer}");
    }
    let log = program.stop();
    assert!(log.contains("200 GET /v1.0/deviceManagement/managedDevices/$count"), "{log}");
    assert!(log.ends_with("stopped\n"), "{log}");
}

#[test]
fn it_starts_with_what_a_file_has() {
    let file =
        std::env::temp_dir().join(format!("graph-emulator-seed-{}.json", std::process::id()));
    let seed = r#"{"/users/u1/managedDevices": [{"id": "d1"}], "/users": [{"id": "u1"}]}"#;
    std::fs::write(&file, seed).expect("a file");
    let program =
        Program::start(&["--seed", file.to_str().expect("UTF-8"), "--fault", "status=503*1"]);
    assert!(program.get("/v1.0/users/u1").starts_with("HTTP/1.1 503"));
    assert!(program.get("/v1.0/users/u1").contains("\"id\":\"u1\""));
    assert!(program.get("/v1.0/deviceManagement/managedDevices/$count").ends_with("\r\n\r\n1"));
    program.stop();
    std::fs::remove_file(&file).expect("removed");

    let program = Program::start(&["--empty", "--require-permissions"]);
    assert!(program.get("/v1.0/deviceManagement/managedDevices").contains("no JWT"));
    program.stop();
}

#[test]
fn it_says_what_is_wrong_with_its_arguments() {
    for (arguments, expected) in [
        (&["--fault", "gremlins"][..], "`gremlins` is no fault"),
        (&["--seed", "/nowhere.json"], "/nowhere.json cannot be read"),
        (&["--seed", "x", "--empty"], "cannot be used with"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_graph-emulator"))
            .args(arguments)
            .output()
            .expect("a program");
        assert!(!output.status.success());
        let error = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(error.contains(expected), "{error}");
    }
}
