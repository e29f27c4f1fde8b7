//! Nothing is lost, and nothing is done twice.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use graph_core::Batch;
use serde_json::json;

use super::batches::{Batches, Whole, city, ok};
use crate::service::User;

/// A small generator: the same faults each time.
struct Dice(u64);

impl Dice {
    fn chance(&mut self, percent: u64) -> bool {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % 100 < percent
    }
}

/// Ten thousand updates, and as many requests that may be done once only, against a service that fails,
/// throttles and loses answers at random: each is accounted for exactly once.
#[tokio::test(start_paused = true)]
async fn nothing_is_lost_or_done_twice() {
    const COUNT: usize = 10_000;
    let done: Arc<Mutex<HashMap<String, usize>>> = Arc::default();
    let (log, mut dice) = (Arc::clone(&done), Dice(7));
    let service = Batches::new(move |request| {
        let refusal = |status: u16| Some((status, json!({ "Retry-After": "0" }), json!({})));
        match () {
            () if dice.chance(5) => return refusal(429),
            () if dice.chance(3) => return refusal(503),
            () if dice.chance(2) => return refusal(500),
            () => {}
        }
        *log.lock().expect("not poisoned").entry(request["url"].to_string()).or_default() += 1;
        match () {
            // It is done, and the answer says that it failed, or is missing.
            () if dice.chance(2) => Some((504, json!({}), json!({}))),
            () if dice.chance(1) => None,
            () => ok(),
        }
    });
    let mut dice = Dice(8);
    let graph = service.client_with(move |_| match () {
        () if dice.chance(3) => Whole::Lost,
        () if dice.chance(3) => Whole::Refused(429),
        () if dice.chance(2) => Whole::Refused(503),
        () => Whole::Answered,
    });
    let mut batch = Batch::new().in_flight(8);
    let updates: Vec<_> = (0..COUNT).map(|i| batch.add(User::update(i, city("Oslo")))).collect();
    let wipes: Vec<_> = (0..COUNT).map(|i| batch.add(User::wipe(i))).collect();
    let mut outcomes = batch.send(&graph).await;

    let done = done.lock().expect("not poisoned");
    let times = |url: String| done.get(&format!("\"{url}\"")).copied().unwrap_or(0);
    let (mut succeeded, mut unknown) = (0, 0);
    for (i, update) in updates.into_iter().enumerate() {
        outcomes.take(update).unwrap_or_else(|error| panic!("update {i}: {error}"));
        assert!(times(format!("/users/{i}")) >= 1);
    }
    for (i, wipe) in wipes.into_iter().enumerate() {
        let times = times(format!("/users/{i}/wipe"));
        match outcomes.take(wipe) {
            Ok(()) => {
                assert_eq!(times, 1, "wipe {i}");
                succeeded += 1;
            }
            Err(error) => {
                assert!(error.is_outcome_unknown(), "wipe {i}: {error}");
                assert!(times <= 1, "wipe {i} was done {times} times");
                unknown += 1;
            }
        }
    }
    assert_eq!(succeeded + unknown, COUNT);
    assert!(unknown > 100 && succeeded > COUNT * 8 / 10, "{succeeded} done, {unknown} unknown");
}
