//! How paths name items.

use graph_core::graph_resource;
use graph_emulator::{Emulator, Method};
use serde_json::json;

use crate::{emulator, one_thing, send, start};

/// A path that overlaps with a thing's, and a single item that no key names.
#[graph_resource(path = "/boxes/{boxId}/things/newest", method = PATCH, name = "update_newest")]
#[graph_resource(path = "/label", method = PATCH, name = "update_label")]
pub(crate) struct Label {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) text: Option<String>,
}

#[tokio::test]
async fn ids_are_percent_encoded() {
    for (id, segment) in [
        ("a/b", "a%2Fb"),
        ("\u{fc}", "%C3%BC"),
        ("\u{fc}", "%c3%bc"),
        ("a b", "a%20b"),
        ("100%", "100%25"),
        ("a?b#c", "a%3Fb%23c"),
        ("{thingId}", "%7BthingId%7D"),
        ("newest", "newest"),
    ] {
        let graph = start(emulator().json("/boxes/x%2Fy/things", json!({ "id": id }))).await;
        let path = format!("/boxes/x%2Fy/things/{segment}");
        let reply = graph.patch(&path, json!({ "name": "found" })).await;
        assert_eq!((reply.status, &reply.json()["id"]), (200, &json!(id)), "{}", reply.text);
        let item = graph.emulator.item(&path).expect("the item");
        assert_eq!(item["name"], "found");
        assert_eq!(graph.emulator.item("/boxes/x/y/things/z"), None);
    }
}

#[tokio::test]
async fn literals_are_alike_in_any_case() {
    let graph = one_thing().await;
    let reply = graph.get("/Boxes/b1/THINGS/t1?$select=name").await;
    assert_eq!((reply.status, &reply.json()["name"]), (200, &json!("Ball")));
}

#[tokio::test]
async fn beta_has_the_same_items() {
    let graph = one_thing().await;
    let base_url = graph.emulator.base_url().replace("/v1.0", "/beta");
    let request = graph.at(Method::GET, &format!("{base_url}/boxes/b1/things/t1"));
    let reply = send(request.header("authorization", "Bearer t")).await;
    assert_eq!((reply.status, &reply.json()["name"]), (200, &json!("Ball")));
}

#[tokio::test]
async fn a_literal_comes_before_a_placeholder() {
    let emulator = emulator().resource::<Label>();
    let graph = start(
        emulator
            .json("/boxes/b1/things", json!({ "id": "newest" }))
            .json("/boxes/b1/things/newest", json!({ "id": "l1" })),
    )
    .await;
    let reply = graph.patch("/boxes/b1/things/newest", json!({})).await;
    assert_eq!(reply.json()["@odata.type"], "#microsoft.graph.label");
    let reply = graph.get("/boxes/b1/things/newest").await;
    reply.refused(405, "MethodNotAllowed");
}

#[tokio::test]
async fn a_path_without_ids_has_one_item() {
    let graph =
        start(Emulator::new().resource::<Label>().json("/label", json!({ "id": "l1" }))).await;
    let reply = graph.patch("/label", json!({ "text": "x" })).await;
    assert_eq!(
        reply.item_text(),
        r##"{"@odata.type":"#microsoft.graph.label","id":"l1","text":"x"}"##
    );
    assert_eq!(graph.emulator.item("/label"), Some(reply.item()));
}

#[tokio::test]
async fn keys_may_be_numbers() {
    let graph = start(emulator().json("/rows", json!({ "id": -7 }))).await;
    assert_eq!(graph.get("/rows/-7").await.json()["id"], -7);
    graph.get("/rows/7").await.refused(404, "ResourceNotFound");
}
