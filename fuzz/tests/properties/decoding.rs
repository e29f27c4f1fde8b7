//! Decoding: JSON that is like what services send, and values of every type.

use fuzz::decoding;
use fuzz::vocabulary::{Part, Row, Shape, Thing, ThingPatch};
use graph_core::{EdmType, Object, Resource, Slot};
use proptest::prelude::*;
use serde_json::Value;

use crate::json::{document, value};
use crate::{config, seeds, typed};

#[test]
fn seeds_are_decoded() {
    for seed in seeds("decode") {
        decoding::any(seed.as_bytes());
    }
}

/// The JSON that a typed value has, with changes to get wrong what can be wrong.
fn thing() -> impl Strategy<Value = Value> {
    value(EdmType::Object(|| Thing::INFO), 3)
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn what_arrives_goes_out_again(json in thing()) {
        decoding::any(json.to_string().as_bytes());
    }

    #[test]
    fn shapes_are_what_they_say(json in value(<Shape as graph_core::Value>::EDM, 3)) {
        decoding::any(json.to_string().as_bytes());
    }

    #[test]
    fn any_document(json in document()) {
        decoding::any(json.to_string().as_bytes());
    }

    #[test]
    fn any_bytes(json in "[\\[\\]{}:,\"0-9a-z.@# \\\\]{0,40}") {
        decoding::any(json.as_bytes());
    }

}

proptest! {
    // Large values, and two of them at once.
    #![proptest_config(config(200))]

    #[test]
    fn values_are_decoded_as_they_were(thing in typed::thing(2)) {
        let text = decoding::round_trip(&thing);
        prop_assert_eq!(decoding::value::<Thing>(text.as_bytes()), Some(thing));
    }

    #[test]
    fn a_patch_makes_the_one_of_the_other(before in typed::thing(1), after in typed::thing(1)) {
        patched(&before, &after)?;
    }

    #[test]
    fn a_patch_between_answers_makes_the_one_of_the_other(before in thing(), after in thing()) {
        let thing = |json| serde_json::from_value::<Thing>(json).ok();
        if let (Some(before), Some(after)) = (thing(before), thing(after)) {
            patched(&before, &after)?;
        }
    }
}

/// `between` and `edit` give what makes `after` of `before`, where a patch can.
fn patched(before: &Thing, after: &Thing) -> Result<(), TestCaseError> {
    if let Ok(patch) = ThingPatch::between(before, after) {
        check_patch(&patch, before, after, |property| after.additional().is_received(property))?;
        prop_assert!(ThingPatch::between(before, before).expect("no change").is_empty());
    }
    if let Ok(patch) = before.edit(|thing| *thing = after.clone()) {
        check_patch(&patch, before, after, |_| true)?;
    }
    Ok(())
}

/// Sends a patch, and merges it as a service does. What has no value in `after` is kept, unless it is
/// known to be cleared.
fn check_patch(
    patch: &ThingPatch,
    before: &Thing,
    after: &Thing,
    is_cleared: impl Fn(usize) -> bool,
) -> Result<(), TestCaseError> {
    // Members that stand for none cannot be sent.
    let Ok(body) = serde_json::to_value(patch) else { return Ok(()) };
    let mut merged = serde_json::to_value(before).expect("encodes");
    for (name, value) in body.as_object().into_iter().flatten() {
        merged[name] = value.clone();
    }
    let merged: Thing = serde_json::from_value(merged).expect("an answer");
    let (before, after, merged): (&dyn Object, &dyn Object, &dyn Object) = (before, after, &merged);
    for (i, property) in Thing::INFO.properties().enumerate() {
        let is_absent = after.slot(i) == Slot::Absent && !is_cleared(i);
        let is_kept = is_absent || !property.is_updated();
        let (expected, merged) = (if is_kept { before } else { after }.slot(i), merged.slot(i));
        prop_assert!(merged == expected, "{}: {body} instead of another value", property.name);
    }
    Ok(())
}

#[test]
fn other_types_are_tried_as_well() {
    // What the target decodes beside things: a fault there would show nowhere else.
    let part = decoding::value::<Part>(br#"{"size":1,"inner":{"size":2}}"#).expect("a part");
    assert_eq!(part.inner.map(|inner| inner.size), Some(2));
    let row = decoding::value::<Row>(br#"{"id":"1","text":"x"}"#).expect("a row");
    assert_eq!(row.additional.get("text"), Some(&"x".into()));
}
