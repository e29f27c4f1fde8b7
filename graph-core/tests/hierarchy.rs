//! Types that derive from others: what arrives is what it says it is.

use std::mem::discriminant;

use graph_core::{
    Derived, Hierarchy, HierarchyInfo, Resource, UnknownType, graph_complex, graph_enum,
    graph_hierarchy, graph_resource,
};
use serde_json::{Value, json};

mod base {
    use super::{Size, State};
    use graph_core::graph_resource;

    #[graph_resource(base, abstract)]
    pub struct AppBase {
        #[graph(key)]
        pub id: String,
        pub name: Option<String>,
        #[graph(read_only)]
        pub created: Option<i32>,
        pub state: Option<State>,
        pub size: Option<Size>,
        #[graph(not_null)]
        pub is_featured: Option<bool>,
    }
}

use base::AppBase;

#[graph_enum]
pub enum State {
    Ready,
}

#[graph_complex]
pub struct Size {
    pub bytes: Option<i64>,
}

#[graph_resource(base, base = base::AppBase)]
pub struct LobApp {
    pub file_name: Option<String>,
}

#[graph_resource(base = LobApp)]
pub struct AndroidLobApp {
    pub package_id: Option<String>,
    pub parts: Option<Vec<App>>,
}

#[graph_resource(base = AppBase)]
pub struct WebApp {
    pub url: Option<String>,
}

#[graph_hierarchy(base = AppBase)]
#[graph_resource(path = "/apps", method = [GET, POST])]
#[graph_resource(path = "/apps/{appId}", method = [GET, PATCH, PUT, DELETE])]
pub enum App {
    AndroidLob(AndroidLobApp),
    Lob(LobApp),
    #[cfg(any())]
    Left(LeftOut),
    Web(WebApp),
}

/// Derived in another crate, as far as the hierarchy knows.
#[graph_resource(base = AppBase)]
pub struct FuchsiaApp {
    pub store: Option<String>,
}

fn read(json: &Value) -> App {
    // As text, so that the order of the properties stays.
    serde_json::from_str(&json.to_string()).expect("it decodes")
}

#[test]
fn the_type_may_stand_anywhere() {
    let expected = AndroidLobApp {
        id: "1".into(),
        name: Some("a".into()),
        file_name: Some("a.apk".into()),
        package_id: Some("p".into()),
        ..Default::default()
    };
    for text in [
        r##"{"@odata.type":"#microsoft.graph.androidLobApp","id":"1","name":"a","fileName":"a.apk","packageId":"p"}"##,
        r##"{"id":"1","name":"a","@odata.type":"#microsoft.graph.androidLobApp","fileName":"a.apk","packageId":"p"}"##,
        r##"{"packageId":"p","fileName":"a.apk","name":"a","id":"1","@odata.type":"#microsoft.graph.androidLobApp"}"##,
        r#"{"packageId":"p","fileName":"a.apk","name":"a","id":"1","@odata.type":"microsoft.graph.androidLobApp"}"#,
    ] {
        let app: App = serde_json::from_str(text).expect(text);
        assert_eq!(app.as_android_lob(), Some(&expected), "{text}");
        assert_eq!(app.as_lob(), None);
        // First when it goes out.
        let written = serde_json::to_string(&app).expect("encodes");
        let hash = if text.contains("\"microsoft") { "" } else { "#" };
        let start = format!(r#"{{"@odata.type":"{hash}microsoft.graph.androidLobApp","id":"1","#);
        assert!(written.starts_with(&start), "{written}");
    }
}

#[test]
fn the_base_and_what_is_unknown_arrive_too() {
    for (json, is_base) in [
        (json!({"id": "1", "name": "a", "new": [1, {"b": null}]}), true),
        (json!({"@odata.type": "#microsoft.graph.app", "id": "1"}), true),
        (json!({"@odata.type": "#microsoft.graph.fuchsiaApp", "id": "1", "store": "x"}), false),
        (json!({"id": "1", "zz": {"@odata.type": "#x.y"}, "@odata.type": "#contoso.app"}), false),
        (json!({"@odata.type": "#microsoft.graph.leftOut", "id": "1", "state": "odd"}), false),
    ] {
        let app = read(&json);
        assert_eq!(matches!(app, App::Base(_)), is_base, "{app:?}");
        assert_eq!(matches!(app, App::Unknown(_)), !is_base, "{app:?}");
        assert_eq!(app.id(), "1");
        assert_eq!(serde_json::to_value(&app).expect("encodes"), json);
        assert_eq!(serde_json::to_value(app.clone()).expect("encodes"), json);
        assert_eq!(app, app.clone());
    }
}

#[test]
fn what_is_unknown_here_can_be_known_elsewhere() {
    let json = json!({"@odata.type": "#microsoft.graph.fuchsiaApp", "id": "1", "store": "x"});
    let App::Unknown(unknown) = read(&json) else { panic!("not unknown") };
    assert_eq!(unknown.odata_type(), "microsoft.graph.fuchsiaApp");
    assert_eq!(unknown.to_json().expect("JSON"), json);
    let fuchsia: FuchsiaApp = unknown.decode().expect("it is one");
    assert_eq!(fuchsia.store.as_deref(), Some("x"));
    // And it is created like the others.
    let body = App::create(&fuchsia).body().map(<[u8]>::to_vec).unwrap_or_default();
    let body: Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!(body, json!({"@odata.type": "#microsoft.graph.fuchsiaApp", "store": "x"}));
}

#[test]
fn the_bases_properties_are_there_for_every_type() {
    let json = json!({
        "@odata.type": "#microsoft.graph.webApp", "id": "1", "name": "a", "state": "ready",
        "size": {"bytes": 7}, "isFeatured": true, "created": 3,
    });
    let app = read(&json);
    assert_eq!((app.id(), app.name(), app.created()), ("1", Some("a"), Some(3)));
    assert_eq!(app.state(), Some(&State::Ready));
    assert_eq!(app.size().and_then(|size| size.bytes), Some(7));
    assert_eq!(app.is_featured(), Some(true));
    let web: WebApp = app.try_into().expect("a web app");
    assert_eq!(App::from(web.clone()).as_web(), Some(&web));
    let back: Result<AndroidLobApp, App> = App::from(web).try_into();
    assert_eq!(back.expect_err("no Android app").name(), Some("a"));
}

#[test]
fn three_levels_are_one_chain() {
    fn derives<B, T: Derived<B>>() {}
    derives::<AppBase, AndroidLobApp>();
    derives::<LobApp, AndroidLobApp>();
    derives::<AppBase, LobApp>();
    derives::<AppBase, AppBase>();
    derives::<AppBase, App>();
    let names: Vec<_> = AndroidLobApp::INFO.properties().map(|p| p.name).collect();
    assert_eq!(
        names,
        ["id", "name", "created", "state", "size", "isFeatured", "fileName", "packageId", "parts"]
    );
    assert!(AndroidLobApp::INFO.is_a(AppBase::INFO));
    assert!(!WebApp::INFO.is_a(LobApp::INFO));
    assert_eq!(AppBase::INFO.name, "microsoft.graph.app");
    assert!(AppBase::INFO.is_base && AppBase::INFO.is_abstract);
    assert!(LobApp::INFO.is_base && !LobApp::INFO.is_abstract);
    let info: &HierarchyInfo = App::INFO;
    let derived: Vec<_> = info.derived.iter().map(|info| info().name).collect();
    assert_eq!(
        derived,
        ["microsoft.graph.androidLobApp", "microsoft.graph.lobApp", "microsoft.graph.webApp"]
    );
}

#[test]
fn hierarchies_hold_hierarchies() {
    let json = json!({
        "@odata.type": "#microsoft.graph.androidLobApp", "id": "1",
        "parts": [
            {"@odata.type": "#microsoft.graph.webApp", "id": "2", "url": "u"},
            {"id": "3", "@odata.type": "#contoso.app", "x": 1},
            {"id": "4"},
        ],
    });
    let app = read(&json);
    assert_eq!(serde_json::to_value(&app).expect("encodes"), json);
    let parts = app.as_android_lob().and_then(|app| app.parts.as_ref()).expect("parts");
    assert!(parts[0].as_web().is_some() && matches!(parts[1], App::Unknown(_)));
    let error = serde_json::from_value::<App>(json!({
        "@odata.type": "#microsoft.graph.androidLobApp", "id": "1", "parts": [{"id": "2"}, {"name": 3}],
    }))
    .expect_err("no name");
    assert_eq!(error.to_string(), "$.parts[1].name: expected Edm.String, found a number");
}

#[test]
fn a_derived_type_says_what_it_is_wherever_it_goes() {
    let web = WebApp { id: "1".into(), url: Some("u".into()), ..Default::default() };
    assert_eq!(
        serde_json::to_value(&web).expect("encodes"),
        json!({"@odata.type": "#microsoft.graph.webApp", "id": "1", "url": "u"})
    );
    let android = AndroidLobApp { parts: Some(vec![web.into()]), ..Default::default() };
    let body = App::replace("7", &android).body().map(<[u8]>::to_vec).unwrap_or_default();
    assert_eq!(
        String::from_utf8(body).expect("text"),
        r##"{"@odata.type":"#microsoft.graph.androidLobApp","parts":[{"@odata.type":"#microsoft.graph.webApp","url":"u"}]}"##
    );
}

#[test]
fn a_copy_is_of_the_type_that_is_there_whatever_it_says() {
    let mut web = WebApp { id: "1".into(), url: Some("u".into()), ..Default::default() };
    for said in ["#microsoft.graph.androidLobApp", "#microsoft.graph.app", "#contoso.app", "x", ""]
    {
        web.additional.insert("@odata.type", said);
        let mut base = AppBase { name: Some("n".into()), ..Default::default() };
        base.additional.insert("@odata.type", said);
        let unknown = UnknownType::<AppBase>::new(said);
        let parts: Vec<App> =
            vec![web.clone().into(), App::Base(Box::new(base)), App::Unknown(Box::new(unknown))];
        for part in &parts {
            let copy = part.clone();
            assert_eq!(discriminant(&copy), discriminant(part), "{said}");
            assert_eq!(copy, *part);
        }
        let app = AndroidLobApp { parts: Some(parts), ..Default::default() };
        let copy = app.clone();
        assert_eq!(
            serde_json::to_value(&copy).expect("JSON"),
            serde_json::to_value(&app).expect("JSON")
        );
        let parts = copy.parts.as_deref().unwrap_or_default();
        assert_eq!(parts[0].as_web().and_then(|web| web.url.as_deref()), Some("u"), "{said}");
        assert!(parts[1].as_android_lob().is_none() && parts[1].name() == Some("n"), "{said}");
    }
    web.additional.insert("@odata.type", "#microsoft.graph.lobApp");
    let lob = LobApp { id: "1".into(), file_name: web.url.clone(), ..Default::default() };
    let with = |part: App| AndroidLobApp { parts: Some(vec![part]), ..Default::default() };
    assert_ne!(with(web.into()), with(lob.into()));
}

#[test]
fn an_object_is_shown_as_its_variant_and_its_type() {
    let web = WebApp { id: "1".into(), ..Default::default() };
    assert_eq!(format!("{:?}", App::from(web)), r#"Web(WebApp { id: "1" })"#);
    let base = AppBase { id: "2".into(), ..Default::default() };
    assert_eq!(format!("{:?}", App::Base(Box::new(base))), r#"Base(AppBase { id: "2" })"#);
    let mut unknown = UnknownType::<AppBase>::new("microsoft.graph.fuchsiaApp");
    unknown.base_mut().id = "3".into();
    let shown =
        r##"Unknown(AppBase { id: "3", @odata.type: String("#microsoft.graph.fuchsiaApp") })"##;
    assert_eq!(format!("{:?}", App::Unknown(Box::new(unknown))), shown);
}

#[test]
fn what_is_another_variant_is_not_equal_although_it_says_the_same() {
    let mut base = AppBase::default();
    base.additional.insert("@odata.type", "#microsoft.graph.fuchsiaApp");
    let unknown = UnknownType::new("microsoft.graph.fuchsiaApp");
    let (base, unknown) = (App::Base(Box::new(base)), App::Unknown(Box::new(unknown)));
    assert_ne!(base, unknown);
    assert_eq!(unknown, unknown.clone());
}

#[test]
fn an_unknown_type_can_be_made() {
    let mut unknown = UnknownType::<AppBase>::new("microsoft.graph.fuchsiaApp");
    unknown.base_mut().name = Some("a".into());
    let app = App::Unknown(Box::new(unknown));
    assert_eq!(
        serde_json::to_value(&app).expect("encodes"),
        json!({"@odata.type": "#microsoft.graph.fuchsiaApp", "id": "", "name": "a"})
    );
}

#[test]
fn a_query_reaches_the_properties_of_a_type_by_a_cast() -> Result<(), graph_core::Error> {
    let apps = App::list()
        .filter(
            AndroidLobApp::PACKAGE_ID.cast_from::<App>().starts_with("com.")
                & !LobApp::FILE_NAME.cast_from::<App>().eq("a.apk")
                & AndroidLobApp::PARTS
                    .cast_from::<App>()
                    .any(AndroidLobApp::PACKAGE_ID.cast_from::<App>().eq("b")),
        )
        .order_by(AndroidLobApp::PACKAGE_ID.cast_from::<App>().desc())
        .select((
            App::NAME,
            WebApp::URL.cast_from::<App>(),
            WebApp::SIZE.cast_from::<App>().path(Size::BYTES),
        ));
    assert_eq!(
        apps.page().url()?.replace("%20", " ").replace("%27", "'"),
        "/apps?$filter=startswith(microsoft.graph.androidLobApp/packageId,'com.') \
         and not (microsoft.graph.lobApp/fileName eq 'a.apk') \
         and microsoft.graph.androidLobApp/parts/any(x:x/microsoft.graph.androidLobApp/packageId eq 'b')\
         &$orderby=microsoft.graph.androidLobApp/packageId desc\
         &$select=id,name,microsoft.graph.webApp/url,microsoft.graph.webApp/size/bytes"
    );
    Ok(())
}
