//! Items that are made up.

use graph_emulator::Emulator;
use serde_json::{Value, json};

use crate::model::empty;
use crate::{Graph, start};

async fn items(graph: &Graph, path: &str) -> Vec<Value> {
    let mut list = graph.get(path).await.json();
    let Value::Array(items) = list["value"].take() else { panic!("{list}") };
    items
}

#[tokio::test]
async fn a_collection_is_filled_with_items_of_its_types() {
    let emulator = || empty().sample("/devices", 7).sample("/policies", 4);
    let graph = start(emulator()).await;
    let devices = items(&graph, "/devices").await;
    assert_eq!(devices.len(), 7);
    for device in &devices {
        assert!(device["id"].as_str().is_some_and(|id| id.parse::<graph_core::Guid>().is_ok()));
        assert_eq!(device.get("tags"), None);
        // Each value is of its type, and the program under test may write it back.
        let path = format!("/devices/{}", device["id"].as_str().expect("an id"));
        let change =
            json!({ "seen": device["seen"], "state": device["state"], "owner": device["owner"] });
        assert_eq!(graph.patch(&path, change).await.status, 200, "{device}");
    }
    let policies = items(&graph, "/policies").await;
    let of = |name: &str| policies.iter().filter(|policy| policy["@odata.type"] == name).count();
    assert_eq!(
        (of("#microsoft.graph.iosPolicy"), of("#microsoft.graph.androidPolicy")),
        (2, 2),
        "{policies:?}"
    );
    // The same ones each time.
    let again = start(emulator()).await;
    assert_eq!(items(&again, "/policies").await, policies);
}

#[tokio::test]
async fn everything_is_filled() {
    let graph = start(empty().sample_all(3)).await;
    for (path, count) in [("/devices", 3), ("/categories", 3), ("/policies", 3), ("/owners", 3)] {
        assert_eq!(items(&graph, path).await.len(), count, "{path}");
    }
    let owner = items(&graph, "/owners").await.remove(0);
    let owner = owner["id"].as_str().expect("an id");
    let devices = items(&graph, &format!("/owners/{owner}/devices")).await;
    assert_eq!(devices, items(&graph, "/devices").await[..2]);
    for policy in items(&graph, "/policies").await {
        let path = format!("/policies/{}", policy["id"].as_str().expect("an id"));
        let is_ios = policy["@odata.type"] == "#microsoft.graph.iosPolicy";
        let profiles = graph.get(&format!("{path}/microsoft.graph.iosPolicy/profiles")).await;
        assert_eq!(profiles.status == 200, is_ios, "{policy}");
    }
}

#[tokio::test]
async fn samples_of_what_is_not_there_are_a_fault() {
    let start =
        |emulator: Emulator| async { emulator.start().await.expect_err("a fault").to_string() };
    let fault = start(empty().sample("/nothing", 1)).await;
    assert_eq!(fault, "the samples in `/nothing`: no declared operation has this path");
    let fault = start(empty().sample("/policies/p9/assignments", 1)).await;
    assert!(fault.contains("what it is below is not there"), "{fault}");
}
