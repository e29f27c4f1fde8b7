//! Requests of a batch whose token is refused.

use std::sync::{Arc, Mutex};

use graph_core::transport::{Body, BoxError};
use graph_core::{AccessToken, Batch, ClientBuilder, TokenRequest, prelude::*};
use http::{Request, Response};
use serde_json::{Value, json};

use super::batches::requests;
use crate::service::User;
use crate::signing_in::challenge;

const CLAIMS: &str = r#"{"access_token":{}}"#;

type Log = Arc<Mutex<Vec<Vec<String>>>>;

/// A service that refuses each request of a batch by its path and the batch's token, and the paths of each
/// batch that it was sent.
fn service(is_refused: fn(&str, &str) -> bool) -> (ClientBuilder, Log) {
    let log = Log::default();
    let groups = Arc::clone(&log);
    let transport = tower::service_fn(move |request: Request<Body>| {
        let token = request.headers()["authorization"].to_str().expect("ASCII").to_owned();
        let (mut urls, mut responses) = (Vec::new(), Vec::<Value>::new());
        for request in requests(&request) {
            let url = request["url"].as_str().expect("a URL");
            let status = match request["dependsOn"][0].as_str() {
                Some(before)
                    if responses.iter().any(|r| r["id"] == before && r["status"] != 200) =>
                {
                    424
                }
                _ if is_refused(&token, url) => 401,
                _ => 200,
            };
            urls.push(url.to_owned());
            let headers =
                if status == 401 { json!({ "WWW-Authenticate": challenge() }) } else { json!({}) };
            let body = json!({ "id": "a" });
            responses.push(
                json!({ "id": request["id"], "status": status, "headers": headers, "body": body }),
            );
        }
        groups.lock().expect("not poisoned").push(urls);
        async move {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            Ok::<_, BoxError>(Response::new(Body::from(
                json!({ "responses": responses }).to_string(),
            )))
        }
    });
    (Client::builder().base_url("http://localhost/v1.0").transport(transport), log)
}

/// Tokens t1, t2, ..., and the claims that they were asked for with.
fn counting(builder: ClientBuilder) -> (Client, Arc<Mutex<Vec<Option<String>>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    let credential = move |request: TokenRequest| {
        let mut log = log.lock().expect("not poisoned");
        log.push(request.claims().map(str::to_owned));
        let token = AccessToken::new(format!("t{}", log.len()));
        async move {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            Ok(token)
        }
    };
    (builder.credential(credential).build().expect("a client"), asked)
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_in_a_batch_is_sent_again_with_the_claims() {
    let (builder, groups) = service(|token, url| token == "Bearer t1" && url != "/users/a");
    let (graph, asked) = counting(builder);
    let mut batch = Batch::new();
    let done = batch.add(User::get("a"));
    let wiped = batch.add(User::wipe("b"));
    let after = batch.add_after(&wiped, User::get("c"));
    let mut outcomes = batch.send(&graph).await;
    outcomes.take(done).expect("done at once");
    outcomes.take(wiped).expect("done with the other token");
    outcomes.take(after).expect("done after it");
    // What was done is not done again.
    let groups = groups.lock().expect("not poisoned");
    let times = |url| groups.iter().flatten().filter(|sent| *sent == url).count();
    assert_eq!(times("/users/a"), 1);
    assert_eq!(times("/users/b/wipe"), 2);
    assert_eq!(*asked.lock().expect("not poisoned"), [None, Some(CLAIMS.to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn groups_that_are_refused_together_ask_for_one_token() {
    let (builder, groups) = service(|token, _| token == "Bearer t1");
    let (graph, asked) = counting(builder);
    let mut batch = Batch::new();
    for i in 0..80 {
        batch.add(User::get(i));
    }
    assert_eq!(batch.send(&graph).await.failed(), 0);
    assert_eq!(asked.lock().expect("not poisoned").len(), 2);
    assert_eq!(groups.lock().expect("not poisoned").len(), 8);
}

#[tokio::test(start_paused = true)]
async fn a_request_of_a_batch_that_is_refused_again_names_the_claims() {
    let (builder, groups) = service(|_, url| url == "/users/b");
    let (graph, asked) = counting(builder);
    let mut batch = Batch::new();
    let done = batch.add(User::get("a"));
    let refused = batch.add(User::get("b"));
    let mut outcomes = batch.send(&graph).await;
    outcomes.take(done).expect("done");
    let error = outcomes.take(refused).expect_err("refused twice");
    assert_eq!((error.claims(), error.attempts()), (Some(CLAIMS), 2));
    assert_eq!(groups.lock().expect("not poisoned").len(), 2);
    assert_eq!(asked.lock().expect("not poisoned").len(), 2);
}

#[tokio::test(start_paused = true)]
async fn without_another_token_each_error_of_a_batch_names_the_claims() {
    let (builder, groups) = service(|_, url| url != "/users/a");
    let graph = builder.token("s3cr3t").build().expect("a client");
    let mut batch = Batch::new();
    let done = batch.add(User::get("a"));
    let refused = [batch.add(User::get("b")), batch.add(User::get("c"))];
    let mut outcomes = batch.send(&graph).await;
    outcomes.take(done).expect("done");
    for refused in refused {
        let error = outcomes.take(refused).expect_err("refused");
        assert_eq!((error.claims(), error.attempts()), (Some(CLAIMS), 1));
        let advice = "; sign in again with the claims that `Error::claims` gives";
        assert!(error.to_string().ends_with(advice), "{error}");
    }
    assert_eq!(groups.lock().expect("not poisoned").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_fails_is_the_error_of_what_was_refused() {
    let (builder, _) = service(|_, url| url != "/users/a");
    let credential = |request: TokenRequest| async move {
        match request.claims() {
            None => Ok(AccessToken::new("t1")),
            Some(_) => Err("nobody is there to sign in".into()),
        }
    };
    let graph = builder.credential(credential).build().expect("a client");
    let mut batch = Batch::new();
    let done = batch.add(User::get("a"));
    let refused = batch.add(User::get("b"));
    let mut outcomes = batch.send(&graph).await;
    outcomes.take(done).expect("done");
    let error = outcomes.take(refused).expect_err("no token").to_string();
    assert_eq!(
        error,
        "GET /users/{userId}: the credential gave no usable token; the `source` of this error says why"
    );
}

#[tokio::test(start_paused = true)]
async fn another_group_goes_on_while_a_token_is_replaced() {
    let wait = |millis| tokio::time::sleep(std::time::Duration::from_millis(millis));
    // The second group's answer takes three steps, the last of which come while the token is waited for.
    let transport = tower::service_fn(move |request: Request<Body>| async move {
        let is_refused = request.headers()["authorization"] == "Bearer t1";
        let requests = requests(&request);
        let is_first = requests[0]["url"] == "/users/0";
        if !is_first {
            wait(200).await;
            wait(200).await;
            wait(200).await;
        }
        let status = if is_first && is_refused { 401 } else { 200 };
        let answer = |request: &Value| json!({ "id": request["id"], "status": status, "body": { "id": "a" } });
        let responses: Vec<_> = requests.iter().map(answer).collect();
        Ok::<_, BoxError>(Response::new(Body::from(json!({ "responses": responses }).to_string())))
    });
    let builder = Client::builder().base_url("http://localhost/v1.0").transport(transport);
    let (graph, asked) = counting(builder.attempt_timeout(std::time::Duration::from_millis(800)));
    let mut batch = Batch::new();
    for i in 0..20 {
        batch.add(User::get(i));
    }
    let wiped: Vec<_> = (20..40).map(|i| batch.add(User::wipe(i))).collect();
    let mut outcomes = batch.send(&graph).await;
    assert_eq!(asked.lock().expect("not poisoned").len(), 2);
    for wiped in wiped {
        outcomes.take(wiped).expect("answered in its time");
    }
    assert_eq!(outcomes.failed(), 0);
}
