//! The table of faults in the README: each fault, and what `graph-core` does with it.
//!
//! Without a socket where time passes, so that tokio's paused clock passes it; over one where a connection
//! breaks.

mod batches;
mod permissions;
mod table;

use std::sync::{Arc, Mutex};

use graph_core::{AccessToken, Client, TokenRequest, graph_enum, graph_operations, graph_resource};
use graph_emulator::fault::{FaultPlan, FaultRule};
use graph_emulator::{Emulator, RunningEmulator};
use serde_json::json;

#[graph_resource(
    path = "/devices",
    method = [GET, POST],
    permission(read = "Device.Read.All", write = "Device.ReadWrite.All"),
)]
#[graph_resource(
    path = "/devices/{deviceId}",
    method = [GET, PATCH],
    permission(read = "Device.Read.All", write = "Device.ReadWrite.All"),
)]
pub(crate) struct Device {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    #[graph(not_null)]
    pub(crate) size: Option<i32>,
    #[graph(not_null)]
    pub(crate) state: Option<State>,
}

#[graph_enum]
pub(crate) enum State {
    Managed,
    Lost,
}

#[graph_operations(path = "/devices/{deviceId}", permission = "Device.Wipe")]
impl Device {
    #[graph(POST)]
    pub(crate) fn wipe();
}

/// An emulator with three devices on pages of two, and these faults.
pub(crate) fn emulator(faults: &[&str]) -> Emulator {
    let plan = faults.iter().fold(FaultPlan::new(7), |plan, rule| {
        plan.rule(rule.parse::<FaultRule>().expect("a fault"))
    });
    let emulator = Emulator::new().resource::<Device>().faults(plan).page_size(2);
    ["d1", "d2", "d3"].into_iter().fold(emulator, |emulator, id| {
        emulator.json("/devices", json!({ "id": id, "name": id, "size": 1, "state": "managed" }))
    })
}

/// What tokens were asked for.
#[derive(Clone, Default)]
pub(crate) struct Tokens(Arc<Mutex<Vec<Option<String>>>>);

impl Tokens {
    /// The claims of each token that was asked for.
    pub(crate) fn claims(&self) -> Vec<Option<String>> {
        self.0.lock().expect("whole").clone()
    }

    fn credential(&self) -> impl graph_core::Credential {
        let asked = self.0.clone();
        move |request: TokenRequest| {
            let mut asked = asked.lock().expect("whole");
            asked.push(request.claims().map(str::to_owned));
            let token = format!("token-{}", asked.len());
            async move { Ok(AccessToken::new(token)) }
        }
    }
}

/// A client without a socket.
pub(crate) async fn inside(faults: &[&str]) -> (RunningEmulator, Client, Tokens) {
    let emulator = emulator(faults).start().await.expect("it starts");
    let tokens = Tokens::default();
    let graph = Client::builder().transport(emulator.transport()).credential(tokens.credential());
    (emulator, graph.build().expect("a client"), tokens)
}

/// A client over a socket.
pub(crate) async fn over_a_socket(faults: &[&str]) -> (RunningEmulator, Client) {
    let emulator = emulator(faults).start().await.expect("it starts");
    let graph = Client::builder().base_url(emulator.base_url()).token("any");
    (emulator, graph.build().expect("a client"))
}
