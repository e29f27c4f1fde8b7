//! A small service: policies of several types, their assignments, devices, categories and lamps.

use graph_core::{
    DateTimeOffset, Flags, graph_complex, graph_enum, graph_hierarchy, graph_operations,
    graph_resource,
};
use graph_emulator::Emulator;
use serde_json::json;

use crate::{Graph, start};

#[graph_resource(base, abstract)]
pub(crate) struct PolicyBase {
    #[graph(key)]
    pub(crate) id: String,
    #[graph(not_null)]
    pub(crate) display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub(crate) created_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub(crate) version: Option<i32>,
    #[graph(navigation, deep_insert)]
    pub(crate) assignments: Option<Vec<Assignment>>,
}

#[graph_resource(base = PolicyBase)]
pub(crate) struct IosPolicy {
    pub(crate) passcode_required: Option<bool>,
}

#[graph_resource(base = PolicyBase)]
pub(crate) struct AndroidPolicy {
    pub(crate) root_blocked: Option<bool>,
}

#[graph_hierarchy(base = PolicyBase)]
#[graph_resource(path = "/policies", method = [GET, POST])]
#[graph_resource(path = "/policies/{policyId}", method = [GET, PATCH, DELETE])]
pub(crate) enum Policy {
    Ios(IosPolicy),
    Android(AndroidPolicy),
}

#[graph_operations(path = "/policies/{policyId}")]
impl Policy {
    #[graph(POST)]
    fn assign(assignments: Option<Vec<Assignment>>) -> Vec<Assignment>;
}

#[graph_resource(path = "/policies/{policyId}/assignments", method = [GET, POST])]
#[graph_resource(path = "/policies/{policyId}/assignments/{assignmentId}", method = [GET, DELETE])]
pub(crate) struct Assignment {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) target: Option<Group>,
}

/// One for each policy.
#[graph_resource(path = "/policies/{policyId}/overview", method = [GET, PATCH, DELETE], singleton)]
pub(crate) struct Overview {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) text: Option<String>,
}

#[graph_complex]
pub(crate) struct Group {
    pub(crate) group_id: Option<String>,
}

/// Below policies of one type only.
#[graph_resource(path = "/policies/{policyId}/microsoft.graph.iosPolicy/profiles", method = GET)]
pub(crate) struct Profile {
    #[graph(key)]
    pub(crate) id: String,
}

#[graph_resource(path = "/devices", method = [GET, POST], also(of_owner = "/owners/{ownerId}/devices"))]
#[graph_resource(
    path = "/devices/{deviceId}",
    method = [GET, PATCH, PUT, DELETE],
    also(of_owner = "/owners/{ownerId}/devices/{deviceId}"),
)]
#[graph_resource(path = "/devices/{deviceId}/category/$ref", method = [GET, PUT, DELETE], singleton)]
#[graph_resource(path = "/devices/{deviceId}/tags/$ref", method = [GET, POST])]
#[graph_resource(path = "/devices/{deviceId}/tags/{tagId}/$ref", method = DELETE)]
#[graph_resource(path = "/devices/{deviceId}/photo/$value", method = [GET, PUT])]
pub(crate) struct Device {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) size: Option<i32>,
    pub(crate) weight: Option<f64>,
    pub(crate) seen: Option<DateTimeOffset>,
    pub(crate) state: Option<DeviceState>,
    pub(crate) rights: Option<Flags<Right>>,
    pub(crate) labels: Option<Vec<String>>,
    pub(crate) owner: Option<Person>,
    #[graph(immutable)]
    pub(crate) serial: Option<String>,
    #[graph(read_only)]
    pub(crate) results: Option<Vec<ActionResult>>,
    #[graph(navigation, bind)]
    pub(crate) category: Option<Category>,
    #[graph(navigation)]
    pub(crate) tags: Option<Vec<Category>>,
}

#[graph_enum]
pub(crate) enum DeviceState {
    Managed,
    WipePending,
    Lost,
}

#[graph_enum(flags)]
pub(crate) enum Right {
    View,
    Edit,
}

#[graph_complex]
pub(crate) struct Person {
    pub(crate) mail: Option<String>,
    pub(crate) age: Option<i32>,
}

#[graph_complex]
pub(crate) struct ActionResult {
    pub(crate) action_name: Option<String>,
    pub(crate) action_state: Option<ActionState>,
}

#[graph_enum]
pub(crate) enum ActionState {
    None,
    Pending,
}

#[graph_operations(path = "/devices/{deviceId}")]
impl Device {
    #[graph(POST)]
    fn wipe(keep_data: Option<bool>);

    #[graph(POST)]
    fn rename(name: String) -> bool;

    #[graph(POST)]
    fn refresh() -> Device;

    #[graph(POST)]
    fn suggest_category() -> Category;

    #[graph(GET)]
    fn distance(place: String) -> i32;

    #[graph(GET, path = "/devices/delta")]
    fn delta() -> Vec<Device>;
}

#[graph_resource(path = "/categories", method = [GET, POST])]
#[graph_resource(path = "/categories/{categoryId}", method = [GET, DELETE])]
#[graph_resource(path = "/devices/{deviceId}/category", method = GET, singleton, name = "of_device")]
#[graph_resource(path = "/devices/{deviceId}/tags", method = GET, name = "tags_of_device")]
pub(crate) struct Category {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) name: Option<String>,
}

#[graph_resource(path = "/owners", method = GET)]
#[graph_resource(path = "/owners/{ownerId}", method = GET)]
pub(crate) struct Owner {
    #[graph(key)]
    pub(crate) id: String,
    #[graph(navigation)]
    pub(crate) devices: Option<Vec<Device>>,
}

/// Without items.
pub(crate) fn empty() -> Emulator {
    Emulator::new()
        .resource::<Policy>()
        .resource::<Assignment>()
        .resource::<Overview>()
        .resource::<Profile>()
        .resource::<Device>()
        .resource::<Category>()
        .resource::<Owner>()
}

/// Five devices, two policies, two categories and an owner.
pub(crate) fn tenant() -> Emulator {
    let mut emulator = empty()
        .json("/policies", json!({ "@odata.type": "#microsoft.graph.iosPolicy", "id": "p1", "displayName": "Phones", "passcodeRequired": true }))
        .json("/policies", json!({ "@odata.type": "#microsoft.graph.androidPolicy", "id": "p2", "displayName": "Tablets" }))
        .json("/policies/p1/assignments", json!({ "id": "a1", "target": { "groupId": "g1" } }))
        .json("/policies/p1/microsoft.graph.iosPolicy/profiles", json!({ "id": "x1" }))
        .json("/categories", json!({ "id": "c1", "name": "Laptops" }))
        .json("/categories", json!({ "id": "c2", "name": "Phones" }));
    for (id, name, size, seen, state, labels) in [
        ("d1", json!("Ada's laptop"), json!(3), "2026-01-01T00:00:00Z", "managed", json!(["red"])),
        ("d2", json!("Bob"), json!(1), "2026-02-01T00:00:00Z", "lost", json!(["red", "blue"])),
        ("d3", json!("carl"), json!(null), "2026-03-01T00:00:00Z", "managed", json!([])),
        ("d4", json!(null), json!(2), "2026-04-01T00:00:00+02:00", "managed", json!(["green"])),
        ("d5", json!("Eve, 5"), json!(5), "2026-05-01T00:00:00Z", "lost", json!(null)),
    ] {
        emulator = emulator.json("/devices", json!({
            "id": id, "name": name, "size": size, "seen": seen, "state": state, "labels": labels,
            "owner": { "mail": format!("{id}@contoso.example"), "age": 30 }, "rights": "view,edit",
        }));
    }
    emulator
        .json("/owners", json!({ "id": "o1" }))
        .json("/owners/o1/devices", json!({ "id": "d2" }))
        .json("/owners/o1/devices", json!({ "id": "d6", "name": "New" }))
}

pub(crate) async fn started() -> Graph {
    start(tenant()).await
}
