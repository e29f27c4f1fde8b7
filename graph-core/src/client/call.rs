//! One call: a request as one client sends it, as often as it takes.

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, USER_AGENT};
use http::uri::InvalidUri;
use http::{HeaderMap, HeaderValue, Request, Uri};

use super::Inner;
use super::origin::Origin;
use crate::error::{Error, Fault};
use crate::info::{Method, OperationInfo, OperationKind};
use crate::request::{Outgoing, Parts};
use crate::transport::Body;

pub(crate) const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
pub(crate) const PREFER: HeaderName = HeaderName::from_static("prefer");

/// A call to an operation.
pub(crate) struct Call {
    pub(crate) operation: &'static OperationInfo,
    pub(super) client_request_id: String,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Outgoing>,
    /// For how many requests it counts.
    pub(super) units: usize,
    /// Whether its address holds the right of access, and it goes without a token.
    pub(super) is_anonymous: bool,
}

impl Call {
    /// Writes a request down for a client.
    pub(super) fn new(client: &Inner, parts: Parts) -> Result<Self, Error> {
        let operation = parts.operation;
        let client_request_id = uuid::Uuid::new_v4().to_string();
        Self::write(client, parts, client_request_id.clone())
            .map_err(|fault| Error::invalid_request(operation, fault))
    }

    fn write(client: &Inner, parts: Parts, client_request_id: String) -> Result<Self, Fault> {
        let base_url = client.base_url_of(parts.operation);
        let uri = match &parts.from {
            Some(cursor) => client.link(&cursor.address)?,
            None => Uri::try_from(format!("{base_url}{}", parts.url()?))
                .map_err(|error| no_address(&error))?,
        };
        let Parts { operation, payload, accept, headers, .. } = parts;

        // What the app says itself, such as another `Accept`, is not said again.
        let mut headers = headers;
        let preferences = client.preferences(operation, headers.remove(PREFER).as_ref());
        let mut say = |name: HeaderName, value: HeaderValue| {
            headers.entry(name).or_insert(value);
        };
        say(ACCEPT, HeaderValue::from_static(accept));
        say(USER_AGENT, client.user_agent.clone());
        if let Ok(id) = HeaderValue::from_str(&client_request_id) {
            say(CLIENT_REQUEST_ID, id);
        }
        if let Some(preferences) = preferences {
            say(PREFER, preferences);
        }
        let mut body = None;
        if let Some(payload) = payload {
            // It was checked when the body was written.
            if let Ok(content_type) = HeaderValue::from_str(payload.content_type()) {
                say(CONTENT_TYPE, content_type);
            }
            body = Some(payload.into_outgoing(&base_url));
        } else if operation.method != Method::Get && operation.method != Method::Delete {
            say(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Ok(Self { operation, client_request_id, uri, headers, body, units: 1, is_anonymous: false })
    }

    /// A call to an address that holds the right of access.
    pub(crate) fn anonymous(
        operation: &'static OperationInfo,
        uri: Uri,
        headers: HeaderMap,
        body: Option<Outgoing>,
    ) -> Self {
        let client_request_id = uuid::Uuid::new_v4().to_string();
        Self { operation, client_request_id, uri, headers, body, units: 1, is_anonymous: true }
    }

    /// The request of one attempt.
    pub(super) fn request(&self) -> Request<Body> {
        let body = self.body.as_ref().map_or_else(Body::empty, Outgoing::open);
        let mut request = Request::new(body);
        *request.method_mut() = self.operation.method.into();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        request
    }

    /// Says which call failed.
    pub(super) fn fault(&self, error: Error, attempts: u32) -> Error {
        error.of(self.operation, Some(&self.client_request_id)).after(attempts)
    }
}

fn no_address(error: &InvalidUri) -> Fault {
    Fault::Other(format!("the address cannot be sent: {error}").into())
}

impl Inner {
    /// The address of a link that the service gave, or that was saved: it must lead to the service.
    pub(super) fn link(&self, address: &str) -> Result<Uri, Fault> {
        let uri: Uri = address.parse().map_err(|error| no_address(&error))?;
        if self.origin.has(&uri) {
            return Ok(uri);
        }
        let other = Origin::of(&uri).map_or("no origin".to_owned(), |origin| origin.to_string());
        let fault = format!(
            "the link leads to {other}, and the client's service is {}; it was not followed",
            self.origin
        );
        Err(Fault::Other(fault.into()))
    }

    /// The value of the `Prefer` header: what the app prefers, and what the client does.
    ///
    /// Without `return=representation`, some services answer 204 and no body; without the other, they
    /// hide members of enums that are newer than an enum's first publication.
    fn preferences(
        &self,
        operation: &OperationInfo,
        of_app: Option<&HeaderValue>,
    ) -> Option<HeaderValue> {
        const RETURN: &str = "return=representation";
        const MEMBERS: &str = "include-unknown-enum-members";
        const BOTH: &str = "return=representation, include-unknown-enum-members";

        if operation.kind == OperationKind::Batch {
            // Each of its requests says it.
            return None;
        }
        let wants_result = matches!(
            operation.kind,
            OperationKind::Create | OperationKind::Update | OperationKind::Replace
        );
        let own = match (wants_result, self.unknown_enum_members) {
            (true, true) => BOTH,
            (true, false) => RETURN,
            (false, true) => MEMBERS,
            (false, false) => "",
        };
        let Some(of_app) = of_app.and_then(|value| value.to_str().ok()) else {
            return (!own.is_empty()).then(|| HeaderValue::from_static(own));
        };
        // `return=minimal` of the app's stands in the place of the client's wish.
        let has = |name: &str| of_app.split(',').any(|part| part.trim_start().starts_with(name));
        let mut all = of_app.to_owned();
        for preference in own.split(", ").filter(|preference| !preference.is_empty()) {
            if !has(preference.split('=').next().unwrap_or(preference)) {
                all.push_str(", ");
                all.push_str(preference);
            }
        }
        HeaderValue::try_from(all).ok()
    }
}
