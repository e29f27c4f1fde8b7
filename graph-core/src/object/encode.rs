//! The one encoder: generic over the format, erased over the type.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

mod json;

use std::borrow::Cow;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::additional::ODATA_TYPE;
use super::{List, Object, SeenChanges, Slot};
use crate::edm::Decimal;
use crate::info::{PropertyInfo, TypeInfo};
use crate::query::not_finite;
pub(crate) use json::Body;

/// Encodes an object as it is: with `@odata.type` and nulls if they were received.
pub fn serialize_object<S: Serializer>(
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    encode(object, Purpose::Keep, Depth::Whole, serializer)
}

/// Encodes a patch as the body of its request: `@odata.type` always, and what was set.
pub(super) fn serialize_seen<S: Serializer>(
    changes: SeenChanges<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    encode(&changes.into_object(), Purpose::Update, Depth::Whole, serializer)
}

/// Encodes an action's parameters: no `@odata.type`, and what was set.
pub fn serialize_parameters<S: Serializer>(
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    encode(object, Purpose::Call, Depth::Whole, serializer)
}

/// A value as JSON text, to be passed to a function.
pub(crate) fn to_json(slot: Slot<'_>) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Encoded { slot, purpose: Purpose::Call })
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

/// One for all types, each of which would have a copy if it were inlined.
#[inline(never)]
fn encode<S: Serializer>(
    object: &dyn Object,
    purpose: Purpose,
    depth: Depth,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    entries(object, purpose, depth, |name, value| map.serialize_entry(name, &value))?;
    map.end()
}

/// Hands out what an object is encoded as, entry by entry.
fn entries<E>(
    object: &dyn Object,
    purpose: Purpose,
    depth: Depth,
    mut write: impl FnMut(&str, Entry<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let (info, additional) = (object.type_info(), object.additional());
    // First, so that a decoder knows the type before the properties.
    if let Some(received) = additional.get(ODATA_TYPE) {
        write(ODATA_TYPE, Entry::Json(received))?;
    } else if additional.is_type_received() || says_type(info, purpose, depth) {
        write(ODATA_TYPE, Entry::Type(info.name))?;
    }
    let mut write_property = |i: usize, slot: Slot<'_>| {
        if matches!(slot, Slot::Absent) && !additional.is_received(i) {
            return Ok(());
        }
        let Some(property) = info.property_at(i) else { return Ok(()) };
        match slot {
            Slot::Absent if is_null(&property, purpose, depth) => write(property.name, Entry::Null),
            Slot::Absent => Ok(()),
            slot if is_written(&property, slot, purpose, depth) => {
                write(property.name, Entry::Value(Encoded { slot, purpose }))
            }
            _ => Ok(()),
        }
    };
    if let Some(changes) = object.changes() {
        let mut changed = changes.additional().received();
        changed.try_for_each(|i| write_property(i, changes.slot(i).or_clear()))?;
    } else {
        (0..info.properties().len()).try_for_each(|i| write_property(i, object.slot(i)))?;
    }
    for (name, value) in additional.iter() {
        let is_shadowed =
            || info.property(name).is_some_and(|(i, _)| object.slot(i) != Slot::Absent);
        let is_sent = purpose == Purpose::Keep || !is_services_own(name);
        if name != ODATA_TYPE && is_sent && !is_shadowed() {
            write(name, Entry::Json(value))?;
        }
    }
    Ok(())
}

/// What an entry has beside its name.
enum Entry<'a> {
    /// The type, which is written in the form that annotations have: `#microsoft.graph.user`.
    Type(&'static str),
    Null,
    Value(Encoded<'a>),
    Json(&'a serde_json::Value),
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Type(name) => serializer.collect_str(&format_args!("#{name}")),
            Self::Null => serializer.serialize_unit(),
            Self::Value(value) => value.serialize(serializer),
            Self::Json(value) => value.serialize(serializer),
        }
    }
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

/// A value inside an object.
struct Encoded<'a> {
    slot: Slot<'a>,
    purpose: Purpose,
}

impl Serialize for Encoded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.check()?;
        match self.slot {
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
            Slot::Str(value) | Slot::Member(value, _) => serializer.serialize_str(value),
            Slot::DateTime(value) => serializer.collect_str(&value),
            Slot::Members(value, _) | Slot::Text(value) | Slot::Content(value) => {
                serializer.collect_str(value)
            }
            Slot::Object(value) => encode(value, self.purpose, Depth::Inside, serializer),
            Slot::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                self.elements(list).try_for_each(|element| seq.serialize_element(&element))?;
                seq.end()
            }
            Slot::Json(value) => value.serialize(serializer),
        }
    }
}

impl<'a> Encoded<'a> {
    /// The elements of a list that is the value.
    fn elements(&self, list: &'a dyn List) -> impl Iterator<Item = Encoded<'a>> {
        let purpose = self.purpose;
        (0..list.len()).map(move |i| Encoded { slot: list.get(i), purpose })
    }

    /// Members that stand for no member cannot be sent.
    fn check<E: Error>(&self) -> Result<(), E> {
        let (text, info) = match self.slot {
            _ if self.purpose == Purpose::Keep => return Ok(()),
            Slot::Member(text, info) => (Cow::Borrowed(text), info),
            Slot::Members(text, info) => (text.to_string().into(), info),
            _ => return Ok(()),
        };
        match info.fault(&text) {
            Some(fault) => Err(E::custom(format_args!(
                "{fault}; set a member of {} or leave it out",
                info.name
            ))),
            None => Ok(()),
        }
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
