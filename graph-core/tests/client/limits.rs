//! What one request may take, in the place of what its client allows.

use std::time::Duration;

use graph_core::{Batch, Error, ErrorKind, Request, RetryPolicy};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::service::{Service, Step, User, body, status};

const SECOND: Duration = Duration::from_secs(1);

/// An answer to a batch: a status for each request, and when to come back.
fn answers(statuses: &[(&str, u16)]) -> Step {
    let answer = |(id, status): &(&str, u16)| -> Value {
        let headers = json!({ "Retry-After": "7" });
        json!({ "id": id, "status": status, "headers": headers, "body": { "id": "a" } })
    };
    body(json!({ "responses": statuses.iter().map(answer).collect::<Vec<_>>() }))
}

#[tokio::test(start_paused = true)]
async fn a_request_has_a_time_of_its_own() {
    let service =
        Service::new([Step::Silence, Step::Silence, status(503).header("retry-after", "7")]);
    let graph = service.client();
    let begin = Instant::now();
    let error = User::get("a").timeout(5 * SECOND).send(&graph).await.expect_err("silence");
    assert_eq!((error.kind(), begin.elapsed()), (ErrorKind::Timeout, 5 * SECOND));
    let begin = Instant::now();
    let mut users = User::list().timeout(3 * SECOND).stream(&graph);
    let error = users.try_next().await.expect_err("silence");
    assert_eq!((error.kind(), begin.elapsed()), (ErrorKind::Timeout, 3 * SECOND));
    // A wait that is longer is not begun.
    let begin = Instant::now();
    let error = User::get("a").timeout(5 * SECOND).send(&graph).await.expect_err("busy");
    assert_eq!((error.retry_after(), begin.elapsed()), (Some(7 * SECOND), Duration::ZERO));
    assert_eq!(service.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_request_has_a_policy_of_its_own() {
    async fn attempts(of_client: RetryPolicy, request: Request<User>) -> u32 {
        let service = Service::new((0..20).map(|_| status(503)));
        let graph = service.builder().retry(of_client).build().expect("a client");
        request.send(&graph).await.expect_err("busy").attempts()
    }
    let three = RetryPolicy::new().attempts(3);
    assert_eq!(attempts(three.clone(), User::get("a").retry(RetryPolicy::never())).await, 1);
    assert_eq!(attempts(RetryPolicy::never(), User::get("a").retry(three.clone())).await, 3);
    let both = User::get("a").retry(three.clone()).timeout(100 * SECOND);
    assert_eq!(attempts(RetryPolicy::never(), both).await, 3);
    assert_eq!(attempts(three, User::get("a")).await, 3);
}

#[tokio::test(start_paused = true)]
async fn a_request_of_a_batch_keeps_its_limits() {
    let service = Service::new([
        answers(&[("0", 503), ("1", 503), ("2", 503), ("3", 503)]),
        answers(&[("2", 200), ("3", 200)]),
    ]);
    let mut batch = Batch::new();
    let never = batch.add(User::get("a").retry(RetryPolicy::never()));
    let short = batch.add(User::get("b").timeout(5 * SECOND));
    let long = batch.add(User::get("c").timeout(10 * SECOND));
    let other = batch.add(User::get("d"));
    let mut outcomes = batch.send(&service.client()).await;
    for refused in [never, short] {
        let error: Error = outcomes.take(refused).expect_err("not sent again");
        assert_eq!((error.retry_after(), error.attempts()), (Some(7 * SECOND), 1));
    }
    for done in [long, other] {
        outcomes.take(done).expect("sent again");
    }
    // All of it was throttled, so it goes on at the client's pace.
    let wait = service.waits()[0];
    assert!((7 * SECOND..9 * SECOND).contains(&wait), "{wait:?}");
}

/// The one that may take longest is waited for.
#[tokio::test(start_paused = true)]
async fn a_batch_takes_no_longer_than_its_requests_may() {
    for (last, waited) in [(Some(3 * SECOND), 5 * SECOND), (None, 100 * SECOND)] {
        let service = Service::new([Step::Silence]);
        let graph = service.builder().retry(RetryPolicy::never()).build().expect("a client");
        let mut batch = Batch::new();
        let first = batch.add(User::wipe("a").timeout(5 * SECOND));
        let wipe = User::wipe("b");
        batch.add(if let Some(last) = last { wipe.timeout(last) } else { wipe });
        let begin = Instant::now();
        let mut outcomes = batch.send(&graph).await;
        assert_eq!(begin.elapsed(), waited);
        assert_eq!(outcomes.take(first).expect_err("silence").kind(), ErrorKind::Timeout);
    }
}
