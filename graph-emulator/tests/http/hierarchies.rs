//! Types that derive from others: which of them items can be.

use graph_core::{graph_complex, graph_hierarchy, graph_resource};
use graph_emulator::{Emulator, Method};
use serde_json::{Value, json};

use crate::model::started;
use crate::{Graph, send, start};

/// Not abstract: there are plain rooms.
#[graph_resource(base)]
pub(crate) struct RoomBase {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) floor: Option<Floor>,
    #[graph(navigation)]
    pub(crate) keys: Option<Vec<RoomKey>>,
}

#[graph_resource(base = RoomBase)]
pub(crate) struct Kitchen {
    pub(crate) ovens: Option<i32>,
    #[graph(navigation)]
    pub(crate) knives: Option<Vec<RoomKey>>,
}

#[graph_hierarchy(base = RoomBase)]
#[graph_resource(path = "/rooms", method = [GET, POST])]
#[graph_resource(path = "/rooms/{roomId}", method = [GET, PATCH, PUT])]
pub(crate) enum Room {
    Kitchen(Kitchen),
}

#[graph_resource(path = "/rooms/{roomId}/keys", method = [GET, POST])]
#[graph_resource(
    path = "/rooms/{roomId}/microsoft.graph.kitchen/knives",
    method = GET,
    name = "list_knives"
)]
pub(crate) struct RoomKey {
    #[graph(key)]
    pub(crate) id: String,
}

#[graph_complex(base, abstract)]
pub(crate) struct FloorBase {
    pub(crate) color: Option<String>,
    pub(crate) maker: Option<Maker>,
}

#[graph_complex]
pub(crate) struct Maker {
    pub(crate) name: Option<String>,
    pub(crate) city: Option<String>,
}

#[graph_complex(base = FloorBase)]
pub(crate) struct WoodFloor {
    pub(crate) tree: Option<String>,
    pub(crate) makers: Option<Vec<Maker>>,
}

#[graph_complex(base = FloorBase)]
pub(crate) struct StoneFloor {
    pub(crate) is_warm: Option<bool>,
}

#[graph_hierarchy(base = FloorBase)]
pub(crate) enum Floor {
    Wood(WoodFloor),
    Stone(StoneFloor),
}

async fn rooms() -> Graph {
    let floor = json!({
        "@odata.type": "#microsoft.graph.woodFloor", "color": "red", "tree": "oak",
        "maker": { "name": "Ada", "city": "Bonn" },
        "makers": [{ "name": "Bob", "city": "Rome" }, { "name": "Eve", "city": "Oslo" }],
    });
    let emulator = Emulator::new()
        .resource::<Room>()
        .resource::<RoomKey>()
        .json("/rooms", json!({ "id": "r1", "floor": floor }))
        .json("/rooms", json!({ "@odata.type": "#microsoft.graph.kitchen", "id": "r2" }))
        .json("/rooms/r1/keys", json!({ "id": "k1" }))
        .json("/rooms/r2/microsoft.graph.kitchen/knives", json!({ "id": "k2" }));
    start(emulator).await
}

#[tokio::test]
async fn an_item_of_a_base_that_is_not_abstract_needs_no_type() {
    let graph = rooms().await;
    let room = graph.post("/rooms", json!({})).await;
    assert_eq!(room.status, 201);
    assert_eq!(room.json()["@odata.type"], "#microsoft.graph.room");
    let kitchen = json!({ "@odata.type": "#microsoft.graph.kitchen", "ovens": 2 });
    assert_eq!(graph.post("/rooms", kitchen).await.json()["ovens"], 2);
    let message = graph.post("/rooms", json!({ "ovens": 2 })).await.refused(400, "BadRequest");
    assert!(message.contains("microsoft.graph.room has no property `ovens`"), "{message}");
}

#[tokio::test]
async fn an_item_that_is_replaced_keeps_its_type() {
    let graph = rooms().await;
    let put = |path: &str, body: &'static str| {
        graph.request(Method::PUT, path).header("content-type", "application/json").body(body)
    };
    let kitchen = send(put("/rooms/r2", r#"{"ovens":3}"#)).await;
    assert_eq!((kitchen.status, &kitchen.json()["ovens"]), (200, &json!(3)), "{kitchen:?}");
    let room = send(put("/rooms/r3", "{}")).await;
    assert_eq!((room.status, &room.json()["@odata.type"]), (201, &json!("#microsoft.graph.room")));
}

#[tokio::test]
async fn nothing_is_of_an_abstract_type() {
    let graph = started().await;
    let message = graph.post("/policies", json!({ "displayName": "x" })).await;
    let message = message.refused(400, "BadRequest");
    assert_eq!(
        message,
        "`@odata.type` is missing, and microsoft.graph.policy is abstract; write one of \
         `#microsoft.graph.iosPolicy`, `#microsoft.graph.androidPolicy`"
    );
    let policy = json!({ "@odata.type": "#microsoft.graph.policy", "displayName": "x" });
    let message = graph.post("/policies", policy).await.refused(400, "BadRequest");
    assert!(message.contains("is not a type of the items here"), "{message}");
}

#[tokio::test]
async fn neither_is_a_value_inside_an_item() {
    let graph = rooms().await;
    let change = json!({ "floor": { "color": "blue" } });
    let message = graph.patch("/rooms/r1", change).await.refused(400, "BadRequest");
    assert_eq!(
        message,
        "property `floor` has no `@odata.type`, and microsoft.graph.floor is abstract; write one of \
         `#microsoft.graph.woodFloor`, `#microsoft.graph.stoneFloor`"
    );
    let floor = json!({ "@odata.type": "#microsoft.graph.woodFloor", "color": "blue" });
    assert_eq!(graph.patch("/rooms/r1", json!({ "floor": floor })).await.status, 200);
}

#[tokio::test]
async fn a_change_of_a_value_leaves_the_rest_of_it() {
    let graph = rooms().await;
    let wood = "#microsoft.graph.woodFloor";
    let change = |floor: Value| graph.patch("/rooms/r1", json!({ "floor": floor }));
    let inner = json!({ "@odata.type": wood, "tree": null, "maker": { "city": "Kiel" } });
    let floor = change(inner).await.json()["floor"].take();
    assert_eq!((&floor["color"], &floor["tree"]), (&json!("red"), &Value::Null));
    assert_eq!(floor["maker"], json!({ "name": "Ada", "city": "Kiel" }));
    assert_eq!(floor["makers"].as_array().map(Vec::len), Some(2));
    // A list is replaced, and so is a value by one of another type.
    let list = json!({ "@odata.type": wood, "makers": [{ "name": "Zoe" }] });
    let floor = change(list).await.json()["floor"].take();
    assert_eq!(floor["makers"], json!([{ "name": "Zoe" }]));
    let stone = json!({ "@odata.type": "#microsoft.graph.stoneFloor" });
    assert_eq!(change(stone.clone()).await.json()["floor"], stone);
    assert_eq!(change(Value::Null).await.json()["floor"], Value::Null);
}

#[tokio::test]
async fn parts_of_a_value_are_selected() {
    let graph = rooms().await;
    for (select, floor) in [
        ("floor/color", json!({ "color": "red" })),
        ("floor/maker/city", json!({ "maker": { "city": "Bonn" } })),
        ("floor/color,floor/maker/name", json!({ "color": "red", "maker": { "name": "Ada" } })),
        ("floor/microsoft.graph.woodFloor/tree", json!({ "tree": "oak" })),
        (
            "floor/microsoft.graph.woodFloor/makers/name",
            json!({ "makers": [{ "name": "Bob" }, { "name": "Eve" }] }),
        ),
    ] {
        let mut expected = floor;
        expected["@odata.type"] = "#microsoft.graph.woodFloor".into();
        let room = graph.get(&format!("/rooms/r1?$select=id,{select}")).await.json();
        assert_eq!(room["floor"], expected, "{select}");
        assert_eq!(room["id"], "r1");
        assert_eq!(room.get("ovens"), None);
    }
    // Whole, whichever comes first.
    for select in ["floor,floor/color", "floor/color,floor", "*"] {
        let room = graph.get(&format!("/rooms/r1?$select={select}")).await.json();
        assert_eq!(room["floor"]["maker"], json!({ "name": "Ada", "city": "Bonn" }), "{select}");
    }
    let message = graph.get("/rooms?$select=floor/colour").await.refused(400, "BadRequest");
    assert!(message.contains("microsoft.graph.floor has no property `colour`"), "{message}");
}

#[tokio::test]
async fn what_one_type_has_is_expanded_there_alone() {
    let graph = rooms().await;
    for expand in ["microsoft.graph.kitchen/knives", "knives", "*"] {
        let list = graph.get(&format!("/rooms?$expand={expand}")).await.json();
        assert_eq!(list["value"][0].get("knives"), None, "{expand}");
        assert_eq!(list["value"][1]["knives"][0]["id"], "k2", "{expand}");
        assert_eq!(list["value"][0].get("keys").is_some(), expand == "*", "{expand}");
    }
    for (expand, fault) in [
        ("floor/keys", "`floor` is neither microsoft.graph.room nor derives from it"),
        ("microsoft.graph.roomKey/keys", "`microsoft.graph.roomKey` is neither"),
        ("keys,keys", "`keys` is there twice"),
        ("*,keys", "`keys` is there twice"),
    ] {
        let message = graph.get(&format!("/rooms?$expand={expand}")).await;
        let message = message.refused(400, "BadRequest");
        assert!(message.starts_with(&format!("`$expand`: {fault}")), "{message}");
    }
}
