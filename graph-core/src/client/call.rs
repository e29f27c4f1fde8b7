//! One call: a request as one client sends it, as often as it takes.

mod headers;

use std::sync::Arc;

use http::header::HeaderName;
use http::uri::InvalidUri;
use http::{HeaderMap, HeaderValue, Request, Uri};
use uuid::Uuid;

use super::Inner;
use super::origin::{Origin, is_sent_as_written, link_as_sent};
use crate::error::{Error, Fault};
use crate::info::{Method, OperationInfo, OperationKind};
use crate::request::{Limits, Outgoing, Parts, Payload};
use crate::transport::Body;

pub(super) use headers::usual as usual_headers;

pub(crate) const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
pub(crate) const PREFER: HeaderName = HeaderName::from_static("prefer");

/// A call to an operation.
pub(crate) struct Call {
    pub(crate) operation: OperationInfo,
    pub(super) method: Method,
    pub(super) client_request_id: Uuid,
    /// Of the client's origin, or of any other if it is anonymous.
    pub(super) uri: Uri,
    /// What the app says, but for preferences.
    headers: Option<Box<HeaderMap>>,
    accept: Option<&'static str>,
    prefer: Option<HeaderValue>,
    /// What most requests of its client say.
    usual: Arc<HeaderMap>,
    content_type: Option<HeaderValue>,
    pub(super) body: Option<Outgoing>,
    pub(super) limits: Option<Box<Limits>>,
    /// For how many requests it counts.
    pub(super) units: u32,
    /// Whether its address holds the right of access, and it goes without a token.
    pub(super) is_anonymous: bool,
    /// Whether the body of its answer is left to be read.
    pub(super) is_download: bool,
}

impl Call {
    /// Writes a request down for a client.
    pub(super) fn new(client: &Inner, parts: Parts) -> Result<Self, Error> {
        let operation = parts.operation;
        Self::write(client, parts).map_err(|fault| Error::invalid_request(operation, fault))
    }

    fn write(client: &Inner, mut parts: Parts) -> Result<Self, Fault> {
        let base_url = client.base_url_of(parts.operation);
        let uri = match &parts.from {
            Some(cursor) => client.link(&cursor.address)?,
            None => parts.address(&base_url)?.try_into().map_err(|error: InvalidUri| {
                let fault = format!("the address is not valid: {error}; ask for less at once");
                Fault::Other(fault.into())
            })?,
        };
        let prefer = parts.headers.as_mut().and_then(|headers| headers.remove(PREFER));
        let Parts { operation, payload, accept, headers, from, limits, .. } = parts;
        // A link is read, also one that the answer to an action gave.
        let payload = payload.filter(|_| from.is_none());
        let method = if from.is_some() { Method::Get } else { operation.method };
        // It was checked when the body was written.
        let content_type = payload.as_ref().map(Payload::content_type);
        Ok(Self {
            operation,
            method,
            client_request_id: new_id(),
            uri,
            headers,
            accept: Some(accept),
            prefer: client.preferences(operation, prefer.as_ref()),
            usual: Arc::clone(&client.usual_headers),
            content_type: content_type.and_then(|text| HeaderValue::from_str(text).ok()),
            body: payload.map(|payload| payload.to_outgoing(&base_url)),
            limits,
            units: 1,
            is_anonymous: false,
            is_download: false,
        })
    }

    /// The same, counting as so many requests.
    pub(super) fn counting(self, units: u32) -> Self {
        Self { units, ..self }
    }

    /// The same, leaving the body of its answer to be read.
    pub(super) fn downloading(self) -> Self {
        Self { is_download: true, ..self }
    }

    /// A call to an address that holds the right of access.
    pub(super) fn anonymous(
        client: &Inner,
        operation: OperationInfo,
        uri: Uri,
        headers: HeaderMap,
        body: Option<Outgoing>,
    ) -> Self {
        Self {
            operation,
            method: operation.method,
            client_request_id: new_id(),
            uri,
            headers: Some(headers.into()),
            accept: None,
            prefer: None,
            usual: Arc::clone(&client.usual_headers),
            content_type: None,
            body,
            limits: None,
            units: 1,
            is_anonymous: true,
            is_download: false,
        }
    }

    /// The request of one attempt.
    pub(super) fn request(&self, authorization: Option<HeaderValue>) -> Request<Body> {
        let body = self.body.as_ref().map_or_else(Body::empty, Outgoing::open);
        let mut request = Request::new(body);
        *request.method_mut() = self.method.into();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers(authorization);
        request
    }

    /// Whether the answer may be at another address: only the bytes of a download may. What is JSON comes
    /// from the service itself.
    pub(super) fn follows_redirects(&self) -> bool {
        self.method == Method::Get && self.accept == Some("*/*")
    }

    /// Says which call failed.
    pub(super) fn fault(&self, error: Error, attempts: u32) -> Error {
        error.of(self.operation, Some(self.client_request_id)).after(attempts)
    }
}

/// An id that is unique, and need not be secret: a generator of the thread's own costs no system call.
fn new_id() -> Uuid {
    uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid()
}

impl Inner {
    /// The address of a link that the service gave, or that was saved: it must lead to the service.
    pub(super) fn link(&self, link: &str) -> Result<Uri, Fault> {
        let uri: Uri = link_as_sent(link)
            .parse()
            .map_err(|error| Fault::Link(format!("the link is no address: {error}").into()))?;
        if self.origin.has(&uri) && is_sent_as_written(link) {
            return Ok(uri);
        }
        let other = Origin::of(&uri).map_or("no origin".to_owned(), |origin| origin.to_string());
        let fault = format!(
            "the link leads to {other}, and the client's service is {}; it was not followed",
            self.origin
        );
        Err(Fault::Link(fault.into()))
    }

    /// The value of the `Prefer` header: what the app prefers, and what the client does.
    ///
    /// Without `return=representation`, some services answer 204 and no body; without the other, they
    /// hide members of enums that are newer than an enum's first publication.
    /// It is said whatever type is asked for: an enum can become one that hides members after it was
    /// declared, and a property that is not declared yet can be of such an enum.
    pub(crate) fn preferences(
        &self,
        operation: OperationInfo,
        of_app: Option<&HeaderValue>,
    ) -> Option<HeaderValue> {
        static RETURN: HeaderValue = HeaderValue::from_static("return=representation");
        static MEMBERS: HeaderValue = HeaderValue::from_static("include-unknown-enum-members");
        static BOTH: HeaderValue =
            HeaderValue::from_static("return=representation, include-unknown-enum-members");

        if operation.kind == OperationKind::Batch {
            // Each of its requests says it.
            return None;
        }
        let wants_result = matches!(
            operation.kind,
            OperationKind::Create | OperationKind::Update | OperationKind::Replace
        );
        let own = match (wants_result, self.unknown_enum_members) {
            (true, true) => Some(&BOTH),
            (true, false) => Some(&RETURN),
            (false, true) => Some(&MEMBERS),
            (false, false) => None,
        };
        match (of_app, own) {
            (Some(of_app), Some(own)) => Some(join(of_app, own).unwrap_or_else(|| of_app.clone())),
            (of_app, own) => of_app.or(own).cloned(),
        }
    }
}

/// What the app prefers, and what the client does besides: `return=minimal` of the app's stands in the
/// place of the client's wish.
fn join(of_app: &HeaderValue, own: &HeaderValue) -> Option<HeaderValue> {
    let mut all = of_app.to_str().ok()?.to_owned();
    for preference in own.to_str().ok()?.split(", ") {
        let name = preference.split('=').next().unwrap_or(preference);
        if !all.split(',').any(|part| part.trim_start().starts_with(name)) {
            all.push_str(", ");
            all.push_str(preference);
        }
    }
    HeaderValue::try_from(all).ok()
}
