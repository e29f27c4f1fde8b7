//! The one decoder: generic over the format, erased over the type.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

mod buffer;
mod envelope;
mod hierarchy;
mod key;
mod member;
mod number;
mod reply;
mod value;

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::additional::{ODATA_TYPE, Received};
use super::json_error::JsonError;
use super::trace::Trace;
use super::{Object, SlotMut, Value};
use crate::edm::EdmType;
use crate::info::TypeInfo;
pub use envelope::decode_page;
pub(crate) use envelope::{read_item, read_page, read_reply};
pub(crate) use hierarchy::NameSeed;
use key::{Key, KeySeed};
pub use member::deserialize_member;
pub(crate) use reply::{Decoded, NewPlace, ReplyPlace};
use value::{Filled, SlotVisitor, Target};

/// Fills an object of a declared type. The error's text says where it is, for the caller has no trace.
///
/// It is the same for all types, each of which would have a copy if it were inlined.
#[inline(never)]
pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    object: &mut dyn Object,
    deserializer: D,
) -> Result<(), D::Error> {
    let trace = Trace::default();
    let context = Context { mode: Mode::Answer, trace: &trace };
    Decoder::new(object, context)
        .deserialize(deserializer)
        .map_err(|error| D::Error::custom(format_args!("{trace}: {error}")))
}

/// Decodes a patch: a null must be allowed, and the key and read-only properties must not be there.
pub(super) fn patch_from_json(
    patch: &mut dyn Object,
    json: serde_json::Value,
) -> Result<(), JsonError> {
    let trace = Trace::default();
    let context = Context { mode: Mode::Patch, trace: &trace };
    let decoded = Decoder::new(patch, context).deserialize(json);
    decoded.map_err(|error| JsonError::new(trace.to_string(), error.to_string()))
}

/// Decodes one value, such as an object of a type that it says itself.
#[inline]
pub fn deserialize_value<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Value,
    D: Deserializer<'de>,
{
    let mut value = None::<T>;
    match fill(T::slot_mut(&mut value), deserializer) {
        Ok(()) => value.ok_or_else(|| found_null(T::EDM)),
        Err(error) => Err(error),
    }
}

/// Fills the place of a value that stands alone. Of all types, for the reason that [`deserialize`] is.
#[inline(never)]
pub(super) fn fill<'de, D: Deserializer<'de>>(
    slot: SlotMut<'_>,
    deserializer: D,
) -> Result<(), D::Error> {
    let trace = Trace::default();
    let context = Context { mode: Mode::Answer, trace: &trace };
    let mut target = Target { slot, context };
    let visitor = SlotVisitor(&mut target);
    match deserializer.deserialize_any(visitor).map_err(|error| trace.explain(error))? {
        Filled::Value => Ok(()),
        Filled::Null { .. } => Err(found_null(target.slot.edm())),
    }
}

/// The error of a null where a value must be.
#[cold]
pub(crate) fn found_null<E: Error>(edm: EdmType) -> E {
    E::custom(format_args!("expected {edm}, found null"))
}

/// How strict to be.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    /// What a service says is taken as it is.
    Answer,
    /// What is to be sent must be right.
    Patch,
}

/// What decoding one document shares.
#[derive(Clone, Copy)]
struct Context<'a> {
    mode: Mode,
    trace: &'a Trace,
}

/// Fills an object.
struct Decoder<'a> {
    object: &'a mut dyn Object,
    info: &'static TypeInfo,
    context: Context<'a>,
    received: Received,
    /// Whether `@odata.type` was there. The first one decides which properties there are, so another
    /// one, which no JSON should have, says nothing.
    is_typed: bool,
    /// The property that is expected next: services write properties in the order of their
    /// declaration, or leave some out.
    next: usize,
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
        write!(f, "an object of type {}", self.info.name)
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

    fn visit_i128<E: Error>(self, _: i128) -> Result<(), E> {
        self.mismatch("a number")
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<(), E> {
        self.mismatch("a number")
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        self.mismatch("text")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.mismatch("a list")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.fill(&mut map)?;
        self.finish()
    }
}

impl<'a> Decoder<'a> {
    fn new(object: &'a mut dyn Object, context: Context<'a>) -> Self {
        let info = object.type_info();
        Self { object, info, context, received: Received::default(), is_typed: false, next: 0 }
    }

    /// Says what was found by its kind: serde's own text would show the answer's content.
    fn mismatch<E: Error>(&self, found: &str) -> Result<(), E> {
        let name = self.info.name;
        Err(E::custom(format_args!("expected an object of type {name}, found {found}")))
    }

    /// Takes in the entries of a map.
    fn fill<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        let mut name = String::new();
        loop {
            let seed = KeySeed { info: self.info, next: self.next, other: &mut name };
            match map.next_key_seed(seed)? {
                Some(Key::Property(i)) => self.property(i, map)?,
                Some(Key::Other) => self.undeclared(&name, map)?,
                None => return Ok(()),
            }
        }
    }

    /// Keeps what is no declared property.
    fn undeclared<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        if name == number::KEY {
            return self.mismatch("a number");
        }
        let value = map.next_value::<serde_json::Value>();
        let value = value.inspect_err(|_| self.context.trace.property(name))?;
        if name == ODATA_TYPE {
            self.odata_type(value);
        } else {
            self.object.additional_mut().add(name, value);
        }
        Ok(())
    }

    /// Takes in `@odata.type`. The declared type's name need not be kept.
    fn odata_type(&mut self, value: serde_json::Value) {
        if std::mem::replace(&mut self.is_typed, true) {
            return;
        }
        let name = value.as_str().and_then(|name| name.strip_prefix('#'));
        if self.context.mode == Mode::Answer && name == Some(self.info.name) {
            self.received.add_type();
        } else {
            self.object.additional_mut().insert(ODATA_TYPE, value);
        }
    }

    /// Decodes the value of one declared property.
    fn property<'de, A: MapAccess<'de>>(&mut self, i: usize, map: &mut A) -> Result<(), A::Error> {
        let result = self.property_value(i, map);
        result.inspect_err(|_| {
            if let Some(property) = self.info.property_at(i) {
                self.context.trace.property(property.name);
            }
        })?;
        self.received.add(i);
        self.next = i + 1;
        Ok(())
    }

    fn property_value<'de, A: MapAccess<'de>>(
        &mut self,
        i: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let context = self.context;
        let is_nullable =
            || self.info.property_at(i).is_some_and(|property| property.is_nullable());
        let slot = self.object.slot_mut(i);
        if matches!(slot, SlotMut::Absent) {
            return Err(A::Error::custom("the property cannot be changed; leave it out"));
        }
        let mut target = Target { slot, context };
        match map.next_value_seed(SlotVisitor(&mut target))? {
            Filled::Null { .. } if context.mode == Mode::Patch && !is_nullable() => {
                Err(A::Error::custom("the property cannot be null; leave it out to keep its value"))
            }
            Filled::Value | Filled::Null { is_held: true } => Ok(()),
            Filled::Null { is_held: false } => Err(found_null(target.slot.edm())),
        }
    }

    /// Checks that what must be there is, and remembers what was.
    fn finish<E: Error>(self) -> Result<(), E> {
        let is_whole = self.context.mode == Mode::Answer;
        let missing = self.info.required().find(|i| is_whole && !self.received.has(*i));
        if let Some(property) = missing.and_then(|i| self.info.property_at(i)) {
            self.context.trace.property(property.name);
            return Err(E::custom(format_args!("expected {}, found nothing", property.edm())));
        }
        let additional = self.object.additional_mut();
        additional.settle();
        additional.set_received(self.received);
        Ok(())
    }
}
