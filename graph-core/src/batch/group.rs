//! A group of requests as JSON.

use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use serde_json::value::RawValue;

use crate::client::{Client, PREFER, is_sent_as_written, link_as_sent};
use crate::error::Fault;
use crate::json;
use crate::request::{Parts, Payload};

/// Most requests are no longer, in bytes, and the group need not grow.
const USUAL_LENGTH: usize = 512;

/// The body of a group that is being written.
pub(super) struct Group {
    json: Vec<u8>,
    /// The headers that the client wrote last: those of the next request are mostly the same.
    headers: Option<Written>,
}

/// Headers without the app's own, and where they stand.
struct Written {
    prefer: Option<HeaderValue>,
    content_type: Option<String>,
    place: Range<usize>,
}

impl Group {
    /// A group with room for so many requests.
    pub(super) fn with_capacity(requests: usize) -> Self {
        let mut json = Vec::with_capacity(requests * USUAL_LENGTH);
        json.extend_from_slice(br#"{"requests":["#);
        Self { json, headers: None }
    }

    /// Adds a request of a client's, after another one of the group. If it cannot be written, the group is
    /// as before.
    pub(super) fn add(
        &mut self,
        index: usize,
        parts: &Parts,
        client: &Client,
        after: Option<usize>,
    ) -> Result<(), Fault> {
        let begin = self.json.len();
        if self.json.last() == Some(&b'}') {
            self.json.push(b',');
        }
        let added = self.write(index, parts, client, after);
        if added.is_err() {
            self.json.truncate(begin);
            self.headers = None;
        }
        added
    }

    fn write(
        &mut self,
        index: usize,
        parts: &Parts,
        client: &Client,
        after: Option<usize>,
    ) -> Result<(), Fault> {
        let base_url = || client.base_url_of(parts.operation);
        let url = match &parts.from {
            None => parts.url()?,
            Some(cursor) => {
                let url = cursor.address.strip_prefix(&*base_url());
                let url = url.filter(|url| url.starts_with('/') && is_sent_as_written(url));
                let fault = "what is sent in a batch must be below the client's base URL";
                link_as_sent(url.ok_or(fault)?)
            }
        };
        if url.starts_with("/$batch") {
            return Err("a batch cannot be in a batch; add its requests".into());
        }
        self.text(r#"{"id":""#);
        self.number(index);
        self.text(r#"","method":""#);
        self.text(parts.operation.method.as_str());
        self.text(r#"","url":"#);
        self.string(&url);
        self.headers(parts, client);
        if let Some(payload) = &parts.payload {
            let body = payload.to_bytes(base_url);
            let body = body.ok_or("what is sent as a stream cannot be in a batch")?;
            self.text(r#","body":"#);
            if is_json(payload.content_type()) {
                if !payload.is_own() {
                    // What an app calls JSON could end its request and begin another one.
                    serde_json::from_slice::<&RawValue>(&body)
                        .map_err(|error| Fault::Body(error.to_string().into()))?;
                }
                self.json.extend_from_slice(&body);
            } else {
                self.string(&STANDARD.encode(body));
            }
        }
        if let Some(before) = after {
            self.text(r#","dependsOn":[""#);
            self.number(before);
            self.text(r#""]"#);
        }
        self.text("}");
        Ok(())
    }

    /// What the group says for all, each need not say.
    fn headers(&mut self, parts: &Parts, client: &Client) {
        let begin = self.json.len();
        let mut opening = r#","headers":{"#;
        let of_app = parts.headers.as_deref().filter(|of_app| !of_app.is_empty());
        let preferences =
            client.preferences(parts.operation, of_app.and_then(|of_app| of_app.get(PREFER)));
        let prefer = preferences.as_ref();
        let content_type = parts.payload.as_ref().map(Payload::content_type);
        if let Some(written) = self.headers.as_ref().filter(|_| of_app.is_none())
            && written.prefer.as_ref() == prefer
            && written.content_type.as_deref() == content_type
        {
            self.json.extend_from_within(written.place.clone());
            return;
        }
        let is_usual = of_app.is_none();
        let of_app = of_app.into_iter().flatten().filter(|(name, _)| *name != PREFER);
        let of_app = of_app.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let of_client = prefer.and_then(|value| Some(("Prefer", value.to_str().ok()?)));
        let of_body = content_type.map(|content_type| ("Content-Type", content_type));
        for (name, value) in of_app.chain(of_client).chain(of_body) {
            self.text(opening);
            self.string(name);
            self.text(":");
            self.string(value);
            opening = ",";
        }
        if opening == "," {
            self.text("}");
        }
        if is_usual {
            let (content_type, place) = (content_type.map(str::to_owned), begin..self.json.len());
            self.headers = Some(Written { prefer: preferences, content_type, place });
        }
    }

    fn number(&mut self, number: usize) {
        // Memory takes anything.
        let _ = serde_json::to_writer(&mut self.json, &number);
    }

    fn text(&mut self, text: &str) {
        self.json.extend_from_slice(text.as_bytes());
    }

    fn string(&mut self, text: &str) {
        json::string(&mut self.json, text);
    }

    pub(super) fn into_json(mut self) -> Vec<u8> {
        self.text("]}");
        self.json
    }
}

pub(super) fn is_json(content_type: &str) -> bool {
    if content_type == "application/json" {
        return true;
    }
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    media_type.ends_with("/json") || media_type.ends_with("+json")
}
