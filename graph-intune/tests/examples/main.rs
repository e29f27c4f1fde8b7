//! The examples, run as a person runs them.

mod tasks;
mod update_user_status;

use std::io::Write;
use std::process::{Command, Output, Stdio};

use graph_emulator::RunningEmulator;

const TOKEN: &str = "s3cr3t-t0ken";

/// Runs an example with these arguments and this input, against a service or the one that it starts
/// itself.
fn run(
    example: &str,
    service: Option<&RunningEmulator>,
    arguments: &[&str],
    input: &str,
) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--package", "graph-intune", "--example", example, "--"]);
    command.args(arguments);
    match service {
        Some(emulator) => {
            command.env("GRAPH_BASE_URL", emulator.base_url()).env("GRAPH_ACCESS_TOKEN", TOKEN)
        }
        None => command.env_remove("GRAPH_BASE_URL").env_remove("GRAPH_ACCESS_TOKEN"),
    };
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("cargo runs");
    let mut stdin = child.stdin.take().expect("it was asked for");
    // An example that does not read its input may be gone by now.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("cargo runs");
    let all = [output.stdout.as_slice(), &output.stderr].concat();
    assert!(!String::from_utf8_lossy(&all).contains(TOKEN), "{output:?}");
    output
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}
