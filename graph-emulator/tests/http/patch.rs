//! PATCH of one item: what it changes, and what it must not say.

use graph_emulator::Method;
use serde_json::{Value, json};

use crate::{Graph, emulator, one_thing, send, start};

const THING: &str = "/boxes/b1/things/t1";

/// The item as it was before any PATCH.
fn untouched() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.thing", "id": "t1", "name": "Ball", "int32": 7, "kind": "big",
    })
}

fn stored(graph: &Graph) -> Value {
    graph.emulator.item(THING).expect("the item")
}

#[tokio::test]
async fn it_changes_what_the_body_holds_and_nothing_else() {
    let graph = one_thing().await;
    let reply = graph.patch(THING, json!({ "int32": -5, "boolean": true })).await;
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.item_text(),
        r##"{"@odata.type":"#microsoft.graph.thing","id":"t1","name":"Ball","boolean":true,"int32":-5,"kind":"big"}"##
    );
    assert_eq!(graph.get(THING).await.item_text(), reply.item_text());
    assert_eq!(stored(&graph), reply.item());
}

#[tokio::test]
async fn null_clears() {
    let graph = one_thing().await;
    let reply = graph.patch(THING, json!({ "name": null, "kind": null })).await;
    assert_eq!(
        reply.item_text(),
        r##"{"@odata.type":"#microsoft.graph.thing","id":"t1","name":null,"int32":7,"kind":null}"##
    );
    assert_eq!(graph.get(THING).await.item_text(), reply.item_text());
}

#[tokio::test]
async fn every_type_is_taken_and_given_back() {
    let graph = one_thing().await;
    let body = json!({
        "name": "", "boolean": false, "byte": 255, "sByte": -128, "int16": -32768,
        "int32": i32::MIN, "int64": i64::MAX, "single": "INF", "double": 1.5e300,
        "dateTime": "2017-01-01T00:00:17.7769392-08:00", "kind": "small", "alpha": "\u{fc}\u{1f600}\"",
    });
    let reply = graph.patch(THING, body.clone()).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    for (name, value) in body.as_object().expect("an object") {
        assert_eq!(reply.json()[name], *value);
    }
}

#[tokio::test]
async fn a_wrong_body_is_refused_whole() {
    for (body, message) in [
        (
            json!({ "shade": "red" }),
            "microsoft.graph.thing has no property `shade`; leave it out, or declare it",
        ),
        (
            json!({ "Name": "x" }),
            "microsoft.graph.thing has no property `Name`; leave it out, or declare it",
        ),
        (
            json!({ "int32": null }),
            "property `int32` cannot be null; leave it out to keep its value",
        ),
        (json!({ "createdBy": "me" }), "property `createdBy` is read-only; leave it out"),
        (json!({ "createdBy": null }), "property `createdBy` is read-only; leave it out"),
        (
            json!({ "id": "t2" }),
            "property `id` is the key and cannot be changed to `\"t2\"`; leave it out",
        ),
        (
            json!({ "id": null }),
            "property `id` is the key and cannot be changed to `null`; leave it out",
        ),
        (
            json!({ "kind": "huge" }),
            "property `kind` is of type microsoft.graph.kind and cannot be `\"huge\"`; send one of `big`, `small`",
        ),
        (
            json!({ "boolean": "true" }),
            "property `boolean` is of type Edm.Boolean and cannot be `\"true\"`; send `true` or `false`",
        ),
        (
            json!({ "byte": 256 }),
            "property `byte` is of type Edm.Byte and cannot be `256`; send an integer from 0 to 255",
        ),
        (
            json!({ "sByte": -129 }),
            "property `sByte` is of type Edm.SByte and cannot be `-129`; send an integer from -128 to 127",
        ),
        (
            json!({ "int16": 1.5 }),
            "property `int16` is of type Edm.Int16 and cannot be `1.5`; send an integer from -32768 to 32767",
        ),
        (
            json!({ "int32": [1] }),
            "property `int32` is of type Edm.Int32 and cannot be a list; send an integer from -2147483648 to 2147483647",
        ),
        (
            json!({ "int64": u64::MAX }),
            "property `int64` is of type Edm.Int64 and cannot be `18446744073709551615`; send an integer from -9223372036854775808 to 9223372036854775807",
        ),
        (
            json!({ "single": 1e39 }),
            "property `single` is of type Edm.Single and cannot be `1e+39`; send a number in its range, or one of `\"INF\"`, `\"-INF\"` and `\"NaN\"`",
        ),
        (
            json!({ "double": true }),
            "property `double` is of type Edm.Double and cannot be `true`; send a number in its range, or one of `\"INF\"`, `\"-INF\"` and `\"NaN\"`",
        ),
        (
            json!({ "name": {} }),
            "property `name` is of type Edm.String and cannot be an object; send text",
        ),
        (
            json!({ "dateTime": "yesterday" }),
            "property `dateTime` is of type Edm.DateTimeOffset and cannot be `\"yesterday\"`; send a date and time with an offset, as in `2026-11-23T17:00:00Z`",
        ),
        (
            json!({ "@odata.type": "#microsoft.graph.row" }),
            "`@odata.type` is \"#microsoft.graph.row\", but the item is a microsoft.graph.thing; write `#microsoft.graph.thing`",
        ),
        (
            json!({ "@odata.type": 1 }),
            "`@odata.type` is 1, but the item is a microsoft.graph.thing; write `#microsoft.graph.thing`",
        ),
    ] {
        let graph = one_thing().await;
        // Right, but not taken over without the rest.
        let mut whole = json!({ "alpha": "first" });
        whole
            .as_object_mut()
            .expect("an object")
            .extend(body.as_object().cloned().expect("an object"));
        let reply = graph.patch(THING, whole).await;
        assert_eq!(reply.refused(400, "BadRequest"), message);
        assert_eq!(stored(&graph), untouched(), "{body}");
    }
}

#[tokio::test]
async fn its_own_key_type_and_annotations_change_nothing() {
    let graph = one_thing().await;
    for body in [
        json!({}),
        json!({ "id": "t1" }),
        json!({ "@odata.type": "#microsoft.graph.thing" }),
        json!({ "@odata.type": "microsoft.graph.thing" }),
        json!({ "@odata.etag": "W/\"1\"", "name@odata.type": "#String", "owner@odata.bind": "x" }),
    ] {
        let reply = graph.patch(THING, body.clone()).await;
        assert_eq!((reply.status, reply.item()), (200, untouched()), "{body}");
    }
}

#[tokio::test]
async fn the_answer_is_what_is_preferred() {
    for (prefer, status, applied) in [
        (vec![], 200, None),
        (vec!["include-unknown-enum-members"], 200, None),
        (vec!["return=other"], 200, None),
        (vec!["return=minimal"], 204, Some("return=minimal")),
        (vec!["respond-async, Return=\"Minimal\"; x=1"], 204, Some("return=minimal")),
        (vec!["return=representation"], 200, Some("return=representation")),
        (vec!["a=b", "return=representation"], 200, Some("return=representation")),
        (vec!["return=minimal, return=representation"], 204, Some("return=minimal")),
    ] {
        let graph = one_thing().await;
        let mut request = graph.patch_text(THING, r#"{"name":"Cube"}"#);
        for value in &prefer {
            request = request.header("prefer", value);
        }
        let reply = send(request).await;
        assert_eq!(reply.status, status, "{prefer:?}");
        assert_eq!(reply.header("preference-applied"), applied, "{prefer:?}");
        assert!(reply.header("request-id").is_some());
        if status == 204 {
            assert_eq!(reply.text, "");
            assert_eq!(reply.header("content-type"), None);
        } else {
            assert_eq!(reply.json()["name"], "Cube");
        }
        assert_eq!(stored(&graph)["name"], "Cube");
    }
}

#[tokio::test]
async fn a_refusal_is_not_minimal() {
    let graph = one_thing().await;
    let request = graph.patch_text(THING, r#"{"shade":1}"#);
    let reply = send(request.header("prefer", "return=minimal")).await;
    reply.refused(400, "BadRequest");
    assert_eq!(reply.header("preference-applied"), None);
}

#[tokio::test]
async fn the_body_of_a_get_is_not_looked_at() {
    let graph = one_thing().await;
    let reply = send(graph.request(Method::GET, THING).body("not JSON")).await;
    assert_eq!((reply.status, reply.item()), (200, untouched()));
}

#[tokio::test]
async fn what_a_newer_service_knows_can_be_written_back() {
    let newer =
        json!({ "id": "t1", "kind": "gigantic", "shade": { "red": 1 }, "@odata.etag": "W/1" });
    let graph = start(emulator().json("/boxes/b1/things", newer)).await;
    let reply = graph.get(THING).await;
    assert_eq!(
        reply.item_text(),
        r##"{"@odata.type":"#microsoft.graph.thing","id":"t1","kind":"gigantic","@odata.etag":"W/1","shade":{"red":1}}"##
    );
    let body = json!({ "kind": "gigantic", "shade": { "red": 2 } });
    let reply = graph.patch(THING, body).await;
    assert_eq!(reply.json()["shade"]["red"], 2);
    assert_eq!(reply.json()["kind"], "gigantic");
    // Another unrecognized member is still wrong, and so is this one once it was replaced.
    graph.patch(THING, json!({ "kind": "tiny" })).await.refused(400, "BadRequest");
    assert_eq!(graph.patch(THING, json!({ "kind": "small" })).await.status, 200);
    graph.patch(THING, json!({ "kind": "gigantic" })).await.refused(400, "BadRequest");
}
