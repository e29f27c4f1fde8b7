//! What an emulator starts with, and what it refuses to start with.

use graph_emulator::Emulator;
use serde_json::json;

use crate::{Kind, Row, Thing, emulator, start};

#[tokio::test]
async fn a_typed_item_is_served_as_it_was_given() {
    let thing = Thing {
        id: "t1".to_owned(),
        name: Some("Ball".to_owned()),
        single: Some(0.1),
        double: Some(f64::NEG_INFINITY),
        date_time: Some("2016-12-31T23:58:46.7150000Z".parse().expect("a date")),
        kind: Some(Kind::Unrecognized("gigantic".into())),
        created_by: Some("service".to_owned()),
        ..Thing::default()
    };
    // Without `resource`: the item's type says it.
    let graph = start(Emulator::new().item("/boxes/b1/things", &thing)).await;
    let reply = graph.get("/boxes/b1/things/t1").await;
    assert_eq!(
        reply.item_text(),
        r##"{"@odata.type":"#microsoft.graph.thing","id":"t1","name":"Ball","single":0.1,"double":"-INF","dateTime":"2016-12-31T23:58:46.7150000Z","kind":"gigantic","createdBy":"service"}"##
    );
    let back: Thing = serde_json::from_str(&reply.item_text()).expect("a thing");
    assert_eq!(back, thing);
}

#[tokio::test]
async fn an_odd_item_is_served_as_it_was_given() {
    let odd = json!({ "id": "t1", "@odata.type": "#microsoft.graph.ball", "int32": "seven", "name": [1] });
    let graph = start(emulator().json("/boxes/b1/things", odd.clone())).await;
    assert_eq!(graph.get("/boxes/b1/things/t1").await.item(), odd);
    for odata_type in ["#microsoft.graph.ball", "#microsoft.graph.thing"] {
        let body = json!({ "@odata.type": odata_type, "name": "x" });
        let reply = graph.patch("/boxes/b1/things/t1", body).await;
        assert_eq!(reply.json()["@odata.type"], "#microsoft.graph.ball");
    }
}

#[tokio::test]
async fn items_of_one_key_can_be_in_several_collections() {
    let graph = start(
        emulator()
            .json("/boxes/b1/things", json!({ "id": "t1", "name": "one" }))
            .json("/boxes/B1/things", json!({ "id": "t1", "name": "two" })),
    )
    .await;
    assert_eq!(graph.get("/boxes/b1/things/t1").await.json()["name"], "one");
    assert_eq!(graph.get("/boxes/B1/things/t1").await.json()["name"], "two");
}

#[tokio::test]
async fn what_is_nowhere_does_not_start() {
    for (path, item, fault) in [
        (
            "/cases/b1/things",
            json!({ "id": "t1" }),
            "no declared operation has this path; declare its resource with `resource`, and write a \
             concrete path below the version, as in `/users/1a2b/devices`",
        ),
        (
            "/boxes/b1/things/t1",
            json!({ "id": "t1" }),
            "the path names an item; leave out its last segment, the item itself has the key",
        ),
        (
            "boxes/b1/things",
            json!({ "id": "t1" }),
            "the path must start with `/` and be UTF-8; write it as in `/users`",
        ),
        (
            "/boxes/b1/things",
            json!(["t1"]),
            "the item is not a JSON object; write it as in `{\"id\": \"1\"}`",
        ),
        (
            "/boxes/b1/things",
            json!({ "name": "Ball" }),
            "the item has no key; set its `id` to a text or a number",
        ),
        (
            "/boxes/b1/things",
            json!({ "id": "" }),
            "the item has no key; set its `id` to a text or a number",
        ),
        (
            "/BOXES/taken/things",
            json!({ "id": "t1" }),
            "two items have the `id` `t1`; give each its own",
        ),
    ] {
        let emulator = emulator().json("/boxes/taken/things", json!({ "id": "t1" }));
        let error = emulator.json(path, item).start().await.expect_err(fault);
        assert_eq!(error.to_string(), format!("the item in `{path}`: {fault}"));
    }
}

#[tokio::test]
async fn an_item_of_another_type_does_not_start() {
    let error =
        emulator().item("/rows", &Thing::default()).start().await.expect_err("a row's path");
    assert_eq!(
        error.to_string(),
        "the item in `/rows`: the path has items of type microsoft.graph.row, not \
         microsoft.graph.thing; correct the path or the type"
    );
}

#[tokio::test]
async fn all_faults_are_told_at_once() {
    let emulator = emulator().item("/boxes", &Row::default()).json("/rows", json!({}));
    let error = emulator.start().await.expect_err("two faults").to_string();
    let lines: Vec<_> = error.lines().collect();
    assert_eq!(lines.len(), 2, "{error}");
    assert!(lines[0].starts_with("the item in `/boxes`: "), "{error}");
    assert!(lines[1].starts_with("the item in `/rows`: "), "{error}");
}
