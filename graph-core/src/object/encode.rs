//! The one encoder: generic over the format, erased over the type.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::additional::ODATA_TYPE;
use super::{Object, Slot};

/// Encodes an object as it is: with `@odata.type` and nulls if they were received.
pub fn serialize<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    encode(object, Purpose::Keep, serializer)
}

/// Encodes an object as the body of a request: `@odata.type` always, and what was set.
pub fn serialize_body<S: Serializer>(
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    encode(object, Purpose::Send, serializer)
}

/// An object as the body of a request.
pub(crate) struct Body<'a>(pub(crate) &'a dyn Object);

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_body(self.0, serializer)
    }
}

/// What an object is encoded for.
#[derive(Clone, Copy, PartialEq)]
enum Purpose {
    Keep,
    Send,
}

fn encode<S: Serializer>(
    object: &dyn Object,
    purpose: Purpose,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let (info, additional) = (object.type_info(), object.additional());
    // First, so that a decoder knows the type before the properties.
    if let Some(received) = additional.get(ODATA_TYPE) {
        map.serialize_entry(ODATA_TYPE, received)?;
    } else if purpose == Purpose::Send {
        map.serialize_entry(ODATA_TYPE, &DeclaredType(info.name))?;
    }
    for (i, property) in info.properties.iter().enumerate() {
        match object.slot(i) {
            // A null that was received says nothing about what to send.
            Slot::Absent if purpose == Purpose::Keep && additional.is_null(i) => {
                map.serialize_entry(property.name, &())?;
            }
            Slot::Absent => {}
            slot => map.serialize_entry(property.name, &slot)?,
        }
    }
    for (name, value) in additional.iter() {
        let is_written = info.property(name).is_some_and(|(i, _)| object.slot(i) != Slot::Absent);
        if name != ODATA_TYPE && !is_written {
            map.serialize_entry(name, value)?;
        }
    }
    map.end()
}

/// The type in the form that annotations have: `#microsoft.graph.user`.
struct DeclaredType(&'static str);

impl Serialize for DeclaredType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("#{}", self.0))
    }
}

impl Serialize for Slot<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Slot::Absent | Slot::Clear => serializer.serialize_unit(),
            Slot::Boolean(value) => serializer.serialize_bool(value),
            Slot::Integer(value) => serializer.serialize_i64(value),
            Slot::Single(value) if value.is_finite() => serializer.serialize_f32(value),
            Slot::Single(value) => serializer.serialize_str(not_finite(value.into())),
            Slot::Double(value) if value.is_finite() => serializer.serialize_f64(value),
            Slot::Double(value) => serializer.serialize_str(not_finite(value)),
            Slot::Str(value) => serializer.serialize_str(value),
            Slot::DateTime(value) => serializer.collect_str(&value),
        }
    }
}

/// How OData writes what JSON numbers cannot.
fn not_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "INF"
    } else {
        "-INF"
    }
}
