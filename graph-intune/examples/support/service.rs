//! The service that an example talks to: a tenant, or a local Graph that it starts by itself.
//!
//! A program of your own needs none of this: it builds a client with its credential, as the README shows.

use std::error::Error;
use std::process::ExitCode;

use clap::Args;
use graph_emulator::{Emulator, RunningEmulator};
use graph_intune::prelude::*;

/// The options that all examples have.
#[derive(Args)]
pub(crate) struct Service {
    /// The service to talk to, version included; a local one if not given.
    #[arg(long, env = "GRAPH_BASE_URL", requires = "access_token")]
    base_url: Option<String>,

    /// The access token for that service.
    #[arg(long, env = "GRAPH_ACCESS_TOKEN", hide_env_values = true)]
    access_token: Option<String>,
}

impl Service {
    /// A client for the service that the options name, or for this local one, which runs until it is
    /// dropped.
    pub(crate) async fn connect(
        &self,
        local: Emulator,
    ) -> Result<(Client, Option<RunningEmulator>), Box<dyn Error>> {
        let client = Client::builder().user_agent("graph-intune-example/1.0");
        if let (Some(base_url), Some(token)) = (&self.base_url, &self.access_token) {
            return Ok((client.base_url(base_url).token(token).build()?, None));
        }
        let emulator = local.start().await?;
        let client = client.base_url(emulator.base_url()).token("any token").build()?;
        Ok((client, Some(emulator)))
    }
}

/// Shows why an example failed, with all causes.
pub(crate) fn exit_code(outcome: Result<(), Box<dyn Error>>) -> ExitCode {
    let Err(error) = outcome else {
        return ExitCode::SUCCESS;
    };
    eprintln!("error: {error}");
    let mut source = error.source();
    while let Some(cause) = source {
        eprintln!("  caused by: {cause}");
        source = cause.source();
    }
    ExitCode::FAILURE
}
