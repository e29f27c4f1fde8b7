//! Decoding of a property's value into its place.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Context, Decoder, Mode, hierarchy, number};
use crate::edm::Decimal;
use crate::object::{List, Place, SlotMut};

/// What a property's value turned out to be.
pub(super) enum Filled {
    Value,
    /// Null, and whether the place holds it.
    Null {
        is_held: bool,
    },
}

/// Where a property's value goes, and what it must be.
pub(super) struct Target<'s, 'c> {
    pub(super) slot: SlotMut<'s>,
    pub(super) context: Context<'c>,
}

/// Decodes a property's value into its place. A visitor is handed on several times for each value, so it
/// is no more than a pointer.
pub(super) struct SlotVisitor<'a, 's, 'c>(pub(super) &'a mut Target<'s, 'c>);

impl<'de> DeserializeSeed<'de> for SlotVisitor<'_, '_, '_> {
    type Value = Filled;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl SlotVisitor<'_, '_, '_> {
    pub(super) fn integer<E: Error>(self, value: i128) -> Result<Filled, E> {
        fn put<T: TryFrom<i128> + Default>(place: &mut dyn Place<Value = T>, value: i128) -> bool {
            let value = T::try_from(value);
            let fits = value.is_ok();
            if let Ok(value) = value {
                place.put(value);
            }
            fits
        }
        let fits = match &mut self.0.slot {
            SlotMut::Byte(place) => put(*place, value),
            SlotMut::SByte(place) => put(*place, value),
            SlotMut::Int16(place) => put(*place, value),
            SlotMut::Int32(place) => put(*place, value),
            SlotMut::Int64(place) => put(*place, value),
            #[allow(clippy::cast_precision_loss)] // As for any JSON number.
            SlotMut::Single(_) | SlotMut::Double(_) => return self.number(value as f64),
            SlotMut::Number(_) => return self.decimal(&value.to_string()),
            SlotMut::Json(place) => {
                place.put(i64::try_from(value).map_or_else(
                    |_| u64::try_from(value).unwrap_or_default().into(),
                    serde_json::Value::from,
                ));
                true
            }
            _ => return self.mismatch("a number"),
        };
        if fits { Ok(Filled::Value) } else { self.out_of_range() }
    }

    pub(super) fn out_of_range<E: Error>(self) -> Result<Filled, E> {
        let edm = self.0.slot.edm();
        Err(E::custom(format_args!("expected {edm}, found a number out of its range")))
    }

    pub(super) fn number<E: Error>(self, value: f64) -> Result<Filled, E> {
        #[allow(clippy::cast_possible_truncation)] // To the nearest, as `f32` parses it.
        let single = value as f32;
        match &mut self.0.slot {
            SlotMut::Single(_) if single.is_infinite() && value.is_finite() => {
                return self.out_of_range();
            }
            SlotMut::Single(place) => place.put(single),
            SlotMut::Double(place) => place.put(value),
            // `Debug` keeps the fraction of `12.0`, which is then written as it came.
            SlotMut::Number(_) => return self.decimal(&format!("{value:?}")),
            SlotMut::Json(place) => place.put(value.into()),
            _ => return self.mismatch("a number with a fraction"),
        }
        Ok(Filled::Value)
    }

    /// Takes in a decimal, digit by digit.
    pub(super) fn decimal<E: Error>(self, text: &str) -> Result<Filled, E> {
        match (&mut self.0.slot, text.parse::<Decimal>()) {
            (SlotMut::Number(place), Ok(value)) => place.put(value),
            _ => return self.other_text(),
        }
        Ok(Filled::Value)
    }

    /// Decodes a collection. A null in it is left out where the elements cannot be null: it stands for
    /// nothing that their type could hold.
    fn list<'de, A: SeqAccess<'de>>(
        list: &mut dyn List,
        context: Context<'_>,
        mut seq: A,
    ) -> Result<Filled, A::Error> {
        for i in 0.. {
            let (mut result, mut is_untyped) = (Ok(None), false);
            list.push(&mut |slot| {
                is_untyped = matches!(slot, SlotMut::Json(_));
                let mut target = Target { slot, context };
                result = seq.next_element_seed(SlotVisitor(&mut target));
            });
            match result.inspect_err(|_| context.trace.index(i))? {
                None => break,
                Some(Filled::Null { is_held: false }) if is_untyped => {
                    list.push(&mut |slot| {
                        if let SlotMut::Json(place) = slot {
                            place.put(serde_json::Value::Null);
                        }
                    });
                }
                Some(Filled::Null { is_held: false }) if context.mode == Mode::Patch => {
                    context.trace.index(i);
                    return Err(A::Error::custom("an element cannot be null; leave it out"));
                }
                Some(Filled::Value | Filled::Null { .. }) => {}
            }
        }
        Ok(Filled::Value)
    }

    fn other_text<E: Error>(self) -> Result<Filled, E> {
        Err(E::custom(format_args!("expected {}, found other text", self.0.slot.edm())))
    }

    /// Says what was found by its kind: a value would put the answer's content into error texts.
    fn mismatch<T, E: Error>(&self, found: &str) -> Result<T, E> {
        let object = if self.0.slot.edm().object().is_some() { "an object of type " } else { "" };
        Err(E::custom(format_args!("expected {object}{}, found {found}", self.0.slot.edm())))
    }
}

impl<'de> Visitor<'de> for SlotVisitor<'_, '_, '_> {
    type Value = Filled;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.slot.edm(), f)
    }

    fn visit_unit<E: Error>(self) -> Result<Filled, E> {
        Ok(Filled::Null { is_held: self.0.slot.clear() })
    }

    fn visit_none<E: Error>(self) -> Result<Filled, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Filled, E> {
        match &mut self.0.slot {
            SlotMut::Boolean(place) => place.put(value),
            SlotMut::Json(place) => place.put(value.into()),
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

    fn visit_i128<E: Error>(self, value: i128) -> Result<Filled, E> {
        self.number_text(&value.to_string())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Filled, E> {
        self.number_text(&value.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Filled, E> {
        match &mut self.0.slot {
            SlotMut::Str(place) => place.put(text.to_owned()),
            SlotMut::DateTime(place) => match text.parse() {
                Ok(value) => place.put(value),
                Err(_) => return self.other_text(),
            },
            SlotMut::Text(place) => {
                if !place.put_text(text) {
                    return self.other_text();
                }
            }
            SlotMut::Number(_) => return self.decimal(text),
            SlotMut::Json(place) => place.put(text.into()),
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

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Filled, A::Error> {
        match &mut self.0.slot {
            SlotMut::List(place) => Self::list(place.start(), self.0.context, seq),
            SlotMut::Json(place) => {
                place.put(serde_json::Value::deserialize(SeqAccessDeserializer::new(seq))?);
                Ok(Filled::Value)
            }
            _ => self.mismatch("a list"),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Filled, A::Error> {
        match &mut self.0.slot {
            SlotMut::Object(place) => {
                Decoder::new(place.start(), self.0.context).visit_map(map)?;
            }
            SlotMut::Hierarchy(place) => hierarchy::decode(*place, self.0.context, &mut map)?,
            SlotMut::Json(place) => {
                place.put(serde_json::Value::deserialize(MapAccessDeserializer::new(map))?);
            }
            _ if map.next_key::<String>()?.as_deref() == Some(number::KEY) => {
                return self.number_text(&number::text(&mut map)?);
            }
            _ => return self.mismatch("an object"),
        }
        Ok(Filled::Value)
    }
}
