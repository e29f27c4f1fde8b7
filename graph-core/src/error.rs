//! The one error type.

mod display;
mod retry_after;
mod service;
mod transport;

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use service::InnerError;

use crate::auth::{NoToken, claims_challenge};
use crate::edm::EdmType;
use crate::info::{Method, OperationInfo, PropertyInfo, TypeInfo};
use crate::paging::Cursor;
use crate::path::InvalidId;
use crate::transport::BoxError;
use service::ServiceError;
use transport::Cause;

/// What went wrong with a request, or with building a client or a patch.
///
/// Its text says what failed, where, and why, with the service's own code and message, which may quote
/// an id or a value. It never contains a token or a body: the answer is there only through
/// [`body`](Self::body).
///
/// ```no_run
/// # use graph_core::{Client, Error, graph_resource};
/// # #[graph_resource(path = "/users/{userId}", method = GET)]
/// # pub struct User {
/// #     #[graph(key)]
/// #     pub id: String,
/// # }
/// # async fn run(graph: Client) -> Result<(), Error> {
/// match User::get("1a2b").send(&graph).await {
///     Ok(user) => println!("{user:?}"),
///     Err(error) if error.status().is_some_and(|status| status == 404) => println!("no such user"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    operation: Option<&'static OperationInfo>,
    client_request_id: Option<String>,
    answer: Option<Answered>,
    /// How often the request was sent.
    attempts: u32,
}

/// What is known of an answer that became an error.
#[derive(Clone)]
struct Answered {
    status: StatusCode,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    claims: Option<String>,
    /// Where to begin anew.
    resync: Option<Cursor>,
    body: Bytes,
}

#[derive(Clone)]
enum Kind {
    /// The client cannot be built as it is configured.
    Configuration(String),
    /// No patch makes the change.
    Patch(String),
    /// The request cannot be sent as it was built.
    Request(Fault),
    /// The credential has no token.
    Credential(NoToken),
    /// The total time was over before the request could be sent.
    NoTurn,
    /// A page's link cannot be followed.
    Link(String),
    /// No answer arrived, or not all of it.
    Transport(Cause, Arc<dyn std::error::Error + Send + Sync>),
    /// The service answered with an error.
    Service(ServiceError),
    /// The service did what was asked, and the answer that must have a body has none.
    NoBody(EdmType),
    /// The answer is not what it should be.
    Decode { edm: EdmType, path: String, source: Arc<serde_json::Error> },
    /// What had to be done before failed, for this reason.
    Dependency(String),
}

/// Why a request cannot be sent as it was built.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// An id names no item.
    Id(InvalidId),
    /// The body cannot be encoded.
    Body(Box<str>),
    /// Something else, in full.
    Other(Box<str>),
}

impl From<&str> for Fault {
    fn from(fault: &str) -> Self {
        Fault::Other(fault.into())
    }
}

impl Error {
    /// The HTTP status of the answer, if one arrived. After a success, what was asked is done: only the
    /// answer is not what it should be.
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.0.answer.as_ref()?.status)
    }

    /// The service's code for the error, such as `ResourceNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.service()?.code.as_deref()
    }

    /// The service's description of the error, in English.
    pub fn message(&self) -> Option<&str> {
        self.service()?.message.as_deref()
    }

    /// The service's more specific error inside the error.
    pub fn inner(&self) -> Option<&InnerError> {
        self.service()?.inner.as_ref()
    }

    /// The id that the service gave the request, which Microsoft's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.answer.as_ref()?.request_id.as_deref()
    }

    /// The id that the client gave the request.
    pub fn client_request_id(&self) -> Option<&str> {
        self.0.client_request_id.as_deref()
    }

    /// How long the service asks to wait before trying again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.answer.as_ref()?.retry_after
    }

    /// The claims that the service asks for in a token, as JSON: sign in again with them. See
    /// [claims challenges](https://learn.microsoft.com/entra/identity-platform/claims-challenge).
    pub fn claims(&self) -> Option<&str> {
        self.0.answer.as_ref()?.claims.as_deref()
    }

    /// Where a delta query begins anew, after the service has forgotten its state (410): resume from
    /// there. `None` after a 410 says to begin without a cursor. See
    /// [synchronization reset](https://learn.microsoft.com/graph/delta-query-overview#synchronization-reset).
    pub fn resync(&self) -> Option<Cursor> {
        self.0.answer.as_ref()?.resync.clone()
    }

    /// How often the request was sent. A client sends one again that is safe to send again, as its
    /// [`RetryPolicy`](crate::RetryPolicy) says.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same request may succeed later: the service was busy or could not be reached.
    ///
    /// Whether it may be sent again is another question: see
    /// [`is_outcome_unknown`](Self::is_outcome_unknown).
    pub fn is_retryable(&self) -> bool {
        match (&self.0.kind, self.refusal()) {
            (Kind::Service(_) | Kind::Transport(..), Some(status)) => {
                matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
            }
            (Kind::Transport(cause, _), None) => {
                !matches!(cause, Cause::TooLong | Cause::Unsendable)
            }
            (Kind::NoTurn, _) => true,
            _ => false,
        }
    }

    /// Whether the service may have done what was asked, or not: it failed on the way (408, 500, 502,
    /// 504), or the connection broke before it answered. Look before a request is sent again that does
    /// something each time, such as creating an item.
    pub fn is_outcome_unknown(&self) -> bool {
        let has_effect = self.0.operation.is_none_or(|operation| operation.method != Method::Get);
        has_effect
            && match (&self.0.kind, self.status()) {
                (Kind::Service(_) | Kind::Transport(..), Some(status)) => {
                    matches!(status.as_u16(), 408 | 500 | 502 | 504)
                }
                (Kind::Transport(cause, _), None) => {
                    matches!(cause, Cause::TimedOut | Cause::Broken)
                }
                _ => false,
            }
    }

    /// Whether it is certain that nothing was done, and the service only asks to come back.
    pub(crate) fn is_refusal_for_now(&self) -> bool {
        match (&self.0.kind, self.status()) {
            (Kind::Service(_) | Kind::Transport(..), Some(status)) => {
                matches!(status.as_u16(), 429 | 503)
            }
            (Kind::Transport(cause, _), None) => *cause == Cause::NeverSent,
            _ => false,
        }
    }

    /// Whether the service limits the rate of requests: it says so, or asks to come back at a time.
    pub(crate) fn is_throttling(&self) -> bool {
        match self.status().map(|status| status.as_u16()) {
            Some(429) => true,
            Some(503) => self.retry_after().is_some(),
            _ => false,
        }
    }

    /// What went wrong in a word that has few values: the status, or the kind. See
    /// [`error.type`](https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/).
    pub(crate) fn reason(&self) -> Cow<'static, str> {
        if let Some(status) = self.refusal() {
            return status.as_str().to_owned().into();
        }
        match &self.0.kind {
            Kind::Configuration(_) | Kind::Patch(_) | Kind::Request(_) => "invalid_request",
            Kind::Credential(_) => "credential",
            Kind::NoTurn => "throttled",
            Kind::Link(_) => "invalid_link",
            Kind::Dependency(_) => "failed_dependency",
            Kind::Transport(cause, _) => cause.name(),
            Kind::Service(_) | Kind::NoBody(_) | Kind::Decode { .. } => "decode",
        }
        .into()
    }

    /// What the service decided, also where the rest of its answer did not arrive.
    fn refusal(&self) -> Option<StatusCode> {
        self.status().filter(|status| !status.is_success())
    }

    /// The answer's body as text, also where it is not JSON.
    pub fn body(&self) -> Option<Cow<'_, str>> {
        Some(String::from_utf8_lossy(&self.0.answer.as_ref()?.body))
    }

    fn service(&self) -> Option<&ServiceError> {
        match &self.0.kind {
            Kind::Service(service) => Some(service),
            _ => None,
        }
    }

    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            client_request_id: None,
            answer: None,
            attempts: 0,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration(message.into()))
    }

    pub(crate) fn invalid_request(operation: &'static OperationInfo, fault: Fault) -> Self {
        Self::new(Kind::Request(fault)).of(operation, None)
    }

    /// A patch cannot take a value away from a property that is never null.
    pub(crate) fn not_nullable(info: &TypeInfo, property: &PropertyInfo) -> Self {
        Self::new(Kind::Patch(format!(
            "property `{}` of {} has lost its value and cannot be null; keep its value, or set another",
            property.name, info.name
        )))
    }

    pub(crate) fn credential(source: NoToken) -> Self {
        Self::new(Kind::Credential(source))
    }

    pub(crate) fn link(operation: &'static OperationInfo, fault: String) -> Self {
        Self::new(Kind::Link(fault)).of(operation, None)
    }

    /// A request of a batch that another one, which failed, had to come before.
    pub(crate) fn dependency(error: &Error) -> Self {
        Self::new(Kind::Dependency(error.to_string()))
    }

    /// The total time was over before the request's turn.
    pub(crate) fn no_turn() -> Self {
        Self::new(Kind::NoTurn)
    }

    pub(crate) fn transport(source: BoxError) -> Self {
        Self::new(Kind::Transport(Cause::of(&source), source.into()))
    }

    /// An answer whose status says that it is an error.
    pub(crate) fn service_answer(status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let service = ServiceError::read(&body);
        Self::new(Kind::Service(service)).answered(status, headers, body)
    }

    /// An answer without a body, where there must be a value.
    pub(crate) fn no_body(
        edm: EdmType,
        (status, headers, body): (StatusCode, &HeaderMap, Bytes),
    ) -> Self {
        Self::new(Kind::NoBody(edm)).answered(status, headers, body)
    }

    /// An answer that is no such value.
    pub(crate) fn decode(
        edm: EdmType,
        path: String,
        source: serde_json::Error,
        (status, headers, body): (StatusCode, &HeaderMap, Bytes),
    ) -> Self {
        Self::new(Kind::Decode { edm, path, source: Arc::new(source) })
            .answered(status, headers, body)
    }

    /// Says which request failed.
    pub(crate) fn of(
        mut self,
        operation: &'static OperationInfo,
        client_request_id: Option<&str>,
    ) -> Self {
        self.0.operation = Some(operation);
        self.0.client_request_id = client_request_id.map(str::to_owned);
        self
    }

    /// Says how often the request was sent.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Adds what is known of the answer.
    pub(crate) fn answered(mut self, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let header = |name| Some(headers.get(name)?.to_str().ok()?.to_owned());
        let inner_id = || self.inner()?.request_id().map(str::to_owned);
        let request_id = header("request-id").or_else(inner_id);
        let retry_after = retry_after::read(headers);
        let location = header("location").filter(|_| status == StatusCode::GONE);
        let resync = location.map(|address| Cursor::to(&address));
        let claims = claims_challenge(headers).filter(|_| status == StatusCode::UNAUTHORIZED);
        self.0.answer = Some(Answered { status, request_id, retry_after, claims, resync, body });
        self
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            Kind::Credential(source) => Some(&*source.0),
            Kind::Transport(_, source) => Some(&**source),
            _ => None,
        }
    }
}
