//! What fails, and what becomes of the rest.

use std::collections::{HashMap, HashSet};
use std::io;

use graph_core::{Batch, Bytes, Client, ErrorKind, RetryPolicy};
use http::Response;
use serde_json::json;

use super::batches::{Batches, city, ok};
use crate::service::{Service, Step, User, body};

#[tokio::test(start_paused = true)]
async fn what_fails_stops_what_comes_after_and_nothing_else() {
    let service = Batches::new(|request| match request["url"].as_str() {
        Some("/users/1") => Some((403, json!({}), json!({ "error": { "code": "Forbidden" } }))),
        _ => ok(),
    });
    let mut batch = Batch::new();
    let first = batch.add(User::get(0));
    let second = batch.add_after(&first, User::get(1));
    let third = batch.add_after(&second, User::get(2));
    let fourth = batch.add_after(&third, User::get(3));
    let other = batch.add(User::get(4));
    let mut outcomes = batch.send(&service.client()).await;
    assert_eq!(outcomes.failed(), 3);
    outcomes.take(first).expect("done");
    outcomes.take(other).expect("done");
    let refused = "GET /users/{userId}: 403 Forbidden: Forbidden; `User.Read.All` is enough";
    assert_eq!(outcomes.take(second).expect_err("403").to_string(), refused);
    // Each names what failed first.
    for after in [third, fourth] {
        let error = outcomes.take(after).expect_err("after 403").to_string();
        assert_eq!(
            error,
            format!("GET /users/{{userId}}: not done, since it depends on: {refused}")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_throttled_is_sent_again_with_what_comes_after() {
    let mut refused = HashSet::new();
    let service = Batches::new(move |request| {
        let url = request["url"].as_str().expect("a URL").to_owned();
        if url == "/users/0" && refused.insert(url) {
            return Some((429, json!({ "Retry-After": "7" }), json!({ "error": { "code": "x" } })));
        }
        ok()
    });
    let mut batch = Batch::new();
    let first = batch.add(User::get(0));
    let second = batch.add_after(&first, User::get(1));
    let third = batch.add_after(&second, User::wipe(2));
    let begin = tokio::time::Instant::now();
    let mut outcomes = batch.send(&service.client()).await;
    outcomes.take(first).expect("done");
    outcomes.take(second).expect("done");
    outcomes.take(third).expect("done");
    assert_eq!(service.sizes(), [3, 3]);
    assert!(begin.elapsed().as_secs() >= 7);
}

/// A service that is too busy for a group as a whole is left alone by everything else.
#[tokio::test(start_paused = true)]
async fn a_group_that_is_throttled_makes_the_client_wait() {
    // Some services write a number.
    for headers in [json!({ "Retry-After": "60" }), json!({ "Retry-After": 60 })] {
        for status in [429, 503] {
            let mut is_busy = true;
            let headers = headers.clone();
            let service = Batches::new(move |_| {
                let answer = (status, headers.clone(), json!({ "error": { "code": "busy" } }));
                std::mem::replace(&mut is_busy, false).then_some(answer).or_else(ok)
            });
            let graph = service.client();
            let begin = tokio::time::Instant::now();
            let mut batch = Batch::new();
            let refused = batch.add(User::get(0));
            let mut outcomes = batch.send(&graph).await;
            outcomes.take(refused).expect("sent again");
            assert!(begin.elapsed().as_secs() >= 60, "{status}: {:?}", begin.elapsed());
            assert_eq!(service.sizes(), [1, 1]);
        }
    }

    let service = Batches::new(|request| match request["url"].as_str() {
        Some("/users/last") => ok(),
        _ => Some((503, json!({ "Retry-After": "60" }), json!({ "error": { "code": "busy" } }))),
    });
    let graph = service.client();
    let mut busy = Batch::new();
    for id in 0..20 {
        busy.add(User::get(id).retry(RetryPolicy::never()));
    }
    let _ = busy.send(&graph).await;
    let begin = tokio::time::Instant::now();
    let mut other = Batch::new();
    let last = other.add(User::get("last"));
    other.send(&graph).await.take(last).expect("read");
    assert!(begin.elapsed().as_secs() >= 60, "{:?}", begin.elapsed());
}

/// As alone: what is kept of an error has a limit.
#[tokio::test(start_paused = true)]
async fn an_error_that_is_too_long_is_its_status() {
    let service = Batches::new(|_| {
        let message = "x".repeat(2 << 20);
        Some((404, json!({}), json!({ "error": { "code": "gone", "message": message } })))
    });
    let mut batch = Batch::new();
    let get = batch.add(User::get(0));
    let error = batch.send(&service.client()).await.take(get).expect_err("not there");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!((error.attempts(), error.code()), (1, None));
    assert!(error.to_string().contains("which is too long for an error"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn answers_that_are_missing_or_there_twice_are_no_loss() {
    let mut tries: HashMap<String, usize> = HashMap::new();
    let service = Batches::new(move |request| {
        let tries = tries.entry(request["url"].to_string()).or_default();
        *tries += 1;
        if *tries == 1 { None } else { ok() }
    });
    let mut batch = Batch::new();
    let get = batch.add(User::get(0));
    let wipe = batch.add(User::wipe(1));
    let mut outcomes = batch.send(&service.client()).await;
    outcomes.take(get).expect("asked again");
    let error = outcomes.take(wipe).expect_err("not sent again");
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(service.sizes(), [2, 1]);

    let twice = body(json!({ "responses": [
        { "id": "0", "status": 200, "body": { "id": "a" } },
        { "id": "0", "status": 500 },
        { "id": "7", "status": 500 },
        { "id": 1, "status": "x" },
        5,
    ] }));
    let service = Service::new([twice]);
    let mut batch = Batch::new();
    let get = batch.add(User::get(0));
    assert_eq!(batch.send(&service.client()).await.take(get).expect("the first").id, "a");

    // What is no UTF-8 or no JSON spoils the answer that it stands in, and no other.
    for spoilt in [&b"{\"id\":\"\xFF\"}"[..], b"{\"id\":tru}", b"{\"id\" \"a\"}", b"{,}"] {
        let whole = [
            b"{\"responses\":[{\"id\":\"0\",\"status\":200,\"body\":",
            spoilt,
            b"},{\"id\":\"1\",\"status\":200,\"body\":{\"id\":\"b\"}}]}",
        ];
        let whole = Bytes::from(whole.concat());
        let graph = Client::mock(move |_| {
            let whole = whole.clone();
            async { Response::new(whole) }
        });
        let mut batch = Batch::new();
        let (first, second) = (batch.add(User::get(0)), batch.add(User::get(1)));
        let mut outcomes = batch.send(&graph).await;
        let error = outcomes.take(first).expect_err("spoilt");
        assert_eq!(error.kind(), ErrorKind::Answer, "{error}");
        assert_eq!(outcomes.take(second).expect("the second").id, "b");
    }

    for whole in ["", "[]", "{}", "{\"responses\":5}", "<html>"] {
        let service = Service::new([Step::Answer(200, Vec::new(), whole.to_owned())]);
        let mut batch = Batch::new();
        let wipe = batch.add(User::wipe(0));
        let error = batch.send(&service.client()).await.take(wipe).expect_err(whole);
        assert!(error.is_outcome_unknown(), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_group_that_fails_as_a_whole_is_each_requests_own_failure() {
    for (whole, get, wipe, unknown) in [
        // Answers that are lost: what is safe is sent again.
        (Step::Fails(io::ErrorKind::ConnectionReset), true, false, true),
        (Step::BreaksOff(200), true, false, true),
        (Step::Answer(502, Vec::new(), String::new()), true, false, true),
        // Refused for now.
        (Step::Answer(503, Vec::new(), String::new()), true, true, false),
        // Refused.
        (Step::Answer(403, Vec::new(), String::new()), false, false, false),
    ] {
        let second = |request: &str| json!({ "id": request, "status": 200, "body": { "id": "a" } });
        let again = body(json!({ "responses": [second("0"), second("1")] }));
        let service = Service::new([whole.clone(), again]);
        let mut batch = Batch::new();
        let read = batch.add(User::get(0));
        let wiped = batch.add(User::wipe(1));
        let mut outcomes = batch.send(&service.client()).await;
        assert_eq!(outcomes.take(read).is_ok(), get, "{whole:?}");
        let wiped = outcomes.take(wiped);
        assert_eq!(wiped.is_ok(), wipe, "{whole:?}");
        if let Err(error) = wiped {
            assert_eq!(error.is_outcome_unknown(), unknown, "{whole:?}: {error}");
            assert!(error.to_string().starts_with("POST /users/{userId}/wipe: "), "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_policy_holds_for_each_request() {
    let service = Service::new((0..9).map(|_| {
        body(json!({ "responses": [{ "id": "0", "status": 429, "headers": { "Retry-After": "1" } }] }))
    }));
    let graph = service.builder().retry(RetryPolicy::new().attempts(3)).build().expect("a client");
    let mut batch = Batch::new();
    let get = batch.add(User::get(0));
    let error = batch.send(&graph).await.take(get).expect_err("throttled");
    assert_eq!((error.attempts(), service.seen().len()), (3, 3));
    assert!(Batch::new().send(&graph).await.failed() == 0);
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_done_is_not_said_to_be_undone() {
    // Both were done, and the answer was lost: the first is in doubt, and so is the second.
    let service = Service::new([Step::Fails(io::ErrorKind::ConnectionReset)]);
    let mut batch = Batch::new();
    let wipe = batch.add(User::wipe(0));
    let update = batch.add_after(&wipe, User::update(1, city("Oslo")));
    let mut outcomes = batch.send(&service.client()).await;
    assert!(outcomes.take(wipe).expect_err("lost").is_outcome_unknown());
    assert!(outcomes.take(update).expect_err("lost").is_outcome_unknown());
}
