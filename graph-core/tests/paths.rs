//! Operations on several paths, and the facts that they share.

use graph_core::{DateTimeOffset, OperationInfo, Resource, graph_operations, graph_resource};

#[graph_resource(
    path = "/devices/{deviceId}",
    also(for_user = "/users/{userId}/devices/{deviceId}", mine = "/me/devices/{deviceId}"),
    method = [GET, DELETE],
)]
#[graph_resource(path = "/devices/$count", method = GET, permission = "Device.Count")]
#[graph_resource(permission(read = "Device.Read.All", write = "Device.ReadWrite.All"))]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations(
    path = "/devices/{deviceId}",
    also(for_user = "/users/{userId}/devices/{deviceId}"),
    permission = "Device.Wipe.All"
)]
impl Device {
    #[graph(POST)]
    fn wipe_now(keep: Option<bool>);

    #[graph(GET, permission = "Device.Read.All", idempotent = false)]
    fn get_state(at: DateTimeOffset, kind: String) -> Option<String>;

    #[graph(GET)]
    fn get_usage(
        #[graph(name = "StartDateTime")] start: DateTimeOffset,
        #[graph(name = "Kind")] kind: String,
    ) -> Option<String>;

    #[graph(GET, path = "/devices/getCost(Start={start},EndOf='{end}')")]
    fn get_cost(#[graph(name = "Start")] start: i32, end: String) -> Option<String>;

    #[graph(POST, path = "/devices/{kind}/add")]
    fn add(#[graph(name = "Kind")] kind: String, #[graph(name = "BY")] by: Option<i32>);

    #[graph(GET, path = "/reports/getAge(unit='{unit}')")]
    #[graph(GET, name = "get_age_of_one")]
    fn get_age(unit: String) -> Option<String>;

    #[graph(GET, path = "/devices/getAll()", also(mine = "/me/devices/getAll()"))]
    fn get_all() -> Vec<Device>;
}

#[test]
fn one_declaration_has_several_paths() {
    let at = DateTimeOffset::default();
    for (url, expected) in [
        (Device::get("1").url(), "/devices/1"),
        (Device::get_for_user("2", "1").url(), "/users/2/devices/1"),
        (Device::delete_mine("1").url(), "/me/devices/1"),
        (Device::wipe_now("1", DeviceWipeNow::new()).url(), "/devices/1/wipeNow"),
        (
            Device::wipe_now_for_user("2", "1", DeviceWipeNow::new()).url(),
            "/users/2/devices/1/wipeNow",
        ),
        (Device::get_age("d").url(), "/reports/getAge(unit='d')"),
        (Device::get_age_of_one("1", "d").url(), "/devices/1/getAge(unit='d')"),
        (
            Device::get_state_for_user("2", "1", at, "it's").url(),
            "/users/2/devices/1/getState(at=0001-01-01T00%3A00%3A00Z,kind='it%27%27s')",
        ),
        (
            Device::get_usage("1", at, "a").url(),
            "/devices/1/getUsage(StartDateTime=0001-01-01T00%3A00%3A00Z,Kind='a')",
        ),
        (Device::get_cost(1, "x").url(), "/devices/getCost(Start=1,EndOf='x')"),
        (Device::add("k", DeviceAdd::new().by(2)).url(), "/devices/k/add"),
        (Device::get_all().page().url(), "/devices/getAll()"),
        (Device::get_all_mine().page().url(), "/me/devices/getAll()"),
    ] {
        assert_eq!(url.expect("a URL"), expected);
    }
}

#[test]
fn parameters_have_the_names_that_are_sent() {
    let names = |name: &str| -> Vec<&str> {
        let operation = Device::INFO.all_operations().find(|operation| operation.name == name);
        let parameters = operation.expect("it is declared").parameters();
        parameters.map(|parameter| parameter.name).collect()
    };
    assert_eq!(names("get_state_for_user"), ["at", "kind"]);
    assert_eq!(names("get_usage"), ["StartDateTime", "Kind"]);
    assert_eq!(names("get_usage_for_user"), ["StartDateTime", "Kind"]);
    assert_eq!(names("get_cost"), ["Start", "EndOf"]);
    assert_eq!(names("add"), ["BY"]);
    let add = Device::add("k", DeviceAdd::new().by(2));
    assert_eq!(add.body(), Some(&br#"{"BY":2}"#[..]));
}

#[test]
fn facts_are_those_of_all_operations_that_say_nothing_else() {
    let of = |name: &str| -> OperationInfo {
        let found = Device::INFO.all_operations().find(|operation| operation.name == name);
        found.unwrap_or_else(|| panic!("no {name}"))
    };
    for (name, permission) in [
        ("get", "Device.Read.All"),
        ("get_mine", "Device.Read.All"),
        ("delete_for_user", "Device.ReadWrite.All"),
        ("count", "Device.Count"),
        ("wipe_now_for_user", "Device.Wipe.All"),
        ("get_state", "Device.Read.All"),
        ("get_all", "Device.Wipe.All"),
    ] {
        assert!(of(name).delegated_permissions().eq([permission]), "{name}");
        assert!(of(name).application_permissions().eq([permission]), "{name}");
    }
    let is_idempotent = |name| of(name).is_idempotent();
    assert!(is_idempotent("delete") && !is_idempotent("wipe_now") && !is_idempotent("get_state"));
    assert_eq!(Device::INFO.all_operations().count(), 7 + 13);
}

/// A cell of a sheet, far down.
#[graph_resource(path = "/a/{aId}/b/{bId}/c/{cId}/d/{dId}/e/{eId}/f/{fId}/cells/{cellId}", method = GET)]
pub struct Cell {
    #[graph(key)]
    pub id: String,
}

#[graph_operations(path = "/a/{aId}/b/{bId}/c/{cId}/d/{dId}/e/{eId}/f/{fId}/cells/{cellId}")]
impl Cell {
    #[graph(GET)]
    fn offset(rows: i32) -> Option<String>;
}

#[test]
fn a_path_has_as_many_ids_as_it_needs() -> Result<(), graph_core::Error> {
    let of = "/a/1/b/2/c/x%2Fy/d/4/e/5/f/6/cells/A1";
    let get = Cell::get(1, "2", String::from("x/y"), 4, "5", 6_u8, "A1");
    assert_eq!(get.path()?, of);
    let offset = Cell::offset(1, 2, "x/y", 4, 5, 6, "A1", -3);
    assert_eq!(offset.path()?, format!("{of}/offset(rows=-3)"));
    Ok(())
}

/// OData's other way to write a key.
#[graph_resource(path = "/sheets('{sheetId}')", method = [GET, DELETE])]
pub struct Sheet {
    #[graph(key)]
    pub id: String,
}

#[test]
fn a_key_may_stand_in_parentheses() -> Result<(), graph_core::Error> {
    assert_eq!(Sheet::get("it's").path()?, "/sheets('it%27%27s')");
    assert_eq!(Sheet::delete("a/b").path()?, "/sheets('a%2Fb')");
    Ok(())
}
