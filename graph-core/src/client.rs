//! The client: the only thing that does I/O.

mod answer;
mod builder;
mod tls;

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};

pub(crate) use answer::Answer;
pub use builder::ClientBuilder;

use crate::auth::{Credential, TokenRequest};
use crate::error::Error;
use crate::info::{Method, OperationInfo, OperationKind};
use crate::reply::Reply;
use crate::request::Parts;

/// Sends requests to Microsoft Graph.
///
/// Cloning is cheap, and clones share their connections.
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
    http: reqwest::Client,
    /// Without a slash at the end.
    base_url: String,
    credential: Option<Box<dyn Credential>>,
    token_request: TokenRequest,
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
        let client = self.clone();
        Sending { answer: Box::pin(client.exchange(parts)), reply: PhantomData }
    }

    /// Sends one request and takes in its answer.
    async fn exchange(self, parts: Parts) -> Result<Answer, Error> {
        let url = parts.url().map_err(|fault| Error::invalid_request(parts.operation, fault))?;
        let Parts { operation, payload, accept, .. } = parts;
        let client_request_id = uuid::Uuid::new_v4().to_string();
        let of = |error: Error| error.of(operation, Some(&client_request_id));

        let base_url = self.0.base_url_of(operation);
        let url = format!("{base_url}{url}");
        let mut request = self
            .0
            .http
            .request(operation.method.into(), url)
            .header(ACCEPT, HeaderValue::from_static(accept))
            .header("client-request-id", &client_request_id);
        if let Some(authorization) = self.0.authorization().await.map_err(of)? {
            request = request.header(AUTHORIZATION, authorization);
        }
        if let Some(preferences) = self.0.preferences(operation) {
            request = request.header("prefer", HeaderValue::from_static(preferences));
        }
        if let Some(payload) = payload {
            request = request
                .header(CONTENT_TYPE, payload.content_type())
                .body(payload.into_body(&base_url));
        } else if operation.method != Method::Get && operation.method != Method::Delete {
            request = request.header(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }

        let mut response = request.send().await.map_err(|error| of(Error::transport(error)))?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = response.bytes().await.map_err(|error| {
            // The status and `Retry-After` did arrive.
            of(Error::transport(error).answered(status, &headers, Bytes::new()))
        })?;
        if status.is_success() {
            Ok(Answer { operation, client_request_id, status, headers, body })
        } else {
            Err(of(Error::service_answer(status, &headers, body)))
        }
    }
}

impl Inner {
    /// The address that an operation's path is appended to: an operation of another version of the API
    /// goes there.
    fn base_url_of(&self, operation: &OperationInfo) -> Cow<'_, str> {
        let own = &*self.base_url;
        match (operation.version, own.rsplit_once('/')) {
            (Some(version), Some((root, "v1.0" | "beta"))) => {
                format!("{root}/{}", version.as_str()).into()
            }
            _ => own.into(),
        }
    }

    /// The value of the `Prefer` header.
    ///
    /// Without the first, some services answer 204 and no body; without the second, they hide members
    /// of enums that are newer than an enum's first publication.
    fn preferences(&self, operation: &OperationInfo) -> Option<&'static str> {
        let wants_result = matches!(
            operation.kind,
            OperationKind::Create | OperationKind::Update | OperationKind::Replace
        );
        match (wants_result, self.unknown_enum_members) {
            (true, true) => Some("return=representation, include-unknown-enum-members"),
            (true, false) => Some("return=representation"),
            (false, true) => Some("include-unknown-enum-members"),
            (false, false) => None,
        }
    }

    /// The `Authorization` header, marked so that nothing prints it.
    async fn authorization(&self) -> Result<Option<HeaderValue>, Error> {
        let Some(credential) = &self.credential else {
            return Ok(None);
        };
        let token =
            credential.token(self.token_request.clone()).await.map_err(Error::credential)?;
        let mut value = token.header().map_err(|fault| Error::credential(fault.into()))?;
        value.set_sensitive(true);
        Ok(Some(value))
    }
}

/// Shows the address, and nothing secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.base_url).finish_non_exhaustive()
    }
}

/// A request on its way: the future that [`Request::send`](crate::Request::send) gives.
///
/// It owns all it needs, so it can be spawned. Dropping it abandons the request.
#[must_use = "a request is sent only when its future is awaited"]
pub struct Sending<R> {
    answer: Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>,
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
