//! An app's own client of reqwest's as the transport, over a real connection.

use graph_core::transport::Reqwest;
use graph_core::{Client, Error, ErrorKind, Method, Request, RetryPolicy};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

async fn listen() -> (TcpListener, Client) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}/v1.0", listener.local_addr().expect("an address"));
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let graph = Client::builder()
        .base_url(base_url)
        .token("eyJ0")
        .retry(RetryPolicy::never())
        .transport(Reqwest(http.no_proxy().build().expect("a client")))
        .build();
    (listener, graph.expect("a client"))
}

/// Reads a request whose body is of this length, and writes an answer.
async fn answer(listener: &TcpListener, length: usize, answer: &str) -> (String, TcpStream) {
    let (mut connection, _) = listener.accept().await.expect("a connection");
    let mut request = Vec::new();
    let end = b"\r\n\r\n";
    loop {
        let head = request.windows(end.len()).position(|part| part == end);
        if head.is_some_and(|head| request.len() == head + end.len() + length) {
            break;
        }
        request.push(connection.read_u8().await.expect("a request"));
    }
    connection.write_all(answer.as_bytes()).await.expect("written");
    (String::from_utf8(request).expect("text"), connection)
}

#[tokio::test]
async fn a_request_is_sent_and_answered() {
    let (listener, graph) = listen().await;
    let request = Request::<Value>::new(Method::Post, "/users/1a2b/find").json(&json!({"a": 1}));
    let (outcome, (request, _)) = tokio::join!(
        request.send(&graph),
        answer(&listener, 7, "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"id\":\"1a2b\"}"),
    );
    assert_eq!(outcome.expect("answered"), json!({"id": "1a2b"}));
    assert!(request.starts_with("POST /v1.0/users/1a2b/find HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("\r\nauthorization: Bearer eyJ0\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n{\"a\":1}"), "{request}");
}

#[tokio::test]
async fn errors_say_how_far_it_came_and_show_no_address() {
    async fn wipe(graph: &Client) -> Error {
        let request = Request::<Value>::new(Method::Post, "/devices/s3cr3t/wipe");
        let error = request.send(graph).await.expect_err("no answer");
        assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
        let first: &dyn std::error::Error = &error;
        let causes = std::iter::successors(Some(first), |error| error.source());
        let shown: Vec<_> = causes.map(|error| format!("{error} {error:?}")).collect();
        let shown = shown.join("\n");
        assert!(!shown.contains("s3cr3t"), "{shown}");
        error
    }
    let (listener, graph) = listen().await;
    // It breaks off in its head, and in its body.
    for text in ["", "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"id"] {
        let (error, ()) = tokio::join!(wipe(&graph), async {
            drop(answer(&listener, 0, text).await);
        });
        // A status says that it was done.
        assert_eq!(error.is_outcome_unknown(), text.is_empty(), "{error:?}");
    }
    drop(listener);
    let error = wipe(&graph).await;
    assert!(error.is_retryable() && !error.is_outcome_unknown(), "{error:?}");
}
