//! A batch that the service refuses as a whole, for the sake of one request.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use graph_core::{Batch, Batched};
use http::StatusCode;
use serde_json::Value;

use super::batches::{Batches, Whole, ok};
use crate::service::User;

/// A service that refuses what a faulty request is in, and how often each other one was done.
fn service() -> (Batches, Arc<Mutex<HashMap<String, usize>>>) {
    let done: Arc<Mutex<HashMap<String, usize>>> = Arc::default();
    let log = Arc::clone(&done);
    let service = Batches::new(move |request| {
        let url = request["url"].as_str().expect("a URL").to_owned();
        *log.lock().expect("not poisoned").entry(url).or_default() += 1;
        ok()
    });
    (service, done)
}

fn refuse_faulty(group: &[Value]) -> Whole {
    let is_faulty =
        |request: &Value| request["url"].as_str().is_some_and(|url| url.contains("bad"));
    if group.iter().any(is_faulty) { Whole::Refused(400) } else { Whole::Answered }
}

#[tokio::test(start_paused = true)]
async fn a_faulty_request_takes_no_other_down() {
    for count in [1, 2, 3, 20, 45] {
        for faulty in [0, count / 2, count - 1] {
            let (service, done) = service();
            let mut batch = Batch::new();
            let wipe = |i| if i == faulty { User::wipe("bad") } else { User::wipe(i) };
            let wipes: Vec<_> = (0..count).map(|i| batch.add(wipe(i))).collect();
            let mut outcomes = batch.send(&service.client_with(refuse_faulty)).await;
            for (i, wipe) in wipes.into_iter().enumerate() {
                match outcomes.take(wipe) {
                    Ok(()) => assert_ne!(i, faulty),
                    Err(error) => {
                        assert_eq!(i, faulty, "{error}");
                        assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
                        assert!(!error.is_outcome_unknown());
                    }
                }
            }
            let done = done.lock().expect("not poisoned");
            assert_eq!(done.len(), count - 1);
            assert!(done.values().all(|times| *times == 1), "{done:?}");
            // Halves, and not one by one.
            assert!(service.groups().len() <= count.div_ceil(20) + 10, "{:?}", service.sizes());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_batch_that_is_too_large_goes_in_parts() {
    let (service, done) = service();
    let at_most_three =
        |group: &[Value]| if group.len() > 3 { Whole::Refused(413) } else { Whole::Answered };
    let mut batch = Batch::new();
    for i in 0..40 {
        batch.add(User::wipe(i));
    }
    assert_eq!(batch.send(&service.client_with(at_most_three)).await.failed(), 0);
    assert!(done.lock().expect("not poisoned").values().all(|times| *times == 1));
}

/// What comes after a request, in a series or all at once, is not done without it.
#[tokio::test(start_paused = true)]
async fn parts_keep_the_order() {
    for faulty in [0, 1, 6, 19, 30] {
        let (service, done) = service();
        let mut batch = Batch::new();
        let wipe = |i| if i == faulty { User::wipe("bad") } else { User::wipe(i) };
        let mut series = vec![batch.add(wipe(0))];
        for i in 1..25 {
            let next = batch.add_after(&series[i - 1], wipe(i));
            series.push(next);
        }
        let first = batch.add(wipe(25));
        let rest: Vec<_> = (26..50).map(|i| batch.add_after(&first, wipe(i))).collect();
        let mut outcomes = batch.send(&service.client_with(refuse_faulty)).await;
        let mut take = |request: Batched<()>| {
            outcomes.take(request).map_err(|error| error.to_string().contains("depends on"))
        };
        for (i, request) in series.into_iter().enumerate() {
            let expected = match () {
                () if i == faulty => Err(false),
                () if i > faulty && faulty < 25 => Err(true),
                () => Ok(()),
            };
            assert_eq!(take(request), expected, "{i}");
        }
        assert_eq!(take(first), Ok(()));
        for (i, request) in (26..).zip(rest) {
            assert_eq!(take(request), if i == faulty { Err(false) } else { Ok(()) }, "{i}");
        }
        let done = done.lock().expect("not poisoned");
        assert!(done.values().all(|times| *times == 1), "{done:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn splitting_ends_with_the_time() {
    let (service, done) = service();
    let graph = service.builder_with(|_| Whole::Refused(413));
    let graph = graph.timeout(std::time::Duration::from_millis(120)).build().expect("a client");
    let mut batch = Batch::new();
    for i in 0..20 {
        batch.add(User::wipe(i));
    }
    assert_eq!(batch.send(&graph).await.failed(), 20);
    // All, the halves, the quarters, and then it is over.
    assert_eq!(service.sizes(), [20, 10, 10, 5, 5, 5, 5]);
    assert!(done.lock().expect("not poisoned").is_empty());
}
