//! What is sent for a request, and what is made of its answer.

use graph_core::{Bytes, Client, Media, Method, Request};
use http::HeaderValue;
use serde_json::{Value, json};

use crate::service::{Service, User, UserPatch, status};

#[tokio::test(start_paused = true)]
async fn an_answer_is_taken_in_up_to_a_limit() {
    let service = Service::new([]);
    let graph = service.builder().answer_limit(5).build().expect("a client");
    let error = User::get("1a2b").send(&graph).await.expect_err("13 bytes");
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains(": the answer has more than 5 bytes; select"), "{error}");
    let graph = service.builder().answer_limit(13).build().expect("a client");
    User::get("1a2b").send(&graph).await.expect("13 bytes");
}

#[tokio::test(start_paused = true)]
async fn headers_are_sent_and_preferences_add_up() {
    let service = Service::new([]);
    let request = User::update("1a2b", UserPatch::new().city("Oslo"))
        .if_match("W/\"7\"")
        .header("ConsistencyLevel", "eventual")
        .header("prefer", "return=minimal")
        .header("Prefer", "odata.maxpagesize=5");
    request.send(&service.client()).await.expect("updated");
    let headers = &service.seen()[0].headers;
    assert_eq!(headers["if-match"], "W/\"7\"");
    assert_eq!(headers["consistencylevel"], "eventual");
    assert_eq!(
        headers.get_all("prefer").iter().collect::<Vec<_>>(),
        ["return=minimal, odata.maxpagesize=5, include-unknown-enum-members"]
    );
    assert_eq!(headers["accept"], "application/json");
}

#[tokio::test(start_paused = true)]
async fn what_is_no_header_is_not_sent_nor_shown() {
    let service = Service::new([]);
    for (name, value, fault) in [
        ("x\r\ny", "s3cr3t", "the header `x\\r\\ny` is not valid"),
        ("x", "s3cr3t\r\nAuthorization: Bearer evil", "the header `x` is not valid"),
        ("x", "s3cr3t \u{e5}", "the header `x` is not valid"),
        ("Prefer", "s3cr3t \u{e5}", "the header `Prefer` is not valid"),
        ("Authorization", "Bearer s3cr3t", "the client writes the header `authorization` itself"),
        ("content-length", "5", "the client writes the header `content-length` itself"),
    ] {
        let request = User::get("1a2b").header(name, value);
        let error = request.send(&service.client()).await.expect_err(fault).to_string();
        assert!(error.contains(fault) && !error.contains("s3cr3t"), "{error}");
    }
    assert!(service.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_is_no_json_is_told_by_its_headers() {
    for (name, value, body, fault) in [
        (
            "content-encoding",
            "gzip",
            "\u{1f}",
            "`$`: it is encoded as `gzip`, which the client does not ask for and cannot read",
        ),
        ("content-type", "text/html", "<html>", "; it is `text/html`"),
        ("content-type", "application/json", "<html>", "expected value at line 1 column 1"),
        ("content-type", "text/html", r#"{"id":5}"#, "found a number at line 1 column 7"),
    ] {
        let step = crate::service::body(body).header(name, value);
        let error = User::get("1a2b").send(&Service::new([step]).client()).await;
        let error = error.expect_err(fault).to_string();
        assert!(error.ends_with(fault), "{error}");
    }
    // What is JSON is read, whatever is said of it.
    let step = status(200).header("content-type", "text/html").header("content-encoding", "gzip");
    User::get("1a2b").send(&Service::new([step]).client()).await.expect("JSON");
}

#[tokio::test(start_paused = true)]
async fn anything_can_be_requested() {
    let service = Service::new([status(503)]);
    let request = Request::<Value>::new(Method::Post, "/users/1a2b/newInBeta?x=y")
        .json(&json!({"a": null}))
        .raw("$select", "id");
    let answer = request.send(&service.client()).await.expect("answered");
    assert_eq!(answer, json!({"id": "1a2b"}));
    let seen = service.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[1].uri, "http://localhost/v1.0/users/1a2b/newInBeta?x=y&$select=id");
    assert_eq!(seen[1].body, r#"{"a":null}"#);
    assert_eq!(seen[1].headers["content-type"], "application/json");

    // What no address has is percent-encoded.
    let request = Request::<Value>::new(Method::Get, "/users/ø?$search=ø");
    request.send(&service.client()).await.expect("answered");
    assert_eq!(service.seen()[2].uri, "http://localhost/v1.0/users/%C3%B8?$search=%C3%B8");

    for path in [
        "",
        "users",
        "//evil.example/users",
        "https://evil.example/users",
        "/a b",
        "/users/ada#EXT#@contoso.example",
        "/users/../groups",
        "/users/%2E%2e/groups",
        "/users/.\\groups",
    ] {
        let request = Request::<Bytes>::new(Method::Get, path);
        let error = request.send(&service.client()).await.expect_err(path);
        assert!(error.to_string().starts_with("GET /...: the path is none"), "{error}");
    }
    let request = Request::<Bytes>::new(Method::Get, "/users/s3cr3t").raw("$x", "s3cr3t");
    let service = Service::new([status(404)]);
    let error = request.send(&service.client()).await.expect_err("404");
    assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn an_address_that_is_too_long_is_not_sent() {
    let service = Service::new([]);
    let error = User::get("a".repeat(1 << 16)).send(&service.client()).await.expect_err("64 KiB");
    assert!(error.to_string().contains("the address is not valid: uri too long"), "{error}");
    assert_eq!(error.attempts(), 0);
    assert!(service.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_answer_can_be_had_with_its_headers() {
    let service = Service::new([status(200).header("request-id", "r1").header("x", "s3cr3t")]);
    let response = User::get("1a2b").with_response().send(&service.client()).await.expect("read");
    assert_eq!(response.value.id, "1a2b");
    assert_eq!((response.status().as_u16(), response.request_id()), (200, Some("r1")));
    assert_eq!(response.headers().get("x"), Some(&HeaderValue::from_static("s3cr3t")));
    assert!(!format!("{response:?}").contains("s3cr3t"));
}

#[tokio::test(start_paused = true)]
async fn an_app_is_tested_without_a_service() {
    let graph = graph_core::Client::mock(|request: http::Request<Bytes>| async move {
        assert_eq!(request.method(), "PATCH");
        assert!(request.body().ends_with(br#""city":"Oslo"}"#));
        http::Response::new(r#"{"id":"1a2b"}"#)
    });
    let updated = User::update("1a2b", UserPatch::new().city("Oslo")).send(&graph).await;
    assert_eq!(updated.expect("updated").expect("an item").id, "1a2b");
    let graph = graph_core::Client::mock(|_| async {
        let mut response = http::Response::new("");
        *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
        response
    });
    assert_eq!(User::get("1a2b").send(&graph).await.expect_err("503").attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_body_without_bytes_says_its_length() {
    let graph = Client::mock(|request: http::Request<Bytes>| {
        assert_eq!(request.headers()["content-length"], "0");
        async { http::Response::new("") }
    });
    let request = Request::<()>::new(Method::Post, "/me/photo");
    request.media(Media::new("text/plain", "")).send(&graph).await.expect("done");
}
