//! `Debug` of objects.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use std::fmt;

use super::{Object, Slot};

/// Writes the properties that have a value, under their names in JSON.
pub fn debug(name: &str, object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut debug = f.debug_struct(name);
    for (i, property) in object.type_info().properties.iter().enumerate() {
        match object.slot(i) {
            Slot::Absent => {}
            slot => {
                debug.field(property.name, &DebugSlot(slot));
            }
        }
    }
    for (name, value) in object.additional().iter() {
        debug.field(name, value);
    }
    debug.finish()
}

struct DebugSlot<'a>(Slot<'a>);

impl fmt::Debug for DebugSlot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Slot::Absent => f.write_str("Absent"),
            Slot::Clear => f.write_str("Null"),
            Slot::Boolean(value) => value.fmt(f),
            Slot::Integer(value) => value.fmt(f),
            Slot::Single(value) => value.fmt(f),
            Slot::Double(value) => value.fmt(f),
            Slot::Str(value) => value.fmt(f),
            Slot::DateTime(value) => value.fmt(f),
        }
    }
}
