//! Actions, functions and batches.

use graph_emulator::{Answer, Method};
use serde_json::{Value, json};

use crate::model::{started, tenant};
use crate::{send, start};

#[tokio::test]
async fn an_action_is_checked_recorded_and_shows_in_its_item() {
    let graph = started().await;
    for path in ["/devices/d1/wipe", "/devices('d1')/microsoft.graph.wipe"] {
        assert_eq!(graph.post(path, json!({ "keepData": true })).await.status, 204, "{path}");
    }
    let device = graph.get("/devices/d1").await.json();
    assert_eq!(device["state"], "wipePending");
    assert_eq!(device["results"][1], json!({ "actionName": "wipe", "actionState": "pending" }));
    let sent = &graph.emulator.requests()[0];
    assert_eq!(
        sent.operation().expect("an operation").to_string(),
        "POST /devices/{deviceId}/wipe"
    );
    assert_eq!(sent.json().expect("JSON"), json!({ "keepData": true }));

    for (path, body, fault) in [
        ("/devices/d1/wipe", json!({ "keep": true }), "has no parameter `keep`"),
        (
            "/devices/d1/wipe",
            json!({ "keepData": 1 }),
            "parameter `keepData` is of type Edm.Boolean",
        ),
        ("/devices/d1/rename", json!({}), "needs the parameter `name`"),
    ] {
        let message = graph.post(path, body).await.refused(400, "BadRequest");
        assert!(message.contains(fault), "{message}");
    }
    graph.post("/devices/none/wipe", json!({})).await.refused(404, "ResourceNotFound");
    let renamed = graph.post("/devices/d1/rename", json!({ "name": "x" })).await.json();
    assert_eq!(renamed["value"], false);
}

#[tokio::test]
async fn an_action_gives_its_item_or_one_with_a_key() {
    let graph = started().await;
    let reply = graph.post("/devices/d1/refresh", json!({})).await.json();
    assert_eq!(reply["id"], "d1");
    assert_eq!(reply["name"], graph.get("/devices/d1").await.json()["name"]);
    let reply = graph.post("/devices/d1/suggestCategory", json!({})).await.json();
    assert!(reply["id"].as_str().is_some_and(|id| !id.is_empty()), "{reply}");
}

#[tokio::test]
async fn assign_replaces_the_assignments() {
    let graph = started().await;
    let body = json!({ "assignments": [{ "target": { "groupId": "g7" } }, { "target": { "groupId": "g8" } }] });
    let reply = graph.post("/policies/p1/assign", body).await.json();
    assert_eq!(reply["value"][1]["target"]["groupId"], "g8");
    let list = graph.get("/policies/p1/assignments").await.json();
    assert_eq!(list["value"].as_array().map(Vec::len), Some(2));
    graph.get("/policies/p1/assignments/a1").await.refused(404, "ResourceNotFound");
}

#[tokio::test]
async fn a_handler_decides() {
    let graph = start(
        tenant()
            .handle(Method::POST, "/devices/{deviceId}/rename", |call| {
                let name = call.parameter("name");
                let is_other = call.item().map(|item| item["name"].clone()) != name;
                call.change_item(json!({ "name": name }));
                Answer::new(200).json(json!({ "value": is_other }))
            })
            .handle(Method::GET, "/devices/{deviceId}/distance(place='{place}')", |call| {
                let place = call.parameter("place").expect("a place");
                let place = place.as_str().expect("a text");
                Answer::new(200).json(json!({ "value": place.len(), "ids": call.ids() }))
            }),
    )
    .await;
    let reply = graph.post("/devices/d2/rename", json!({ "name": "Bert" })).await.json();
    assert_eq!(reply["value"], true);
    assert_eq!(graph.get("/devices/d2").await.json()["name"], "Bert");
    let reply = graph.get("/devices/d2/distance(place='it''s%20far')").await.json();
    assert_eq!(reply, json!({ "value": 8, "ids": ["d2"] }));

    let wrong = tenant().handle(Method::GET, "/devices/{deviceId}/rename", |_| Answer::new(204));
    let error = wrong.start().await.expect_err("it is a POST").to_string();
    assert!(
        error.starts_with("no declared operation is `GET /devices/{deviceId}/rename`"),
        "{error}"
    );
}

#[tokio::test]
async fn a_handler_goes_on_as_without_it() {
    let graph = start(
        tenant()
            .handle(Method::GET, "/devices/{deviceId}", |call| {
                let before = call.proceed();
                let seen = call.item().is_some();
                assert_eq!(call.change_item(json!({ "name": "seen" })), seen);
                before
            })
            .handle(Method::POST, "/devices/{deviceId}/wipe", |call| {
                let answer = call.proceed();
                call.change_item(json!({ "name": call.parameters().len().to_string() }));
                answer
            }),
    )
    .await;
    assert_eq!(graph.get("/devices/d2").await.json()["name"], "Bob");
    assert_eq!(graph.get("/devices/d2").await.json()["name"], "seen");
    graph.get("/devices/none").await.refused(404, "ResourceNotFound");

    assert_eq!(graph.post("/devices/d1/wipe", json!({ "keepData": true })).await.status, 204);
    let device = graph.emulator.item("/devices/d1").expect("a device");
    assert_eq!((&device["state"], &device["name"]), (&json!("wipePending"), &json!("1")));
}

#[tokio::test]
async fn a_file_needs_no_token() {
    let graph = start(tenant().file("/exports/a.csv", "text/csv", "id\n1\n")).await;
    let host = graph.emulator.base_url().trim_end_matches("/v1.0").to_owned();
    let reply = send(graph.at(Method::GET, &format!("{host}/exports/a.csv?sig=1"))).await;
    assert_eq!((reply.status, &*reply.text), (200, "id\n1\n"));
    assert_eq!(reply.header("content-type"), Some("text/csv"));
    let reply = send(graph.at(Method::GET, &format!("{host}/exports/b.csv"))).await;
    assert_eq!(reply.status, 401);
}

#[tokio::test]
async fn a_function_gives_its_type() {
    let graph = started().await;
    let reply = graph.get("/devices/d1/distance(place='Oslo')").await.json();
    assert_eq!(reply["value"], 0);
    graph.get("/devices/d1/distance(place)").await.refused(404, "ResourceNotFound");
    for (arguments, fault) in [
        ("plase='Oslo'", "has no parameter `plase`"),
        ("", "needs the parameter `place`"),
        ("place='Oslo',by='car'", "has no parameter `by`"),
    ] {
        let message = graph.get(&format!("/devices/d1/distance({arguments})")).await;
        let message = message.refused(400, "BadRequest");
        assert!(message.contains(fault), "{message}");
    }
}

fn by_id<'r>(reply: &'r Value, id: &str) -> &'r Value {
    let responses = reply["responses"].as_array().expect("responses");
    responses.iter().find(|response| response["id"] == id).expect(id)
}

#[tokio::test]
async fn a_batch_is_many_requests() {
    let graph = started().await;
    let json = json!({ "Content-Type": "application/json" });
    let reply = graph
        .post("/$batch", json!({ "requests": [
            { "id": "3", "method": "GET", "url": "/devices/d1?$select=name", "dependsOn": ["1"] },
            { "id": "1", "method": "PATCH", "url": "devices/d1", "headers": json, "body": { "name": "batched" } },
            { "id": "2", "method": "DELETE", "url": "/devices/none" },
            { "id": "4", "method": "GET", "url": "/devices/d1", "dependsOn": ["2"] },
            { "id": "5", "method": "PUT", "url": "/devices/d1/photo/$value", "headers": { "Content-Type": "image/png" }, "body": "AQID" },
            { "id": "6", "method": "GET", "url": "/devices/d1/photo/$value", "dependsOn": ["5"] },
        ] }))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let reply = reply.json();
    let statuses = ["1", "2", "3", "4", "5", "6"].map(|id| by_id(&reply, id)["status"].as_i64());
    assert_eq!(statuses, [200, 404, 200, 424, 204, 200].map(Some));
    assert_eq!(by_id(&reply, "3")["body"]["name"], "batched");
    assert_eq!(by_id(&reply, "2")["body"]["error"]["code"], "ResourceNotFound");
    assert_eq!(by_id(&reply, "6")["body"], "AQID");
    let parts = graph.emulator.requests()[0].batch_parts().expect("a batch");
    assert_eq!(parts[1].target(), "/v1.0/devices/d1");
    assert_eq!(parts[1].json().expect("JSON")["name"], "batched");
}

#[tokio::test]
async fn a_batch_that_is_none() {
    let graph = started().await;
    let get = |id: usize| json!({ "id": id.to_string(), "method": "GET", "url": "/devices" });
    let requests = |requests: Vec<Value>| json!({ "requests": requests });
    for (body, fault) in [
        (requests((0..21).map(get).collect()), "a batch has 1 to 20 requests, and this one has 21"),
        (requests(vec![]), "a batch has 1 to 20 requests"),
        (requests(vec![get(1), get(1)]), "two requests have the id `1`"),
        (
            json!({ "requests": [{ "id": "1", "method": "GET", "url": "/devices", "dependsOn": ["2"] }] }),
            "`1` depends on `2`",
        ),
        (
            json!({ "requests": [
            { "id": "1", "method": "GET", "url": "/devices", "dependsOn": ["2"] },
            { "id": "2", "method": "GET", "url": "/devices", "dependsOn": ["1"] },
        ] }),
            "requests of the batch depend on each other",
        ),
        (
            json!({ "requests": [{ "id": "1", "method": "POST", "url": "/devices", "body": {} }] }),
            "`1`: a body needs the header",
        ),
        (
            json!({ "requests": [{ "id": "1", "method": "POST", "url": "/$batch" }] }),
            "`1`: a batch cannot be part of another one",
        ),
        (
            json!({ "requests": [{ "id": "1", "method": "GET", "url": "https://x/v1.0/devices" }] }),
            "`1`: the address is absolute",
        ),
        (json!({}), "the body is no batch"),
    ] {
        let message = graph.post("/$batch", body).await.refused(400, "BadRequest");
        assert!(message.starts_with(fault), "{message}");
    }
    assert_eq!(graph.post("/$batch", requests((0..20).map(get).collect())).await.status, 200);
}
