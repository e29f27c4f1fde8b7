//! Scripted answers, and what is recorded.

use graph_emulator::{Answer, Method};
use serde_json::json;

use crate::{one_thing, send};

const THING: &str = "/boxes/b1/things/t1";

#[tokio::test]
async fn scripted_answers_come_first_and_in_order() {
    let graph = one_thing().await;
    let html = Answer::new(502).header("content-type", "text/html").body("<html>bad</html>");
    graph.emulator.answer_next(html);
    let busy = Answer::new(429).header("retry-after", "31").header("Retry-After", "120");
    graph.emulator.answer_next(busy.json(json!({ "error": { "code": "TooManyRequests" } })));

    // Neither a token nor a path: a script asks for nothing.
    let reply = send(graph.bare(Method::DELETE, "/nothing")).await;
    assert_eq!(reply.status, 502);
    assert_eq!(reply.text, "<html>bad</html>");
    assert_eq!(reply.header("content-type"), Some("text/html"));
    assert_eq!(reply.header("request-id"), None);

    let reply = graph.patch(THING, json!({ "name": "Cube" })).await;
    assert_eq!(reply.status, 429);
    let waits: Vec<_> = reply.headers.get_all("retry-after").iter().collect();
    assert_eq!(waits, ["31", "120"]);
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert_eq!(reply.json()["error"]["code"], "TooManyRequests");

    let reply = graph.get(THING).await;
    assert_eq!((reply.status, &reply.json()["name"]), (200, &json!("Ball")));
    assert_eq!(graph.emulator.requests().len(), 3);
}

#[tokio::test]
async fn requests_are_recorded_as_they_were_sent() {
    let graph = one_thing().await;
    let request = graph.patch_text("/Boxes/a%2Fb/things/%c3%bc?$select=id,name&x=%20", "{ }");
    let request = request.header("x-tag", "one").header("x-tag", "two");
    send(request).await.refused(404, "ResourceNotFound");
    send(graph.bare(Method::GET, "/nothing")).await.refused(401, "InvalidAuthenticationToken");
    send(graph.patch_text(THING, r#"{"name":"Cube"}"#)).await;

    let [encoded, refused, merged] = &graph.emulator.requests()[..] else {
        panic!("{:?}", graph.emulator.requests());
    };
    assert_eq!(encoded.method(), Method::PATCH);
    assert_eq!(encoded.target(), "/v1.0/Boxes/a%2Fb/things/%c3%bc?$select=id,name&x=%20");
    let tags: Vec<_> = encoded.headers().get_all("x-tag").iter().collect();
    assert_eq!(tags, ["one", "two"]);
    assert_eq!(encoded.header("Authorization"), Some("Bearer t"));
    assert_eq!(encoded.body(), b"{ }");

    assert_eq!((refused.method(), refused.target()), (&Method::GET, "/v1.0/nothing"));
    assert_eq!(refused.header("authorization"), None);
    assert_eq!(refused.body(), b"");
    assert!(refused.json().is_err());

    assert_eq!(merged.json().expect("JSON"), json!({ "name": "Cube" }));
}
