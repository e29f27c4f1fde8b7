//! Headers of an answer.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

/// Headers of an answer. Those of an answer in a batch are JSON, and read when someone asks for them,
/// which is seldom.
pub(crate) enum Headers {
    Map(HeaderMap),
    Json(Bytes),
}

impl Headers {
    pub(crate) fn to_map(&self) -> Cow<'_, HeaderMap> {
        match self {
            Headers::Map(map) => Cow::Borrowed(map),
            Headers::Json(json) => Cow::Owned(from_json(json)),
        }
    }
}

/// Headers as a batch's answer has them. What is no header is left out.
pub(crate) fn from_json(json: &[u8]) -> HeaderMap {
    let object: Map<String, Value> = serde_json::from_slice(json).unwrap_or_default();
    let parse = |(name, value): (String, Value)| {
        let value = match value {
            Value::String(text) => HeaderValue::try_from(text).ok()?,
            // A `Retry-After`, say.
            Value::Number(number) => HeaderValue::try_from(number.to_string()).ok()?,
            _ => return None,
        };
        Some((HeaderName::try_from(name).ok()?, value))
    };
    object.into_iter().filter_map(parse).collect()
}
