//! Signs in with a credential of the Azure SDK, and lists devices that do not comply.
//!
//! ```text
//! cargo run -- cli                  # who is signed in with `az login`
//! cargo run -- managed-identity     # on a machine in Azure
//! AZURE_TENANT_ID=... AZURE_CLIENT_ID=... AZURE_CLIENT_SECRET=... cargo run -- client-secret
//! ```
#![forbid(unsafe_code)]

use std::env;
use std::error::Error;

use azure_core::credentials::Secret;
use azure_identity::{AzureCliCredential, ClientSecretCredential, ManagedIdentityCredential};
use graph_intune::prelude::*;
use graph_intune::{ComplianceState, ManagedDevice};

fn client(kind: &str) -> Result<Client, Box<dyn Error>> {
    let graph = Client::builder();
    let graph = match kind {
        "cli" => graph.credential(AzureCliCredential::new(None)?),
        "managed-identity" => graph.credential(ManagedIdentityCredential::new(None)?),
        "client-secret" => {
            let secret = Secret::new(env::var("AZURE_CLIENT_SECRET")?);
            let (tenant, client_id) = (env::var("AZURE_TENANT_ID")?, env::var("AZURE_CLIENT_ID")?);
            graph.credential(ClientSecretCredential::new(&tenant, client_id, secret, None)?)
        }
        _ => return Err("usage: azure-identity-example cli|managed-identity|client-secret".into()),
    };
    Ok(graph.build()?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // The Azure SDK's own requests take the provider that the program has chosen.
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "there is a provider")?;
    let kind = env::args().nth(1).unwrap_or_default();
    let graph = client(&kind)?;
    let mut devices = ManagedDevice::list()
        .filter(ManagedDevice::COMPLIANCE_STATE.eq(ComplianceState::Noncompliant))
        .stream(&graph);
    while let Some(device) = devices.try_next().await? {
        println!("{}", device.device_name.as_deref().unwrap_or(&device.id));
    }
    Ok(())
}
