//! The client: the only thing that does I/O.

mod answer;
mod authenticate;
mod builder;
mod call;
mod dry_run;
mod exchange;
mod fetched;
mod gate;
mod given;
mod headers;
mod mock;
mod origin;
mod redirect;
mod retry;
mod service;
pub(crate) mod trace;

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Uri};
use tokio::time::Instant;
use uuid::Uuid;

pub(crate) use answer::Answer;
pub use builder::ClientBuilder;
use call::Call;
pub(crate) use call::{CLIENT_REQUEST_ID, PREFER};
pub use dry_run::DryRun;
pub(crate) use exchange::{Arrival, LONGEST_ERROR};
pub(crate) use fetched::{Fetched, link};
pub(crate) use headers::{Headers, from_json as headers_from_json};
pub use retry::RetryPolicy;

use crate::auth::{Held, Tokens};
use crate::error::Error;
use crate::info::OperationInfo;
use crate::reply::Reply;
use crate::request::{Limits, Outgoing, Parts};
use gate::Gate;
use origin::Origin;
pub(crate) use origin::{is_sent_as_written, link_as_sent};
use service::Service;

/// Sends requests to Microsoft Graph.
///
/// Cloning is cheap, and clones share their connections, their token and what they know of the service's
/// limits. What it sends must be awaited in a runtime of tokio's, whose clock it waits by; elsewhere it
/// panics.
///
/// ```no_run
/// use graph_core::Client;
///
/// let graph = Client::builder().token("eyJ0...").build()?;
/// # Ok::<(), graph_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    /// The app's layers, authentication and the transport.
    service: Service,
    /// Without a slash at the end.
    base_url: String,
    origin: Origin,
    tokens: Option<Arc<Tokens>>,
    gate: Arc<Gate>,
    is_paced: bool,
    retry: RetryPolicy,
    timeout: Duration,
    attempt_timeout: Duration,
    answer_limit: usize,
    usual_headers: Arc<HeaderMap>,
    unknown_enum_members: bool,
}

impl Client {
    /// A client for Microsoft Graph v1.0, to be configured.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The address that paths are appended to, version included.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    pub(crate) fn execute<R: Reply>(&self, parts: Parts) -> Sending<R> {
        Sending { answer: self.answer(parts, 1), reply: PhantomData }
    }

    /// Sends a request that counts as so many. Erased, so that an app does not compile the client's futures
    /// again.
    pub(crate) fn answer(&self, parts: Parts, units: u32) -> Answering {
        Box::pin(self.exchange(parts, units))
    }

    /// Sends a request that counts as so many and takes in its answer. The future owns all it needs.
    pub(crate) fn exchange(
        &self,
        parts: Parts,
        units: u32,
    ) -> impl Future<Output = Result<Answer, Error>> + Send + 'static + use<> {
        let client = Arc::clone(&self.0);
        let call = Call::new(&client, parts).map(|call| Box::new(call.counting(units)));
        async move { client.exchange(&*call?).await }
    }

    /// Sends a request, and leaves the body of its answer to be read. With the id that the client gave it.
    pub(crate) async fn open(&self, parts: Parts) -> Result<(Arrival, Uuid), Error> {
        let call = Call::new(&self.0, parts)?.downloading();
        Ok((self.0.open(&call).await?, call.client_request_id))
    }

    /// How long an attempt may take.
    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.0.attempt_timeout
    }

    /// Makes a call to an address that holds the right of access.
    pub(crate) async fn exchange_anonymously(
        &self,
        operation: OperationInfo,
        address: Uri,
        headers: HeaderMap,
        body: Option<Outgoing>,
    ) -> Result<Answer, Error> {
        self.0.exchange(&Call::anonymous(&self.0, operation, address, headers, body)).await
    }

    /// Opens a file at an address that holds the right of access.
    pub(crate) async fn open_anonymously(
        &self,
        operation: OperationInfo,
        address: Uri,
    ) -> Result<Arrival, Error> {
        let call = Call::anonymous(&self.0, operation, address, HeaderMap::new(), None);
        self.0.open(&call.downloading()).await
    }

    /// An address that the service gave and that holds the right of access, as it is sent, or why it may
    /// not be used: what is said of it.
    pub(crate) fn address_given(&self, address: &str) -> Result<Uri, String> {
        self.0.given(address)
    }

    pub(crate) fn base_url_of(&self, operation: OperationInfo) -> Cow<'_, str> {
        self.0.base_url_of(operation)
    }

    pub(crate) fn preferences(
        &self,
        operation: OperationInfo,
        of_app: Option<&HeaderValue>,
    ) -> Option<HeaderValue> {
        self.0.preferences(operation, of_app)
    }

    /// Gets a token in the place of one that requests of a batch were refused with. `None` if there is no
    /// other.
    pub(crate) async fn replace_token(
        &self,
        refused: &Held,
        claims: Option<&str>,
    ) -> Option<Result<(), Error>> {
        self.0.replace_token(refused, claims, exchange::after(self.0.timeout)).await
    }

    /// Takes in that one request of a batch failed.
    pub(crate) fn record(&self, sent_at: Instant, error: &Error) {
        if self.0.is_paced {
            let pause = error.retry_after().map(|pause| self.0.retry.at_most(pause));
            self.0.gate.record(sent_at, Some(error), pause);
        }
    }

    /// Takes in that so many requests of a batch succeeded.
    pub(crate) fn record_successes(&self, sent_at: Instant, requests: u32) {
        if self.0.is_paced && requests > 0 {
            self.0.gate.accepted(sent_at, requests);
        }
    }

    /// When a request of a batch is sent again that failed this often. `None` if it is not.
    pub(crate) fn again_at(
        &self,
        failed: u32,
        error: &Error,
        parts: &Parts,
        begun: Instant,
    ) -> Option<Instant> {
        let retry = self.0.retry_of(parts.limits.as_deref());
        let at = exchange::after(retry.wait(failed, error, parts.operation)?);
        self.is_in_time(parts, begun, at).then_some(at)
    }

    /// Whether a request of a batch that was begun then may still be sent at a time.
    pub(crate) fn is_in_time(&self, parts: &Parts, begun: Instant, at: Instant) -> bool {
        begun.checked_add(self.timeout_of(parts)).is_none_or(|end| at < end)
    }

    /// How long a request may take.
    pub(crate) fn timeout_of(&self, parts: &Parts) -> Duration {
        self.0.timeout_of(parts.limits.as_deref())
    }
}

impl Inner {
    fn timeout_of(&self, limits: Option<&Limits>) -> Duration {
        limits.and_then(|limits| limits.timeout).unwrap_or(self.timeout)
    }

    fn retry_of<'a>(&'a self, limits: Option<&'a Limits>) -> &'a RetryPolicy {
        limits.and_then(|limits| limits.retry.as_ref()).unwrap_or(&self.retry)
    }

    /// The address that an operation's path is appended to: an operation of another version of the API
    /// goes there.
    fn base_url_of(&self, operation: OperationInfo) -> Cow<'_, str> {
        let own = &*self.base_url;
        match (operation.version(), own.rsplit_once('/')) {
            (Some(version), Some((root, "v1.0" | "beta"))) => {
                format!("{root}/{}", version.as_str()).into()
            }
            _ => own.into(),
        }
    }
}

/// Shows the address, and nothing secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.base_url).finish_non_exhaustive()
    }
}

/// An answer on its way.
pub(crate) type Answering = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// A request on its way: the future that [`Request::send`](crate::Request::send) gives.
///
/// It owns all it needs, so it can be spawned. Dropping it abandons the request.
#[must_use = "a request is sent only when its future is awaited"]
pub struct Sending<R> {
    answer: Answering,
    reply: PhantomData<fn() -> R>,
}

impl<R: Reply> Future for Sending<R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(ready!(self.answer.as_mut().poll(cx)).and_then(R::from_answer))
    }
}

impl<R> fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}
