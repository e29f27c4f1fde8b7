use std::future::{Future, poll_fn};
use std::io::ErrorKind;
use std::task::Poll;
use std::time::Duration;

use graph_core::{Error, RetryPolicy};
use tokio::time::Instant;

use crate::service::{Service, Step, User, UserPatch, status};

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

/// What each kind of failure does to a request that may be sent twice, and to one that may not.
#[tokio::test(start_paused = true)]
async fn only_what_is_safe_is_sent_again() {
    for (step, get, wipe) in [
        // Refused for now, or never sent.
        (status(429), 2, 2),
        (status(503), 2, 2),
        (Step::Fails(ErrorKind::ConnectionRefused), 2, 2),
        // It may have been done.
        (status(408), 2, 1),
        (status(500), 2, 1),
        (status(502), 2, 1),
        (status(504), 2, 1),
        (Step::Fails(ErrorKind::ConnectionReset), 2, 1),
        (Step::Silence, 2, 1),
        (Step::BreaksOff(502), 2, 1),
        // It was done.
        (Step::BreaksOff(200), 2, 1),
        // It will not get better.
        (status(400), 1, 1),
        (status(401), 1, 1),
        (status(403), 1, 1),
        (status(404), 1, 1),
        (status(409), 1, 1),
        (status(412), 1, 1),
        (status(501), 1, 1),
        (status(307), 1, 1),
    ] {
        let service = Service::new([step.clone()]);
        let outcome = User::get("1a2b").send(&service.client()).await;
        assert_eq!(service.seen().len(), get, "{step:?}");
        assert_eq!(outcome.is_ok(), get == 2, "{step:?}");

        let service = Service::new([step.clone()]);
        let outcome = User::wipe("1a2b").send(&service.client()).await;
        assert_eq!(service.seen().len(), wipe, "{step:?}");
        if let Err(error) = outcome {
            assert_eq!(error.attempts(), 1);
            let in_doubt = get == 2 && !matches!(step, Step::BreaksOff(200));
            assert_eq!(error.is_outcome_unknown(), in_doubt, "{step:?}: {error}");
            let told = error.to_string().ends_with("look before it is sent again");
            assert_eq!(told, in_doubt, "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_is_the_same_each_time() {
    let service = Service::new([status(503), status(502)]);
    let patch = UserPatch::new().city("Oslo");
    User::update("1a2b", patch).send(&service.client()).await.expect("updated");
    let seen = service.seen();
    assert_eq!(seen.len(), 3);
    for again in &seen[1..] {
        assert_eq!(again.headers, seen[0].headers);
        assert_eq!((&again.uri, &again.body), (&seen[0].uri, &seen[0].body));
    }
    assert_eq!(seen[0].body, r##"{"@odata.type":"#microsoft.graph.user","city":"Oslo"}"##);
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_kept_to() {
    for (value, wait) in [("7", 7.0), ("0.249", 0.249), ("31,120", 120.0), ("0", 0.0)] {
        for code in [429, 503, 500] {
            let service = Service::new([status(code).header("retry-after", value)]);
            User::get("1a2b").send(&service.client()).await.expect("read");
            let waited = service.waits()[0];
            // The clock's own steps are milliseconds.
            assert!(waited >= seconds(wait), "{value}: {waited:?}");
            assert!(waited <= seconds(wait * 1.05) + seconds(0.1), "{value}: {waited:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn where_nothing_is_said_waits_are_drawn_below_a_limit_that_doubles() {
    let policy = RetryPolicy::new().attempts(6).backoff(seconds(1.0), seconds(4.0));
    let mut longest = [Duration::ZERO; 5];
    for _ in 0..100 {
        let service = Service::new((0..5).map(|_| status(500).header("retry-after", "soon")));
        let graph = service.builder().retry(policy.clone()).build().expect("a client");
        User::get("1a2b").send(&graph).await.expect("read");
        for (longest, wait) in longest.iter_mut().zip(service.waits()) {
            *longest = (*longest).max(wait);
        }
    }
    for (longest, limit) in longest.into_iter().zip([1.0, 2.0, 4.0, 4.0, 4.0]) {
        assert!(longest <= seconds(limit + 0.002), "{longest:?} of {limit}");
        assert!(longest >= seconds(limit * 0.8), "{longest:?} of {limit}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_service_that_says_now_each_time_is_given_time() {
    for (code, paced) in [(429, true), (429, false), (503, true), (503, false), (500, true)] {
        let service = Service::new((0..7).map(|_| status(code).header("retry-after", "0")));
        let graph = service.builder().pacing(paced).build().expect("a client");
        User::get("1a2b").send(&graph).await.expect("read");
        let waits = service.waits();
        assert!(waits[0] < seconds(0.1), "{waits:?}");
        // Six draws below 1 to 30 seconds.
        assert!(waits.iter().sum::<Duration>() > seconds(1.0), "{waits:?}");
    }
}

async fn refused(service: &Service, policy: RetryPolicy) -> Error {
    let graph = service.builder().retry(policy).build().expect("a client");
    User::get("1a2b").send(&graph).await.expect_err("refused")
}

#[tokio::test(start_paused = true)]
async fn attempts_and_waits_are_limited() {
    let service = Service::new((0..9).map(|_| status(500)));
    let error = refused(&service, RetryPolicy::new().attempts(3)).await;
    assert_eq!((error.attempts(), service.seen().len()), (3, 3));
    assert!(error.to_string().ends_with("; tried 3 times"), "{error}");

    let service = Service::new([status(500)]);
    assert_eq!(refused(&service, RetryPolicy::never()).await.attempts(), 1);

    let begin = Instant::now();
    let service = Service::new([status(429).header("retry-after", "100000")]);
    let error = refused(&service, RetryPolicy::new()).await;
    assert_eq!(error.retry_after(), Some(seconds(100_000.0)));
    assert_eq!((service.seen().len(), begin.elapsed()), (1, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn the_total_time_is_limited_and_the_last_error_told() {
    let service = Service::new((0..9).map(|_| status(429).header("retry-after", "40")));
    let graph = service.builder().timeout(seconds(100.0)).build().expect("a client");
    let begin = Instant::now();
    let error = User::get("1a2b").send(&graph).await.expect_err("refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(error.attempts(), 3);
    assert!(begin.elapsed() < seconds(100.0));

    // An attempt that hangs ends with the call, or with its own limit.
    let service = Service::new([Step::Silence, Step::Silence]);
    let graph = service.builder().timeout(seconds(150.0)).attempt_timeout(seconds(100.0));
    let begin = Instant::now();
    let error = User::get("1a2b").send(&graph.build().expect("a client")).await;
    assert!(error.expect_err("silence").to_string().contains(": no answer in time; tried 2 times"));
    let took = begin.elapsed();
    assert!((seconds(150.0)..seconds(150.1)).contains(&took), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn after_a_429_all_requests_wait() {
    let service = Service::new([status(429).header("retry-after", "10")]);
    let graph = service.client();
    let first = tokio::spawn(User::get("1a2b").send(&graph));
    tokio::time::sleep(seconds(1.0)).await;
    let begin = Instant::now();
    let others: Vec<_> = (0..20).map(|_| tokio::spawn(User::get("1a2b").send(&graph))).collect();
    for other in others {
        other.await.expect("it ends").expect("read");
    }
    first.await.expect("it ends").expect("read");
    assert!(begin.elapsed() >= seconds(9.0), "{:?}", begin.elapsed());
    let early = service.seen()[1..].iter().filter(|seen| seen.at < begin + seconds(9.0)).count();
    assert_eq!(early, 0);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_not_polled_keeps_no_other_waiting() {
    let service = Service::new([status(429).header("retry-after", "10")]);
    let graph = service.client();
    let mut first = Box::pin(User::get("1a2b").send(&graph));
    let poll = poll_fn(|cx| Poll::Ready(first.as_mut().poll(cx))).await;
    assert!(poll.is_pending());
    // It was refused and waits for its turn. Whoever holds it does other things first.
    let second = tokio::time::timeout(seconds(30.0), User::get("3c4d").send(&graph)).await;
    second.expect("in time").expect("read");
    first.await.expect("read");
    assert_eq!(service.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn who_waits_too_long_at_the_gate_is_told() {
    let service = Service::new([status(429).header("retry-after", "100")]);
    let graph = service.builder().timeout(seconds(50.0)).build().expect("a client");
    let error = User::get("1a2b").send(&graph).await.expect_err("longer than its time");
    assert_eq!(error.retry_after(), Some(seconds(100.0)));
    let begin = Instant::now();
    let error = User::get("1a2b").send(&graph).await.expect_err("no turn in its time");
    assert!(error.to_string().contains("give them a longer `timeout`"), "{error}");
    assert!(error.is_retryable() && !error.is_outcome_unknown());
    assert_eq!((error.attempts(), begin.elapsed()), (0, Duration::ZERO));
    assert_eq!(service.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_is_not_sent_again() {
    let service = Service::new([status(503).header("retry-after", "5")]);
    let graph = service.client();
    let call = tokio::spawn(User::get("1a2b").send(&graph));
    tokio::time::sleep(seconds(1.0)).await;
    call.abort();
    tokio::time::sleep(seconds(60.0)).await;
    assert_eq!(service.seen().len(), 1);
    User::get("1a2b").send(&graph).await.expect("the client goes on");
}

#[tokio::test(start_paused = true)]
async fn what_an_attempt_may_have_done_is_not_forgotten() {
    for (steps, unknown) in [
        // The first one deleted it, and its answer was lost.
        ([Step::Fails(ErrorKind::ConnectionReset), status(404)], true),
        ([status(504), status(412)], true),
        ([status(503), status(404)], false),
        ([status(429), status(412)], false),
    ] {
        let service = Service::new(steps.clone());
        let request = User::update("1a2b", UserPatch::new().city("Oslo"));
        let error = request.send(&service.client()).await.expect_err("refused");
        assert_eq!((error.is_outcome_unknown(), error.attempts()), (unknown, 2), "{steps:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_has_what_is_known() {
    let body = r#"{"error":{"code":"a","details":[{"target":"city"}]}}"#;
    let step = Step::Answer(403, Vec::new(), body.to_owned()).header("request-id", "r1");
    let error = User::get("1a2b").send(&Service::new([step]).client()).await.expect_err("403");
    assert_eq!(error.details().expect("details")[0]["target"], "city");
    assert_eq!(error.operation().map(|operation| operation.name), Some("get"));
    let told = error.to_string();
    assert!(
        told.ends_with(": 403 Forbidden: a (request-id r1); `User.Read.All` is enough"),
        "{told}"
    );
}

#[tokio::test(start_paused = true)]
async fn no_time_is_too_long() {
    let patient = RetryPolicy::new().longest_wait(Duration::MAX);
    let service = Service::new([status(503).header("retry-after", "1e18")]);
    let graph = service.builder().timeout(Duration::MAX).attempt_timeout(Duration::MAX);
    let graph = graph.retry(patient).build().expect("a client");
    let call = tokio::spawn(User::get("1a2b").send(&graph));
    tokio::time::sleep(seconds(100_000.0)).await;
    assert_eq!(service.seen().len(), 1);
    call.abort();
    let answer =
        |status: u16| serde_json::json!({ "responses": [{ "id": "0", "status": status }] });
    let service =
        Service::new([crate::service::body(answer(503)), crate::service::body(answer(204))]);
    let graph = service.builder().timeout(Duration::MAX).build().expect("a client");
    let mut batch = graph_core::Batch::new();
    let wipe = batch.add(User::wipe("1a2b"));
    batch.send(&graph).await.take(wipe).expect("done");
}

#[tokio::test(start_paused = true)]
async fn a_429_that_says_nothing_is_waited_for_longer_each_time() {
    let policy = RetryPolicy::new().attempts(7).backoff(seconds(8.0), seconds(64.0));
    let mut longest = Duration::ZERO;
    for _ in 0..10 {
        let service = Service::new((0..6).map(|_| status(429)));
        let graph = service.builder().retry(policy.clone()).build().expect("a client");
        User::get("1a2b").send(&graph).await.expect("read");
        longest = longest.max(service.waits().into_iter().max().expect("a wait"));
    }
    assert!(longest > seconds(16.0) && longest < seconds(80.0), "{longest:?}");
}

#[tokio::test(start_paused = true)]
async fn pacing_can_be_left_out() {
    let service = Service::new([status(429).header("retry-after", "10")]);
    let graph = service.builder().pacing(false).build().expect("a client");
    let first = tokio::spawn(User::get("1a2b").send(&graph));
    tokio::time::sleep(seconds(1.0)).await;
    let begin = Instant::now();
    User::get("1a2b").send(&graph).await.expect("read");
    assert_eq!(begin.elapsed(), Duration::ZERO);
    first.await.expect("it ends").expect("read");
    assert!(service.waits().last().is_some_and(|wait| *wait >= seconds(8.9)));
}
