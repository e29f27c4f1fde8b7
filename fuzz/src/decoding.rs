//! Decoding: never panics, loses nothing, and what was decoded is encoded as the same.

use std::fmt::Debug;

use graph_core::{Decimal, Patch};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::vocabulary::{Part, Row, Shape, Thing, ThingPatch};

/// Decodes a document as each of the declared types.
///
/// # Panics
///
/// If decoding panics, or a decoded value breaks a promise.
pub fn any(json: &[u8]) {
    value::<Thing>(json);
    value::<Part>(json);
    value::<Shape>(json);
    value::<Vec<Shape>>(json);
    value::<Row>(json);
    patch::<ThingPatch>(json);
}

/// Decodes a document as one type, if it is one.
///
/// # Panics
///
/// If something is lost, or changed by being encoded or cloned, or depends on the position of
/// `@odata.type`.
pub fn value<T>(json: &[u8]) -> Option<T>
where
    T: Serialize + DeserializeOwned + PartialEq + Clone + Debug,
{
    // As it is, be it with two properties of one name; and without.
    let value = serde_json::from_slice::<T>(json).ok();
    if let Some(value) = &value {
        round_trip(value);
    }
    if let Ok(document) = serde_json::from_slice::<Value>(json) {
        kept::<T>(&document);
    }
    value
}

/// Nothing of a document is lost, and where its `@odata.type`s stand says nothing.
fn kept<T>(document: &Value)
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let first = serde_json::from_str::<T>(&text(document, true));
    let last = serde_json::from_str::<T>(&text(document, false));
    match (first, last) {
        (Ok(first), Ok(last)) => {
            assert_eq!(first, last, "{document}");
            let text = serde_json::to_string(&first).expect("encodes");
            let encoded = serde_json::from_str(&text).expect("JSON");
            assert!(is_kept(document, &encoded), "{document}\nbecame\n{encoded}");
        }
        (Err(_), Err(_)) => {}
        (first, last) => panic!("{first:?} or {last:?}, by the position of the type in {document}"),
    }
}

/// Encodes a value, and gives the text.
///
/// # Panics
///
/// If a value is not the same after encoding and decoding, or after cloning.
pub fn round_trip<T>(value: &T) -> String
where
    T: Serialize + DeserializeOwned + PartialEq + Clone + Debug,
{
    let encoded = serde_json::to_string(value).expect("encodes");
    let again: T = serde_json::from_str(&encoded).expect("what was encoded");
    assert_eq!(*value, again, "{encoded}");
    assert_eq!(serde_json::to_string(&again).expect("encodes"), encoded);
    assert_eq!(*value, value.clone());
    assert_eq!(serde_json::to_string(&value.clone()).expect("encodes"), encoded);
    assert!(!format!("{value:?}").is_empty());
    encoded
}

/// Decodes a document as a patch.
fn patch<P: Patch + Serialize + PartialEq + Debug>(json: &[u8]) {
    let Ok(document) = serde_json::from_slice::<Value>(json) else { return };
    let Ok(patch) = P::from_json(document) else { return };
    assert!(!format!("{patch:?}").is_empty());
    // Members that stand for none are not sent.
    let Ok(body) = serde_json::to_value(&patch) else { return };
    assert!(body.get("@odata.type").is_some());
    let again = P::from_json(body).expect("a body");
    assert_eq!(patch, again);
}

/// A document's text, with each `@odata.type` as the first or the last property of its object.
#[must_use]
pub fn text(document: &Value, type_first: bool) -> String {
    match document {
        Value::Array(list) => {
            let list: Vec<String> = list.iter().map(|value| text(value, type_first)).collect();
            format!("[{}]", list.join(","))
        }
        Value::Object(object) => {
            let (types, mut others): (Vec<_>, Vec<_>) =
                object.iter().partition(|(name, _)| *name == "@odata.type");
            let at = if type_first { 0 } else { others.len() };
            others.splice(at..at, types);
            let entry = |(name, value)| {
                format!("{}:{}", Value::String(String::clone(name)), text(value, type_first))
            };
            let entries: Vec<String> = others.into_iter().map(entry).collect();
            format!("{{{}}}", entries.join(","))
        }
        other => other.to_string(),
    }
}

/// Whether everything of a document is in what became of it. The only differences are these:
///
/// - a null among values of a type is left out, where the declaration has none;
/// - a number has the precision of its type, and is `INF` beyond it;
/// - a decimal is a number where that says the same;
/// - members of a set are separated by commas, each once;
/// - an object of a derived type says its type.
fn is_kept(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Number(a), Value::Number(b)) => {
            #[allow(clippy::cast_possible_truncation)] // `Edm.Single`.
            let single = |number: &serde_json::Number| number.as_f64().map(|number| number as f32);
            a == b || a.as_f64() == b.as_f64() || single(a) == single(b)
        }
        (Value::Number(a), Value::String(b)) => {
            b.ends_with("INF") && a.as_f64().is_some_and(|a| a.abs() > f32::MAX.into())
                || is_same_decimal(&a.to_string(), b)
        }
        (Value::String(a), Value::Number(b)) => is_same_decimal(a, &b.to_string()),
        (Value::String(a), Value::String(b)) => a == b || members(a) == members(b),
        (Value::Array(a), Value::Array(b)) => {
            let all_kept =
                |a: &[&Value]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_kept(a, b));
            let a: Vec<&Value> = a.iter().collect();
            let some: Vec<&Value> = a.iter().copied().filter(|value| !value.is_null()).collect();
            all_kept(&a) || all_kept(&some)
        }
        (Value::Object(a), Value::Object(b)) => {
            let is_old = |name: &str| name == "@odata.type" || a.contains_key(name);
            b.keys().all(|name| is_old(name))
                && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| is_kept(a, b)))
        }
        (a, b) => a == b,
    }
}

fn is_same_decimal(a: &str, b: &str) -> bool {
    let (a, b) = (a.parse::<Decimal>(), b.parse::<Decimal>());
    matches!((a, b), (Ok(a), Ok(b)) if a == b)
}

/// The members of a set, in order.
fn members(text: &str) -> Vec<&str> {
    let mut members = Vec::new();
    for member in text.split(',').map(str::trim).filter(|member| !member.is_empty()) {
        if !members.contains(&member) {
            members.push(member);
        }
    }
    members
}
