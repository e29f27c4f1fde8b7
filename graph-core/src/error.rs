//! The one error type.

mod retry_after;
mod service;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use service::InnerError;

use crate::auth::CredentialError;
use crate::edm::EdmType;
use crate::info::{Method, OperationInfo, OperationKind, PropertyInfo, TypeInfo};
use crate::path::InvalidId;
use service::ServiceError;

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
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<&'static OperationInfo>,
    client_request_id: Option<String>,
    answer: Option<Answered>,
}

/// What is known of an answer that became an error.
struct Answered {
    status: StatusCode,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    body: Bytes,
}

enum Kind {
    /// The client cannot be built as it is configured.
    Configuration(String),
    /// No patch makes the change.
    Patch(String),
    /// The request cannot be sent as it was built.
    Request(Fault),
    /// The credential has no token.
    Credential(CredentialError),
    /// No answer arrived.
    Transport(reqwest::Error),
    /// The service answered with an error.
    Service(ServiceError),
    /// The service did what was asked, and the answer that must have a body has none.
    NoBody(EdmType),
    /// The answer is not what it should be.
    Decode { edm: EdmType, path: String, source: serde_json::Error },
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

    /// Whether the same request may succeed later: the service was busy or could not be reached.
    ///
    /// Whether it may be sent again is another question: after a 500 or a broken connection it is not
    /// known whether the first one had its effect.
    pub fn is_retryable(&self) -> bool {
        // What the service decided holds, also where the rest of its answer did not arrive.
        let refused = self.status().filter(|status| !status.is_success());
        match (&self.0.kind, refused) {
            (Kind::Service(_) | Kind::Transport(_), Some(status)) => {
                matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
            }
            (Kind::Transport(error), None) => !error.is_builder(),
            _ => false,
        }
    }

    /// The answer's body as text, also where it is not JSON.
    pub fn body(&self) -> Option<std::borrow::Cow<'_, str>> {
        Some(String::from_utf8_lossy(&self.0.answer.as_ref()?.body))
    }

    fn service(&self) -> Option<&ServiceError> {
        match &self.0.kind {
            Kind::Service(service) => Some(service),
            _ => None,
        }
    }

    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner { kind, operation: None, client_request_id: None, answer: None }))
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

    pub(crate) fn credential(source: CredentialError) -> Self {
        Self::new(Kind::Credential(source))
    }

    /// The error's own text would show the URL, and with it ids.
    pub(crate) fn transport(source: reqwest::Error) -> Self {
        Self::new(Kind::Transport(source.without_url()))
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
        Self::new(Kind::Decode { edm, path, source }).answered(status, headers, body)
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

    /// Adds what is known of the answer.
    pub(crate) fn answered(mut self, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let header = |name| Some(headers.get(name)?.to_str().ok()?.to_owned());
        let inner_id = || self.inner()?.request_id().map(str::to_owned);
        let request_id = header("request-id").or_else(inner_id);
        let retry_after = retry_after::read(headers);
        self.0.answer = Some(Answered { status, request_id, retry_after, body });
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, operation, answer, .. } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        match kind {
            Kind::Configuration(message) | Kind::Patch(message) => f.write_str(message)?,
            Kind::Request(Fault::Id(id)) => id.fmt(f)?,
            Kind::Request(Fault::Body(message)) => {
                write!(f, "the body cannot be encoded: {message}")?;
            }
            Kind::Request(Fault::Other(message)) => f.write_str(message)?,
            Kind::Credential(_) => f.write_str("the credential gave no usable token")?,
            Kind::Transport(source) if source.is_timeout() => f.write_str("no answer in time")?,
            Kind::Transport(source) if source.is_connect() => f.write_str("no connection")?,
            Kind::Transport(_) => f.write_str("no complete answer")?,
            Kind::Service(service) => {
                let status = answer.as_ref().map(|answer| answer.status).unwrap_or_default();
                write!(f, "{status}")?;
                service.fmt(f)?;
            }
            Kind::NoBody(edm) => f.write_str(&without_body(*operation, *edm))?,
            Kind::Decode { edm, path, source } => {
                // serde_json's text says what was expected and where, never what was there.
                write!(f, "the answer is not of type {edm}: at `{path}`: {source}")?;
            }
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request-id {id})")?;
        }
        Ok(())
    }
}

/// Says what an answer without a body means: what was done once is not to be done again.
fn without_body(operation: Option<&OperationInfo>, edm: EdmType) -> String {
    match operation {
        Some(OperationInfo { kind: OperationKind::Create, .. }) => {
            "the service accepted the request and answered without a body; the item exists, but what \
             it became is not known; list or get it"
                .into()
        }
        Some(OperationInfo { method: Method::Get, .. }) | None => {
            format!("the service answered without a body; expected {edm}")
        }
        Some(_) => format!(
            "the service accepted the request and answered without a body; what was asked is done, but \
             the {edm} that it gives is not known"
        ),
    }
}

/// The same text as `Display`, and the ids of the request.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("message", &format_args!("{self}"))
            .field("client_request_id", &self.0.client_request_id)
            .field("source", &std::error::Error::source(self))
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            Kind::Credential(source) => Some(&**source),
            Kind::Transport(source) => Some(source),
            _ => None,
        }
    }
}
