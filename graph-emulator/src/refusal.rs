//! Refused requests: errors in the shape that Microsoft Graph has.
//!
//! See [Microsoft Graph error responses](https://learn.microsoft.com/en-us/graph/errors).

use graph_core::OperationInfo;
use http::StatusCode;
use serde_json::json;

/// Why a request is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    code: &'static str,
    message: String,
    /// The methods that the path has, where the request's is none of them.
    pub(crate) allow: Option<String>,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), allow: None }
    }

    /// The request is not what it should be.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    /// There is no token.
    pub(crate) fn no_token() -> Self {
        let message = "the request has no bearer token; send `Authorization: Bearer {token}`";
        Self::new(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken", message)
    }

    /// There is no such path or item.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", message)
    }

    /// The path has other methods.
    pub(crate) fn method_not_allowed(method: &http::Method, allow: String) -> Self {
        let message = format!("the path has no {method}; it has {allow}");
        Self {
            allow: Some(allow),
            ..Self::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", message)
        }
    }

    /// The operation is declared, and the emulator cannot do it yet.
    pub(crate) fn not_implemented(operation: &OperationInfo) -> Self {
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

    /// The body of the answer. The date is UTC, and does not say so.
    pub(crate) fn body(&self, request_id: &str, client_request_id: &str) -> Vec<u8> {
        let date = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S");
        let body = json!({
            "error": {
                "code": self.code,
                "message": self.message,
                "innerError": {
                    "date": date.to_string(),
                    "request-id": request_id,
                    "client-request-id": client_request_id,
                },
            },
        });
        body.to_string().into_bytes()
    }
}

#[cfg(test)]
mod tests {
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
        date.parse::<jiff::civil::DateTime>().expect(date);
    }
}
