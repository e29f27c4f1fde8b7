//! A service whose answers are scripted, and a client for it.

use graph_emulator::{Answer, Emulator, ReceivedRequest, RunningEmulator};
use graph_intune::prelude::*;
use serde_json::Value;

pub(crate) const TOKEN: &str = "s3cr3t-t0ken";

pub(crate) struct Service {
    emulator: RunningEmulator,
    pub(crate) graph: Client,
}

impl Service {
    /// A service that gives this answer to the next request.
    pub(crate) async fn answering(answer: Answer) -> Self {
        let emulator = Emulator::new().start().await.expect("it starts");
        emulator.answer_next(answer);
        let graph = Client::builder().base_url(emulator.base_url()).token(TOKEN);
        Self { graph: graph.build().expect("a client"), emulator }
    }

    /// A service that answers the next request with 200 and this body.
    pub(crate) async fn with(body: Value) -> Self {
        Self::answering(Answer::new(200).json(body)).await
    }

    pub(crate) fn base_url(&self) -> &str {
        self.emulator.base_url()
    }

    pub(crate) fn received_nothing(&self) -> bool {
        self.emulator.requests().is_empty()
    }

    /// The one request that was sent. Its headers are those that every request has.
    pub(crate) fn sent(&self) -> Sent {
        let mut requests = self.emulator.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        let sent = Sent(requests.remove(0));
        assert_eq!(sent.header("authorization"), Some(&*format!("Bearer {TOKEN}")));
        assert!(sent.header("client-request-id").is_some_and(|id| id.len() == 36));
        assert!(sent.header("user-agent").is_some());
        let has_body = !sent.0.body().is_empty();
        assert_eq!(sent.header("content-type"), has_body.then_some("application/json"));
        sent
    }
}

/// A request as it arrived.
pub(crate) struct Sent(ReceivedRequest);

impl Sent {
    /// The method, and what stands after the version in the address.
    pub(crate) fn line(&self) -> String {
        let target = self.0.target().strip_prefix("/v1.0").expect("the version");
        format!("{} {target}", self.0.method())
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.0.header(name)
    }

    pub(crate) fn body(&self) -> &str {
        std::str::from_utf8(self.0.body()).expect("UTF-8")
    }
}
