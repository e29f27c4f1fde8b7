//! PATCH of a path that does not name the item.

use serde_json::json;

use crate::{Graph, emulator, start};

const THINGS: &str = "/boxes/b1/things";

async fn with(ids: &[&str]) -> Graph {
    let mut emulator = emulator().json("/boxes/b2/things", json!({ "id": "t1", "name": "other" }));
    for id in ids {
        emulator = emulator.json(THINGS, json!({ "id": id, "name": "old" }));
    }
    start(emulator).await
}

/// The names of the things in box `b1`.
fn names(graph: &Graph, ids: &[&str]) -> Vec<String> {
    let name = |id: &&str| {
        let item = graph.emulator.item(&format!("{THINGS}/{id}")).expect("an item");
        item["name"].as_str().expect("a name").to_owned()
    };
    ids.iter().map(name).collect()
}

#[tokio::test]
async fn none_is_there() {
    let graph = with(&[]).await;
    let message =
        graph.patch(THINGS, json!({ "name": "new" })).await.refused(404, "ResourceNotFound");
    assert_eq!(message, "`/boxes/b1/things` has no microsoft.graph.thing");
    let body = json!({ "id": "t1", "name": "new" });
    let message = graph.patch(THINGS, body).await.refused(404, "ResourceNotFound");
    assert_eq!(message, "`/boxes/b1/things` has no microsoft.graph.thing with the `id` `t1`");
}

#[tokio::test]
async fn the_only_one_is_meant() {
    let graph = with(&["t1"]).await;
    let reply = graph.patch(THINGS, json!({ "name": "new" })).await;
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.item_text(),
        r##"{"@odata.type":"#microsoft.graph.thing","id":"t1","name":"new"}"##
    );
    assert_eq!(names(&graph, &["t1"]), ["new"]);
    let untouched = graph.emulator.item("/boxes/b2/things/t1").expect("an item");
    assert_eq!(untouched["name"], "other");
}

#[tokio::test]
async fn the_body_names_one() {
    let graph = with(&["t1", "a/b"]).await;
    let reply = graph.patch(THINGS, json!({ "id": "a/b", "name": "new" })).await;
    assert_eq!((reply.status, &reply.json()["id"]), (200, &json!("a/b")));
    assert_eq!(names(&graph, &["t1", "a%2Fb"]), ["old", "new"]);
}

#[tokio::test]
async fn several_could_be_meant() {
    let graph = with(&["t1", "t2"]).await;
    let message = graph.patch(THINGS, json!({ "name": "new" })).await.refused(400, "BadRequest");
    assert_eq!(
        message,
        "the path stands for 2 items, and any of them could be meant; name one by its key, the property `id`"
    );
    assert_eq!(names(&graph, &["t1", "t2"]), ["old", "old"]);
}

#[tokio::test]
async fn the_body_names_none_of_them() {
    for ids in [&["t1"][..], &["t1", "t2"]] {
        let graph = with(ids).await;
        let body = json!({ "id": "t3", "name": "new" });
        let message = graph.patch(THINGS, body).await.refused(404, "ResourceNotFound");
        assert!(message.ends_with("with the `id` `t3`"), "{message}");
        assert!(names(&graph, ids).iter().all(|name| name == "old"));
    }
}

#[tokio::test]
async fn a_key_that_is_none() {
    let graph = with(&["t1"]).await;
    for (key, fault) in [
        (json!(null), "property `id` cannot be null"),
        (json!(7), "property `id` is of type Edm.String and cannot be `7`"),
        (json!(""), "property `id` is the key and cannot be `\"\"`"),
    ] {
        let body = json!({ "id": key, "name": "new" });
        let message = graph.patch(THINGS, body).await.refused(400, "BadRequest");
        assert!(message.starts_with(fault), "{message}");
    }
    assert_eq!(names(&graph, &["t1"]), ["old"]);
}

#[tokio::test]
async fn the_body_is_checked_as_on_any_path() {
    let graph = with(&["t1"]).await;
    let message = graph.patch(THINGS, json!({ "int32": "1" })).await.refused(400, "BadRequest");
    assert!(message.starts_with("property `int32`"), "{message}");
}
