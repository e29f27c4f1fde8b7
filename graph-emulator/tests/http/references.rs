//! References, collections of them, and media.

use graph_emulator::Method;
use serde_json::{Value, json};

use crate::model::started;
use crate::{Graph, send};

async fn put(graph: &Graph, path: &str, address: &str) -> u16 {
    let request = graph.request(Method::PUT, path).header("content-type", "application/json");
    send(request.body(json!({ "@odata.id": address }).to_string())).await.status
}

fn ids(list: &Value) -> Vec<&str> {
    let items = list["value"].as_array().expect("a list").iter();
    items.map(|item| item["id"].as_str().expect("an id")).collect()
}

#[tokio::test]
async fn a_reference_to_one_is_set_and_removed() {
    let graph = started().await;
    let path = "/devices/d1/category/$ref";
    graph.get(path).await.refused(404, "ResourceNotFound");
    graph.get("/devices/d1/category").await.refused(404, "ResourceNotFound");
    let base_url = graph.emulator.base_url().to_owned();
    for (address, status) in [
        (format!("{base_url}/categories/c1"), 204),
        ("https://graph.microsoft.com/v1.0/categories('c2')".to_owned(), 204),
        ("/categories/none".to_owned(), 400),
        ("nowhere".to_owned(), 400),
    ] {
        assert_eq!(put(&graph, path, &address).await, status, "{address}");
    }
    assert_eq!(graph.get(path).await.json()["@odata.id"], format!("{base_url}/categories/c2"));
    assert_eq!(graph.get("/devices/d1/category").await.json()["name"], "Phones");
    let device = graph.get("/devices/d1?$expand=category($select=name)&$select=id").await.json();
    assert_eq!(device["category"]["name"], "Phones");
    assert!(device["category"].get("id").is_none() && device.get("name").is_none());
    assert_eq!(graph.delete(path).await.status, 204);
    graph.delete(path).await.refused(404, "ResourceNotFound");
    assert_eq!(graph.get("/categories").await.json()["value"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn references_to_several_are_added_and_removed() {
    let graph = started().await;
    for id in ["c1", "c2", "c1"] {
        let reference = json!({ "@odata.id": format!("/categories/{id}") });
        assert_eq!(graph.post("/devices/d1/tags/$ref", reference).await.status, 204);
    }
    assert_eq!(ids(&graph.get("/devices/d1/tags").await.json()), ["c1", "c2"]);
    assert_eq!(
        graph.get("/devices/d1/tags/$ref").await.json()["value"].as_array().map(Vec::len),
        Some(2)
    );
    assert_eq!(graph.delete("/devices/d1/tags/c1/$ref").await.status, 204);
    assert_eq!(ids(&graph.get("/devices/d1/tags").await.json()), ["c2"]);
    // What is deleted is no longer referred to.
    graph.delete("/categories/c2").await;
    assert!(ids(&graph.get("/devices/d1/tags").await.json()).is_empty());
}

#[tokio::test]
async fn items_of_another_collection_are_the_same_items() {
    let graph = started().await;
    assert_eq!(ids(&graph.get("/owners/o1/devices").await.json()), ["d2", "d6"]);
    assert_eq!(graph.get("/owners/o1/devices/d2").await.json()["name"], "Bob");
    graph.get("/owners/o1/devices/d1").await.refused(404, "ResourceNotFound");
    graph.get("/owners/o2/devices").await.refused(404, "ResourceNotFound");
    graph.patch("/owners/o1/devices/d2", json!({ "name": "Bert" })).await;
    assert_eq!(graph.get("/devices/d2").await.json()["name"], "Bert");
    let created = graph.post("/owners/o1/devices", json!({ "name": "third" })).await.json();
    let path = format!("/devices/{}", created["id"].as_str().expect("an id"));
    assert_eq!(graph.get(&path).await.json()["name"], "third");
    assert_eq!(
        graph.get("/owners/o1/devices").await.json()["value"].as_array().map(Vec::len),
        Some(3)
    );
}

#[tokio::test]
async fn a_create_binds_to_what_is_there() {
    let graph = started().await;
    let body = json!({ "name": "x", "category@odata.bind": "/categories('c1')" });
    let created = graph.post("/devices", body).await.json();
    let path = format!("/devices/{}/category", created["id"].as_str().expect("an id"));
    assert_eq!(graph.get(&path).await.json()["id"], "c1");
    for (name, address) in [
        ("category", json!("/categories/none")),
        ("category", json!(1)),
        ("cat", json!("/categories/c1")),
    ] {
        let body = json!({ format!("{name}@odata.bind"): address });
        graph.post("/devices", body).await.refused(400, "BadRequest");
    }
}

#[tokio::test]
async fn media_are_kept_as_they_are() {
    let graph = started().await;
    let path = "/devices/d1/photo/$value";
    graph.get(path).await.refused(404, "ResourceNotFound");
    let put =
        graph.request(Method::PUT, path).header("content-type", "image/png").body("0123456789");
    assert_eq!(send(put).await.status, 204);
    let reply = graph.get(path).await;
    assert_eq!((reply.header("content-type"), &*reply.text), (Some("image/png"), "0123456789"));
    for (range, status, text) in
        [("bytes=2-4", 206, "234"), ("bytes=8-", 206, "89"), ("bytes=-1", 206, "9")]
    {
        let reply = send(graph.request(Method::GET, path).header("range", range)).await;
        assert_eq!((reply.status, &*reply.text), (status, text), "{range}");
    }
    let reply = send(graph.request(Method::GET, path).header("range", "bytes=10-")).await;
    reply.refused(416, "InvalidRange");
    graph.get("/devices/none/photo/$value").await.refused(404, "ResourceNotFound");
}
