//! Decoding and encoding of declared types: what arrives goes out again.

use graph_core::{
    DateTimeOffset, EdmType, JsonError, Null, Patch, Resource, graph_enum, graph_resource,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};

/// A property of every type.
#[graph_resource(path = "/things/{thingId}", method = [GET, PATCH])]
pub struct Thing {
    #[graph(key)]
    pub id: String,
    pub boolean: Option<bool>,
    pub byte: Option<u8>,
    pub s_byte: Option<i8>,
    pub int16: Option<i16>,
    #[graph(not_null)]
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    pub single: Option<f32>,
    pub double: Option<f64>,
    pub text: Option<String>,
    pub date_time: Option<DateTimeOffset>,
    #[graph(name = "type")]
    pub kind: Option<Kind>,
    #[graph(read_only)]
    pub serial: Option<String>,
}

#[graph_enum]
pub enum Kind {
    Unknown,
    Small,
    #[graph(name = "veryLarge")]
    Large,
}

/// A type whose author knows that some properties are always there.
#[graph_resource(path = "/counters/{counterId}", method = [GET, PATCH])]
pub struct Counter {
    #[graph(key)]
    pub id: i64,
    pub count: i32,
}

/// The same with every kind of plain field.
#[graph_resource(path = "/states/{stateId}", method = [GET, PATCH])]
pub struct State {
    #[graph(key)]
    pub id: Kind,
    pub since: DateTimeOffset,
    pub share: f32,
}

fn full() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.thing",
        "id": "t1",
        "boolean": true,
        "byte": 255,
        "sByte": -128,
        "int16": -32768,
        "int32": 2_147_483_647,
        "int64": 9_223_372_036_854_775_807_i64,
        "single": 0.1,
        "double": 0.1,
        "text": "a \"quoted\" \u{1f600} text",
        "dateTime": "2017-01-01T00:00:17.7769392-08:00",
        "type": "veryLarge",
        "serial": "X1",
    })
}

/// Through text, which is how it travels: `serde_json::Value` has no single-precision numbers.
fn round_trip(json: &Value) -> Value {
    let thing: Thing = serde_json::from_str(&json.to_string()).expect("decodes");
    let text = serde_json::to_string(&thing).expect("encodes");
    assert_eq!(serde_json::to_string(&thing.clone()).expect("encodes"), text);
    assert_eq!(serde_json::from_str::<Thing>(&text).expect("decodes"), thing);
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn what_arrives_goes_out_again() {
    for json in [
        full(),
        json!({"id": "t1"}),
        // Explicit nulls are kept, also where the service has none by its metadata.
        json!({"id": "t1", "text": null, "int32": null, "type": null}),
        json!({"id": "t1", "double": "INF", "single": "-INF"}),
        // Members, properties and annotations newer than the declaration.
        json!({"id": "t1", "type": "enormous"}),
        json!({"id": "t1", "new": {"deep": [1, null, {"x": "y"}]}, "@odata.etag": "W/\"1\"",
            "text@odata.type": "#String"}),
        // A derived type that is not declared.
        json!({"@odata.type": "#microsoft.graph.specialThing", "id": "t1"}),
        json!({"@odata.type": "microsoft.graph.thing", "id": "t1"}),
    ] {
        assert_eq!(round_trip(&json), json);
    }
}

#[test]
fn properties_may_arrive_in_any_order() {
    let object = full();
    let members: Vec<String> = object
        .as_object()
        .expect("an object")
        .iter()
        .map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())))
        .collect();
    for rotation in 0..members.len() {
        let mut members = members.clone();
        members.rotate_left(rotation);
        let text = format!("{{{}}}", members.join(","));
        let thing: Thing = serde_json::from_str(&text).expect("decodes");
        let encoded = serde_json::to_string(&thing).expect("encodes");
        assert_eq!(serde_json::from_str::<Value>(&encoded).expect("JSON"), object);
        // Declared order, and the type first.
        assert!(encoded.starts_with(
            r##"{"@odata.type":"#microsoft.graph.thing","id":"t1","boolean":true,"byte":255"##
        ));
    }
}

#[test]
fn nan_is_a_number_to_odata() {
    let thing: Thing = serde_json::from_str(r#"{"id":"t1","double":"NaN"}"#).expect("decodes");
    assert!(thing.double.is_some_and(f64::is_nan));
    assert_eq!(thing, thing.clone());
    assert_eq!(serde_json::to_string(&thing).expect("encodes"), r#"{"id":"t1","double":"NaN"}"#);
}

#[test]
fn faults_say_where_and_what_and_never_the_value() {
    for (json, fault) in [
        (r#"{"text":"s3cr3t"}"#, "$.id: expected Edm.String, found nothing"),
        (r#"{"id":null}"#, "$.id: expected Edm.String, found null"),
        (r#"{"id":"t1","boolean":"s3cr3t"}"#, "$.boolean: expected Edm.Boolean, found text"),
        (r#"{"id":"t1","byte":256}"#, "$.byte: expected Edm.Byte, found a number out of its range"),
        (
            r#"{"id":"t1","int32":-2147483649}"#,
            "$.int32: expected Edm.Int32, found a number out of its range",
        ),
        (
            r#"{"id":"t1","int64":9223372036854775808}"#,
            "$.int64: expected Edm.Int64, found a number out of its range",
        ),
        (
            r#"{"id":"t1","int32":1.5}"#,
            "$.int32: expected Edm.Int32, found a number with a fraction",
        ),
        (r#"{"id":"t1","int16":true}"#, "$.int16: expected Edm.Int16, found a boolean"),
        (r#"{"id":"t1","double":"s3cr3t"}"#, "$.double: expected Edm.Double, found text"),
        (r#"{"id":"t1","text":4711}"#, "$.text: expected Edm.String, found a number"),
        (r#"{"id":"t1","text":["s3cr3t"]}"#, "$.text: expected Edm.String, found a list"),
        (r#"{"id":"t1","type":{}}"#, "$.type: expected microsoft.graph.kind, found an object"),
        (
            r#"{"id":"t1","dateTime":"s3cr3t"}"#,
            "$.dateTime: expected Edm.DateTimeOffset, found other text",
        ),
        (r#"["s3cr3t"]"#, "$: expected an object of type microsoft.graph.thing, found a list"),
    ] {
        let error = serde_json::from_str::<Thing>(json).expect_err(json).to_string();
        assert!(error.starts_with(fault), "{json}: {error}");
        assert!(!error.contains("s3cr3t") && !error.contains("4711"), "{error}");
    }
}

#[test]
fn a_body_that_is_no_object_is_not_shown() {
    for (json, found) in [
        ("\"s3cr3t\"", "text"),
        ("4711", "a number"),
        ("-4.5", "a number"),
        ("true", "a boolean"),
        ("null", "null"),
    ] {
        let error = serde_json::from_str::<Thing>(json).expect_err(json).to_string();
        let expected =
            format!("$: expected an object of type microsoft.graph.thing, found {found}");
        assert!(error.starts_with(&expected), "{error}");
        assert!(!error.contains("s3cr3t") && !error.contains("47"), "{error}");
    }
    let error = serde_json::from_str::<Kind>("4711").expect_err("a number").to_string();
    assert!(error.starts_with("expected microsoft.graph.kind, found a number"), "{error}");
}

#[test]
fn what_was_read_does_not_slip_into_a_patch() {
    let json = r##"{"@odata.type":"#microsoft.graph.thing","id":"t1","text":null,"int32":null,
        "serial":null,"new":1,"@odata.etag":"2"}"##;
    let thing: Thing = serde_json::from_str(json).expect("decodes");
    let mut patch = ThingPatch::new();
    patch.additional = thing.additional.clone();
    assert_eq!(patch.additional.remove("new"), Some(1.into()));
    assert!(patch.is_empty());
    assert_eq!(
        serde_json::to_string(&patch).expect("encodes"),
        r##"{"@odata.type":"#microsoft.graph.thing"}"##
    );
}

#[test]
fn no_name_is_written_twice() {
    let mut patch = ThingPatch::new().text("a");
    patch.additional.insert("text", "b");
    patch.additional.insert("@odata.type", "#microsoft.graph.specialThing");
    patch.additional.insert("serial", "X1");
    assert_eq!(
        serde_json::to_string(&patch).expect("encodes"),
        r##"{"@odata.type":"#microsoft.graph.specialThing","text":"a","serial":"X1"}"##
    );
}

#[test]
fn a_plain_field_must_be_there() {
    let counter: Counter = serde_json::from_str(r#"{"id":7,"count":3}"#).expect("decodes");
    assert_eq!((counter.id, counter.count), (7, 3));
    assert_eq!(Counter::get(7).path().expect("a path"), "/counters/7");
    for (json, fault) in [
        (r#"{"id":7}"#, "$.count: expected Edm.Int32, found nothing"),
        (r#"{"id":7,"count":null}"#, "$.count: expected Edm.Int32, found null"),
    ] {
        let error = serde_json::from_str::<Counter>(json).expect_err(json).to_string();
        assert!(error.starts_with(fault), "{error}");
    }
    let json = r#"{"id":"small","since":"2017-01-01T00:00:00Z","share":0.5}"#;
    let state: State = serde_json::from_str(json).expect("decodes");
    assert_eq!(state.id, Kind::Small);
    assert_eq!(serde_json::to_string(&state.clone()).expect("encodes"), json);
    assert!(serde_json::from_str::<State>(r#"{"id":"small","share":0.5}"#).is_err());
    // A patch need not set it, and cannot clear it.
    let patch = CounterPatch::new();
    assert!(patch.is_empty());
    let json = serde_json::to_value(patch.count(4_i16)).expect("encodes");
    assert_eq!(json["count"], 4);
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    let json = r#"{"id":"t1","text":"a","id":"t2","text":null,"new":1,"new":2}"#;
    let thing: Thing = serde_json::from_str(json).expect("decodes");
    assert_eq!(
        serde_json::to_string(&thing).expect("encodes"),
        r#"{"id":"t2","text":null,"new":2}"#
    );
    let json = r#"{"id":"t1","text":null,"text":"a"}"#;
    let thing: Thing = serde_json::from_str(json).expect("decodes");
    assert_eq!(serde_json::to_string(&thing).expect("encodes"), r#"{"id":"t1","text":"a"}"#);
}

#[test]
fn equality_is_that_of_the_properties() {
    let decode = |json: &str| serde_json::from_str::<Thing>(json).expect("decodes");
    let thing = decode(r#"{"id":"t1","text":"a","new":1}"#);
    for equal in [
        r#"{"id":"t1","text":"a","new":1,"@odata.etag":"2"}"#,
        r##"{"@odata.type":"#microsoft.graph.thing","id":"t1","text":"a","new":1,"int16":null}"##,
    ] {
        assert_eq!(thing, decode(equal));
        assert_eq!(decode(equal), thing);
    }
    for other in [
        r#"{"id":"t2","text":"a","new":1}"#,
        r#"{"id":"t1","text":"b","new":1}"#,
        r#"{"id":"t1","text":"a","new":2}"#,
        r#"{"id":"t1","text":"a"}"#,
        r#"{"id":"t1","text":"a","new":1,"more":1}"#,
    ] {
        assert_ne!(thing, decode(other));
        assert_ne!(decode(other), thing);
    }
}

#[test]
fn debug_shows_what_is_there() {
    let thing: Thing = serde_json::from_str(r#"{"id":"t1","int32":3,"type":"veryLarge","new":1}"#)
        .expect("decodes");
    assert_eq!(
        format!("{thing:?}"),
        r#"Thing { id: "t1", int32: 3, type: "veryLarge", new: Number(1) }"#
    );
    let patch = ThingPatch::new().text(Null).int32(3);
    assert_eq!(format!("{patch:?}"), "ThingPatch { int32: .., text: Null }");
}

fn patch_from(json: &str) -> Result<ThingPatch, JsonError> {
    ThingPatch::from_json(serde_json::from_str(json).expect("JSON"))
}

#[test]
fn a_patch_arrives_as_json_and_is_checked() {
    let json = json!({"int32": 3, "text": null, "new": true});
    let patch = ThingPatch::from_json(json).expect("a valid patch");
    let mut expected = ThingPatch::new().int32(3).text(Null);
    expected.additional.insert("new", true);
    assert_eq!(patch, expected);
    assert_eq!(
        serde_json::to_string(&patch).expect("encodes"),
        r##"{"@odata.type":"#microsoft.graph.thing","int32":3,"text":null,"new":true}"##
    );
    for (json, fault) in [
        (r#"{"id":"t1"}"#, "$.id: the property cannot be changed; leave it out"),
        (r#"{"serial":"X1"}"#, "$.serial: the property cannot be changed; leave it out"),
        (
            r#"{"int32":null}"#,
            "$.int32: the property cannot be null; leave it out to keep its value",
        ),
        (r#"{"int32":"3"}"#, "$.int32: expected Edm.Int32, found text"),
    ] {
        let error = patch_from(json).expect_err(json).to_string();
        assert!(error.starts_with(fault), "{error}");
    }
}

#[test]
fn the_description_says_what_was_declared() {
    let described: Vec<_> = Thing::INFO
        .properties()
        .map(|p| {
            (p.name, p.edm().name(), p.is_key(), p.is_nullable(), p.is_read_only(), p.is_required())
        })
        .collect();
    assert_eq!(
        described,
        [
            ("id", "Edm.String", true, false, false, true),
            ("boolean", "Edm.Boolean", false, true, false, false),
            ("byte", "Edm.Byte", false, true, false, false),
            ("sByte", "Edm.SByte", false, true, false, false),
            ("int16", "Edm.Int16", false, true, false, false),
            ("int32", "Edm.Int32", false, false, false, false),
            ("int64", "Edm.Int64", false, true, false, false),
            ("single", "Edm.Single", false, true, false, false),
            ("double", "Edm.Double", false, true, false, false),
            ("text", "Edm.String", false, true, false, false),
            ("dateTime", "Edm.DateTimeOffset", false, true, false, false),
            ("type", "microsoft.graph.kind", false, true, false, false),
            ("serial", "Edm.String", false, true, true, false),
        ]
    );
    let EdmType::Enum(kind) = Thing::INFO.property("type").expect("declared").1.edm() else {
        panic!("an enum");
    };
    assert_eq!(kind.members, ["unknown", "small", "veryLarge"]);
    let operations: Vec<_> =
        Thing::INFO.operations().map(|operation| operation.to_string()).collect();
    assert_eq!(operations, ["GET /things/{thingId}", "PATCH /things/{thingId}"]);
}

prop_compose! {
    /// Any object of the type, with properties left out, null, or beyond the declaration.
    fn any_thing()(
        id in ".*",
        boolean in proptest::option::of(any::<bool>()),
        numbers in proptest::option::of(any::<(u8, i8, i16, i32, i64)>()),
        double in proptest::option::of(proptest::num::f64::NORMAL),
        single in proptest::option::of(proptest::num::f32::NORMAL),
        text in proptest::option::of(".*"),
        kind in proptest::option::of("[a-zA-Z]*"),
        nulls in any::<bool>(),
        more in proptest::collection::btree_map("[a-z@.]{1,8}_", any::<Option<i64>>(), 0..3),
    ) -> Value {
        let mut object = json!({"id": id});
        let mut set = |name: &str, value: Option<Value>| match value {
            Some(value) => object[name] = value,
            None if nulls => object[name] = Value::Null,
            None => {}
        };
        set("boolean", boolean.map(Into::into));
        set("byte", numbers.map(|n| n.0.into()));
        set("sByte", numbers.map(|n| n.1.into()));
        set("int16", numbers.map(|n| n.2.into()));
        set("int32", numbers.map(|n| n.3.into()));
        set("int64", numbers.map(|n| n.4.into()));
        set("double", double.map(Into::into));
        set("single", single.map(|single| {
            // As a service writes it: the shortest text that reads as this number.
            serde_json::from_str(&serde_json::to_string(&single).expect("a number")).expect("JSON")
        }));
        set("text", text.map(Into::into));
        set("type", kind.map(Into::into));
        for (name, value) in more {
            object[name] = value.into();
        }
        object
    }
}

/// The same cases on every run.
fn config() -> Config {
    Config { rng_seed: RngSeed::Fixed(2026), failure_persistence: None, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_object_goes_out_as_it_arrived(object in any_thing()) {
        prop_assert_eq!(round_trip(&object), object);
    }

    #[test]
    fn no_text_panics(text in "\\PC*|[\\[\\]{}\":,0-9a-z]*") {
        let _ = serde_json::from_str::<Thing>(&text);
        if let Ok(json) = serde_json::from_str(&text) {
            let _ = ThingPatch::from_json(json);
        }
    }
}
