//! Servers, clients and documents that the cases share.

use std::time::Duration;

use graph_core::{Client, ClientBuilder, Error, Items, RetryPolicy, Value};
use graph_emulator::fault::Fault;
use graph_emulator::{Answer, Emulator, ReceivedRequest, RunningEmulator};
use graph_intune::DeviceComplianceUserStatus as Status;
use serde_json::{Value as Json, json};

/// The token that is never to be seen but by the service.
pub(super) const TOKEN: &str = "eyJhbGciOiJub25lIn0.never-to-be-shown.c2VjcmV0";

/// A service that does this with every request.
pub(super) async fn server(usual: Fault) -> RunningEmulator {
    server_with(move |_| usual.clone()).await
}

/// A service that looks at each request to decide.
pub(super) async fn server_with(
    usual: impl Fn(&ReceivedRequest) -> Fault + Send + Sync + 'static,
) -> RunningEmulator {
    let emulator = Emulator::new().intercept(move |request| Some(usual(request)));
    emulator.start().await.expect("a server")
}

/// A client that tries twice, and waits for next to nothing.
pub(super) fn builder(server: &RunningEmulator) -> ClientBuilder {
    builder_at(server.base_url())
}

pub(super) fn builder_at(base_url: &str) -> ClientBuilder {
    let wait = Duration::from_millis(1);
    Client::builder()
        .base_url(base_url)
        .token(TOKEN)
        .retry(RetryPolicy::new().attempts(2).backoff(wait, wait))
        .attempt_timeout(Duration::from_secs(20))
}

pub(super) fn client(server: &RunningEmulator) -> Client {
    builder(server).build().expect("a client")
}

/// An answer of success with this text as JSON.
pub(super) fn ok(body: impl Into<Vec<u8>>) -> Answer {
    Answer::new(200).header("content-type", "application/json").body(body)
}

/// One item as a service writes it.
pub(super) fn item(id: &str) -> Json {
    json!({
        "@odata.type": "#microsoft.graph.deviceComplianceUserStatus",
        "id": id,
        "userDisplayName": "Åda \u{1F600} \"Lovelace\"",
        "devicesCount": 3,
        "status": "compliant",
        "lastReportedDateTime": "2026-01-01T00:00:35.7991234Z",
        "userPrincipalName": null,
    })
}

/// The ids of the items of [`page`].
pub(super) const IDS: [&str; 3] = ["a", "b", "c"];

/// A page of three items, the last one.
pub(super) fn page() -> String {
    let context = "https://graph.microsoft.com/v1.0/$metadata#userStatuses";
    json!({ "@odata.context": context, "value": IDS.map(item) }).to_string()
}

/// All items of a list of statuses.
pub(super) async fn all(graph: &Client) -> Result<Vec<Status>, Error> {
    Status::list("p").stream(graph).collect().await
}

/// Whether these are the items of [`page`].
#[allow(clippy::ptr_arg)] // It is what a list gives.
pub(super) fn is_page(items: &Vec<Status>) -> bool {
    let is_whole = |item: &Status| item.devices_count == Some(3) && item.status.is_some();
    items.iter().map(|item| &*item.id).eq(IDS) && items.iter().all(is_whole)
}

/// All that a list gives, errors in their places.
pub(super) async fn drain<T: Value>(mut items: Items<T>) -> Vec<Result<T, Error>> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item);
    }
    all
}
