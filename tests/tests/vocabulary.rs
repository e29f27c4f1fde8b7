//! Every construct of the macros, in one place.

use graph_core::{
    Bytes, Date, DateTimeOffset, Decimal, Duration, Flags, Guid, TimeOfDay, graph_complex,
    graph_enum, graph_hierarchy, graph_operations, graph_projection, graph_resource,
};

mod apps {
    use graph_core::graph_resource;

    #[graph_resource(base)]
    pub struct MobileAppBase {
        #[graph(key)]
        pub id: String,
        /// The name.
        pub display_name: Option<String>,
        #[graph(not_null)]
        pub is_featured: Option<bool>,
        #[graph(navigation)]
        pub categories: Option<Vec<crate::MobileAppCategory>>,
    }

    #[graph_resource(base = MobileAppBase)]
    #[graph_resource(base)]
    pub struct MobileLobApp {
        pub file_name: Option<String>,
    }
}

use apps::{MobileAppBase, MobileLobApp};

#[graph_resource(path = "/deviceAppManagement/mobileAppCategories/{id}", method = GET)]
pub struct MobileAppCategory {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

#[graph_resource(base = MobileLobApp)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp",
    method = GET,
    singleton
)]
pub struct AndroidLobApp {
    pub package_id: Option<String>,
    pub minimum: Option<Minimum>,
}

#[graph_resource(base = apps::MobileAppBase)]
pub struct WebApp {
    pub app_url: Option<String>,
}

#[graph_complex]
pub struct Minimum {
    #[graph(not_null)]
    pub v4_0_3: Option<bool>,
    pub inner: Option<Box<Minimum>>,
    pub r#type: Option<Vec<Kind>>,
}

#[graph_enum]
pub enum Kind {
    A,
    B,
}

#[graph_enum(flags)]
pub enum Architecture {
    X86,
    X64,
}

#[graph_hierarchy(base = MobileAppBase)]
#[graph_resource(path = "/deviceAppManagement/mobileApps", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/mobileApps/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}",
    method = [GET, PATCH, DELETE],
    permission(read = "DeviceManagementApps.Read.All", write = "DeviceManagementApps.ReadWrite.All"),
    docs = "https://learn.microsoft.com/graph/api/x",
)]
pub enum MobileApp {
    AndroidLob(AndroidLobApp),
    Lob(MobileLobApp),
    #[cfg(any())]
    Missing(MissingApp),
    Web(WebApp),
}

#[graph_complex]
pub struct Everything {
    pub date: Option<Date>,
    pub time: Option<TimeOfDay>,
    pub duration: Option<Duration>,
    pub guid: Option<Guid>,
    pub decimal: Option<Decimal>,
    pub at: Option<DateTimeOffset>,
    pub json: Option<serde_json::Value>,
    pub nested: Option<Vec<Vec<i32>>>,
    pub architectures: Option<Flags<Architecture>>,
    pub apps: Option<Vec<MobileApp>>,
}

#[graph_resource(
    path = "/devices/{deviceId}",
    also(for_user = "/users/{userId}/devices/{deviceId}", mine = "/me/devices/{deviceId}"),
    method = [GET, DELETE],
)]
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

    #[graph(GET, permission = "Device.Read.All")]
    fn get_state(at: DateTimeOffset, kind: String) -> Option<String>;

    #[graph(GET, path = "/devices/getAll()")]
    fn get_all() -> Vec<Device>;
}

#[test]
fn also() {
    for request in [
        Device::get("1").url(),
        Device::get_for_user("2", "1").url(),
        Device::delete_mine("1").url(),
        Device::wipe_now("1", DeviceWipeNow::new()).url(),
        Device::wipe_now_for_user("2", "1", DeviceWipeNow::new()).url(),
        Device::get_state_for_user("2", "1", DateTimeOffset::default(), "x").url(),
        Device::get_all().page().url(),
    ] {
        println!("{request:?}");
    }
    println!("{:#?}", <Device as graph_core::Resource>::INFO);
}

#[graph_operations]
impl MobileApp {
    /// Assigns the app.
    #[graph(POST, path = "/deviceAppManagement/mobileApps/{mobileAppId}/assign")]
    fn assign(mobile_app_assignments: Option<Vec<Minimum>>);

    #[graph(GET, path = "/deviceAppManagement/mobileApps/top(count={count},name='{name}')")]
    fn top(count: i32, name: String) -> Vec<MobileApp>;

    #[graph(POST, path = "/x/{id}/report")]
    fn report(name: String, #[graph(not_null)] skip: Option<i32>) -> Bytes;
}

#[graph_projection(of = MobileAppCategory)]
struct Row {
    id: String,
    display_name: Option<String>,
}

#[test]
fn trial() {
    let json = r##"{"displayName":"x","id":"1","packageId":"p","minimum":{"v4_0_3":true,"inner":{"type":["a","new"]}},"@odata.type":"#microsoft.graph.androidLobApp"}"##;
    let app: MobileApp = serde_json::from_str(json).unwrap();
    let android = app.as_android_lob().unwrap();
    assert_eq!(android.display_name.as_deref(), Some("x"));
    assert_eq!(app.display_name(), Some("x"));
    println!("{}", serde_json::to_string(&app).unwrap());
    let request = MobileApp::create(&AndroidLobApp {
        display_name: Some("x".into()),
        package_id: Some("p".into()),
        ..Default::default()
    });
    println!("{request:?} {:?}", std::str::from_utf8(request.body().unwrap()));
    let request = MobileApp::update("1", AndroidLobAppPatch::new().package_id("y"));
    println!("{request:?} {:?}", std::str::from_utf8(request.body().unwrap()));
    let request = MobileApp::assign(
        "1",
        MobileAppAssign::new().mobile_app_assignments(vec![Minimum::default()]),
    );
    println!("{request:?} {:?}", std::str::from_utf8(request.body().unwrap()));
    println!("{:?}", MobileApp::top(3, "it's").page().url());
    println!("{:?}", MobileApp::list().filter(MobileApp::DISPLAY_NAME.eq("x")).page());
    println!("{:#?}", <MobileApp as graph_core::Hierarchy>::INFO);
    let _ = MobileApp::report("1", MobileAppReport::new("x").skip(3));
    let _ = Row::default();
}
