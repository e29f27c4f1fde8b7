//! A group of requests as JSON, and the answers to it.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::client::{CLIENT_REQUEST_ID, Call};
use crate::error::Fault;

/// The body of a group that is being written.
pub(super) struct Group {
    json: Vec<u8>,
}

impl Group {
    pub(super) fn new() -> Self {
        Self { json: br#"{"requests":["#.to_vec() }
    }

    /// Adds a request, after another one of the group. If it cannot be written, the group is as before.
    pub(super) fn add(
        &mut self,
        index: usize,
        call: &Call,
        base_url: &str,
        after: Option<usize>,
    ) -> Result<(), Fault> {
        let begin = self.json.len();
        if self.json.last() == Some(&b'}') {
            self.json.push(b',');
        }
        let added = self.write(index, call, base_url, after);
        if added.is_err() {
            self.json.truncate(begin);
        }
        added
    }

    fn write(
        &mut self,
        index: usize,
        call: &Call,
        base_url: &str,
        after: Option<usize>,
    ) -> Result<(), Fault> {
        let address = call.uri.to_string();
        let url = address.strip_prefix(base_url).filter(|url| url.starts_with('/'));
        let url = url.ok_or("what is sent in a batch must be below the client's base URL")?;
        if url.starts_with("/$batch") {
            return Err("a batch cannot be in a batch; add its requests".into());
        }
        self.text(r#"{"id":""#);
        self.text(&index.to_string());
        self.text(r#"","method":""#);
        self.text(call.operation.method.as_str());
        self.text(r#"","url":"#);
        self.string(url)?;
        // What the group says for all, each need not say.
        let of_group = [ACCEPT, USER_AGENT, CONTENT_LENGTH, CLIENT_REQUEST_ID];
        let mut opening = r#","headers":{"#;
        for (name, value) in &call.headers {
            let Some(value) = value.to_str().ok().filter(|_| !of_group.contains(name)) else {
                continue;
            };
            self.text(opening);
            self.string(name.as_str())?;
            self.text(":");
            self.string(value)?;
            opening = ",";
        }
        if opening == "," {
            self.text("}");
        }
        if let Some(body) = &call.body {
            self.text(r#","body":"#);
            let body = body.bytes().ok_or("what is sent as a stream cannot be in a batch")?;
            if is_json(call.headers.get(CONTENT_TYPE)) {
                self.json.extend_from_slice(body);
            } else {
                self.string(&STANDARD.encode(body))?;
            }
        }
        if let Some(before) = after {
            self.text(r#","dependsOn":[""#);
            self.text(&before.to_string());
            self.text(r#""]"#);
        }
        self.text("}");
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.json.extend_from_slice(text.as_bytes());
    }

    fn string(&mut self, text: &str) -> Result<(), Fault> {
        serde_json::to_writer(&mut self.json, text)
            .map_err(|error| Fault::Body(error.to_string().into()))
    }

    pub(super) fn into_json(mut self) -> Vec<u8> {
        self.text("]}");
        self.json
    }
}

fn is_json(content_type: Option<&HeaderValue>) -> bool {
    content_type.and_then(|value| value.to_str().ok()).is_some_and(|value| {
        let media_type = value.split(';').next().unwrap_or_default().trim();
        media_type.ends_with("/json") || media_type.ends_with("+json")
    })
}

/// An answer to one request of a group.
pub(super) struct SubAnswer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// An object's properties, each as it stands there.
type Properties<'a> = HashMap<String, &'a RawValue>;

/// The answers to a group by the index of their request, as far as they can be read. Of two for the same
/// request the first one counts.
pub(super) fn answers(body: &Bytes) -> HashMap<usize, SubAnswer> {
    let mut answers = HashMap::new();
    let whole: Properties<'_> = serde_json::from_slice(body).unwrap_or_default();
    for response in property::<Vec<&RawValue>>(&whole, "responses").unwrap_or_default() {
        // One that cannot be read is one that is missing.
        if let Some((index, answer)) = read(response.get(), body) {
            answers.entry(index).or_insert(answer);
        }
    }
    answers
}

fn property<'a, T: Deserialize<'a>>(properties: &Properties<'a>, name: &str) -> Option<T> {
    serde_json::from_str(properties.get(name)?.get()).ok()
}

fn read(response: &str, whole: &Bytes) -> Option<(usize, SubAnswer)> {
    let response: Properties<'_> = serde_json::from_str(response).ok()?;
    let id: String = property(&response, "id")?;
    let status = StatusCode::from_u16(property(&response, "status")?).ok()?;
    let headers: Properties<'_> = property(&response, "headers").unwrap_or_default();
    let parse = |(name, value): (String, &RawValue)| {
        let value: String = serde_json::from_str(value.get()).ok()?;
        Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?))
    };
    let headers: HeaderMap = headers.into_iter().filter_map(parse).collect();
    let body = response.get("body");
    let body = body.map_or_else(Bytes::new, |json| decode(json.get(), &headers, whole));
    Some((id.parse().ok()?, SubAnswer { status, headers, body }))
}

/// The part of a body that is JSON as it is, shared and not copied; and what is not JSON from Base64, or
/// as the text that it is.
fn decode(json: &str, headers: &HeaderMap, whole: &Bytes) -> Bytes {
    let content_type = headers.get(CONTENT_TYPE);
    if json == "null" {
        return Bytes::new();
    }
    if content_type.is_none() || is_json(content_type) || !json.starts_with('"') {
        return whole.slice_ref(json.as_bytes());
    }
    let text: String = serde_json::from_str(json).unwrap_or_default();
    STANDARD.decode(&text).unwrap_or_else(|_| text.into_bytes()).into()
}
