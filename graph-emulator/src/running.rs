//! A started emulator.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::answer::Answer;
use crate::fault::Fault;
use crate::received::ReceivedRequest;
use crate::server::Server;
use crate::service::{Scripted, Service};
use crate::transport::Transport;

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
    server: Server,
}

impl RunningEmulator {
    pub(crate) fn start(service: Service, address: (IpAddr, u16)) -> io::Result<Self> {
        let service = Arc::new(service);
        let server = Server::start(Arc::clone(&service), address)?;
        Ok(Self { base_url: format!("http://{}/v1.0", server.address()), service, server })
    }

    /// The address that paths are appended to, version included. `/beta` in place of `/v1.0` has the
    /// same items.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// All requests so far, in order, as far as they are kept, also those that were refused or got a scripted answer.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.service.requests()
    }

    /// An item as it would be served now, by its path below the version:
    /// `/users/1a2b/devices/d1`. `None` if there is none.
    pub fn item(&self, path: &str) -> Option<Value> {
        self.service.item(path)
    }

    /// An item as a value of its type. `None` if there is none, or it is of another type.
    ///
    /// ```
    /// use graph_core::graph_resource;
    /// use graph_emulator::Emulator;
    /// use serde_json::json;
    ///
    /// #[graph_resource(path = "/users/{userId}", method = GET)]
    /// pub struct User {
    ///     #[graph(key)]
    ///     pub id: String,
    ///     pub name: Option<String>,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), graph_emulator::StartError> {
    /// let emulator = Emulator::new()
    ///     .resource::<User>()
    ///     .json("/users", json!({ "id": "1", "name": "Ada" }))
    ///     .start()
    ///     .await?;
    /// let user: User = emulator.get("/users/1").expect("a user");
    /// assert_eq!(user.name.as_deref(), Some("Ada"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn get<T: DeserializeOwned>(&self, path: &str) -> Option<T> {
        serde_json::from_value(self.item(path)?).ok()
    }

    /// Puts everything back as it was at the start: items, requests, scripted answers and faults.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// A transport for `graph_core::ClientBuilder::transport`, which needs no socket: requests are answered
    /// in the caller's own task. Faults that take time take the time of the caller's runtime, so that
    /// tokio's paused clock passes it at once.
    ///
    /// ```
    /// use graph_core::{Client, graph_resource};
    /// use graph_emulator::Emulator;
    /// use serde_json::json;
    ///
    /// #[graph_resource(path = "/users/{userId}", method = GET)]
    /// pub struct User {
    ///     #[graph(key)]
    ///     pub id: String,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator =
    ///     Emulator::new().resource::<User>().json("/users", json!({ "id": "1" })).start().await?;
    /// let graph = Client::builder().transport(emulator.transport()).token("any").build()?;
    /// assert_eq!(User::get("1").send(&graph).await?.id, "1");
    /// # Ok(())
    /// # }
    /// ```
    pub fn transport(&self) -> Transport {
        Transport::new(Arc::clone(&self.service))
    }

    /// Scripts the answer to the next request, whatever that is. Several are given in the order in
    /// which they were scripted.
    pub fn answer_next(&self, answer: Answer) {
        self.service.script(Scripted::Answer(answer));
    }

    /// Scripts what is done with the next request, byte by byte. It is of one order with the answers that
    /// [`answer_next`](Self::answer_next) scripts. Without a socket there are no bytes, and a
    /// [`transport`](Self::transport) has a broken connection for it.
    pub fn fault_next(&self, fault: Fault) {
        self.service.script(Scripted::Fault(fault));
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.server.door().connections()
    }

    /// Closes the next so many connections as soon as they are made, and reads nothing of them.
    pub fn close_next_connections(&self, count: usize) {
        self.server.door().close_next(count);
    }
}

/// Shows the address.
impl fmt::Debug for RunningEmulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunningEmulator").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
