//! The one decoder: generic over the format, erased over the type.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::additional::PropertySet;
use super::trace::Trace;
use super::{Object, Place, SlotMut, TextValue};
use crate::edm::EdmType;
use crate::info::TypeInfo;

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
pub fn deserialize_patch<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Object + Default,
    D: Deserializer<'de>,
{
    let mut object = T::default();
    decode_untraced(&mut object, Mode::Patch, deserializer)?;
    Ok(object)
}

/// Decodes an enum from its text.
pub fn deserialize_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: TextValue,
    D: Deserializer<'de>,
{
    let mut text = None::<T>;
    let visitor = SlotVisitor { slot: T::slot_mut(&mut text), edm: T::EDM };
    let Filled::Value = deserializer.deserialize_str(visitor)? else {
        return Err(D::Error::custom(format_args!("expected {}, found null", T::EDM)));
    };
    text.ok_or_else(|| D::Error::custom(format_args!("expected {}", T::EDM)))
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
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Decoder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object of type {}", self.object.type_info().name)
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
                    match (&*name, &value) {
                        ("@odata.type", serde_json::Value::String(odata_type)) => {
                            self.object.additional_mut().set_odata_type(odata_type);
                        }
                        _ => {
                            self.object.additional_mut().insert(&name, value);
                        }
                    }
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

/// What a property's value turned out to be.
enum Filled {
    Value,
    Null,
}

/// Decodes a property's value into its place.
struct SlotVisitor<'a> {
    slot: SlotMut<'a>,
    edm: EdmType,
}

impl<'de> DeserializeSeed<'de> for SlotVisitor<'_> {
    type Value = Filled;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl SlotVisitor<'_> {
    fn integer<E: Error>(self, value: i128) -> Result<Filled, E> {
        fn put<T: TryFrom<i128>>(place: &mut dyn Place<Value = T>, value: i128) -> bool {
            let value = T::try_from(value);
            let fits = value.is_ok();
            if let Ok(value) = value {
                place.put(value);
            }
            fits
        }
        let edm = self.edm;
        let fits = match self.slot {
            SlotMut::Byte(place) => put(place, value),
            SlotMut::SByte(place) => put(place, value),
            SlotMut::Int16(place) => put(place, value),
            SlotMut::Int32(place) => put(place, value),
            SlotMut::Int64(place) => put(place, value),
            #[allow(clippy::cast_precision_loss)] // As for any JSON number.
            SlotMut::Single(_) | SlotMut::Double(_) => return self.number(value as f64),
            _ => return self.mismatch("a number"),
        };
        if fits {
            Ok(Filled::Value)
        } else {
            Err(E::custom(format_args!("expected {edm}, found a number out of its range")))
        }
    }

    fn number<E: Error>(self, value: f64) -> Result<Filled, E> {
        match self.slot {
            #[allow(clippy::cast_possible_truncation)] // To the nearest, as `f32` parses it.
            SlotMut::Single(place) => place.put(value as f32),
            SlotMut::Double(place) => place.put(value),
            _ => return self.mismatch("a number with a fraction"),
        }
        Ok(Filled::Value)
    }

    /// Says what was found by its kind: a value would put the answer's content into error texts.
    fn mismatch<T, E: Error>(&self, found: &str) -> Result<T, E> {
        Err(E::custom(format_args!("expected {}, found {found}", self.edm)))
    }
}

impl<'de> Visitor<'de> for SlotVisitor<'_> {
    type Value = Filled;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.edm, f)
    }

    fn visit_unit<E: Error>(self) -> Result<Filled, E> {
        Ok(Filled::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Filled, E> {
        Ok(Filled::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Filled, E> {
        match self.slot {
            SlotMut::Boolean(place) => place.put(value),
            _ => return self.mismatch("a boolean"),
        }
        Ok(Filled::Value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Filled, E> {
        self.integer(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Filled, E> {
        self.integer(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Filled, E> {
        self.number(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Filled, E> {
        match self.slot {
            SlotMut::Str(place) => place.put(text.to_owned()),
            SlotMut::Text(place) => {
                if !place.put_text(text) {
                    return Err(E::custom(format_args!("expected {}, found other text", self.edm)));
                }
            }
            SlotMut::Single(_) | SlotMut::Double(_) => {
                // How OData writes what JSON numbers cannot.
                return match text {
                    "INF" => self.number(f64::INFINITY),
                    "-INF" => self.number(f64::NEG_INFINITY),
                    "NaN" => self.number(f64::NAN),
                    _ => self.mismatch("text"),
                };
            }
            _ => return self.mismatch("text"),
        }
        Ok(Filled::Value)
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, _: A) -> Result<Filled, A::Error> {
        self.mismatch("a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Filled, A::Error> {
        self.mismatch("an object")
    }
}
