//! The one encoder: generic over the format, erased over the type.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use std::borrow::Cow;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::additional::ODATA_TYPE;
use super::{Object, Slot};
use crate::edm::{Decimal, EdmType};
use crate::info::{EnumInfo, PropertyInfo, TypeInfo};
use crate::query::not_finite;

/// Encodes an object as it is: with `@odata.type` and nulls if they were received.
pub fn serialize<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    encode(object, Purpose::Keep, Depth::Whole, serializer)
}

/// Encodes a patch as the body of its request: `@odata.type` always, and what was set.
pub fn serialize_body<S: Serializer>(
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    encode(object, Purpose::Update, Depth::Whole, serializer)
}

/// Encodes an action's parameters: no `@odata.type`, and what was set.
pub fn serialize_parameters<S: Serializer>(
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    encode(object, Purpose::Call, Depth::Whole, serializer)
}

/// An object as the body of a request.
pub(crate) struct Body<'a>(pub(crate) &'a dyn Object, pub(crate) Purpose);

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode(self.0, self.1, Depth::Whole, serializer)
    }
}

/// A value as JSON text, to be passed to a function.
pub(crate) fn to_json(slot: Slot<'_>, edm: EdmType) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Encoded { slot, edm, purpose: Purpose::Call })
}

/// What an object is encoded for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Purpose {
    /// To be kept: all there is.
    Keep,
    /// The body of a POST that creates it.
    Create,
    /// The body of a PATCH.
    Update,
    /// The body of a PUT.
    Replace,
    /// The parameters of an action.
    Call,
}

/// Where an object stands in what is encoded.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
    Whole,
    Inside,
}

fn encode<S: Serializer>(
    object: &dyn Object,
    purpose: Purpose,
    depth: Depth,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let (info, additional) = (object.type_info(), object.additional());
    // First, so that a decoder knows the type before the properties.
    if let Some(received) = additional.get(ODATA_TYPE) {
        map.serialize_entry(ODATA_TYPE, received)?;
    } else if additional.is_type_received() || says_type(info, purpose, depth) {
        map.serialize_entry(ODATA_TYPE, &DeclaredType(info.name))?;
    }
    let meant = object.meant();
    for (i, property) in info.properties.iter().enumerate() {
        if meant.is_some_and(|meant| !meant.is_received(i)) {
            continue;
        }
        match object.slot(i) {
            Slot::Absent if additional.is_received(i) && is_null(property, purpose, depth) => {
                map.serialize_entry(property.name, &())?;
            }
            Slot::Absent => {}
            slot if is_written(property, slot, purpose, depth) => {
                map.serialize_entry(
                    property.name,
                    &Encoded { slot, edm: property.edm(), purpose },
                )?;
            }
            _ => {}
        }
    }
    for (name, value) in additional.iter() {
        let is_shadowed =
            || info.property(name).is_some_and(|(i, _)| object.slot(i) != Slot::Absent);
        let is_sent = purpose == Purpose::Keep || !is_services_own(name);
        if name != ODATA_TYPE && is_sent && !is_shadowed() {
            map.serialize_entry(name, value)?;
        }
    }
    map.end()
}

/// Whether an object says its type, although none was received.
fn says_type(info: &TypeInfo, purpose: Purpose, depth: Depth) -> bool {
    match (purpose, depth) {
        // Without it, a derived type could not be told from its base when it is read again.
        (Purpose::Keep, _) => info.base.is_some(),
        (Purpose::Call, Depth::Whole) => false,
        (_, Depth::Whole) => true,
        (_, Depth::Inside) => info.is_entity || info.is_in_hierarchy(),
    }
}

/// Whether a property that has a value is written.
fn is_written(property: &PropertyInfo, slot: Slot<'_>, purpose: Purpose, depth: Depth) -> bool {
    match (purpose, depth) {
        // A patch has only what it may have, and the key where the path does not name the item.
        (Purpose::Keep, _) | (Purpose::Update | Purpose::Call, Depth::Whole) => true,
        (Purpose::Replace, Depth::Whole) => {
            !property.is_read_only() && !property.is_key() && !property.is_navigation()
        }
        // What is passed to an action may name items that exist.
        (Purpose::Call, Depth::Inside) if property.is_key() => slot != Slot::Str(""),
        _ => property.is_created(),
    }
}

/// Whether a property that was received and has no value is written as null.
fn is_null(property: &PropertyInfo, purpose: Purpose, depth: Depth) -> bool {
    match (purpose, depth) {
        (Purpose::Keep, _) => true,
        // A patch says itself what it clears. A value inside of it says so by having lost what it had.
        (Purpose::Update, Depth::Inside) => property.is_nullable() && property.is_created(),
        // What is created has no value yet that could be cleared.
        _ => false,
    }
}

/// What clients annotate: OData's own, in its long and its short form, and what
/// [Graph documents](https://learn.microsoft.com/graph/api/resources/driveitem#instance-attributes) as
/// only written.
const CLIENTS_OWN: &[&str] = &[
    "odata.type",
    "odata.id",
    "odata.bind",
    "odata.delta",
    "odata.removed",
    "type",
    "id",
    "bind",
    "delta",
    "removed",
    "microsoft.graph.conflictBehavior",
    "microsoft.graph.sourceUrl",
];

/// Whether it is an annotation, of the object or of a property, that only a service writes.
fn is_services_own(name: &str) -> bool {
    name.split_once('@').is_some_and(|(_, annotation)| !CLIENTS_OWN.contains(&annotation))
}

/// The type in the form that annotations have: `#microsoft.graph.user`.
struct DeclaredType(&'static str);

impl Serialize for DeclaredType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = self.0.as_bytes();
        // Most names fit, and then nothing is allocated or formatted.
        let mut text = [b'#'; 96];
        if let Some(place) = text.get_mut(1..=name.len()) {
            place.copy_from_slice(name);
            if let Ok(text) = std::str::from_utf8(&text[..=name.len()]) {
                return serializer.serialize_str(text);
            }
        }
        serializer.collect_str(&format_args!("#{}", self.0))
    }
}

/// A value inside an object.
struct Encoded<'a> {
    slot: Slot<'a>,
    edm: EdmType,
    purpose: Purpose,
}

impl Serialize for Encoded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { slot, edm, purpose } = *self;
        if purpose != Purpose::Keep
            && let EdmType::Enum(info) = edm
        {
            check_member(info, slot)?;
        }
        match slot {
            Slot::Absent | Slot::Clear => serializer.serialize_unit(),
            Slot::Boolean(value) => serializer.serialize_bool(value),
            Slot::Integer(value) => serializer.serialize_i64(value),
            Slot::Single(value) => match not_finite(value.into()) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_f32(value),
            },
            Slot::Double(value) => match not_finite(value) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_f64(value),
            },
            Slot::Number(value) => serialize_decimal(value, serializer),
            Slot::Str(value) => serializer.serialize_str(value),
            Slot::DateTime(value) => serializer.collect_str(&value),
            Slot::Text(value) => serializer.collect_str(value),
            Slot::Object(value) => encode(value, purpose, Depth::Inside, serializer),
            Slot::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                let edm = edm.element().unwrap_or(EdmType::Untyped);
                for i in 0..list.len() {
                    seq.serialize_element(&Encoded { slot: list.get(i), edm, purpose })?;
                }
                seq.end()
            }
            Slot::Json(value) => value.serialize(serializer),
        }
    }
}

/// Members that stand for no member cannot be sent.
fn check_member<E: Error>(info: &EnumInfo, slot: Slot<'_>) -> Result<(), E> {
    let text = match slot {
        Slot::Str(text) => Cow::Borrowed(text),
        Slot::Text(text) => text.to_string().into(),
        _ => return Ok(()),
    };
    match info.fault(&text) {
        Some(fault) => {
            Err(E::custom(format_args!("{fault}; set a member of {} or leave it out", info.name)))
        }
        None => Ok(()),
    }
}

/// As a number where that says the same, else as text, which OData allows.
fn serialize_decimal<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    let text = value.to_string();
    if let Ok(integer) = text.parse::<i64>() {
        return serializer.serialize_i64(integer);
    }
    let nearest = value.to_f64();
    match Decimal::try_from(nearest) {
        Ok(same) if same == *value => serializer.serialize_f64(nearest),
        _ => serializer.serialize_str(&text),
    }
}

#[cfg(test)]
mod tests {
    use super::DeclaredType;

    #[test]
    fn types_are_named_however_long() {
        let longest = "microsoft.graph.".repeat(12);
        for length in [0, 1, 94, 95, 96, 97, longest.len()] {
            let name: &'static str = longest[..length].to_owned().leak();
            let json = serde_json::to_string(&DeclaredType(name)).expect("text");
            assert_eq!(json, format!("\"#{name}\""));
        }
    }
}
