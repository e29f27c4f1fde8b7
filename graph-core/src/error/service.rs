//! Graph's error bodies.
//!
//! See [Microsoft Graph error responses](https://learn.microsoft.com/en-us/graph/errors). What services
//! behind Graph write differs in letter case and nesting; all of it is read, and nothing is required.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

/// The error in an answer's body.
#[derive(Clone, Default)]
pub(super) struct ServiceError {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) details: Option<Value>,
    pub(super) inner: Option<InnerError>,
}

impl ServiceError {
    /// Reads a body. One that is not JSON, or has another shape, says nothing.
    pub(super) fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(mut body)) = serde_json::from_slice(body) else {
            return Self::default();
        };
        match body.remove("error") {
            Some(Value::Object(error)) => Self {
                code: text(&error, &["code"]),
                message: text(&error, &["message"]),
                inner: inner(&error),
                details: error.get("details").cloned(),
            },
            // The identity platform: `{"error": "invalid_grant", "error_description": ...}`.
            Some(Value::String(code)) => {
                let message = text(&body, &["error_description"]);
                Self { code: Some(code), message, ..Self::default() }
            }
            // ASP.NET: `{"Message": ...}`.
            _ => Self {
                code: text(&body, &["code", "Code"]),
                message: text(&body, &["message", "Message"]),
                ..Self::default()
            },
        }
    }
}

/// The longest text of the service's that is shown, in characters.
const LONGEST_SHOWN: usize = 500;

impl ServiceError {
    /// `: code: message`, as far as they are there, without what is hidden, on one line and not endless.
    pub(super) fn shown<'a>(&'a self, hide: impl Fn(&'a str) -> Cow<'a, str>) -> String {
        let mut all = String::new();
        for part in [&self.code, &self.message].into_iter().flatten() {
            let part = hide(part);
            let line = |c: char| if c.is_control() { ' ' } else { c };
            let begin = all.len() + 2;
            all.push_str(": ");
            all.extend(part.chars().map(line).take(LONGEST_SHOWN));
            if all.len() - begin < part.len() {
                all.push_str("...");
            }
        }
        all
    }
}

/// A more specific error inside the service's error.
///
/// `Debug` shows its code only.
#[derive(Clone)]
pub struct InnerError {
    properties: Map<String, Value>,
    inner: Option<Box<InnerError>>,
}

impl InnerError {
    /// The more specific code.
    pub fn code(&self) -> Option<&str> {
        self.get("code")?.as_str()
    }

    /// The more specific description.
    pub fn message(&self) -> Option<&str> {
        self.get("message")?.as_str()
    }

    /// The error inside this one.
    pub fn inner(&self) -> Option<&InnerError> {
        self.inner.as_deref()
    }

    /// The id that the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.get("request-id").or_else(|| self.get("requestId"))?.as_str()
    }

    /// Any other property, such as `date` or `details`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.properties.get(name)
    }
}

impl fmt::Debug for InnerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InnerError")
            .field("code", &self.code())
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}

fn inner(error: &Map<String, Value>) -> Option<InnerError> {
    let properties = ["innerError", "innererror"].iter().find_map(|name| error.get(*name))?;
    let properties = properties.as_object()?.clone();
    Some(InnerError { inner: inner(&properties).map(Box::new), properties })
}

fn text(object: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| Some(object.get(*name)?.as_str()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::ServiceError;

    #[test]
    fn every_shape_is_read() {
        for (body, code, message) in [
            (r#"{"error":{"code":"a","message":"b"}}"#, Some("a"), Some("b")),
            (r#"{"error":{"code":"a"}}"#, Some("a"), None),
            (r#"{"error":"a","error_description":"b"}"#, Some("a"), Some("b")),
            (r#"{"Message":"b"}"#, None, Some("b")),
            (r#"{"error":[]}"#, None, None),
            ("[]", None, None),
            ("<html>", None, None),
            ("", None, None),
        ] {
            let error = ServiceError::read(body.as_bytes());
            assert_eq!(
                (error.code.as_deref(), error.message.as_deref()),
                (code, message),
                "{body}"
            );
        }
    }

    #[test]
    fn a_shown_text_is_one_line_of_limited_length() {
        let body = serde_json::json!({"error": {"code": "a\r\nb", "message": "x".repeat(600)}});
        let shown = ServiceError::read(body.to_string().as_bytes()).shown(Into::into);
        assert_eq!(shown, format!(": a  b: {}...", "x".repeat(500)));
    }

    #[test]
    fn inner_errors_nest() {
        for (inner_error, id) in [("innerError", "request-id"), ("innererror", "requestId")] {
            let body = format!(
                r#"{{"error":{{"code":"a","{inner_error}":{{"code":"b","{id}":"1","date":"2026",
                    "{inner_error}":{{"code":"c","message":"d"}}}}}}}}"#
            );
            let inner = ServiceError::read(body.as_bytes()).inner.expect("an inner error");
            assert_eq!(inner.code(), Some("b"));
            assert_eq!(inner.request_id(), Some("1"));
            assert_eq!(inner.get("date"), Some(&"2026".into()));
            let innermost = inner.inner().expect("another inside");
            assert_eq!((innermost.code(), innermost.message()), (Some("c"), Some("d")));
            assert!(innermost.inner().is_none());
        }
    }
}
