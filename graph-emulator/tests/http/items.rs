//! Items of collections, children and hierarchies: read, created, changed, replaced and deleted.

use graph_emulator::Method;
use serde_json::json;

use crate::model::{empty, started};
use crate::{Graph, send, start};

#[tokio::test]
async fn an_item_is_created_as_its_declaration_says() {
    let graph = start(empty()).await;
    let reply = graph.post("/devices", json!({ "name": "x", "serial": "s1" })).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    let id = reply.json()["id"].as_str().expect("an id").to_owned();
    assert_eq!(
        reply.header("location"),
        Some(&*format!("{}/devices/{id}", graph.emulator.base_url()))
    );
    let context = reply.json()["@odata.context"].clone();
    assert_eq!(context, format!("{}/$metadata#devices/$entity", graph.emulator.base_url()));
    assert_eq!(graph.get(&format!("/devices/{id}")).await.json()["serial"], "s1");

    for (body, fault) in [
        (json!({ "id": "mine" }), "property `id` is the key"),
        (json!({ "results": [] }), "property `results` is read-only"),
        (json!({ "tags": [] }), "property `tags` leads to other items"),
        (
            json!({ "owner": { "shoe": 1 } }),
            "property `owner`: microsoft.graph.person has no property `shoe`",
        ),
        (json!({ "owner": { "age": "x" } }), "property `owner/age` is of type Edm.Int32"),
        (json!({ "labels": "red" }), "property `labels` is of type Collection(Edm.String)"),
        (json!({ "labels": ["red", null] }), "property `labels` cannot be null"),
        (
            json!({ "@odata.type": "#microsoft.graph.category" }),
            "`#microsoft.graph.category` is not a type",
        ),
    ] {
        let message = graph.post("/devices", body).await.refused(400, "BadRequest");
        assert!(message.starts_with(fault), "{message}");
    }
    let reply = graph.patch(&format!("/devices/{id}"), json!({ "serial": "s2" })).await;
    let message = reply.refused(400, "BadRequest");
    assert!(message.contains("never changed"), "{message}");
}

#[tokio::test]
async fn a_hierarchy_needs_a_type_and_keeps_it() {
    let graph = start(empty()).await;
    let message =
        graph.post("/policies", json!({ "displayName": "x" })).await.refused(400, "BadRequest");
    assert!(message.starts_with("`@odata.type` is missing"), "{message}");
    let unknown = json!({ "@odata.type": "#microsoft.graph.fuchsiaPolicy" });
    graph.post("/policies", unknown).await.refused(400, "BadRequest");

    let body = json!({ "@odata.type": "#microsoft.graph.iosPolicy", "displayName": "x", "passcodeRequired": true });
    let created = graph.post("/policies", body).await;
    assert_eq!(created.status, 201, "{}", created.text);
    let policy = created.json();
    assert_eq!(policy["@odata.type"], "#microsoft.graph.iosPolicy");
    assert_eq!(policy["version"], 1);
    let path = format!("/policies/{}", policy["id"].as_str().expect("an id"));
    let message =
        graph.patch(&path, json!({ "rootBlocked": true })).await.refused(400, "BadRequest");
    assert!(message.starts_with("microsoft.graph.iosPolicy has no property"), "{message}");
    let changed = graph.patch(&path, json!({ "passcodeRequired": false })).await.json();
    assert_eq!(
        (&changed["version"], &changed["createdDateTime"]),
        (&json!(2), &policy["createdDateTime"])
    );
}

#[tokio::test]
async fn children_need_their_parent_and_go_with_it() {
    let graph = started().await;
    for path in ["/policies/none/assignments", "/policies/none/assignments/a1"] {
        graph.get(path).await.refused(404, "ResourceNotFound");
    }
    let body = json!({ "target": { "groupId": "g2" } });
    graph.post("/policies/none/assignments", body.clone()).await.refused(404, "ResourceNotFound");
    assert_eq!(graph.post("/policies/p2/assignments", body).await.status, 201);
    assert_eq!(graph.get("/policies/p1/assignments/a1").await.status, 200);
    assert_eq!(graph.delete("/policies/p1").await.status, 204);
    graph.get("/policies/p1").await.refused(404, "ResourceNotFound");
    graph.get("/policies/p1/assignments/a1").await.refused(404, "ResourceNotFound");
    graph.delete("/policies/p1").await.refused(404, "ResourceNotFound");
    assert_eq!(
        graph.get("/policies/p2/assignments").await.json()["value"].as_array().map(Vec::len),
        Some(1)
    );
}

#[tokio::test]
async fn children_are_created_with_their_parent() {
    let graph = start(empty()).await;
    let body = json!({
        "@odata.type": "#microsoft.graph.androidPolicy",
        "assignments": [{ "target": { "groupId": "g1" } }],
    });
    let created = graph.post("/policies", body).await.json();
    assert!(created.get("assignments").is_none());
    let path = format!("/policies/{}?$expand=assignments", created["id"].as_str().expect("an id"));
    assert_eq!(graph.get(&path).await.json()["assignments"][0]["target"]["groupId"], "g1");
}

#[tokio::test]
async fn keys_stand_in_segments_or_parentheses() {
    let graph = started().await;
    for path in [
        "/devices/d1",
        "/devices('d1')",
        "/devices(id='d1')",
        "/owners('o1')/devices('d2')",
        "/policies('p1')/assignments('a1')",
        "/policies/p1/microsoft.graph.iosPolicy",
        "/policies('p1')/microsoft.graph.iosPolicy/assignments/a1",
    ] {
        assert_eq!(graph.get(path).await.status, 200, "{path}");
    }
    for path in [
        "/devices('none')",
        "/policies/p2/microsoft.graph.iosPolicy",
        "/policies/p2/microsoft.graph.iosPolicy/profiles",
    ] {
        graph.get(path).await.refused(404, "ResourceNotFound");
    }
    let profiles = graph.get("/policies/p1/microsoft.graph.iosPolicy/profiles").await.json();
    assert_eq!(profiles["value"][0]["id"], "x1");
}

#[tokio::test]
async fn put_replaces_all_but_what_the_service_writes() {
    let graph = started().await;
    let put = |body: serde_json::Value| {
        let request =
            graph.request(Method::PUT, "/devices/d1").header("content-type", "application/json");
        send(request.body(body.to_string()))
    };
    let reply = put(json!({ "name": "new" })).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    assert_eq!(
        reply.item(),
        json!({ "@odata.type": "#microsoft.graph.device", "id": "d1", "name": "new" })
    );
    put(json!({ "nme": "new" })).await.refused(400, "BadRequest");
}

#[tokio::test]
async fn put_creates_what_is_not_there() {
    let graph = started().await;
    let put = |path: &str, body: serde_json::Value| {
        graph
            .request(Method::PUT, path)
            .header("content-type", "application/json")
            .body(body.to_string())
    };
    let bound = json!({ "name": "x", "category@odata.bind": "/categories/c1" });
    let reply = send(put("/devices/n%2F1", bound)).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    let address = reply.header("location").expect("an address");
    assert_eq!(address, format!("{}/devices/n%2F1", graph.emulator.base_url()));
    assert_eq!(reply.json()["id"], "n/1");
    let found = graph.get("/devices/n%2F1?$expand=category").await.json();
    assert_eq!((&found["name"], &found["category"]["id"]), (&json!("x"), &json!("c1")));
    assert_eq!(send(put("/devices/n%2F1", json!({ "id": "n/1" }))).await.status, 200);

    // What must be there is not created, and what must not be there is not replaced.
    let reply = send(put("/devices/n2", json!({})).header("if-match", "*")).await;
    reply.refused(412, "PreconditionFailed");
    let reply = send(put("/devices/d1", json!({})).header("if-none-match", "*")).await;
    let message = reply.refused(412, "PreconditionFailed");
    assert!(message.contains("`If-None-Match`"), "{message}");
    let reply = send(put("/devices/n2", json!({ "id": "n3" }))).await;
    let message = reply.refused(400, "BadRequest");
    assert!(message.contains("the path has another one"), "{message}");
    graph.get("/devices/n2").await.refused(404, "ResourceNotFound");
    // Below an owner there are references alone.
    send(put("/owners/o1/devices/n4", json!({}))).await.refused(404, "ResourceNotFound");
    send(put("/owners/o9/devices/n4", json!({}))).await.refused(404, "ResourceNotFound");
}

async fn conditional(graph: &Graph, method: Method, name: &str, etag: &str) -> u16 {
    let request = graph.request(method, "/devices/d1").header(name, etag);
    send(request.header("content-type", "application/json").body(r#"{"name":"x"}"#)).await.status
}

#[tokio::test]
async fn conditions_are_kept() {
    let graph = started().await;
    let reply = graph.get("/devices/d1").await;
    let etag = reply.header("etag").expect("a tag").to_owned();
    assert_eq!(reply.json()["@odata.etag"], *etag);
    assert_eq!(conditional(&graph, Method::GET, "if-none-match", &etag).await, 304);
    assert_eq!(conditional(&graph, Method::PATCH, "if-match", "W/\"other\"").await, 412);
    assert_eq!(conditional(&graph, Method::PATCH, "if-match", &etag).await, 200);
    assert_eq!(conditional(&graph, Method::PATCH, "if-match", &etag).await, 412);
    assert_eq!(conditional(&graph, Method::GET, "if-none-match", &etag).await, 200);
    assert_eq!(conditional(&graph, Method::DELETE, "if-match", &etag).await, 412);
    assert_eq!(conditional(&graph, Method::DELETE, "if-match", "*").await, 204);
}

#[tokio::test]
async fn a_create_may_answer_minimally() {
    let graph = start(empty()).await;
    let request =
        graph.request(Method::POST, "/devices").header("content-type", "application/json");
    let reply = send(request.header("prefer", "return=minimal").body("{}")).await;
    assert_eq!((reply.status, &*reply.text), (204, ""));
    let address = reply.header("odata-entityid").expect("an address");
    let path = address.strip_prefix(graph.emulator.base_url()).expect("an address here");
    assert_eq!(graph.get(path).await.status, 200);
}

#[tokio::test]
async fn an_update_makes_the_one_item_of_a_path() {
    let graph = started().await;
    let path = "/policies/p1/overview";
    graph.get(path).await.refused(404, "ResourceNotFound");
    graph.patch(path, json!({ "other": 1 })).await.refused(400, "BadRequest");
    graph.get(path).await.refused(404, "ResourceNotFound");
    graph.patch("/policies/none/overview", json!({})).await.refused(404, "ResourceNotFound");
    assert_eq!(graph.patch(path, json!({ "text": "x" })).await.json()["text"], "x");
    let made = graph.get(path).await.json();
    assert_eq!(graph.patch(path, json!({ "text": "y" })).await.json()["id"], made["id"]);
    assert_eq!(graph.delete(path).await.status, 204);
    graph.get(path).await.refused(404, "ResourceNotFound");
}
