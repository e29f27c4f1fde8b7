//! The emulator over real HTTP, with resources that only these tests know.

mod calls;
mod collection;
mod hierarchies;
mod items;
mod lifecycle;
mod lists;
mod metadata;
mod model;
mod parts;
mod patch;
mod paths;
mod recorded;
mod references;
mod refused;
mod samples;
mod seeds;
mod uploads;

use bytes::Bytes;
use graph_core::{DateTimeOffset, graph_enum, graph_resource};
use graph_emulator::{Emulator, HeaderMap, Method, RunningEmulator};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};

/// A property of every type.
#[graph_resource(path = "/boxes/{boxId}/things/{thingId}", method = [GET, PATCH])]
#[graph_resource(path = "/boxes/{boxId}/things", method = PATCH, name = "update_things")]
pub struct Thing {
    #[graph(key)]
    pub id: String,
    pub name: Option<String>,
    pub boolean: Option<bool>,
    pub byte: Option<u8>,
    pub s_byte: Option<i8>,
    pub int16: Option<i16>,
    #[graph(not_null)]
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    pub single: Option<f32>,
    pub double: Option<f64>,
    pub date_time: Option<DateTimeOffset>,
    pub kind: Option<Kind>,
    #[graph(read_only)]
    pub created_by: Option<String>,
    pub alpha: Option<String>,
}

#[graph_enum]
pub enum Kind {
    Big,
    Small,
}

/// Only read, and its key is a number.
#[graph_resource(path = "/rows/{rowId}", method = GET)]
pub struct Row {
    #[graph(key)]
    pub id: i64,
    pub weight: Option<f32>,
}

/// A running emulator and a client for it.
struct Graph {
    emulator: RunningEmulator,
    http: Http,
}

/// An answer, received completely.
#[derive(Debug)]
struct Reply {
    status: u16,
    headers: HeaderMap,
    text: String,
}

/// With one thing, `t1` in box `b1`.
async fn one_thing() -> Graph {
    let thing = json!({ "id": "t1", "name": "Ball", "int32": 7, "kind": "big" });
    start(emulator().json("/boxes/b1/things", thing)).await
}

fn emulator() -> Emulator {
    Emulator::new().resource::<Thing>().resource::<Row>()
}

async fn start(emulator: Emulator) -> Graph {
    Graph { emulator: emulator.start().await.expect("it starts"), http: client() }
}

type Http = hyper_util::client::legacy::Client<HttpConnector, Full<Bytes>>;

fn client() -> Http {
    hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http()
}

/// A request that is being written.
struct Draft {
    http: Http,
    head: http::request::Builder,
    body: Bytes,
}

impl Draft {
    fn header(mut self, name: &str, value: &str) -> Self {
        self.head = self.head.header(name, value);
        self
    }

    fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }
}

impl Graph {
    /// A request without headers.
    fn bare(&self, method: Method, path: &str) -> Draft {
        let url = format!("{}{path}", self.emulator.base_url());
        self.at(method, &url)
    }

    /// A request without headers, to any address.
    fn at(&self, method: Method, url: &str) -> Draft {
        let head = http::Request::builder().method(method).uri(url);
        Draft { http: self.http.clone(), head, body: Bytes::new() }
    }

    /// A request with a token.
    fn request(&self, method: Method, path: &str) -> Draft {
        self.bare(method, path).header("authorization", "Bearer t")
    }

    async fn get(&self, path: &str) -> Reply {
        send(self.request(Method::GET, path)).await
    }

    async fn post(&self, path: &str, body: Value) -> Reply {
        let request = self.request(Method::POST, path).header("content-type", "application/json");
        send(request.body(body.to_string())).await
    }

    async fn delete(&self, path: &str) -> Reply {
        send(self.request(Method::DELETE, path)).await
    }

    async fn patch(&self, path: &str, body: Value) -> Reply {
        send(self.patch_text(path, body.to_string())).await
    }

    /// A PATCH with a body as it stands.
    fn patch_text(&self, path: &str, body: impl Into<Bytes>) -> Draft {
        self.request(Method::PATCH, path).header("content-type", "application/json").body(body)
    }
}

async fn send(draft: Draft) -> Reply {
    let request = draft.head.body(Full::new(draft.body)).expect("a request");
    let (head, body) = draft.http.request(request).await.expect("an answer").into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    Reply {
        status: head.status.as_u16(),
        headers: head.headers,
        text: String::from_utf8(body.into()).expect("UTF-8"),
    }
}

impl Reply {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("JSON")
    }

    /// The item's text, without what is about the answer.
    fn item_text(&self) -> String {
        let at = self.text.find("\"@odata.type\"").expect("an item");
        format!("{{{}", &self.text[at..])
    }

    /// The item, without what is about the answer.
    fn item(&self) -> Value {
        serde_json::from_str(&self.item_text()).expect("JSON")
    }

    fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        Some(value.to_str().expect("ASCII"))
    }

    /// The message of an error with this status and code.
    #[track_caller]
    fn refused(&self, status: u16, code: &str) -> String {
        let body = self.json();
        let found = (self.status, body["error"]["code"].as_str());
        assert_eq!(found, (status, Some(code)), "{body}");
        let message = body["error"]["message"].as_str();
        message.expect("a message").to_owned()
    }
}
