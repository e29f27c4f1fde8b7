//! The answers to a group of requests.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::group::is_json;

/// An answer to one request of a group.
pub(super) struct SubAnswer {
    pub(super) index: usize,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// The answers to a group, as far as they can be read: one that cannot be is one that is missing.
pub(super) fn answers(body: &Bytes) -> Vec<SubAnswer> {
    let mut answers = Vec::new();
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    // What was read before a fault is there, and what comes after it is missing.
    let _ = Part::Group.read(&mut deserializer, &mut answers, body);
    answers
}

/// Where in the answer a reader is.
#[derive(Clone, Copy)]
enum Part {
    Group,
    Responses,
    Response,
}

impl Part {
    fn read<'de, D: Deserializer<'de>>(
        self,
        deserializer: D,
        answers: &mut Vec<SubAnswer>,
        whole: &Bytes,
    ) -> Result<(), D::Error> {
        Reader { part: self, answers, whole }.deserialize(deserializer)
    }
}

/// Reads a part. Another kind of JSON than is expected there is passed over.
struct Reader<'a> {
    part: Part,
    answers: &'a mut Vec<SubAnswer>,
    whole: &'a Bytes,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! passed_over {
    ($($name:ident: $type:ty),*) => {$(
        fn $name<E>(self, _: $type) -> Result<(), E> {
            Ok(())
        }
    )*};
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answers to a batch")
    }

    passed_over!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self { part, answers, whole } = self;
        if !matches!(part, Part::Responses) {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        let mut next = || {
            let reader = Reader { part: Part::Response, answers: &mut *answers, whole };
            seq.next_element_seed(reader)
        };
        while next()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { part, answers, whole } = self;
        let mut raw = Raw::default();
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            match (part, &*name) {
                (Part::Group, "responses") => {
                    map.next_value_seed(Reader { part: Part::Responses, answers, whole })?;
                }
                (Part::Response, "id") => raw.id = Some(map.next_value()?),
                (Part::Response, "status") => raw.status = Some(map.next_value()?),
                (Part::Response, "headers") => raw.headers = Some(map.next_value()?),
                (Part::Response, "body") => raw.body = Some(map.next_value()?),
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        answers.extend(raw.read(whole));
        Ok(())
    }
}

/// An answer's properties as they stand there.
#[derive(Default)]
struct Raw<'a> {
    id: Option<&'a RawValue>,
    status: Option<&'a RawValue>,
    headers: Option<&'a RawValue>,
    body: Option<&'a RawValue>,
}

impl Raw<'_> {
    fn read(self, whole: &Bytes) -> Option<SubAnswer> {
        let id: &str = serde_json::from_str(self.id?.get()).ok()?;
        let status = StatusCode::from_u16(self.status?.get().parse().ok()?).ok()?;
        let headers = self.headers.map(|headers| read_headers(headers.get())).unwrap_or_default();
        let body = self.body.map_or_else(Bytes::new, |json| read_body(json.get(), &headers, whole));
        Some(SubAnswer { index: id.parse().ok()?, status, headers, body })
    }
}

fn read_headers(json: &str) -> HeaderMap {
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(json).unwrap_or_default();
    let parse = |(name, value): (String, serde_json::Value)| {
        Some((HeaderName::try_from(name).ok()?, HeaderValue::from_str(value.as_str()?).ok()?))
    };
    object.into_iter().filter_map(parse).collect()
}

/// The part of a body that is JSON as it is, shared and not copied; and what is not JSON from Base64, or
/// as the text that it is.
fn read_body(json: &str, headers: &HeaderMap, whole: &Bytes) -> Bytes {
    if json == "null" {
        return Bytes::new();
    }
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if content_type.is_none_or(is_json) || !json.starts_with('"') {
        return whole.slice_ref(json.as_bytes());
    }
    let text: String = serde_json::from_str(json).unwrap_or_default();
    STANDARD.decode(&text).unwrap_or_else(|_| text.into_bytes()).into()
}
