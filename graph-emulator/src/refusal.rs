//! Refused requests: errors in the shape that Microsoft Graph has.
//!
//! See [Microsoft Graph error responses](https://learn.microsoft.com/en-us/graph/errors).

use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use graph_core::{DateTimeOffset, OperationInfo};
use http::header::{ALLOW, CONTENT_RANGE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::json;
use time::OffsetDateTime;

use crate::answer::Answer;

/// Why a request is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
    /// A header that says more, such as the methods that the path has.
    header: Option<(HeaderName, String)>,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), header: None }
    }

    /// The request is not what it should be.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    /// There is no token.
    pub(crate) fn no_token() -> Self {
        Self::token("the request has no bearer token; send `Authorization: Bearer {token}`")
    }

    /// The token says nothing about permissions.
    pub(crate) fn no_jwt() -> Self {
        Self::token("the token is no JWT; send one with the claim `roles` or `scp`, signed or not")
    }

    /// The token's time is over.
    pub(crate) fn expired_token() -> Self {
        Self::token("lifetime validation failed, the token is expired; send a new one")
    }

    fn token(message: &str) -> Self {
        Self {
            header: Some((WWW_AUTHENTICATE, "Bearer".to_owned())),
            ..Self::new(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken", message)
        }
    }

    /// A new token must carry these claims (continuous access evaluation).
    pub(crate) fn claims_challenge(claims: &str) -> Self {
        let challenge = format!(
            "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", \
             error=\"insufficient_claims\", claims=\"{}\"",
            BASE64_STANDARD.encode(claims)
        );
        Self {
            header: Some((WWW_AUTHENTICATE, challenge)),
            ..Self::token(
                "continuous access evaluation asks for a new token, with the claims of the challenge",
            )
        }
    }

    /// The token lacks a permission.
    pub(crate) fn missing_permission(needed: &[&str]) -> Self {
        let message = format!(
            "the token has none of the permissions that the operation needs: {}",
            needed.join(", ")
        );
        Self::new(StatusCode::FORBIDDEN, "Forbidden", message)
    }

    /// The item is not as the caller thinks.
    pub(crate) fn precondition_failed(etag: &str) -> Self {
        let message = format!("the item has changed, and its entity tag is {etag}; read it again");
        Self::new(StatusCode::PRECONDITION_FAILED, "PreconditionFailed", message)
    }

    /// The item is there, and must not be.
    pub(crate) fn is_there() -> Self {
        let message = "the item is there, and `If-None-Match` says that it must not be";
        Self::new(StatusCode::PRECONDITION_FAILED, "PreconditionFailed", message)
    }

    /// A condition on an item that is not there.
    pub(crate) fn nothing_to_match() -> Self {
        let message = "there is no such item to match; leave out `If-Match` to create it";
        Self::new(StatusCode::PRECONDITION_FAILED, "PreconditionFailed", message)
    }

    /// An item of that key is there.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "Conflict", message)
    }

    /// Changes are not known from there on.
    pub(crate) fn resync_required() -> Self {
        let message = "the delta token is of a tenant that was reset; start without a token";
        Self::new(StatusCode::GONE, "syncStateNotFound", message)
    }

    /// The stream has no such bytes.
    pub(crate) fn range_not_satisfiable(length: usize) -> Self {
        Self {
            header: Some((CONTENT_RANGE, format!("bytes */{length}"))),
            ..Self::new(
                StatusCode::RANGE_NOT_SATISFIABLE,
                "InvalidRange",
                format!("the content has {length} bytes"),
            )
        }
    }

    /// The session waits for other bytes.
    pub(crate) fn unexpected_range(next: u64) -> Self {
        let message =
            format!("the upload goes on with byte {next}; ask the session where it stands");
        Self::new(StatusCode::RANGE_NOT_SATISFIABLE, "InvalidRange", message)
    }

    /// A token went where it has no business.
    pub(crate) fn token_to_upload() -> Self {
        Self::token(
            "the address of an upload session is all that it needs; send no `Authorization`",
        )
    }

    /// There were too many requests.
    pub(crate) fn throttled(wait: Duration) -> Self {
        // As Microsoft Graph has it, in whole seconds.
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        Self {
            header: Some((RETRY_AFTER, seconds.to_string())),
            ..Self::new(
                StatusCode::TOO_MANY_REQUESTS,
                "TooManyRequests",
                "there were too many requests; wait as `Retry-After` says",
            )
        }
    }

    /// The service fails by plan.
    pub(crate) fn injected(status: StatusCode) -> Self {
        let code = match status {
            StatusCode::TOO_MANY_REQUESTS => return Self::throttled(Duration::from_secs(1)),
            StatusCode::BAD_GATEWAY => "BadGateway",
            StatusCode::SERVICE_UNAVAILABLE => "ServiceUnavailable",
            StatusCode::GATEWAY_TIMEOUT => "GatewayTimeout",
            StatusCode::INTERNAL_SERVER_ERROR => "InternalServerError",
            StatusCode::FORBIDDEN => "Forbidden",
            StatusCode::NOT_FOUND => "ResourceNotFound",
            _ => "UnknownError",
        };
        Self::new(status, code, "the emulator was asked to fail")
    }

    /// There is no such path or item.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", message)
    }

    /// The path has other methods.
    pub(crate) fn method_not_allowed(method: &http::Method, allow: String) -> Self {
        let message = format!("the path has no {method}; it has {allow}");
        Self {
            header: Some((ALLOW, allow)),
            ..Self::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", message)
        }
    }

    /// The operation is declared, and the emulator cannot do it yet.
    pub(crate) fn not_implemented(operation: OperationInfo) -> Self {
        let message = format!(
            "the emulator does not answer `{operation}` by itself; script the answer with `answer_next`"
        );
        Self::new(StatusCode::NOT_IMPLEMENTED, "NotImplemented", message)
    }

    /// The body is not JSON by its own account.
    pub(crate) fn not_json(content_type: Option<&str>) -> Self {
        let found = content_type.map_or_else(
            || "the body has no content type".to_owned(),
            |found| format!("the body is `{found}`"),
        );
        let message = format!("{found}; send `Content-Type: application/json`");
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        Self::new(status, "UnsupportedMediaType", message)
    }

    /// The body is longer than is accepted.
    pub(crate) fn too_large(limit: usize) -> Self {
        let message = format!("the body is longer than {limit} bytes; send less at a time");
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        Self::new(status, "RequestEntityTooLarge", message)
    }

    /// The code and message, for people.
    pub(crate) fn verdict(&self) -> String {
        format!("{}: {}", self.code, self.message)
    }

    /// The answer to the request with these ids.
    pub(crate) fn answer(&self, ids: &Ids) -> Answer {
        let mut answer = Answer::of(self.status);
        answer.set_json(self.body(&ids.request, &ids.client));
        if let Some((name, value)) = &self.header {
            answer.set_header(name.clone(), value);
        }
        answer
    }

    /// The body of the answer. The date is UTC, and does not say so.
    fn body(&self, request_id: &str, client_request_id: &str) -> Vec<u8> {
        let now = DateTimeOffset::from(OffsetDateTime::now_utc().truncate_to_second()).to_string();
        let body = json!({
            "error": {
                "code": self.code,
                "message": self.message,
                "innerError": {
                    "date": now.trim_end_matches('Z'),
                    "request-id": request_id,
                    "client-request-id": client_request_id,
                },
            },
        });
        body.to_string().into_bytes()
    }
}

/// The ids that an answer carries.
pub(crate) struct Ids {
    pub(crate) request: String,
    pub(crate) client: String,
}

impl Ids {
    /// A client that gives its request no id gets the service's, as Microsoft Graph has it.
    pub(crate) fn new(headers: &HeaderMap) -> Self {
        let request = uuid::Uuid::new_v4().to_string();
        let client = headers.get("client-request-id");
        let client = client.and_then(|value| value.to_str().ok());
        Self { client: client.unwrap_or(&request).to_owned(), request }
    }
}

#[cfg(test)]
mod tests {
    use graph_core::DateTimeOffset;
    use serde_json::{Value, json};

    use super::Refusal;

    #[test]
    fn the_body_is_graphs() {
        let body = Refusal::not_found("no \"thing\"").body("r", "c");
        let mut body: Value = serde_json::from_slice(&body).expect("JSON");
        let date = body["error"]["innerError"]["date"].take();
        let expected = json!({
            "error": {
                "code": "ResourceNotFound",
                "message": "no \"thing\"",
                "innerError": { "date": null, "request-id": "r", "client-request-id": "c" },
            },
        });
        assert_eq!(body, expected);
        let date = date.as_str().expect("a date");
        assert_eq!(date.len(), "2026-11-23T17:00:00".len());
        format!("{date}Z").parse::<DateTimeOffset>().expect(date);
    }
}
