//! A row a test.

use std::time::Duration;

use graph_core::StatusCode;
use tokio::time::Instant;

use crate::{Device, DevicePatch, State, inside, over_a_socket};

fn statuses(emulator: &graph_emulator::RunningEmulator) -> Vec<u16> {
    let requests = emulator.requests();
    requests.iter().map(|r| r.status().map_or(0, |status| status.as_u16())).collect()
}

#[tokio::test(start_paused = true)]
async fn throttling_is_waited_for_and_then_kept_to() {
    for scope in ["app", "resource"] {
        let (emulator, graph, _) = inside(&[&format!("throttle={scope}:2/1")]).await;
        let begin = Instant::now();
        for _ in 0..5 {
            Device::get("d1").send(&graph).await.expect("a device");
        }
        assert!(begin.elapsed() >= Duration::from_secs(2), "{scope}: {:?}", begin.elapsed());
        let statuses = statuses(&emulator);
        assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 5, "{scope}");
        assert!(statuses.contains(&429), "{scope}: {statuses:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_answer_is_waited_for() {
    let (emulator, graph, _) = inside(&["latency=5000..6000"]).await;
    let begin = Instant::now();
    Device::get("d1").send(&graph).await.expect("a device");
    let taken = begin.elapsed();
    assert!((Duration::from_secs(5)..=Duration::from_secs(6)).contains(&taken), "{taken:?}");
    assert_eq!(statuses(&emulator), [200]);
}

#[tokio::test(start_paused = true)]
async fn errors_of_the_service_are_tried_again() {
    for status in [500, 502, 503, 504] {
        let (emulator, graph, _) = inside(&[&format!("status={status}*2")]).await;
        let patch = DevicePatch::new().name("x");
        Device::update("d1", patch).send(&graph).await.expect("updated");
        assert_eq!(statuses(&emulator), [status, status, 200]);
    }
}

#[tokio::test(start_paused = true)]
async fn an_action_is_tried_again_only_if_it_was_not_done() {
    let (emulator, graph, _) = inside(&["status=503*2"]).await;
    Device::wipe("d1").send(&graph).await.expect("done");
    assert_eq!(statuses(&emulator), [503, 503, 204]);

    let (emulator, graph, _) = inside(&["status=500*1"]).await;
    let error = Device::wipe("d1").send(&graph).await.expect_err("in doubt");
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(statuses(&emulator), [500]);
}

#[tokio::test]
async fn an_answer_that_does_not_come_leaves_an_action_in_doubt() {
    for fault in ["drop*1", "truncate*1"] {
        let (emulator, graph) = over_a_socket(&[fault]).await;
        Device::get("d1").send(&graph).await.expect("asked for again");
        assert_eq!(statuses(&emulator), [200, 200], "{fault}");
    }
    let (emulator, graph) = over_a_socket(&["drop*1"]).await;
    let error = Device::wipe("d1").send(&graph).await.expect_err("in doubt");
    assert!(error.is_outcome_unknown(), "{error}");
    // It was done, once.
    assert_eq!(statuses(&emulator), [204]);
}

#[tokio::test]
async fn a_token_that_has_expired_is_replaced_once() {
    let (emulator, graph, tokens) = inside(&["expired-token*1"]).await;
    Device::get("d1").send(&graph).await.expect("with a new token");
    assert_eq!(statuses(&emulator), [401, 200]);
    assert_eq!(tokens.claims(), [None, None]);

    let (_, graph, tokens) = inside(&["expired-token"]).await;
    let error = Device::get("d1").send(&graph).await.expect_err("refused twice");
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!(tokens.claims().len(), 2);
}

#[tokio::test]
async fn a_challenge_is_met_with_its_claims() {
    let (emulator, graph, tokens) = inside(&["claims-challenge*1"]).await;
    Device::get("d1").send(&graph).await.expect("with the claims");
    assert_eq!(statuses(&emulator), [401, 200]);
    let claims = tokens.claims();
    assert_eq!(claims.len(), 2);
    assert!(claims[1].as_deref().is_some_and(|claims| claims.contains("nbf")), "{claims:?}");
}

#[tokio::test]
async fn unknown_members_are_kept() {
    let (_, graph, _) = inside(&["unknown-enum"]).await;
    let devices = Device::list().stream(&graph).collect().await.expect("devices");
    assert_eq!(devices.len(), 3);
    let unknown = State::Unrecognized("emulatorUnknownMember".into());
    assert!(devices.iter().all(|device| device.state == Some(unknown.clone())));
}

#[tokio::test]
async fn extra_properties_are_kept() {
    let (_, graph, _) = inside(&["extra-properties"]).await;
    let device = Device::get("d1").send(&graph).await.expect("a device");
    let extra = device.additional.get("emulatorExtra").expect("it is kept");
    assert_eq!(*extra, serde_json::json!({ "nested": [1, null, "text"] }));
}

#[tokio::test]
async fn nulls_where_none_belong_are_no_values() {
    let (_, graph, _) = inside(&["nulls"]).await;
    let device = Device::get("d1").send(&graph).await.expect("a device");
    assert_eq!((device.size, device.state), (None, None));
    assert_eq!(device.name.as_deref(), Some("d1"));
}

#[tokio::test]
async fn a_foreign_next_link_is_not_followed() {
    let (emulator, graph, _) = inside(&["foreign-next-link"]).await;
    let mut devices = Device::list().stream(&graph);
    assert!(devices.try_next().await.expect("the first").is_some());
    assert!(devices.try_next().await.expect("the second").is_some());
    let error = devices.try_next().await.expect_err("another host");
    assert!(error.to_string().contains("graph.example.net"), "{error}");
    assert_eq!(statuses(&emulator), [200]);
}

#[tokio::test(start_paused = true)]
async fn the_same_seed_makes_the_same_faults() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let (emulator, graph, _) = inside(&["status=503@0.3"]).await;
        for _ in 0..20 {
            Device::get("d1").send(&graph).await.expect("in the end");
        }
        runs.push(statuses(&emulator));
    }
    assert_eq!(runs[0], runs[1]);
    let failed = runs[0].iter().filter(|status| **status == 503).count();
    assert!((1..20).contains(&failed), "{:?}", runs[0]);
}

#[tokio::test(start_paused = true)]
async fn a_request_asks_for_its_own_fault() {
    let (emulator, graph, _) = inside(&[]).await;
    let device = Device::get("d1").header("x-emulator-fault", "status=503*1, latency=10");
    device.send(&graph).await.expect("at the second time");
    Device::get("d1").send(&graph).await.expect("without a fault");
    assert_eq!(statuses(&emulator), [503, 200, 200]);
    let error = Device::get("d1").header("x-emulator-fault", "gremlins").send(&graph).await;
    let error = error.expect_err("no fault");
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    assert!(error.to_string().contains("`gremlins` is no fault"), "{error}");
    assert!(emulator.requests()[0].header("x-emulator-fault").is_some());
}

#[tokio::test(start_paused = true)]
async fn a_reset_brings_the_faults_back() {
    let (emulator, graph, _) = inside(&["status=503*1"]).await;
    Device::get("d1").send(&graph).await.expect("at the second time");
    emulator.reset();
    assert!(emulator.requests().is_empty());
    Device::get("d1").send(&graph).await.expect("at the second time");
    assert_eq!(statuses(&emulator), [503, 200]);
}
