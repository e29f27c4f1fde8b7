//! The one decoder: generic over the format, erased over the type.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

mod value;

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::additional::PropertySet;
use super::trace::Trace;
use super::{Object, SlotMut, Value};
use crate::info::TypeInfo;
use value::{Filled, SlotVisitor};

/// Decodes a value of a declared type.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Object + Default,
    D: Deserializer<'de>,
{
    let mut object = T::default();
    decode_untraced(&mut object, Mode::Answer, deserializer)?;
    Ok(object)
}

/// Decodes a patch: a null must be allowed, and the key and read-only properties must not be there.
pub(crate) fn patch_from_json<T: Object + Default>(
    json: serde_json::Value,
) -> Result<T, serde_json::Error> {
    let mut object = T::default();
    decode_untraced(&mut object, Mode::Patch, json)?;
    Ok(object)
}

/// Decodes one value, such as an enum's member, outside of an object.
pub fn deserialize_value<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Value,
    D: Deserializer<'de>,
{
    let mut value = None::<T>;
    deserializer.deserialize_any(SlotVisitor { slot: T::slot_mut(&mut value), edm: T::EDM })?;
    value.ok_or_else(|| D::Error::custom(format_args!("expected {}, found null", T::EDM)))
}

/// Decodes an answer's body.
pub(crate) fn from_slice(
    object: &mut dyn Object,
    body: &[u8],
    trace: &Trace,
) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    Decoder { object, mode: Mode::Answer, trace }.deserialize(&mut deserializer)?;
    deserializer.end()
}

/// Decodes for a caller that has no trace: the error's text then says where.
fn decode_untraced<'de, D: Deserializer<'de>>(
    object: &mut dyn Object,
    mode: Mode,
    deserializer: D,
) -> Result<(), D::Error> {
    let trace = Trace::default();
    Decoder { object, mode, trace: &trace }
        .deserialize(deserializer)
        .map_err(|error| D::Error::custom(format_args!("{trace}: {error}")))
}

/// How strict to be.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    /// What a service says is taken as it is.
    Answer,
    /// What is to be sent must be right.
    Patch,
}

struct Decoder<'a> {
    object: &'a mut dyn Object,
    mode: Mode,
    trace: &'a Trace,
}

impl<'de> DeserializeSeed<'de> for Decoder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Decoder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object of type {}", self.object.type_info().name)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.mismatch("null")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.mismatch("a boolean")
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.mismatch("a number")
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.mismatch("a number")
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.mismatch("a number")
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        self.mismatch("text")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.mismatch("a list")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let info = self.object.type_info();
        let mut seen = PropertySet::default();
        let mut next = 0;
        while let Some(key) = map.next_key_seed(KeySeed { info, next })? {
            match key {
                Key::Property(i) => {
                    self.property(i, &mut map)
                        .inspect_err(|_| self.trace.property(info.properties[i].name))?;
                    seen.insert(i);
                    next = i + 1;
                }
                Key::Other(name) => {
                    let value = map
                        .next_value::<serde_json::Value>()
                        .inspect_err(|_| self.trace.property(&name))?;
                    self.object.additional_mut().insert(&name, value);
                }
            }
        }
        if self.mode == Mode::Answer {
            for (i, property) in info.properties.iter().enumerate() {
                if property.required && !seen.contains(i) {
                    self.trace.property(property.name);
                    return Err(A::Error::custom(format_args!(
                        "expected {}, found nothing",
                        property.edm
                    )));
                }
            }
        }
        Ok(())
    }
}

impl Decoder<'_> {
    /// Says what was found by its kind: serde's own text would show the answer's content.
    fn mismatch<E: Error>(&self, found: &str) -> Result<(), E> {
        let name = self.object.type_info().name;
        Err(E::custom(format_args!("expected an object of type {name}, found {found}")))
    }

    /// Decodes the value of one declared property.
    fn property<'de, A: MapAccess<'de>>(&mut self, i: usize, map: &mut A) -> Result<(), A::Error> {
        let property = &self.object.type_info().properties[i];
        let slot = self.object.slot_mut(i);
        if matches!(slot, SlotMut::Absent) {
            return Err(A::Error::custom("the property cannot be changed; leave it out"));
        }
        match map.next_value_seed(SlotVisitor { slot, edm: property.edm })? {
            Filled::Value => Ok(()),
            Filled::Null if self.mode == Mode::Patch && !property.nullable => {
                Err(A::Error::custom("the property cannot be null; leave it out to keep its value"))
            }
            Filled::Null if self.object.slot_mut(i).clear() => {
                if self.mode == Mode::Answer {
                    self.object.additional_mut().set_null(i);
                }
                Ok(())
            }
            Filled::Null => {
                Err(A::Error::custom(format_args!("expected {}, found null", property.edm)))
            }
        }
    }
}

/// A key of an object.
enum Key {
    /// A declared property, by position.
    Property(usize),
    Other(String),
}

/// Finds a key's property, beginning with the one that is expected next: services write properties
/// in the order of their declaration, or leave some out.
struct KeySeed {
    info: &'static TypeInfo,
    next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        let (before, after) = self.info.properties.split_at(self.next);
        let found = after
            .iter()
            .position(|property| property.name == name)
            .map(|i| self.next + i)
            .or_else(|| before.iter().position(|property| property.name == name));
        Ok(found.map_or_else(|| Key::Other(name.to_owned()), Key::Property))
    }
}
