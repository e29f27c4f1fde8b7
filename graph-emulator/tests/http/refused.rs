//! Requests that never reach an item.

use graph_emulator::Method;
use serde_json::json;

use crate::{one_thing, send};

const THING: &str = "/boxes/b1/things/t1";

#[tokio::test]
async fn without_a_token() {
    let graph = one_thing().await;
    for authorization in [None, Some(""), Some("Bearer"), Some("Bearer "), Some("Basic t")] {
        let mut request = graph.bare(Method::GET, THING);
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        let reply = send(request).await;
        let message = reply.refused(401, "InvalidAuthenticationToken");
        assert!(message.ends_with("send `Authorization: Bearer {token}`"), "{message}");
        assert_eq!(reply.header("www-authenticate"), Some("Bearer"));
    }
    let lower_case = graph.bare(Method::GET, THING);
    let reply = send(lower_case.header("authorization", "bearer t")).await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn a_token_is_looked_for_first() {
    let graph = one_thing().await;
    let reply = send(graph.bare(Method::DELETE, "/nothing")).await;
    reply.refused(401, "InvalidAuthenticationToken");
}

#[tokio::test]
async fn a_path_that_is_not_declared() {
    let graph = one_thing().await;
    for path in [
        "/boxes",
        "/boxes/b1/things/",
        "/boxes//things/t1",
        "/boxes/b1/things/t1/parts",
        "/boxes/%FF/things/t1",
    ] {
        let message = graph.get(path).await.refused(404, "ResourceNotFound");
        assert!(message.contains(&format!("the path `/v1.0{path}`")), "{message}");
    }
}

#[tokio::test]
async fn a_version_that_there_is_not() {
    let graph = one_thing().await;
    for version in ["/v2.0", "/v1", ""] {
        let base_url = graph.emulator.base_url().replace("/v1.0", version);
        let request = graph.at(Method::GET, &format!("{base_url}{THING}"));
        let reply = send(request.header("authorization", "Bearer t")).await;
        reply.refused(404, "ResourceNotFound");
    }
}

#[tokio::test]
async fn a_method_that_the_path_has_not() {
    let graph = one_thing().await;
    for (method, path, allow) in [
        (Method::DELETE, THING, "GET, PATCH"),
        (Method::PUT, THING, "GET, PATCH"),
        (Method::GET, "/boxes/b1/things", "PATCH"),
        (Method::PATCH, "/rows/1", "GET"),
    ] {
        let reply = send(graph.request(method.clone(), path)).await;
        let message = reply.refused(405, "MethodNotAllowed");
        assert_eq!(message, format!("the path has no {method}; it has {allow}"));
        assert_eq!(reply.header("allow"), Some(allow));
    }
}

#[tokio::test]
async fn a_body_that_is_not_called_json() {
    let graph = one_thing().await;
    for content_type in [None, Some("text/plain"), Some("application/json-patch+json")] {
        let mut request = graph.request(Method::PATCH, THING).body("{}");
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let message = send(request).await.refused(415, "UnsupportedMediaType");
        assert!(message.contains(content_type.unwrap_or("no content type")), "{message}");
    }
    for content_type in ["application/json; charset=utf-8", "Application/JSON"] {
        let request = graph.request(Method::PATCH, THING).body("{}");
        let reply = send(request.header("content-type", content_type)).await;
        assert_eq!(reply.status, 200, "{content_type}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_object() {
    let graph = one_thing().await;
    let nothing = send(graph.patch_text(THING, "")).await.refused(400, "BadRequest");
    assert_eq!(nothing, "there is no body; send a JSON object");
    for body in ["{", "[]", "null", "\"text\"", "{} {}", "{\"name\":}"] {
        let reply = send(graph.patch_text(THING, body)).await;
        let message = reply.refused(400, "BadRequest");
        assert!(message.starts_with("the body is not a JSON object: "), "{message}");
    }
    let nested = "{\"name\":".to_owned() + &"[".repeat(100_000);
    send(graph.patch_text(THING, nested)).await.refused(400, "BadRequest");
    send(graph.patch_text(THING, b"{\"name\":\"\xff\"}".to_vec())).await.refused(400, "BadRequest");
}

#[tokio::test]
async fn a_body_that_is_too_long() {
    const LONGEST: usize = 4 * 1024 * 1024;
    let graph = one_thing().await;
    let frame = json!({ "name": "" }).to_string().len();
    for (length, status) in [(LONGEST, 200), (LONGEST + 1, 413), (2 * LONGEST, 413)] {
        let body = json!({ "name": "x".repeat(length - frame) }).to_string();
        let reply = send(graph.patch_text(THING, body)).await;
        assert_eq!(reply.status, status, "{length}");
        if status == 413 {
            let message = reply.refused(413, "RequestEntityTooLarge");
            assert!(message.contains("4194304"), "{message}");
        }
    }
    let lengths: Vec<_> =
        graph.emulator.requests().iter().map(|request| request.body().len()).collect();
    assert_eq!(lengths, [LONGEST, 0, 0]);
}

#[tokio::test]
async fn an_item_that_is_not_there() {
    let graph = one_thing().await;
    for path in ["/boxes/b1/things/t2", "/boxes/b2/things/t2", "/boxes/b1/things/T2"] {
        let replies = [graph.get(path).await, graph.patch(path, json!({})).await];
        for reply in replies {
            let message = reply.refused(404, "ResourceNotFound");
            let (collection, id) = path.rsplit_once('/').expect("an id");
            let expected =
                format!("`{collection}` has no microsoft.graph.thing with the `id` `{id}`");
            assert_eq!(message, expected);
        }
    }
    // Ids are alike only in the same case.
    graph.get("/boxes/B1/things/t1").await.refused(404, "ResourceNotFound");
    graph.get("/boxes/b1/things/T1").await.refused(404, "ResourceNotFound");
}

#[tokio::test]
async fn answers_carry_ids_and_a_date() {
    let graph = one_thing().await;
    let mut seen = Vec::new();
    for (path, status) in [(THING, 200), ("/boxes/b1/things/t2", 404)] {
        let request = graph.request(Method::GET, path);
        let reply = send(request.header("client-request-id", "mine-1")).await;
        assert_eq!(reply.status, status);
        assert_eq!(reply.header("content-type"), Some("application/json"));
        assert_eq!(reply.header("client-request-id"), Some("mine-1"));
        assert!(reply.header("date").is_some());
        let request_id = reply.header("request-id").expect("an id").to_owned();
        assert_eq!(request_id.len(), 36);
        assert!(!seen.contains(&request_id));
        if status == 404 {
            let inner = &reply.json()["error"]["innerError"];
            assert_eq!(inner["request-id"], *request_id);
            assert_eq!(inner["client-request-id"], "mine-1");
            let date = inner["date"].as_str().expect("a date").to_owned() + "Z";
            date.parse::<graph_core::DateTimeOffset>().expect(&date);
        }
        seen.push(request_id);
    }
    let reply = graph.get(THING).await;
    assert_eq!(reply.header("client-request-id"), reply.header("request-id"));
}
