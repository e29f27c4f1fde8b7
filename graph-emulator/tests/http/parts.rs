//! Collections of derived types, which show a part of their base's collection.

use graph_core::{graph_hierarchy, graph_operations, graph_resource};
use graph_emulator::{Emulator, Method};
use serde_json::{Value, json};

use crate::{Graph, send, start};

#[graph_resource(base, abstract)]
pub(crate) struct VehicleBase {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) color: Option<String>,
}

#[graph_resource(base, base = VehicleBase)]
#[graph_resource(path = "/garage/cars", method = [GET, POST])]
#[graph_resource(path = "/garage/cars/{carId}", method = [GET, PATCH, PUT, DELETE])]
pub(crate) struct Car {
    pub(crate) doors: Option<i32>,
    #[graph(navigation)]
    pub(crate) wheels: Option<Vec<Wheel>>,
}

/// Of a part of a part.
#[graph_resource(base = Car)]
#[graph_resource(path = "/garage/taxis", method = [GET, POST])]
#[graph_resource(path = "/garage/taxis/{taxiId}", method = GET)]
pub(crate) struct Taxi {
    pub(crate) phone: Option<String>,
}

#[graph_resource(base = VehicleBase)]
pub(crate) struct Bike {
    pub(crate) bell: Option<bool>,
}

#[graph_hierarchy(base = VehicleBase)]
#[graph_resource(path = "/garage/vehicles", method = [GET, POST])]
#[graph_resource(path = "/garage/vehicles/{vehicleId}", method = [GET, PATCH, DELETE])]
pub(crate) enum Vehicle {
    Car(Car),
    Taxi(Taxi),
    Bike(Bike),
}

#[graph_resource(path = "/garage/cars/{carId}/wheels", method = [GET, POST])]
#[graph_resource(
    path = "/garage/vehicles/{vehicleId}/microsoft.graph.car/wheels",
    method = GET,
    name = "list_of_vehicle"
)]
pub(crate) struct Wheel {
    #[graph(key)]
    pub(crate) id: String,
}

#[graph_operations(path = "/garage/cars")]
impl Car {
    #[graph(GET)]
    fn delta() -> Vec<Car>;
}

/// Somewhere else: these are cars of their own.
#[graph_resource(base = VehicleBase)]
#[graph_resource(path = "/museum/exhibits", method = GET)]
#[graph_resource(path = "/museum/exhibits/{exhibitId}", method = GET)]
pub(crate) struct Exhibit {
    pub(crate) year: Option<i32>,
}

async fn garage() -> Graph {
    let emulator = Emulator::new()
        .resource::<Vehicle>()
        .resource::<Car>()
        .resource::<Taxi>()
        .resource::<Wheel>()
        .resource::<Exhibit>()
        .json("/garage/cars", json!({ "id": "c1", "color": "red" }))
        .json("/garage/taxis", json!({ "id": "t1" }))
        .json("/garage/vehicles", json!({ "@odata.type": "#microsoft.graph.bike", "id": "b1" }))
        .json("/garage/cars/c1/wheels", json!({ "id": "w1" }))
        .json("/museum/exhibits", json!({ "id": "e1" }));
    start(emulator).await
}

async fn ids(graph: &Graph, path: &str) -> Vec<String> {
    let list = graph.get(path).await.json();
    let items = list["value"].as_array().expect(path);
    items.iter().map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
}

#[tokio::test]
async fn the_base_shows_what_is_in_the_parts() {
    let graph = garage().await;
    for (path, expected) in [
        ("/garage/vehicles", &["c1", "t1", "b1"][..]),
        ("/garage/cars", &["c1", "t1"]),
        ("/garage/taxis", &["t1"]),
        ("/garage/vehicles/microsoft.graph.bike", &["b1"]),
        ("/garage/vehicles/c1/microsoft.graph.car/wheels", &["w1"]),
        ("/museum/exhibits", &["e1"]),
    ] {
        assert_eq!(ids(&graph, path).await, expected, "{path}");
    }
    assert_eq!(graph.get("/garage/cars/$count").await.text, "2");
    let list = graph.get("/garage/taxis?$count=true").await.json();
    assert_eq!(list["@odata.count"], 1);
    let context = format!("{}/$metadata#garage/taxis", graph.emulator.base_url());
    assert_eq!(list["@odata.context"], context);
}

#[tokio::test]
async fn an_item_is_the_same_one_in_both() {
    let graph = garage().await;
    graph.patch("/garage/vehicles/c1", json!({ "color": "blue" })).await;
    assert_eq!(graph.get("/garage/cars/c1").await.json()["color"], "blue");
    let taxi = json!({ "@odata.type": "#microsoft.graph.taxi", "phone": "1" });
    let created = graph.post("/garage/vehicles", taxi).await.json();
    let id = created["id"].as_str().expect("an id");
    assert_eq!(graph.get(&format!("/garage/taxis/{id}")).await.json()["phone"], "1");
    let created = graph.post("/garage/cars", json!({ "doors": 3 })).await;
    let address = created.header("location").expect("an address");
    assert!(address.starts_with(&format!("{}/garage/cars/", graph.emulator.base_url())));
    assert_eq!(ids(&graph, "/garage/vehicles").await.len(), 5);
    assert_eq!(graph.delete("/garage/cars/c1").await.status, 204);
    graph.get("/garage/vehicles/c1").await.refused(404, "ResourceNotFound");
    assert_eq!(graph.emulator.item("/garage/cars/t1").expect("a taxi")["id"], "t1");
    assert_eq!(graph.emulator.item("/garage/cars/b1"), None::<Value>);
}

#[tokio::test]
async fn what_is_of_another_type_is_in_no_part() {
    let graph = garage().await;
    for path in ["/garage/cars/b1", "/garage/taxis/c1", "/garage/cars/b1/wheels"] {
        graph.get(path).await.refused(404, "ResourceNotFound");
    }
    graph.patch("/garage/cars/b1", json!({})).await.refused(404, "ResourceNotFound");
    graph.delete("/garage/cars/b1").await.refused(404, "ResourceNotFound");
    let put = graph.request(Method::PUT, "/garage/cars/b1");
    send(put.header("content-type", "application/json").body("{}"))
        .await
        .refused(404, "ResourceNotFound");
}

#[tokio::test]
async fn changes_of_a_part_are_of_its_items() {
    let graph = garage().await;
    let first = graph.get("/garage/cars/delta").await.json();
    assert_eq!(first["value"].as_array().map(Vec::len), Some(2));
    let link = first["@odata.deltaLink"].as_str().expect("a link");
    let next = link.strip_prefix(graph.emulator.base_url()).expect("a link to here");
    graph.delete("/garage/vehicles/b1").await;
    graph.delete("/garage/vehicles/t1").await;
    let changes = graph.get(next).await.json();
    assert_eq!(changes["value"], json!([{ "id": "t1", "@removed": { "reason": "deleted" } }]));
}

/// Microsoft's example: the policies of managed apps.
#[cfg(feature = "intune")]
#[tokio::test]
async fn policies_of_managed_apps_are_in_two_places() {
    let graph = start(
        Emulator::new()
            .areas(graph_intune::AREAS)
            .json("/deviceAppManagement/androidManagedAppProtections", json!({ "id": "a" }))
            .json("/deviceAppManagement/iosManagedAppProtections", json!({ "id": "i" }))
            .json("/deviceAppManagement/targetedManagedAppConfigurations", json!({ "id": "t" })),
    )
    .await;
    assert_eq!(ids(&graph, "/deviceAppManagement/managedAppPolicies").await, ["a", "i", "t"]);
    assert_eq!(ids(&graph, "/deviceAppManagement/iosManagedAppProtections").await, ["i"]);
}
