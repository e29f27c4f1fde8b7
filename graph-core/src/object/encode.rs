//! The one encoder: generic over the format, erased over the type.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Object, Slot};

/// Encodes an object as it is: `@odata.type` only if it was received.
pub fn serialize<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    encode(object, object.additional().odata_type().map(OdataType::Received), serializer)
}

/// Encodes an object as the body of a request: `@odata.type` always, and first.
pub fn serialize_body<S: Serializer>(
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let odata_type = match object.additional().odata_type() {
        Some(received) => OdataType::Received(received),
        None => OdataType::Declared(object.type_info().name),
    };
    encode(object, Some(odata_type), serializer)
}

/// An object as the body of a request.
pub(crate) struct Body<'a>(pub(crate) &'a dyn Object);

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_body(self.0, serializer)
    }
}

enum OdataType<'a> {
    Received(&'a str),
    Declared(&'a str),
}

impl Serialize for OdataType<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            OdataType::Received(text) => serializer.serialize_str(text),
            OdataType::Declared(name) => serializer.collect_str(&format_args!("#{name}")),
        }
    }
}

fn encode<S: Serializer>(
    object: &dyn Object,
    odata_type: Option<OdataType<'_>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if let Some(odata_type) = odata_type {
        map.serialize_entry("@odata.type", &odata_type)?;
    }
    let additional = object.additional();
    for (i, property) in object.type_info().properties.iter().enumerate() {
        match object.slot(i) {
            Slot::Absent if additional.is_null(i) => map.serialize_entry(property.name, &())?,
            Slot::Absent => {}
            slot => map.serialize_entry(property.name, &slot)?,
        }
    }
    for (name, value) in additional.iter() {
        map.serialize_entry(name, value)?;
    }
    map.end()
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
