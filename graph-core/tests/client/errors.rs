//! What an error is about.

use std::io;

use graph_core::{AccessToken, Batch, Client, Error, ErrorKind, RetryPolicy, TokenRequest};
use serde_json::json;

use crate::service::{Service, Step, User, body, status};

async fn of_get(step: Step) -> Error {
    let service = Service::new([step]);
    let graph = service.builder().retry(RetryPolicy::never()).answer_limit(50).build();
    User::get("1a2b").send(&graph.expect("a client")).await.expect_err("it fails")
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_fails_has_a_kind() {
    let long = json!({ "id": "a".repeat(100) });
    for (step, kind) in [
        (status(404), ErrorKind::Service),
        (status(503), ErrorKind::Service),
        (Step::BreaksOff(500), ErrorKind::Service),
        (Step::Answer(403, Vec::new(), long.to_string()), ErrorKind::Service),
        (Step::BreaksOff(200), ErrorKind::Connection),
        (Step::Fails(io::ErrorKind::ConnectionRefused), ErrorKind::Connection),
        (Step::Fails(io::ErrorKind::ConnectionReset), ErrorKind::Connection),
        (Step::Fails(io::ErrorKind::TimedOut), ErrorKind::Timeout),
        (Step::Silence, ErrorKind::Timeout),
        (Step::Answer(204, Vec::new(), String::new()), ErrorKind::Answer),
        (body(json!({ "id": 5 })), ErrorKind::Answer),
        (body(long), ErrorKind::Answer),
    ] {
        let error = of_get(step.clone()).await;
        assert_eq!(error.kind(), kind, "{step:?}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_not_sent_has_a_kind() {
    let service = Service::new([]);
    let error = Client::builder().base_url("graph").build().expect_err("no address");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    let error = User::get("..").send(&service.client()).await.expect_err("no id");
    assert_eq!(error.kind(), ErrorKind::Invalid);

    let credential = |_: TokenRequest| async { Err::<AccessToken, _>("nobody is there".into()) };
    let graph = service.builder().credential(credential).build().expect("a client");
    let error = User::get("1a2b").send(&graph).await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Credential);

    let mut batch = Batch::new();
    let first = batch.add(User::get(""));
    let second = batch.add_after(&first, User::get("1a2b"));
    let error = batch.send(&service.client()).await.take(second).expect_err("not done");
    assert_eq!(error.kind(), ErrorKind::Dependency);
    assert!(service.seen().is_empty());

    let first = json!({ "value": [], "@odata.nextLink": "https://evil.example" });
    let users = User::list().stream(&Service::new([body(first)]).client());
    assert_eq!(users.collect().await.expect_err("elsewhere").kind(), ErrorKind::Link);
}

/// The service limits the rate, and the request's turn never comes.
#[tokio::test(start_paused = true)]
async fn a_turn_that_does_not_come_is_a_timeout() {
    let service = Service::new([status(429).header("retry-after", "60")]);
    let graph =
        service.builder().retry(RetryPolicy::never()).timeout(std::time::Duration::from_secs(30));
    let graph = graph.build().expect("a client");
    User::get("1a2b").send(&graph).await.expect_err("429");
    let error = User::get("1a2b").send(&graph).await.expect_err("no turn");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
}

/// What a credential says may hold secrets. What is said of a token that is none does not.
#[tokio::test(start_paused = true)]
async fn who_has_no_token_is_told_where_the_reason_is() {
    let service = Service::new([]);
    let credential = |_: TokenRequest| async { Err::<AccessToken, _>("no s3cr3t".into()) };
    let graph = service.builder().credential(credential).build().expect("a client");
    let error = User::get("1a2b").send(&graph).await.expect_err("no token");
    let told = error.to_string();
    assert!(told.ends_with("no usable token; the `source` of this error says why"), "{told}");
    let source = std::error::Error::source(&error).expect("the credential's");
    assert_eq!(source.to_string(), "no s3cr3t");

    let graph = service.builder().token("Bearer s3cr3t").build().expect("a client");
    let told = User::get("1a2b").send(&graph).await.expect_err("no token").to_string();
    assert!(told.ends_with("no usable token: the token begins with `Bearer`; leave that word out"));

    let credential = |_: TokenRequest| std::future::pending::<Result<AccessToken, _>>();
    let graph = service.builder().credential(credential).timeout(std::time::Duration::from_secs(5));
    let graph = graph.build().expect("a client");
    let told = User::get("1a2b").send(&graph).await.expect_err("no token").to_string();
    assert!(told.ends_with("no usable token: timed out"), "{told}");
    assert!(service.seen().is_empty());
}
