//! Copies of objects, property by property.

use super::{List, Object, Place, Slot, SlotMut};

/// A copy of an object.
pub fn clone<T: Object + Default>(object: &T) -> T {
    let mut copy = T::default();
    assign(object, &mut copy);
    copy
}

/// Gives each property of an object the value that another object of the type has.
fn assign(from: &dyn Object, to: &mut dyn Object) {
    for i in 0..from.type_info().properties.len() {
        put(from.slot(i), to.slot_mut(i));
    }
    *to.additional_mut() = from.additional().clone();
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
        (Slot::Str(value), SlotMut::Text(place)) => {
            place.put_text(value);
        }
        (Slot::Text(value), SlotMut::Text(place)) => {
            place.put_text(&value.to_string());
        }
        (Slot::DateTime(value), SlotMut::DateTime(place)) => place.put(value),
        (Slot::Object(value), SlotMut::Object(place)) => assign(value, place.start()),
        (Slot::Object(value), SlotMut::Hierarchy(place)) => {
            let name = value.additional().odata_type().unwrap_or(value.type_info().name);
            assign(value, place.start(Some(name)));
        }
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
