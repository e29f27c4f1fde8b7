//! Equality of objects, and whether one holds anything.

use super::{Object, Slot};

/// Whether two values are equal: their types and their properties, declared or not.
///
/// Annotations do not count, and neither does whether a `None` was null or absent.
pub fn equal(a: &dyn Object, b: &dyn Object) -> bool {
    let is_part_of = |a: &dyn Object, b: &dyn Object| {
        a.additional().properties().all(|(name, value)| b.additional().get(name) == Some(value))
    };
    a.type_info().name == b.type_info().name
        && other_type(a) == other_type(b)
        && slots(a).eq(slots(b))
        && is_part_of(a, b)
        && is_part_of(b, a)
}

/// The type that an object says it has, if it is not the declared one: a patch that arrived as JSON may
/// say that one as well.
fn other_type(object: &dyn Object) -> Option<&str> {
    let declared = object.type_info().name;
    object.additional().odata_type().filter(|name| name.strip_prefix('#') != Some(declared))
}

/// Whether nothing would change: there are no properties, and annotations of the object itself, such as
/// its etag, change nothing.
pub fn is_empty(object: &dyn Object) -> bool {
    slots(object).all(|slot| slot == Slot::Absent)
        && object.additional().iter().all(|(name, _)| name.starts_with('@'))
}

fn slots(object: &dyn Object) -> impl Iterator<Item = Slot<'_>> {
    (0..object.type_info().properties.len()).map(|property| object.slot(property))
}
