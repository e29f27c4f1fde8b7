//! What stands in a batch and in its answer.

use graph_core::{Batch, Bytes, Media, Method, Request};
use serde_json::{Value, json};

use super::batches::{Batches, ok};

#[tokio::test(start_paused = true)]
async fn what_an_app_calls_json_stays_in_its_request() {
    let service = Batches::new(|_| ok());
    let mut batch = Batch::new();
    let post = |body: &'static str| {
        Request::<Value>::new(Method::Post, "/users").media(Media::new("application/json", body))
    };
    let bad = ["", "{}},{\"id\":\"7\",\"method\":\"DELETE\",\"url\":\"/users/1\"", "{", "[1,]"];
    let bad: Vec<_> = bad.into_iter().map(|body| batch.add(post(body))).collect();
    let good = batch.add(post("{\"id\": \"a\"}"));
    let mut outcomes = batch.send(&service.client()).await;
    for bad in bad {
        let error = outcomes.take(bad).expect_err("no JSON").to_string();
        assert!(error.contains("the body cannot be encoded"), "{error}");
    }
    outcomes.take(good).expect("created");
    assert_eq!(service.sizes(), [1]);
}

#[tokio::test(start_paused = true)]
async fn text_in_a_batch_is_what_stands_there() {
    for (content_type, json, bytes) in [
        ("text/plain", "\"test\"", &b"test"[..]),
        ("text/plain;charset=utf-8", "\"5\"", b"5"),
        ("image/png", "\"iVBO\"", b"\x89PN"),
        ("image/png", "\"_-8\"", b"\xff\xef"),
        ("application/json", "\"x\"", b"\"x\""),
    ] {
        let json: Value = serde_json::from_str(json).expect("JSON");
        let headers = json!({ "Content-Type": content_type });
        let service = Batches::new(move |_| Some((200, headers.clone(), json.clone())));
        let mut batch = Batch::new();
        let get = batch.add(Request::<Bytes>::new(Method::Get, "/users/x"));
        let read = batch.send(&service.client()).await.take(get).expect("bytes");
        assert_eq!(read, bytes, "{content_type}");
    }
}
