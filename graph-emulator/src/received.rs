//! Requests as they arrived.

use graph_core::OperationInfo;
use http::{HeaderMap, Method, StatusCode};
use serde::de::DeserializeOwned;

use crate::batch;

/// A request that the emulator received.
///
/// ```
/// # use graph_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), graph_emulator::StartError> {
/// let emulator = Emulator::new().start().await?;
/// // ... the program under test runs, and then:
/// for request in emulator.requests() {
///     assert_eq!(request.header("content-type"), Some("application/json"));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ReceivedRequest {
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The scheme and authority that it was sent to.
    pub(crate) origin: String,
    pub(crate) operation: Option<OperationInfo>,
    pub(crate) status: Option<StatusCode>,
    /// Why it was refused, for people.
    pub(crate) verdict: Option<String>,
}

impl ReceivedRequest {
    pub(crate) fn new(
        method: Method,
        target: String,
        headers: HeaderMap,
        body: Vec<u8>,
        origin: String,
    ) -> Self {
        Self { method, target, headers, body, origin, operation: None, status: None, verdict: None }
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path and query as they were sent, with the version and not decoded:
    /// `/v1.0/users/a%2Fb?$select=id`.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The first value of a header. `None` if it is not there, or not ASCII text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body. Empty if it was too long to be read.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON.
    ///
    /// # Errors
    ///
    /// If it is not JSON.
    pub fn json(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::from_slice(&self.body)
    }

    /// The body as a value of a type, such as a resource's patch or an action's parameters.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or not of the type.
    pub fn decode<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(&self.body)
    }

    /// The declared operation that it was for. `None` if its path has none, or its answer was scripted.
    pub fn operation(&self) -> Option<OperationInfo> {
        self.operation
    }

    /// The status that it was answered with. `None` of a batch's parts, and where a test decided what bytes
    /// are sent.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Why it was refused, for people. `None` if it was not.
    pub fn verdict(&self) -> Option<&str> {
        self.verdict.as_deref()
    }

    /// The requests of a batch, as they would have arrived by themselves. `None` if it is no batch.
    pub fn batch_parts(&self) -> Option<Vec<ReceivedRequest>> {
        batch::parts(self)
    }

    /// The path, without the query.
    pub(crate) fn path(&self) -> &str {
        self.target.split_once('?').map_or(&*self.target, |(path, _)| path)
    }

    /// The query, without `?`.
    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The path after the version.
    pub(crate) fn path_below_version(&self) -> &str {
        let path = self.path();
        path.get(1..).and_then(|rest| rest.find('/')).map_or("", |at| &path[at + 1..])
    }
}
