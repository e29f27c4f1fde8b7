//! Copies of objects, property by property.

use super::additional::Received;
use super::{HierarchyPlace, List, Object, Place, Slot, SlotMut};

/// Gives each property of an object the value that another object has.
pub(super) fn copy(from: &dyn Object, to: &mut dyn Object) {
    if !std::ptr::eq(from.type_info(), to.type_info()) {
        return copy_by_name(from, to);
    }
    for i in 0..from.type_info().properties().len() {
        put(from.slot(i), to.slot_mut(i));
    }
    *to.additional_mut() = from.additional().clone();
}

/// The same for an object of another type, whose properties stand elsewhere.
#[cold]
fn copy_by_name(from: &dyn Object, to: &mut dyn Object) {
    let info = to.type_info();
    let mut received = Received::default();
    for (i, property) in from.type_info().properties().enumerate() {
        let Some((position, _)) = info.property(property.name) else { continue };
        put(from.slot(i), to.slot_mut(position));
        if from.additional().is_received(i) {
            received.add(position);
        }
    }
    *to.additional_mut() = from.additional().clone();
    to.additional_mut().set_received(received);
}

/// Puts a copy of an object into a place for objects that say their type.
///
/// An object whose type no declaration knows is held as its base, and says its type itself. What says
/// another type than it has is copied as what it is.
fn copy_to_hierarchy(value: &dyn Object, place: &mut dyn HierarchyPlace) {
    let info = value.type_info();
    let said = value.additional().odata_type();
    let said = said.filter(|name| std::ptr::eq(place.type_info(name), info));
    copy(value, place.start(Some(said.unwrap_or(info.name))));
}

/// Puts a copy of a value into a place for values of its type. A place that is to stay empty is left
/// as it is.
pub(super) fn put(value: Slot<'_>, mut place: SlotMut<'_>) {
    fn integer<T: TryFrom<i64> + Default>(place: &mut dyn Place<Value = T>, value: i64) {
        // It came from a place of this type.
        if let Ok(value) = value.try_into() {
            place.put(value);
        }
    }
    match (value, &mut place) {
        (Slot::Clear, place) => {
            place.clear();
        }
        (Slot::Boolean(value), SlotMut::Boolean(place)) => place.put(value),
        (Slot::Integer(value), SlotMut::Byte(place)) => integer(*place, value),
        (Slot::Integer(value), SlotMut::SByte(place)) => integer(*place, value),
        (Slot::Integer(value), SlotMut::Int16(place)) => integer(*place, value),
        (Slot::Integer(value), SlotMut::Int32(place)) => integer(*place, value),
        (Slot::Integer(value), SlotMut::Int64(place)) => place.put(value),
        (Slot::Single(value), SlotMut::Single(place)) => place.put(value),
        (Slot::Double(value), SlotMut::Double(place)) => place.put(value),
        (Slot::Number(value), SlotMut::Number(place)) => place.put(value.clone()),
        (Slot::Str(value), SlotMut::Str(place)) => place.put(value.to_owned()),
        (Slot::Member(value, _), SlotMut::Text(place)) => {
            place.put_text(value);
        }
        (
            Slot::Members(value, _) | Slot::Text(value) | Slot::Content(value),
            SlotMut::Text(place),
        ) => {
            place.put_text(&value.to_string());
        }
        (Slot::DateTime(value), SlotMut::DateTime(place)) => place.put(value),
        (Slot::Object(value), SlotMut::Object(place)) => copy(value, place.start()),
        (Slot::Object(value), SlotMut::Hierarchy(place)) => copy_to_hierarchy(value, *place),
        (Slot::List(value), SlotMut::List(place)) => copy_list(value, place.start()),
        (Slot::Json(value), SlotMut::Json(place)) => place.put(value.clone()),
        // Absent in both: a slot and its place are of one type.
        _ => {}
    }
}

fn copy_list(from: &dyn List, to: &mut dyn List) {
    for i in 0..from.len() {
        to.push(&mut |place| put(from.get(i), place));
    }
}

#[cfg(test)]
mod tests {
    use super::copy;
    use crate::graph_complex;

    #[graph_complex(crate = crate)]
    struct Rule {
        name: Option<String>,
        depth: Option<i32>,
    }

    #[graph_complex(crate = crate)]
    struct OtherRule {
        depth: Option<i32>,
        is_on: Option<bool>,
        name: Option<String>,
    }

    #[test]
    fn what_two_types_share_is_copied_by_name() {
        let rule: Rule =
            serde_json::from_str(r#"{"name":null,"depth":3,"x":1}"#).expect("it decodes");
        let mut other = OtherRule::default();
        copy(&rule, &mut other);
        let json = serde_json::to_string(&other).expect("it encodes");
        assert_eq!(json, r#"{"depth":3,"name":null,"x":1}"#);
    }
}
