//! Decoding of a property's value into its place.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::edm::EdmType;
use crate::object::{Place, SlotMut};

/// What a property's value turned out to be.
pub(super) enum Filled {
    Value,
    Null,
}

/// Decodes a property's value into its place.
pub(super) struct SlotVisitor<'a> {
    pub(super) slot: SlotMut<'a>,
    pub(super) edm: EdmType,
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
            SlotMut::DateTime(place) => match text.parse() {
                Ok(value) => place.put(value),
                Err(_) => {
                    return Err(E::custom(format_args!("expected {}, found other text", self.edm)));
                }
            },
            SlotMut::Text(place) => place.put_text(text),
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

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Filled, A::Error> {
        self.mismatch("a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Filled, A::Error> {
        self.mismatch("an object")
    }
}
