//! What no text shows: the token, should the service quote it.
//!
//! Gateways do so where they say which header they did not like.

use std::borrow::Cow;

use http::HeaderValue;

use super::Error;

/// The shortest token that is looked for, in bytes: a shorter one is none of a service's, and may be a
/// word.
const SHORTEST: usize = 16;

/// A text of the service's without the token that it was sent.
pub(crate) fn hide<'a>(authorization: Option<&HeaderValue>, text: &'a str) -> Cow<'a, str> {
    let token = authorization.and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    match token {
        Some(token) if token.len() >= SHORTEST && text.contains(token) => {
            text.replace(token, "***").into()
        }
        _ => text.into(),
    }
}

impl Error {
    /// What was sent as `Authorization`, and is not to be shown.
    pub(crate) fn hiding(mut self, authorization: Option<&HeaderValue>) -> Self {
        self.0.authorization = authorization.cloned();
        self
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::Error;

    #[test]
    fn a_token_is_not_shown_be_it_longer_than_what_is() {
        let token = "s3cr3t.".repeat(200);
        let authorization = HeaderValue::try_from(format!("Bearer {token}")).expect("a header");
        let mut headers = HeaderMap::new();
        headers.insert("request-id", token.parse().expect("a header"));
        let body =
            serde_json::json!({ "error": { "code": token, "message": format!("no {token}") } });
        let error =
            Error::service_answer(StatusCode::BAD_REQUEST, &headers, Bytes::from(body.to_string()));
        assert!(error.to_string().contains("s3cr3t"));
        let error = error.hiding(Some(&authorization));
        assert_eq!(error.to_string(), "400 Bad Request: ***: no *** (request-id ***)");
        assert!(!format!("{error:?}").contains("s3cr3t"));
    }
}
