//! Equality of objects, and whether one holds anything.

use super::{Object, Slot};

/// Whether two values are equal: their types and their properties, declared or not.
///
/// Annotations do not count, and neither does whether a `None` was null or absent.
pub fn equal_objects(a: &dyn Object, b: &dyn Object) -> bool {
    let is_part_of = |a: &dyn Object, b: &dyn Object| {
        a.additional().properties().all(|(name, value)| b.additional().get(name) == Some(value))
    };
    // What says another type than it has is still of the type that it has.
    let is_of_one_type = type_name(a) == type_name(b) && a.type_info().name == b.type_info().name;
    is_of_one_type && slots(a).eq(slots(b)) && is_part_of(a, b) && is_part_of(b, a)
}

/// Whether nothing would change: there are no properties, and annotations of the object itself, such as
/// its etag, change nothing.
pub fn is_empty(object: &dyn Object) -> bool {
    slots(object).all(|slot| slot == Slot::Absent)
        && object.additional().iter().all(|(name, _)| name.starts_with('@'))
}

/// The type that the object says it is of, else the declared one.
fn type_name(object: &dyn Object) -> &str {
    let name = object.additional().odata_type().unwrap_or(object.type_info().name);
    name.strip_prefix('#').unwrap_or(name)
}

fn slots(object: &dyn Object) -> impl Iterator<Item = Slot<'_>> {
    (0..object.type_info().properties().len()).map(|property| object.slot(property))
}
