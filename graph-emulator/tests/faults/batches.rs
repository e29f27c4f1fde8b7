//! Faults of single requests of a batch.

use std::time::Duration;

use graph_core::{Batch, ErrorKind, Request};
use graph_emulator::ReceivedRequest;
use tokio::time::Instant;

use crate::{Device, DevicePatch, inside};

/// With a fault of its own.
fn with<R: graph_core::Reply>(request: impl Into<Request<R>>, fault: &str) -> Request<R> {
    request.into().header("x-emulator-fault", fault)
}

/// How many requests each batch had.
fn sizes(requests: &[ReceivedRequest]) -> Vec<usize> {
    requests.iter().map(|batch| batch.batch_parts().map_or(0, |parts| parts.len())).collect()
}

#[tokio::test(start_paused = true)]
async fn a_batch_takes_as_long_as_its_slowest_request() {
    let (emulator, graph, _) = inside(&[]).await;
    let mut batch = Batch::new();
    let slow = batch.add(with(Device::get("d1"), "latency=3000"));
    let slower = batch.add(with(Device::get("d2"), "latency=5000"));
    let begin = Instant::now();
    let mut outcomes = batch.send(&graph).await;
    assert_eq!(begin.elapsed(), Duration::from_secs(5));
    assert!(outcomes.take(slow).is_ok() && outcomes.take(slower).is_ok());
    assert_eq!(sizes(&emulator.requests()), [2]);
}

#[tokio::test(start_paused = true)]
async fn what_comes_after_another_waits_for_both() {
    let (_, graph, _) = inside(&[]).await;
    let mut batch = Batch::new();
    let first = batch.add(with(Device::get("d1"), "latency=3000"));
    let second = batch.add_after(&first, with(Device::get("d2"), "latency=5000"));
    let begin = Instant::now();
    let mut outcomes = batch.send(&graph).await;
    assert_eq!(begin.elapsed(), Duration::from_secs(8));
    assert!(outcomes.take(second).is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_request_without_an_answer_is_sent_again_alone() {
    let (emulator, graph, _) = inside(&[]).await;
    let mut batch = Batch::new();
    let lost = batch.add(with(Device::update("d1", DevicePatch::new().name("x")), "drop*1"));
    let whole = batch.add(Device::get("d2"));
    let mut outcomes = batch.send(&graph).await;
    assert!(outcomes.take(lost).is_ok() && outcomes.take(whole).is_ok());
    assert_eq!(sizes(&emulator.requests()), [2, 1]);
}

#[tokio::test(start_paused = true)]
async fn an_action_without_an_answer_is_in_doubt() {
    let (emulator, graph, _) = inside(&[]).await;
    let mut batch = Batch::new();
    let lost = batch.add(with(Device::wipe("d1"), "drop*1"));
    let whole = batch.add(Device::get("d2"));
    let mut outcomes = batch.send(&graph).await;
    let error = outcomes.take(lost).expect_err("in doubt");
    assert!(error.is_outcome_unknown(), "{error}");
    assert!(outcomes.take(whole).is_ok());
    assert_eq!(sizes(&emulator.requests()), [2]);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_cut_is_an_error_of_its_request() {
    let (_, graph, _) = inside(&[]).await;
    let mut batch = Batch::new();
    let cut = batch.add(with(Device::get("d1"), "truncate*1"));
    let whole = batch.add(Device::get("d2"));
    let mut outcomes = batch.send(&graph).await;
    let error = outcomes.take(cut).expect_err("half a device");
    assert_eq!(error.kind(), ErrorKind::Answer, "{error}");
    assert!(outcomes.take(whole).is_ok());
}

#[tokio::test(start_paused = true)]
async fn the_same_seed_makes_the_same_faults_of_the_same_requests() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let (emulator, graph, _) = inside(&["status=503@0.2", "drop@0.1"]).await;
        let mut batch = Batch::new();
        let all: Vec<_> = (0..20).map(|_| batch.add(Device::get("d1"))).collect();
        let mut outcomes = batch.send(&graph).await;
        for one in all {
            outcomes.take(one).expect("in the end");
        }
        runs.push(sizes(&emulator.requests()));
    }
    assert_eq!(runs[0], runs[1]);
    assert!(runs[0].len() > 1, "{:?}", runs[0]);
}
