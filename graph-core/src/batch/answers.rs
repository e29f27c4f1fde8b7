//! The answers to a group of requests.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::group::is_json;
use crate::client::Headers;
use crate::edm::Binary;

/// An answer to one request of a group.
pub(super) struct SubAnswer {
    pub(super) index: usize,
    pub(super) status: StatusCode,
    pub(super) headers: Headers,
    pub(super) body: Bytes,
}

/// The answers to a group, as far as they can be read: one that cannot be is one that is missing.
pub(super) fn answers(body: &Bytes) -> Vec<SubAnswer> {
    let mut answers = Vec::new();
    // Checked as a whole, which is cheaper than text by text.
    if let Ok(text) = std::str::from_utf8(body) {
        read(text, body, &mut answers);
        return answers;
    }
    // What is no UTF-8 spoils the answer that it stands in, and no other.
    let lossy = Bytes::from(String::from_utf8_lossy(body).into_owned());
    read(std::str::from_utf8(&lossy).unwrap_or_default(), &lossy, &mut answers);
    for answer in &mut answers {
        if answer.body.windows(3).any(|text| text == "\u{FFFD}".as_bytes()) {
            answer.body = Bytes::from_static(b"\xFF");
        }
    }
    answers
}

/// What was read before a fault is there, and what comes after it is missing.
fn read(text: &str, whole: &Bytes, answers: &mut Vec<SubAnswer>) {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let _ = Part::Group.read(&mut deserializer, answers, whole);
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
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
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
        let part = |json: &RawValue| whole.slice_ref(json.get().as_bytes());
        let id: &str = serde_json::from_str(self.id?.get()).ok()?;
        let status = StatusCode::from_u16(self.status?.get().parse().ok()?).ok()?;
        let headers = Headers::Json(self.headers.map(part).unwrap_or_default());
        let body = match self.body.map(|body| (body.get(), body)) {
            None | Some(("null", _)) => Bytes::new(),
            Some((json, _)) if json.starts_with('"') => read_text(json, &headers),
            Some((_, body)) => part(body),
        };
        Some(SubAnswer { index: id.parse().ok()?, status, headers, body })
    }
}

/// A body that is text: JSON or text if it says so, and anything else in Base64.
fn read_text(json: &str, headers: &Headers) -> Bytes {
    let headers = headers.to_map();
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if content_type.is_none_or(is_json) {
        return Bytes::copy_from_slice(json.as_bytes());
    }
    let text: String = serde_json::from_str(json).unwrap_or_default();
    let is_text = content_type.is_some_and(|content_type| content_type.starts_with("text/"));
    match text.parse::<Binary>() {
        Ok(bytes) if !is_text => Bytes::copy_from_slice(&bytes),
        _ => text.into(),
    }
}
