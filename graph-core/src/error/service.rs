//! Graph's error bodies.
//!
//! See [Microsoft Graph error responses](https://learn.microsoft.com/en-us/graph/errors). What services
//! behind Graph write differs in letter case and nesting; all of it is read, and nothing is required.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::display::push_line;

/// The error in an answer's body.
#[derive(Default)]
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
            Some(Value::Object(mut error)) => Self {
                code: text(&mut error, &["code"]),
                message: text(&mut error, &["message"]),
                details: error.remove("details"),
                inner: inner(error),
            },
            // The identity platform: `{"error": "invalid_grant", "error_description": ...}`.
            Some(Value::String(code)) => {
                let message = text(&mut body, &["error_description"]);
                Self { code: Some(code), message, ..Self::default() }
            }
            // ASP.NET: `{"Message": ...}`.
            _ => Self {
                code: text(&mut body, &["code", "Code"]),
                message: text(&mut body, &["message", "Message"]),
                ..Self::default()
            },
        }
    }
}

impl ServiceError {
    /// `: code: message`, as far as they are there, without what is hidden, on one line and not endless.
    pub(super) fn shown<'a>(&'a self, hide: impl Fn(&'a str) -> Cow<'a, str>) -> String {
        let mut all = String::new();
        for part in [&self.code, &self.message].into_iter().flatten() {
            all.push_str(": ");
            push_line(&mut all, &hide(part));
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

/// The errors inside an error. Each is taken out of the one around it: there may be many, and they may be
/// long.
fn inner(mut error: Map<String, Value>) -> Option<InnerError> {
    let mut levels = Vec::new();
    while let Some(properties) = take(&mut error, &["innerError", "innererror"], Value::is_object) {
        let Value::Object(properties) = properties else { break };
        levels.push(std::mem::replace(&mut error, properties));
    }
    // The outermost is the error itself.
    if levels.is_empty() {
        return None;
    }
    let innermost = InnerError { properties: error, inner: None };
    Some(levels.into_iter().skip(1).rev().fold(innermost, |inner, properties| InnerError {
        properties,
        inner: Some(Box::new(inner)),
    }))
}

fn text(object: &mut Map<String, Value>, names: &[&str]) -> Option<String> {
    match take(object, names, Value::is_string)? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// Takes away the first property of these names whose value is one that is meant.
fn take(
    object: &mut Map<String, Value>,
    names: &[&str],
    is_meant: fn(&Value) -> bool,
) -> Option<Value> {
    object.remove(*names.iter().find(|name| object.get(**name).is_some_and(is_meant))?)
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

    #[test]
    fn what_is_no_inner_error_is_a_property() {
        let body = r#"{"error":{"innerError":{"innerError":5,"innererror":{"code":"c"}}}}"#;
        let inner = ServiceError::read(body.as_bytes()).inner.expect("an inner error");
        assert_eq!(inner.get("innerError"), Some(&5.into()));
        assert_eq!(inner.inner().and_then(|inner| inner.code()), Some("c"));
        let body = r#"{"error":{"code":"a","innerError":"b"}}"#;
        assert!(ServiceError::read(body.as_bytes()).inner.is_none());
    }

    /// A copy of all that is inside, on each level, would be a hundred times the answer.
    #[test]
    fn many_inner_errors_are_read_once() {
        const LEVELS: usize = 100;
        let long = format!("[{}0]", "0,".repeat(1 << 16));
        let (begin, end) = (r#"{"innerError":"#.repeat(LEVELS), "}".repeat(LEVELS));
        let body = format!(r#"{{"error":{begin}{{"long":{long}}}{end}}}"#);
        let error = ServiceError::read(body.as_bytes());
        let mut inner = error.inner.as_ref().expect("an inner error");
        let mut levels = 1;
        while let Some(next) = inner.inner() {
            assert!(inner.properties.is_empty());
            (inner, levels) = (next, levels + 1);
        }
        assert_eq!(levels, LEVELS);
        let length = inner.get("long").and_then(|long| long.as_array()).map(Vec::len);
        assert_eq!(length, Some((1 << 16) + 1));
    }
}
