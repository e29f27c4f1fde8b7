//! Decoding of objects that say their type themselves.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::buffer::{Buffered, BufferedMap};
use super::{Context, Decoder};
use crate::object::HierarchyPlace;
use crate::object::additional::ODATA_TYPE;

/// As many entries as most objects have: growing step by step would cost more than what is left empty.
const MANY: usize = 32;

/// Decodes an object whose type `@odata.type` says. Only what comes before that is kept aside; services
/// write it first.
pub(super) fn decode<'de, A: MapAccess<'de>>(
    place: &mut dyn HierarchyPlace,
    context: Context<'_>,
    map: &mut A,
) -> Result<(), A::Error> {
    decode_after(place, context, Vec::new(), map)
}

/// The same, after these entries were read already.
pub(super) fn decode_after<'de, A: MapAccess<'de>>(
    place: &mut dyn HierarchyPlace,
    context: Context<'_>,
    mut before: Vec<(Cow<'de, str>, Buffered<'de>)>,
    map: &mut A,
) -> Result<(), A::Error> {
    let mut is_known = before.iter().any(|(name, _)| name == ODATA_TYPE);
    while !is_known && let Some(key) = map.next_key_seed(NameSeed)? {
        let value = map.next_value().inspect_err(|_| context.trace.property(&key))?;
        is_known = key == ODATA_TYPE;
        if before.capacity() < MANY && !key.starts_with('@') {
            // The type is not among the annotations that begin the object, so it comes last.
            before.reserve(MANY);
        }
        before.push((key, value));
    }
    let name = before.iter().find_map(|(name, value)| match value {
        Buffered::Text(text) if name == ODATA_TYPE => Some(&**text),
        _ => None,
    });
    let mut decoder = Decoder::new(place.start(name), context);
    decoder.fill(&mut BufferedMap::<A::Error>::new(before))?;
    decoder.fill(map)?;
    decoder.finish()
}

/// A key, borrowed where the format allows it.
pub(crate) struct NameSeed;

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for NameSeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a property's name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(name.into())
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(name.to_owned().into())
    }
}
