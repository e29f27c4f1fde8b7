//! The one error type.

mod build;
mod display;
mod hidden;
mod kind;
mod outcome;
mod retry_after;
mod service;
mod transport;

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, StatusCode};

pub(crate) use hidden::hide;
pub use kind::ErrorKind;
pub use service::InnerError;

use crate::auth::NoToken;
use crate::edm::EdmType;
use crate::info::OperationInfo;
use crate::paging::Cursor;
use crate::path::InvalidId;
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
/// use graph_core::StatusCode;
///
/// # async fn run(graph: Client) -> Result<(), Error> {
/// match User::get("1a2b").send(&graph).await {
///     Ok(user) => println!("{user:?}"),
///     Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => println!("no such user"),
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
    operation: Option<OperationInfo>,
    client_request_id: Option<String>,
    answer: Option<Answered>,
    /// How often the request was sent.
    attempts: u32,
    /// Whether one of the attempts before may have had its effect.
    is_in_doubt: bool,
    /// The header that no text may show, should the service quote it.
    authorization: Option<HeaderValue>,
}

/// What is known of an answer that became an error.
#[derive(Clone)]
struct Answered {
    status: StatusCode,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    claims: Option<String>,
    /// Whether another service gave it, to which a download was redirected.
    is_elsewhere: bool,
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
    /// What is to be sent cannot be read.
    Source(Arc<std::io::Error>),
    /// The credential has no token.
    Credential(NoToken),
    /// The total time was over before the request could be sent.
    NoTurn,
    /// No answer arrived, or not all of it.
    Transport(Cause, Arc<dyn std::error::Error + Send + Sync>),
    /// The service answered with an error.
    Service(Arc<ServiceError>),
    /// The service did what was asked, and the answer that must have a body has none.
    NoBody(EdmType),
    /// The answer is not what it should be.
    Decode { edm: EdmType, path: String, source: Arc<serde_json::Error> },
    /// What had to be done before failed, for this reason.
    Dependency(Arc<str>),
}

/// Why a request cannot be sent as it was built.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// An id names no item.
    Id(InvalidId),
    /// The body cannot be encoded.
    Body(Box<str>),
    /// A link cannot be followed.
    Link(Box<str>),
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

    /// What the service says besides, such as which properties are wrong: the error's `details`.
    pub fn details(&self) -> Option<&serde_json::Value> {
        self.service()?.details.as_ref()
    }

    /// The operation that failed.
    pub fn operation(&self) -> Option<OperationInfo> {
        self.0.operation
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

    /// How often the request was sent. The client retries when that is safe, as its
    /// [`RetryPolicy`](crate::RetryPolicy) says.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The answer's body as text, also where it is not JSON.
    pub fn body(&self) -> Option<Cow<'_, str>> {
        Some(String::from_utf8_lossy(&self.0.answer.as_ref()?.body))
    }

    fn service(&self) -> Option<&ServiceError> {
        match &self.0.kind {
            Kind::Service(service) => Some(&**service),
            _ => None,
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            Kind::Source(source) => Some(&**source),
            Kind::Credential(source) => Some(&*source.0),
            Kind::Transport(_, source) => Some(&**source),
            _ => None,
        }
    }
}
