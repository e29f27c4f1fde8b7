//! A started emulator.

use std::fmt;
use std::io;
use std::sync::Arc;

use serde_json::Value;

use crate::answer::Answer;
use crate::received::ReceivedRequest;
use crate::server::Server;
use crate::service::Service;

/// A local Microsoft Graph that answers requests until it is dropped.
///
/// ```
/// use graph_emulator::Emulator;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), graph_emulator::StartError> {
/// let emulator = Emulator::new().start().await?;
/// assert!(emulator.base_url().starts_with("http://127.0.0.1:"));
/// assert!(emulator.base_url().ends_with("/v1.0"));
/// # Ok(())
/// # }
/// ```
pub struct RunningEmulator {
    base_url: String,
    service: Arc<Service>,
    /// Stops when it is dropped.
    _server: Server,
}

impl RunningEmulator {
    pub(crate) fn start(service: Service) -> io::Result<Self> {
        let service = Arc::new(service);
        let server = Server::start(Arc::clone(&service))?;
        Ok(Self { base_url: format!("http://{}/v1.0", server.address()), service, _server: server })
    }

    /// The address that paths are appended to, version included. `/beta` in place of `/v1.0` has the
    /// same items.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// All requests so far, in order, also those that were refused or got a scripted answer.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.service.requests()
    }

    /// An item as it would be served now, by its path below the version:
    /// `/users/1a2b/devices/d1`. `None` if there is none.
    pub fn item(&self, path: &str) -> Option<Value> {
        self.service.item(path)
    }

    /// Scripts the answer to the next request, whatever that is. Several are given in the order in
    /// which they were scripted.
    pub fn answer_next(&self, answer: Answer) {
        self.service.answer_next(answer);
    }
}

/// Shows the address.
impl fmt::Debug for RunningEmulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunningEmulator").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
