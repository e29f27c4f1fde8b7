//! Objects that are a whole answer, as they are or in a wrapper.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess};

use crate::edm::EdmType;
use crate::object::additional::ODATA_TYPE;
use crate::object::decode::buffer::{Buffered, BufferedMap};
use crate::object::decode::value::{Filled, SlotVisitor, Target};
use crate::object::decode::{Context, Decoder, hierarchy};
use crate::object::{HierarchyPlace, ObjectPlace, SlotMut};

/// The place of an object that is a whole answer.
pub(super) enum Whole<'a> {
    Object(&'a mut dyn ObjectPlace),
    Hierarchy(&'a mut dyn HierarchyPlace),
}

/// Decodes an object, as it is or in a wrapper.
///
/// Only where the first property is `value` is more kept aside than what comes before a first property.
pub(super) fn object<'de, A: MapAccess<'de>>(
    whole: Whole<'_>,
    edm: EdmType,
    context: Context<'_>,
    mut map: A,
) -> Result<Filled, A::Error> {
    let mut before = Vec::new();
    let mut may_be_wrapper = false;
    let declared = edm.object().filter(|_| matches!(whole, Whole::Object(_)));
    let mut first = None;
    while let Some(key) = map.next_key_seed(hierarchy::NameSeed)? {
        let property = declared.filter(|_| !key.starts_with('@'));
        first = property.and_then(|info| info.property(&key)).map(|(i, _)| i);
        if first.is_some() {
            // Its value is decoded where it stands: beside it there is no wrapper's `value`.
            may_be_wrapper = false;
            break;
        }
        let value = map.next_value().inspect_err(|_| context.trace.property(&key))?;
        let is_annotation = key.starts_with('@');
        if !is_annotation {
            let is_first = !may_be_wrapper;
            let is_inner = matches!(value, Buffered::Object(_) | Buffered::Null);
            may_be_wrapper = is_first && is_inner && key == "value";
        }
        before.push((key, value));
        if !is_annotation && !may_be_wrapper {
            break;
        }
    }
    if may_be_wrapper
        && !type_has_value(edm, &before)
        && let Some(at) = before.iter().position(|(name, _)| name == "value")
    {
        let (_, value) = before.swap_remove(at);
        let slot = match whole {
            Whole::Object(place) => SlotMut::Object(place),
            Whole::Hierarchy(place) => SlotMut::Hierarchy(place),
        };
        let mut target = Target { slot, context };
        return SlotVisitor(&mut target)
            .deserialize(IntoDeserializer::<A::Error>::into_deserializer(value))
            .inspect_err(|_| context.trace.property("value"));
    }
    match whole {
        Whole::Hierarchy(place) => hierarchy::decode_after(place, context, before, &mut map)?,
        Whole::Object(place) => {
            let mut decoder = Decoder::new(place.start(), context);
            if !before.is_empty() {
                decoder.fill(&mut BufferedMap::<A::Error>::new(before))?;
            }
            if let Some(i) = first {
                decoder.property(i, &mut map)?;
            }
            decoder.fill(&mut map)?;
            decoder.finish()?;
        }
    }
    Ok(Filled::Value)
}

/// Whether a type that is named beside `value` has a property of that name. One that is not declared may
/// have it.
fn type_has_value(edm: EdmType, entries: &[(Cow<'_, str>, Buffered<'_>)]) -> bool {
    let derived = match edm {
        EdmType::Hierarchy(hierarchy) => hierarchy().derived,
        _ => &[],
    };
    entries.iter().any(|(name, value)| match value {
        Buffered::Text(text) if name == ODATA_TYPE => {
            let name = text.strip_prefix('#').unwrap_or(text);
            let mut declared = derived.iter().map(|info| info()).chain(edm.object());
            let found = declared.find(|info| info.name == name);
            found.is_none_or(|info| info.property("value").is_some())
        }
        _ => false,
    })
}
