//! Answers, scripted and others.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

/// An answer that a test scripts, to see what its program makes of it.
///
/// It is sent as it stands: nothing but `Date` and `Content-Length` is added.
///
/// ```
/// use graph_emulator::{Answer, Emulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), graph_emulator::StartError> {
/// let emulator = Emulator::new().start().await?;
/// emulator.answer_next(Answer::new(429).header("retry-after", "1"));
/// emulator.answer_next(Answer::new(502).header("content-type", "text/html").body("<html>"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// An answer with this status and no body.
    ///
    /// # Panics
    ///
    /// If the status is not from 200 to 999: no answer ends with it.
    #[track_caller]
    pub fn new(status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(code) if !code.is_informational() => Self::of(code),
            _ => panic!("{status} is not the status of an answer; use one from 200 to 999"),
        }
    }

    /// Adds a header. One of the same name that was added before stays.
    ///
    /// # Panics
    ///
    /// If the name or the value has characters that a header cannot have.
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => self.headers.append(name, value),
            _ => panic!("`{name}: {value}` is not a header; use visible ASCII characters"),
        };
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets the body, and says that it is JSON.
    #[allow(clippy::needless_pass_by_value)] // It is written as `json!(...)`.
    pub fn json(mut self, body: serde_json::Value) -> Self {
        self.set_json(body.to_string().into_bytes());
        self
    }

    pub(crate) fn of(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Vec::new() }
    }

    pub(crate) fn set_json(&mut self, body: Vec<u8>) {
        let json = HeaderValue::from_static("application/json");
        self.headers.insert(CONTENT_TYPE, json);
        self.body = body;
    }

    /// Sets a header to a text. One that cannot be a header's is left out.
    pub(crate) fn set_header(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;

    #[test]
    #[should_panic(expected = "100 is not the status of an answer")]
    fn an_interim_status_is_refused() {
        let _ = Answer::new(100);
    }

    #[test]
    #[should_panic(expected = "is not a header")]
    fn a_header_of_two_lines_is_refused() {
        let _ = Answer::new(200).header("a", "b\r\nc: d");
    }
}
