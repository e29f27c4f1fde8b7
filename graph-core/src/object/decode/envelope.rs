//! Decoding of whole answers, and what services wrap around a value.

mod whole;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::value::{Filled, SlotVisitor, Target};
use super::{Context, Mode, Trace, found_null, hierarchy, number};
use crate::object::{Additional, Place, SlotMut, Value};
use whole::{Whole, object};

/// Decodes an answer's body into a place. Actions and functions wrap what they give in `{"value": ...}`;
/// objects may come as they are. It is for the caller to ask whether the place holds something: it does
/// not after null.
pub(crate) fn read_reply(
    body: &[u8],
    slot: SlotMut<'_>,
    trace: &Trace,
) -> Result<(), serde_json::Error> {
    read(body, Envelope::new(slot, trace)).map(|_| ())
}

/// Decodes a page: the items in `value` into a place, which then holds them, and what the service says
/// about them.
pub(crate) fn read_page(
    body: &[u8],
    slot: SlotMut<'_>,
    trace: &Trace,
) -> Result<Additional, serde_json::Error> {
    let mut rest = Additional::default();
    let edm = slot.edm();
    let envelope = Envelope::of_page(slot, &mut rest, trace);
    match read(body, envelope)? {
        Filled::Value => Ok(rest),
        Filled::Null { .. } => {
            trace.property("value");
            Err(serde_json::Error::custom(format_args!("expected {edm}, found nothing")))
        }
    }
}

/// Decodes one item of a page into a place, which then holds it.
pub(crate) fn read_item(
    json: &str,
    slot: SlotMut<'_>,
    trace: &Trace,
) -> Result<(), serde_json::Error> {
    let context = Context { mode: Mode::Answer, trace };
    let mut target = Target { slot, context };
    let mut deserializer = serde_json::Deserializer::from_str(json);
    match deserializer.deserialize_any(SlotVisitor(&mut target))? {
        Filled::Value => Ok(()),
        Filled::Null { .. } => Err(found_null(target.slot.edm())),
    }
}

/// Decodes a page as the client does, for the project's benchmarks.
pub fn decode_page<T: Value>(body: &[u8]) -> Result<(Vec<T>, Additional), serde_json::Error> {
    let mut items = None::<Vec<T>>;
    let slot = Vec::<T>::slot_mut(&mut items);
    let rest = read_page(body, slot, &Trace::default())?;
    Ok((items.unwrap_or_default(), rest))
}

fn read(body: &[u8], envelope: Envelope<'_, '_>) -> Result<Filled, serde_json::Error> {
    // Counts come with a byte order mark.
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    // Checked as a whole, which is far cheaper than text by text.
    let Ok(text) = std::str::from_utf8(body) else {
        return Err(not_utf8(body));
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let filled = envelope.deserialize(&mut deserializer)?;
    deserializer.end().map(|()| filled)
}

/// Says where it is no UTF-8.
#[cold]
fn not_utf8(body: &[u8]) -> serde_json::Error {
    let error = serde_json::from_slice::<serde_json::Value>(body).err();
    error.unwrap_or_else(|| serde_json::Error::custom("expected UTF-8"))
}

/// A value, or a value in its wrapper.
pub(super) struct Envelope<'s, 'c> {
    slot: SlotMut<'s>,
    context: Context<'c>,
    /// Where what stands beside the value goes.
    rest: Option<&'c mut Additional>,
}

impl<'s, 'c> Envelope<'s, 'c> {
    /// An answer's value.
    pub(super) fn new(slot: SlotMut<'s>, trace: &'c Trace) -> Self {
        Self { slot, context: Context { mode: Mode::Answer, trace }, rest: None }
    }

    /// A page's items, and what stands beside them.
    pub(super) fn of_page(slot: SlotMut<'s>, rest: &'c mut Additional, trace: &'c Trace) -> Self {
        Self { rest: Some(rest), ..Self::new(slot, trace) }
    }

    fn into_target(self) -> Target<'s, 'c> {
        Target { slot: self.slot, context: self.context }
    }
}

impl<'de> DeserializeSeed<'de> for Envelope<'_, '_> {
    type Value = Filled;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Envelope<'_, '_> {
    type Value = Filled;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.slot.edm(), f)
    }

    fn visit_unit<E: Error>(self) -> Result<Filled, E> {
        SlotVisitor(&mut self.into_target()).visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Filled, E> {
        SlotVisitor(&mut self.into_target()).visit_bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Filled, E> {
        SlotVisitor(&mut self.into_target()).visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Filled, E> {
        SlotVisitor(&mut self.into_target()).visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Filled, E> {
        SlotVisitor(&mut self.into_target()).visit_f64(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Filled, E> {
        SlotVisitor(&mut self.into_target()).visit_str(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Filled, A::Error> {
        SlotVisitor(&mut self.into_target()).visit_seq(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Filled, A::Error> {
        let Self { slot, context, rest } = self;
        let edm = slot.edm();
        let has_value = edm.object().is_some_and(|info| info.property("value").is_some());
        match slot {
            SlotMut::Object(_) | SlotMut::Hierarchy(_) if has_value => {
                SlotVisitor(&mut Target { slot, context }).visit_map(map)
            }
            SlotMut::Object(place) => object(Whole::Object(place), edm, context, map),
            SlotMut::Hierarchy(place) => object(Whole::Hierarchy(place), edm, context, map),
            SlotMut::Json(place) => untyped(place, map),
            slot => wrapped(Target { slot, context }, rest, map),
        }
    }
}

/// Takes in any JSON, as it is or from its wrapper: beside `value` that has annotations only.
fn untyped<'de, A: MapAccess<'de>>(
    place: &mut dyn Place<Value = serde_json::Value>,
    map: A,
) -> Result<Filled, A::Error> {
    let mut whole = serde_json::Value::deserialize(MapAccessDeserializer::new(map))?;
    let value = whole
        .as_object_mut()
        .filter(|entries| entries.keys().all(|name| name == "value" || name.starts_with('@')))
        .and_then(|entries| entries.remove("value"));
    match value {
        Some(serde_json::Value::Null) => return Ok(Filled::Null { is_held: place.clear() }),
        Some(value) => place.put(value),
        None => place.put(whole),
    }
    Ok(Filled::Value)
}

/// Decodes what is no object, from its wrapper.
fn wrapped<'de, A: MapAccess<'de>>(
    target: Target<'_, '_>,
    mut rest: Option<&mut Additional>,
    mut map: A,
) -> Result<Filled, A::Error> {
    let (edm, context) = (target.slot.edm(), target.context);
    let mut target = Some(target);
    let mut filled = None;
    while let Some(key) = map.next_key_seed(hierarchy::NameSeed)? {
        if key == number::KEY
            && let Some(mut target) = target.take()
        {
            return SlotVisitor(&mut target).number_text(&number::text(&mut map)?);
        } else if key == "value"
            && let Some(mut target) = target.take()
        {
            let value = map.next_value_seed(SlotVisitor(&mut target));
            filled = Some(value.inspect_err(|_| context.trace.property("value"))?);
        } else if key == "value" {
            context.trace.property(&key);
            return Err(twice());
        } else if let Some(rest) = &mut rest {
            if rest.add(&key, map.next_value()?) {
                context.trace.property(&key);
                return Err(twice());
            }
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    if let Some(name) = rest.and_then(Additional::settle) {
        context.trace.property(&name);
        return Err(twice());
    }
    filled.ok_or_else(|| {
        context.trace.property("value");
        A::Error::custom(format_args!("expected {edm}, found nothing"))
    })
}

/// Of an object's values the last one of a name counts. Here that would lose the items of a list, or the
/// pages that follow.
#[cold]
fn twice<E: Error>() -> E {
    E::custom("the property is there twice")
}

#[cfg(test)]
mod tests;
