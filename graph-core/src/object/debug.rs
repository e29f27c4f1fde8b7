//! `Debug` of objects.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use std::fmt;

use super::{List, Object, Slot};

/// Writes the properties that have a value, under their names in JSON.
pub(crate) fn debug_object(
    name: &str,
    object: &dyn Object,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut debug = f.debug_struct(name);
    for (i, property) in object.type_info().properties().enumerate() {
        match object.slot(i) {
            Slot::Absent => {}
            slot => {
                debug.field(property.name, &slot);
            }
        }
    }
    for (name, value) in object.additional().iter() {
        debug.field(name, value);
    }
    debug.finish()
}

/// Writes an object that is a variant of a hierarchy.
pub fn debug_variant(
    variant: &str,
    name: &str,
    object: &dyn Object,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    f.debug_tuple(variant).field(&Named { name, object }).finish()
}

/// An object, and what its type is called in Rust.
struct Named<'a> {
    name: &'a str,
    object: &'a dyn Object,
}

impl fmt::Debug for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_object(self.name, self.object, f)
    }
}

/// Writes which properties are set, as `..`, and `Null` for those that are cleared.
///
/// For parameters and patches: they become bodies, and an unlock code, a password or a key is written and
/// never read. What a resource shows came from the service, as a rule, which gives no secrets back; what
/// these would show is what an app is about to send. A log that says which properties change is enough to
/// see what a request does, and `serde_json` shows the rest to who asks for it.
pub fn debug_body(name: &str, object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut debug = f.debug_struct(name);
    for (i, property) in object.type_info().properties().enumerate() {
        match object.slot(i) {
            Slot::Absent => {}
            Slot::Clear => {
                debug.field(property.name, &Slot::Clear);
            }
            _ => {
                debug.field(property.name, &format_args!(".."));
            }
        }
    }
    for (name, _) in object.additional().iter() {
        debug.field(name, &format_args!(".."));
    }
    debug.finish()
}

/// The value alone: `Null` for a cleared property, a nested object under its type's own name.
impl fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Slot::Absent => f.write_str("Absent"),
            Slot::Clear => f.write_str("Null"),
            Slot::Boolean(value) => value.fmt(f),
            Slot::Integer(value) => value.fmt(f),
            Slot::Single(value) => value.fmt(f),
            Slot::Double(value) => value.fmt(f),
            Slot::Number(value) => value.fmt(f),
            Slot::Str(value) | Slot::Member(value, _) => value.fmt(f),
            Slot::DateTime(value) => value.fmt(f),
            Slot::Members(value, _) | Slot::Text(value) => value.fmt(f),
            Slot::Content(_) => f.write_str(".."),
            Slot::Object(value) => {
                let name = value.type_info().name;
                debug_object(name.rsplit('.').next().unwrap_or(name), value, f)
            }
            Slot::List(value) => debug_list(value, f),
            Slot::Json(value) => value.fmt(f),
        }
    }
}

fn debug_list(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_list().entries((0..list.len()).map(|i| list.get(i))).finish()
}
