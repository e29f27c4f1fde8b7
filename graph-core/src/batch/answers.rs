//! The answers to a group of requests.

mod group;
mod scan;

use std::ops::Range;

use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::group::is_json;
use crate::client::headers_from_json;
use crate::edm::Binary;
use crate::object::{Decoded, ReplyPlace};
use scan::Scan;

/// An answer to one request of a group.
pub(super) struct SubAnswer {
    pub(super) index: usize,
    pub(super) status: StatusCode,
    /// Where they stand in the answer to the group, as JSON.
    pub(super) headers: Range<usize>,
    pub(super) content: SubContent,
}

/// What an answer to one request of a group carries.
pub(super) enum SubContent {
    /// The body as it is, if there is one.
    Body(Bytes),
    /// The value, if it was decoded already: then there is no body.
    Decoded(Decoded),
}

impl SubContent {
    pub(super) fn into_body(self) -> Bytes {
        match self {
            Self::Body(body) => body,
            Self::Decoded(_) => Bytes::new(),
        }
    }
}

/// The answers to a group, and the text that they stand in.
pub(super) struct Answers {
    pub(super) text: Bytes,
    pub(super) answers: Vec<SubAnswer>,
}

/// Gives a place for the answer to a request, if it is decoded.
type Places<'a> = &'a dyn Fn(usize) -> Option<Box<dyn ReplyPlace>>;

/// The answers to a group of so many requests, as far as they can be read: one that cannot be is one that
/// is missing.
///
/// Mostly all is as expected, and values are decoded while it is read. If anything is not, it is read anew,
/// only as far as to tell one answer from the next: bodies stay as they are, and the request whose body has
/// the fault gets the error.
pub(super) fn answers(body: &Bytes, requests: usize, places: Places<'_>) -> Answers {
    // Checked as a whole, which is cheaper than text by text.
    if let Ok(text) = std::str::from_utf8(body) {
        let answers = group::read(text, body, requests, places);
        let answers = answers.unwrap_or_else(|_| scan(text, body));
        return Answers { text: body.clone(), answers };
    }
    // What is no UTF-8 spoils the answer that it stands in, and no other.
    let lossy = Bytes::from(String::from_utf8_lossy(body).into_owned());
    let mut answers = scan(std::str::from_utf8(&lossy).unwrap_or_default(), &lossy);
    let is_spoiled = |body: &Bytes| body.windows(3).any(|text| text == "\u{FFFD}".as_bytes());
    for SubAnswer { content, .. } in &mut answers {
        if matches!(content, SubContent::Body(body) if is_spoiled(body)) {
            *content = SubContent::Body(Bytes::from_static(b"\xFF"));
        }
    }
    Answers { text: lossy, answers }
}

/// Reads a group as far as to tell one answer from the next.
fn scan(text: &str, whole: &Bytes) -> Vec<SubAnswer> {
    let mut answers = Vec::new();
    scan_into(&mut answers, text, whole);
    answers
}

/// The same. What was read before a fault is there, and what comes after it is missing. Another kind
/// of JSON than is expected is passed over.
fn scan_into(answers: &mut Vec<SubAnswer>, text: &str, whole: &Bytes) -> Option<()> {
    let mut group = Scan::new(text);
    if !group.take(b'{') {
        return None;
    }
    while let Some(name) = group.name() {
        if name != "responses" || !group.take(b'[') {
            group.value()?;
            continue;
        }
        while !group.take(b']') {
            if group.take(b'{') {
                answers.extend(Raw::scan(&mut group)?.read(whole));
            } else {
                group.value()?;
            }
            group.take(b',');
        }
    }
    Some(())
}

/// An answer's properties as they stand there.
#[derive(Default)]
struct Raw<'a> {
    index: Option<usize>,
    status: Option<StatusCode>,
    headers: Option<&'a str>,
    body: Option<&'a str>,
    decoded: Option<Decoded>,
}

impl<'a> Raw<'a> {
    /// Reads an answer from behind its brace. `None` if it has no end.
    fn scan(group: &mut Scan<'a>) -> Option<Self> {
        let mut raw = Self::default();
        while let Some(name) = group.name() {
            let value = group.value()?;
            match &*name {
                "id" => raw.index = unquoted(value).and_then(index),
                "status" => raw.status = value.parse().ok().and_then(status),
                "headers" => raw.headers = Some(value),
                "body" => raw.body = Some(value),
                _ => {}
            }
        }
        group.take(b'}').then_some(raw)
    }

    /// A place for the body, if what stands before it says what it is.
    fn place(&self, places: Places<'_>) -> Option<Box<dyn ReplyPlace>> {
        places(self.index.filter(|_| self.status.is_some_and(|status| status.is_success()))?)
    }

    fn read(self, whole: &Bytes) -> Option<SubAnswer> {
        let (index, status) = (self.index?, self.status?);
        let headers = self.headers.map(|json| position(json, whole)).unwrap_or_default();
        let content = match (self.decoded, self.body) {
            (Some(value), _) => SubContent::Decoded(value),
            (None, None | Some("null")) => SubContent::Body(Bytes::new()),
            (None, Some(json)) if json.starts_with('"') => {
                SubContent::Body(read_text(json, &whole[headers.clone()]))
            }
            (None, Some(json)) => SubContent::Body(whole.slice(position(json, whole))),
        };
        Some(SubAnswer { index, status, headers, content })
    }
}

/// Where a part of a text stands in it.
fn position(part: &str, whole: &Bytes) -> Range<usize> {
    let begin = part.as_ptr().addr() - whole.as_ptr().addr();
    begin..begin + part.len()
}

fn unquoted(json: &str) -> Option<&str> {
    json.strip_prefix('"')?.strip_suffix('"')
}

fn index(id: &str) -> Option<usize> {
    id.parse().ok()
}

fn status(code: u16) -> Option<StatusCode> {
    StatusCode::from_u16(code).ok()
}

/// A body that is text: JSON or text if it says so, and anything else in Base64.
fn read_text(json: &str, headers: &[u8]) -> Bytes {
    let headers = headers_from_json(headers);
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

#[cfg(test)]
mod tests;
