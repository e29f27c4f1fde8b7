//! What turns one value into another.

use graph_core::{Null, Patch, graph_complex, graph_resource};
use serde_json::json;

#[graph_resource(path = "/devices", method = POST)]
#[graph_resource(path = "/devices/{deviceId}", method = [GET, PATCH])]
struct Device {
    #[graph(key)]
    id: String,
    notes: Option<String>,
    name: Option<String>,
    #[graph(not_null)]
    count: Option<i32>,
    #[graph(read_only)]
    serial: Option<String>,
    #[graph(immutable)]
    owner: Option<String>,
    tags: Option<Vec<String>>,
    info: Option<Info>,
    #[graph(navigation)]
    parent: Option<Box<Device>>,
}

#[graph_complex]
struct Info {
    model: Option<String>,
    #[graph(not_null)]
    level: Option<i32>,
}

fn device() -> Device {
    serde_json::from_value(json!({
        "id": "1", "notes": "n", "name": null, "count": 1, "serial": "s", "owner": "o",
        "tags": ["a"], "info": {"model": "m"}, "new": 1,
    }))
    .expect("a device")
}

#[test]
fn an_edit_sends_what_it_changes() {
    let device = device();
    assert!(device.edit(|_| {}).expect("nothing").is_empty());
    let patch = device.edit(|device| {
        device.notes = None;
        device.name = Some("b".into());
        device.tags = Some(vec![]);
        device.info = Some(Info { model: Some("x".into()), ..Default::default() });
        device.count = Some(2);
    });
    let expected = DevicePatch::new()
        .notes(Null)
        .name("b")
        .tags(Vec::<String>::new())
        .info(Info { model: Some("x".into()), ..Default::default() })
        .count(2);
    assert_eq!(patch.expect("a patch"), expected);
}

#[test]
fn what_the_app_does_not_write_does_not_differ() {
    let patch = device().edit(|device| {
        device.id = "2".into();
        device.serial = None;
        device.owner = Some("p".into());
        device.parent = Some(Box::default());
    });
    assert!(patch.expect("nothing").is_empty());
}

#[test]
fn what_is_never_null_cannot_be_taken_away() {
    let error = device().edit(|device| device.count = None).expect_err("not null");
    assert_eq!(
        error.to_string(),
        "property `count` of microsoft.graph.device has lost its value and cannot be null; keep its \
         value, or set another"
    );
}

#[test]
fn what_was_not_selected_is_not_cleared() {
    let before = device();
    let after: Device = serde_json::from_value(json!({"id": "1", "name": "b"})).expect("a part");
    let patch = DevicePatch::between(&before, &after).expect("a patch");
    assert_eq!(patch, DevicePatch::new().name("b"));
    let json = serde_json::to_value(patch).expect("encodes");
    assert_eq!(json, json!({"@odata.type": "#microsoft.graph.device", "name": "b"}));
}

#[test]
fn what_was_received_as_null_is_cleared() {
    let before = device();
    let after: Device =
        serde_json::from_value(json!({"id": "1", "notes": null, "info": null})).expect("a part");
    let patch = DevicePatch::between(&before, &after).expect("a patch");
    assert_eq!(patch, DevicePatch::new().notes(Null).info(Null));
    // The same where the app took the value away from what it had read.
    let after = Device { notes: None, ..before.clone() };
    let patch = DevicePatch::between(&before, &after).expect("a patch");
    assert_eq!(patch, DevicePatch::new().notes(Null));
}

#[test]
fn what_a_value_inside_has_lost_is_cleared() {
    let patch = device().edit(|device| {
        if let Some(info) = &mut device.info {
            info.model = None;
        }
    });
    let expected = json!({"@odata.type": "#microsoft.graph.device", "info": {"model": null}});
    assert_eq!(serde_json::to_value(patch.expect("a patch")).expect("encodes"), expected);
    // What was never there is not sent as null, and neither is what cannot be.
    let patch = device().edit(|device| device.info = Some(Info::default()));
    let json = serde_json::to_value(patch.expect("a patch")).expect("encodes");
    assert_eq!(json, json!({"@odata.type": "#microsoft.graph.device", "info": {}}));
    // The same in a patch that arrives as JSON.
    let patch = DevicePatch::from_json(json!({"info": {"model": null}})).expect("a patch");
    assert_eq!(serde_json::to_value(patch).expect("encodes"), expected);
    let error = DevicePatch::from_json(json!({"info": {"level": null}})).expect_err("not null");
    assert_eq!(error.path(), "$.info.level");
    // What is created has no value yet that could be cleared.
    let read: Device =
        serde_json::from_value(json!({"id": "1", "info": {"model": null}})).expect("a device");
    let created = Device::create(&read);
    let body: serde_json::Value =
        serde_json::from_slice(created.body().expect("a body")).expect("JSON");
    assert_eq!(body, json!({"@odata.type": "#microsoft.graph.device", "info": {}}));
}

#[test]
fn what_no_declaration_knows_differs_too() {
    let patch = device().edit(|device| {
        device.additional.insert("new", 2);
        device.additional.insert("newer", true);
        device.additional.insert("@odata.etag", "x");
    });
    let json = serde_json::to_value(patch.expect("a patch")).expect("encodes");
    assert_eq!(json, json!({"@odata.type": "#microsoft.graph.device", "new": 2, "newer": true}));
    let patch = device().edit(|device| {
        device.additional.remove("new");
    });
    let json = serde_json::to_value(patch.expect("a patch")).expect("encodes");
    assert_eq!(json, json!({"@odata.type": "#microsoft.graph.device", "new": null}));
}
