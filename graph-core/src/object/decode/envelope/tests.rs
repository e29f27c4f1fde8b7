//! What is taken for a wrapper, and what is not.

use serde_json::{Value, json};

use super::{Trace, read_page, read_reply};
use crate::{Hierarchy, Value as _, graph_complex, graph_hierarchy};

#[graph_complex(base, crate = crate)]
struct SettingBase {
    name: Option<String>,
}

#[graph_complex(base = SettingBase, crate = crate)]
struct TextSetting {
    text: Option<String>,
}

/// A type whose own property is called as the wrapper of answers is.
#[graph_complex(base = SettingBase, crate = crate)]
struct RangeSetting {
    value: Option<Range>,
}

#[graph_complex(crate = crate)]
struct Range {
    name: Option<String>,
}

#[graph_hierarchy(base = SettingBase, crate = crate)]
enum Setting {
    Text(TextSetting),
    Range(RangeSetting),
}

fn read<T: crate::Value>(body: &str) -> Option<T> {
    let (mut value, trace) = (None::<T>, Trace::default());
    let read = read_reply(body.as_bytes(), T::slot_mut(&mut value), &trace);
    read.unwrap_or_else(|error| panic!("{body}: at {trace}: {error}"));
    value
}

#[test]
fn what_is_no_utf8_is_an_error_that_says_where() {
    let body = b"{\"value\":[\"a\",\n\"\xFF\"]}";
    let mut items = None::<Vec<String>>;
    let slot = Vec::<String>::slot_mut(&mut items);
    let error = read_page(body, slot, &Trace::default()).unwrap_err();
    assert_eq!((error.line(), error.to_string().contains("unicode")), (2, true), "{error}");
}

#[test]
fn untyped_answers_come_with_a_wrapper_or_without() {
    for (body, expected) in [
        (json!({"value": 7}), Some(json!(7))),
        (json!({"@odata.context": "x", "value": {"a": 1}}), Some(json!({"a": 1}))),
        (json!({"value": [1], "@odata.type": "#Collection(Int32)"}), Some(json!([1]))),
        (json!({"value": null}), None),
        (json!(null), None),
        (json!("a"), Some(json!("a"))),
        (json!([1, {"b": 2}]), Some(json!([1, {"b": 2}]))),
        (json!({"a": 1}), Some(json!({"a": 1}))),
        (json!({}), Some(json!({}))),
        (json!({"value": 7, "unit": "kg"}), Some(json!({"value": 7, "unit": "kg"}))),
        (
            json!({"@odata.context": "x", "unit": "kg"}),
            Some(json!({"@odata.context": "x", "unit": "kg"})),
        ),
    ] {
        assert_eq!(read::<Value>(&body.to_string()), expected, "{body}");
    }
}

#[test]
fn a_property_value_of_a_derived_type_is_no_wrapper() {
    for body in [
        r##"{"@odata.type":"#microsoft.graph.rangeSetting","value":{"name":"inner"}}"##,
        r#"{"@odata.type":"microsoft.graph.rangeSetting","value":{"name":"inner"},"name":"n"}"#,
        r##"{"value":{"name":"inner"},"@odata.type":"#microsoft.graph.rangeSetting"}"##,
        r##"{"value":{"name":"inner"},"name":"n","@odata.type":"#microsoft.graph.rangeSetting"}"##,
        r##"{"@odata.context":"x","value":{"name":"inner"},"@odata.type":"#microsoft.graph.rangeSetting"}"##,
    ] {
        let setting: Setting = read(body).expect("a setting");
        let value = setting.as_range().and_then(|range| range.value.as_ref());
        assert_eq!(value.and_then(|value| value.name.as_deref()), Some("inner"), "{body}");
        assert_eq!(setting.name(), body.contains(r#""n""#).then_some("n"), "{body}");
    }
    // What no declaration knows may have such a property, too.
    let body = r##"{"value":{"name":"inner"},"@odata.type":"#microsoft.graph.newSetting"}"##;
    let setting: Setting = read(body).expect("a setting");
    let Setting::Unknown(unknown) = setting else { panic!("{setting:?}") };
    assert_eq!(unknown.additional.get("value"), Some(&json!({"name": "inner"})));
    let body = r##"{"@odata.type":"#microsoft.graph.newRange","value":{"name":"inner"}}"##;
    let range: Range = read(body).expect("a range");
    assert_eq!(range.additional.get("value"), Some(&json!({"name": "inner"})));
}

#[test]
fn what_is_in_a_wrapper_is_read_whatever_its_type() {
    for body in [
        r##"{"value":{"@odata.type":"#microsoft.graph.textSetting","text":"t"}}"##,
        r##"{"@odata.context":"x","value":{"text":"t","@odata.type":"#microsoft.graph.textSetting"}}"##,
        r##"{"value":{"@odata.type":"#microsoft.graph.textSetting","text":"t"},"@odata.etag":"1"}"##,
    ] {
        let setting: Setting = read(body).expect("a setting");
        let text = setting.as_text().and_then(|setting| setting.text.as_deref());
        assert_eq!(text, Some("t"), "{body}");
        assert_eq!(setting.as_object().additional().get("@odata.etag"), None);
    }
    assert_eq!(read::<Setting>(r#"{"value":null}"#), None);
    assert_eq!(read::<Range>(r#"{"@odata.context":"x","value":null}"#), None);
    let range: Range = read(r#"{"value":{"name":"a"}}"#).expect("a range");
    assert_eq!(range.name.as_deref(), Some("a"));
}

#[test]
fn an_object_that_has_more_than_value_is_no_wrapper() {
    for body in [r#"{"value":{"name":"a"},"name":"b"}"#, r#"{"name":"b","value":{"name":"a"}}"#] {
        let range: Range = read(body).expect("a range");
        assert_eq!(range.name.as_deref(), Some("b"), "{body}");
        assert_eq!(range.additional.get("value"), Some(&json!({"name": "a"})), "{body}");
    }
}

#[test]
fn a_fault_in_a_wrapper_says_where() {
    let (mut range, trace) = (None::<Range>, Trace::default());
    let slot = Range::slot_mut(&mut range);
    let read = read_reply(br#"{"value":{"name":3}}"#, slot, &trace);
    let error = read.expect_err("a number").to_string();
    assert!(error.starts_with("expected Edm.String, found a number"), "{error}");
    assert_eq!(trace.to_string(), "$.value.name");
}

#[test]
fn many_undeclared_properties_are_told_apart_by_their_names() {
    let many: Vec<_> = (0..100_000).map(|i| format!(r#""n{i}":{i}"#)).collect();
    let many = many.join(",");
    let range: Range = read(&format!(r#"{{"name":"a",{many},"n7":"last"}}"#)).expect("a range");
    assert_eq!(range.additional.iter().count(), 100_000);
    assert_eq!(range.additional.get("n7"), Some(&json!("last")));
    let setting: Setting = read(&format!(r"{{{many}}}")).expect("a setting");
    assert_eq!(setting.as_object().additional().iter().count(), 100_000);
    let page = |beside: &str| {
        let mut items = None::<Vec<String>>;
        let trace = Trace::default();
        let body = format!(r#"{{{many},"value":["a"]{beside}}}"#);
        let read = read_page(body.as_bytes(), Vec::<String>::slot_mut(&mut items), &trace);
        read.map(|rest| rest.iter().count()).map_err(|_| trace.to_string())
    };
    assert_eq!(page(""), Ok(100_000));
    // Of these the last one must not win: it may say where the next page is.
    assert_eq!(page(r#","n7":"last""#), Err("$.n7".to_owned()));
}
