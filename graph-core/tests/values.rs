//! Every type that a property may have: what arrives goes out again.

use graph_core::{
    Binary, Date, DateTimeOffset, Decimal, Duration, EdmType, Flags, Guid, Resource, Stream,
    TimeOfDay, graph_complex, graph_enum,
};
use serde_json::{Value, json};

#[graph_complex]
struct Everything {
    text: Option<String>,
    flag: Option<bool>,
    byte: Option<u8>,
    small: Option<i16>,
    int: Option<i32>,
    long: Option<i64>,
    single: Option<f32>,
    double: Option<f64>,
    decimal: Option<Decimal>,
    guid: Option<Guid>,
    moment: Option<DateTimeOffset>,
    date: Option<Date>,
    time: Option<TimeOfDay>,
    duration: Option<Duration>,
    binary: Option<Binary>,
    stream: Option<Stream>,
    anything: Option<Value>,
    member: Option<Kind>,
    members: Option<Flags<Access>>,
    texts: Option<Vec<String>>,
    guids: Option<Vec<Guid>>,
    matrix: Option<Vec<Vec<i32>>>,
    kinds: Option<Vec<Kind>>,
    inner: Option<Box<Everything>>,
    many: Option<Vec<Everything>>,
    anythings: Option<Vec<Value>>,
    nullable_texts: Option<Vec<Option<String>>>,
    nullable_moments: Option<Vec<Option<DateTimeOffset>>>,
    nullable_matrix: Option<Vec<Option<Vec<Option<i32>>>>>,
    nullable_kinds: Option<Vec<Option<Kind>>>,
    nullable_objects: Option<Vec<Option<Everything>>>,
    nullable_anythings: Option<Vec<Option<Value>>>,
}

#[graph_complex]
struct Upload {
    parts: Option<Vec<Binary>>,
}

#[graph_enum]
enum Kind {
    Big,
    Small,
}

#[graph_enum(flags)]
enum Access {
    Read,
    Write,
}

#[test]
fn what_arrives_goes_out_again() {
    for json in [
        json!({"text": "", "flag": false, "byte": 255, "small": -32768, "int": -1, "long": i64::MIN}),
        json!({"single": 0.1, "double": 1e300}),
        json!({"single": "INF", "double": "-INF"}),
        json!({"double": "NaN"}),
        json!({"decimal": 12.5}),
        json!({"decimal": -3}),
        json!({"decimal": "12345678901234567890.123456789"}),
        json!({"guid": "6E5A5D3E-9a2c-4b51-a0de-7d8e4c1f2b30"}),
        json!({"moment": "0001-01-01T00:00:00Z", "date": "2026-03-01", "time": "12:00:05.5020000"}),
        json!({"duration": "PT3M29.6631862S"}),
        json!({"duration": "-P1M"}),
        json!({"binary": "SGVsbG8=", "stream": "SGVsbG8"}),
        json!({"binary": "_-8"}),
        json!({"anything": {"a": [1, null, {"b": "c"}], "@odata.type": "#x.y"}}),
        json!({"anything": 3}),
        json!({"anything": "x"}),
        json!({"member": "huge", "members": "write,read,execute"}),
        json!({"members": "read, write"}),
        json!({"members": ""}),
        json!({"texts": [], "guids": ["6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30"], "kinds": ["big", "x"]}),
        json!({"matrix": [[], [1, 2], [3]]}),
        json!({"inner": {"inner": {"texts": ["a"]}, "new": 1}, "many": [{}, {"int": 1}]}),
        json!({"anythings": [1, "a", null, {"x": []}]}),
        json!({"nullableTexts": ["a", null, "", null], "nullableMoments": [null, "2026-03-01T00:00:00Z"]}),
        json!({"nullableMatrix": [null, [], [null], [1, null, 2]], "nullableKinds": ["big", null, "x"]}),
        json!({"nullableObjects": [{}, null, {"nullableObjects": [null, {"int": 1}]}]}),
        json!({"nullableAnythings": [1, null, [null], {"x": null}], "nullableTexts": null}),
        json!({"text": null, "inner": null, "texts": null, "members": null, "anything": null}),
    ] {
        let read: Everything = serde_json::from_value(json.clone()).expect("it decodes");
        assert_eq!(again(&read), json);
        assert_eq!(read.clone(), read);
        assert_eq!(again(&read.clone()), json);
    }
}

/// The value as it is written, and read again by whoever gets it.
fn again(value: &Everything) -> Value {
    let text = serde_json::to_string(value).expect("it encodes");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_null_in_a_list_is_left_out() {
    let read: Everything =
        serde_json::from_value(json!({"texts": ["a", null, "b"], "many": [null]}))
            .expect("decodes");
    assert_eq!(read.texts, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(read.many, Some(vec![]));
}

#[test]
fn a_null_in_a_list_is_kept_where_elements_may_be_null() {
    let read = |json| serde_json::from_value::<Everything>(json).expect("decodes");
    let nulls = read(json!({"nullableTexts": ["a", null], "nullableObjects": [null]}));
    assert_eq!(nulls.nullable_texts, Some(vec![Some("a".to_owned()), None]));
    assert_eq!(nulls.nullable_objects, Some(vec![None]));
    assert_ne!(nulls, read(json!({"nullableTexts": ["a"], "nullableObjects": [null]})));
    assert_ne!(nulls, read(json!({"nullableTexts": ["a", ""], "nullableObjects": [null]})));
    assert_ne!(nulls, read(json!({"nullableTexts": ["a", null], "nullableObjects": [{}]})));
    assert_eq!(
        format!("{nulls:?}"),
        "Everything { nullableTexts: [\"a\", Null], nullableObjects: [Null] }"
    );
}

#[test]
fn what_is_of_another_type_is_an_error_that_says_where() {
    for (json, fault) in [
        (json!({"byte": 256}), "$.byte: expected Edm.Byte, found a number out of its range"),
        (json!({"single": 1e39}), "$.single: expected Edm.Single, found a number out of its range"),
        (
            json!({"single": -1e39}),
            "$.single: expected Edm.Single, found a number out of its range",
        ),
        (json!({"guid": "x"}), "$.guid: expected Edm.Guid, found other text"),
        (json!({"guid": 1}), "$.guid: expected Edm.Guid, found a number"),
        (json!({"date": "2026-13-01"}), "$.date: expected Edm.Date, found other text"),
        (json!({"decimal": "x"}), "$.decimal: expected Edm.Decimal, found other text"),
        (json!({"binary": "?"}), "$.binary: expected Edm.Binary, found other text"),
        (json!({"texts": "a"}), "$.texts: expected Collection(Edm.String), found text"),
        (json!({"texts": ["a", 1]}), "$.texts[1]: expected Edm.String, found a number"),
        (
            json!({"nullableTexts": [null, 1]}),
            "$.nullableTexts[1]: expected Edm.String, found a number",
        ),
        (
            json!({"matrix": [[1], [1, true]]}),
            "$.matrix[1][1]: expected Edm.Int32, found a boolean",
        ),
        (
            json!({"inner": []}),
            "$.inner: expected an object of type microsoft.graph.everything, found a list",
        ),
        (
            json!({"many": [{}, {"inner": {"int": "1"}}]}),
            "$.many[1].inner.int: expected Edm.Int32, found text",
        ),
        (json!({"member": 1}), "$.member: expected microsoft.graph.kind, found a number"),
    ] {
        let error = serde_json::from_value::<Everything>(json.clone()).expect_err("a fault");
        assert_eq!(error.to_string(), fault, "{json}");
    }
}

#[test]
fn the_description_names_each_type() {
    let edm: Vec<String> =
        Everything::INFO.properties().map(|property| property.edm().to_string()).collect();
    assert_eq!(edm[..4], ["Edm.String", "Edm.Boolean", "Edm.Byte", "Edm.Int16"]);
    assert_eq!(edm[17..19], ["microsoft.graph.kind", "microsoft.graph.access"]);
    assert_eq!(edm[21], "Collection(Collection(Edm.Int32))");
    assert_eq!(edm[23], "microsoft.graph.everything");
    assert_eq!(edm[24], "Collection(microsoft.graph.everything)");
    assert_eq!(edm[26], "Collection(Edm.String)");
    assert_eq!(edm[28], "Collection(Collection(Edm.Int32))");
    let nullable = |i: usize| {
        Everything::INFO.property_at(i).expect("it is declared").edm().has_nullable_elements()
    };
    assert_eq!([0, 19, 25, 26, 28].map(nullable), [false, false, false, true, true]);
    let EdmType::Enum(access) = Everything::INFO.property_at(18).expect("it is declared").edm()
    else {
        panic!("{}", edm[18])
    };
    assert!(access.is_flags);
    assert!(!Everything::INFO.is_entity);
}

#[test]
fn debug_shows_nested_values_and_no_content() {
    let read: Everything = serde_json::from_value(json!({
        "inner": {"texts": ["a"], "members": "read"}, "binary": "SGVsbG8=", "stream": "SGVsbG8",
        "guid": "6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30",
    }))
    .expect("decodes");
    assert_eq!(
        format!("{read:?}"),
        "Everything { guid: 6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30, binary: .., \
         stream: .., inner: everything { members: read, texts: [\"a\"] } }"
    );
    let upload = Upload { parts: Some(vec![Binary::from(b"secret")]), ..Upload::default() };
    assert_eq!(format!("{upload:?}"), "Upload { parts: [..] }");
}
