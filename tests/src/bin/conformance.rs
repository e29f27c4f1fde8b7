//! Sends every operation that `graph-intune` declares to a service once, and tells which are not accepted.

#![forbid(unsafe_code)]

use std::error::Error;
use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;
use tests::conformance::{Service, run};

const USAGE: &str = "\
Sends every operation that graph-intune declares once, with all that its body may have, and decodes the
answers. Lists have typed options, and are read without them too. What operations need to be there is read
from the service, or created.

Usage: conformance --base-url URL [--token TOKEN] [--json FILE]

  --base-url URL   The service, version included: http://127.0.0.1:8080/v1.0. It changes what is there!
  --token TOKEN    The access token; the variable GRAPH_ACCESS_TOKEN is another way to give it. Without one
                   it is made up, or there is none where the address is neither https nor loopback
  --json FILE      A file to write with what was sent and what came of it

The exit status is 0 if all is well, 1 if something failed, and 2 if nothing could be done.";

/// What to do.
#[derive(Default)]
struct Arguments {
    base_url: Option<String>,
    token: Option<String>,
    json: Option<PathBuf>,
    help: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match conform().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn conform() -> Result<bool, Box<dyn Error>> {
    let arguments = parse()?;
    if arguments.help {
        writeln!(stdout(), "{USAGE}")?;
        return Ok(true);
    }
    let base_url = arguments.base_url.ok_or("`--base-url URL` is missing; see `--help`")?;
    let token = arguments.token.or_else(|| std::env::var("GRAPH_ACCESS_TOKEN").ok());
    let service = Service { base_url, token };
    let report = run(&service, |outcome| {
        if outcome.fault.is_some() {
            // Whoever reads may have gone; the last line and the exit status come all the same.
            let _ = writeln!(stdout(), "{outcome}");
        }
    });
    let report = report.await?;
    if let Some(file) = &arguments.json {
        std::fs::write(file, format!("{:#}\n", report.to_json()))
            .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    }
    writeln!(stdout(), "{report}")?;
    Ok(report.failed() == 0)
}

fn parse() -> Result<Arguments, lexopt::Error> {
    let mut arguments = Arguments::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("base-url") => arguments.base_url = Some(parser.value()?.string()?),
            Long("token") => arguments.token = Some(parser.value()?.string()?),
            Long("json") => arguments.json = Some(parser.value()?.into()),
            Short('h') | Long("help") => arguments.help = true,
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(arguments)
}
