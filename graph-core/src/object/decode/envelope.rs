//! Decoding of whole answers, and what services wrap around a value.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::buffer::{Buffered, BufferedMap, BufferedVisitor};
use super::value::{Filled, SlotVisitor, Target};
use super::{Context, Decoder, Mode, Trace, hierarchy};
use crate::edm::EdmType;
use crate::object::{Additional, HierarchyPlace, ObjectPlace, SlotMut, Value};

/// Decodes an answer's body. Actions and functions wrap what they give in `{"value": ...}`; objects may
/// come as they are. `None` is null.
pub(crate) fn reply_from_slice<T: Value>(
    body: &[u8],
    trace: &Trace,
) -> Result<Option<T>, serde_json::Error> {
    let mut value = None::<T>;
    let context = Context { mode: Mode::Answer, trace };
    let slot = T::slot_mut(&mut value);
    read(body, Envelope { slot, edm: T::EDM, context, rest: None })?;
    Ok(value)
}

/// Decodes a page: the items in `value`, and what the service says about them.
pub(crate) fn page_from_slice<T: Value>(
    body: &[u8],
    trace: &Trace,
) -> Result<(Vec<T>, Additional), serde_json::Error> {
    let mut items = None::<Vec<T>>;
    let mut rest = Additional::default();
    let context = Context { mode: Mode::Answer, trace };
    let slot = Vec::<T>::slot_mut(&mut items);
    let edm = <Vec<T> as Value>::EDM;
    read(body, Envelope { slot, edm, context, rest: Some(&mut rest) })?;
    let items = items.ok_or_else(|| {
        trace.property("value");
        serde_json::Error::custom(format_args!("expected {edm}, found nothing"))
    })?;
    Ok((items, rest))
}

/// Decodes a page as the client does, for the project's benchmarks.
pub fn decode_page<T: Value>(body: &[u8]) -> Result<(Vec<T>, Additional), serde_json::Error> {
    page_from_slice(body, &Trace::default())
}

fn read(body: &[u8], envelope: Envelope<'_>) -> Result<(), serde_json::Error> {
    // Counts come with a byte order mark.
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    // Checked as a whole, which is far cheaper than text by text.
    let Ok(text) = std::str::from_utf8(body) else {
        return Err(not_utf8(body));
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    envelope.deserialize(&mut deserializer)?;
    deserializer.end()
}

/// Says where it is no UTF-8.
#[cold]
fn not_utf8(body: &[u8]) -> serde_json::Error {
    let error = serde_json::from_slice::<serde_json::Value>(body).err();
    error.unwrap_or_else(|| serde_json::Error::custom("expected UTF-8"))
}

/// A value, or a value in its wrapper.
struct Envelope<'a> {
    slot: SlotMut<'a>,
    edm: EdmType,
    context: Context<'a>,
    /// Where what stands beside the value goes.
    rest: Option<&'a mut Additional>,
}

impl<'a> Envelope<'a> {
    fn into_target(self) -> Target<'a, 'a> {
        Target { slot: self.slot, edm: self.edm, context: self.context }
    }
}

impl<'de> DeserializeSeed<'de> for Envelope<'_> {
    type Value = Filled;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Envelope<'_> {
    type Value = Filled;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.edm, f)
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
        let Self { slot, edm, context, rest } = self;
        let has_value = edm.object().is_some_and(|info| info.property("value").is_some());
        match slot {
            SlotMut::Json(_) | SlotMut::Object(_) | SlotMut::Hierarchy(_) if has_value => {
                SlotVisitor(&mut Target { slot, edm, context }).visit_map(map)
            }
            SlotMut::Object(place) => object(Whole::Object(place), edm, context, map),
            SlotMut::Hierarchy(place) => object(Whole::Hierarchy(place), edm, context, map),
            slot => wrapped(Target { slot, edm, context }, rest, map),
        }
    }
}

/// Decodes what is no object, from its wrapper.
fn wrapped<'de, A: MapAccess<'de>>(
    target: Target<'_, '_>,
    mut rest: Option<&mut Additional>,
    mut map: A,
) -> Result<Filled, A::Error> {
    let Target { edm, context, .. } = target;
    let mut target = Some(target);
    let mut filled = None;
    while let Some(key) = map.next_key_seed(hierarchy::NameSeed)? {
        if key == "value"
            && let Some(mut target) = target.take()
        {
            let value = map.next_value_seed(SlotVisitor(&mut target));
            filled = Some(value.inspect_err(|_| context.trace.property("value"))?);
        } else if let Some(rest) = &mut rest {
            rest.insert(&key, map.next_value::<serde_json::Value>()?);
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    filled.ok_or_else(|| {
        context.trace.property("value");
        A::Error::custom(format_args!("expected {edm}, found nothing"))
    })
}

/// The place of an object that is a whole answer.
enum Whole<'a> {
    Object(&'a mut dyn ObjectPlace),
    Hierarchy(&'a mut dyn HierarchyPlace),
}

/// Decodes an object, as it is or in a wrapper: a first property `value` that is an object and that the
/// type does not have.
fn object<'de, A: MapAccess<'de>>(
    mut whole: Whole<'_>,
    edm: EdmType,
    context: Context<'_>,
    mut map: A,
) -> Result<Filled, A::Error> {
    let mut before = Vec::new();
    while let Some(key) = map.next_key_seed(hierarchy::NameSeed)? {
        let is_annotation = key.starts_with('@');
        let value = if key == "value" {
            let slot = match &mut whole {
                Whole::Object(place) => SlotMut::Object(&mut **place),
                Whole::Hierarchy(place) => SlotMut::Hierarchy(&mut **place),
            };
            let inner = Inner(Target { slot, edm, context });
            match map.next_value_seed(inner).inspect_err(|_| context.trace.property("value"))? {
                None => {
                    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                    return Ok(Filled::Value);
                }
                Some(other) => other,
            }
        } else {
            map.next_value().inspect_err(|_| context.trace.property(&key))?
        };
        before.push((key, value));
        if !is_annotation {
            break;
        }
    }
    match whole {
        Whole::Hierarchy(place) => hierarchy::decode_after(place, context, before, &mut map)?,
        Whole::Object(place) => {
            let mut decoder = Decoder::new(place.start(), context);
            decoder.fill(&mut BufferedMap::<A::Error>::new(before))?;
            decoder.fill(&mut map)?;
            decoder.finish()?;
        }
    }
    Ok(Filled::Value)
}

/// The value in a wrapper, if it is an object; else what it is.
struct Inner<'s, 'c>(Target<'s, 'c>);

impl<'de> DeserializeSeed<'de> for Inner<'_, '_> {
    type Value = Option<Buffered<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Inner<'_, '_> {
    type Value = Option<Buffered<'de>>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0.edm, f)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        BufferedVisitor.visit_unit().map(Some)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        BufferedVisitor.visit_bool(value).map(Some)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        BufferedVisitor.visit_i64(value).map(Some)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        BufferedVisitor.visit_u64(value).map(Some)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        BufferedVisitor.visit_f64(value).map(Some)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        BufferedVisitor.visit_str(text).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        BufferedVisitor.visit_seq(seq).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, map: A) -> Result<Self::Value, A::Error> {
        SlotVisitor(&mut self.0).visit_map(map).map(|_| None)
    }
}

#[cfg(test)]
mod tests {
    use super::{Trace, page_from_slice};

    #[test]
    fn what_is_no_utf8_is_an_error_that_says_where() {
        let body = b"{\"value\":[\"a\",\n\"\xFF\"]}";
        let error = page_from_slice::<String>(body, &Trace::default()).unwrap_err();
        assert_eq!((error.line(), error.to_string().contains("unicode")), (2, true), "{error}");
    }
}
