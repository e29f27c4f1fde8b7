//! A page that has faults, whose items are decoded one by one.

use bytes::Bytes;
use serde::de::IgnoredAny;
use serde_json::Value as Json;
use serde_json::value::RawValue;

use super::raw;
use crate::client::Answer;
use crate::edm::EdmType;
use crate::error::Error;
use crate::object::trace::Trace;
use crate::object::{Additional, SlotMut, Value, read_item};

/// The items of a page, each decoded when it is taken: a long page of faults is not held as as many errors.
pub(super) struct Sifted {
    answer: Answer,
    items: Texts,
}

/// Items as they stand in a body.
pub(super) struct Texts {
    /// From the `[` or `,` before the next item.
    rest: Bytes,
    index: usize,
    len: usize,
}

impl Texts {
    /// The items of a page, and what stands beside them. `None` if the body is no page at all.
    #[cold]
    pub(super) fn of(body: &Bytes) -> Option<(Self, Additional)> {
        let mut additional = Additional::default();
        let mut items = None;
        for (name, value) in raw::entries(body)? {
            let is_twice = if name == "value" {
                items.replace(value.get()).is_some()
            } else {
                additional.add(&name, serde_json::from_str::<Json>(value.get()).ok()?)
            };
            if is_twice {
                return None;
            }
        }
        if additional.settle().is_some() {
            return None;
        }
        // What is ignored takes no memory, however many there are.
        let len = serde_json::from_str::<Vec<IgnoredAny>>(items?).ok()?.len();
        Some((Self { rest: body.slice_ref(items?.as_bytes()), index: 0, len }, additional))
    }
}

impl Sifted {
    pub(super) fn new(answer: Answer, items: Texts) -> Self {
        Self { answer, items }
    }

    /// How many items are left.
    pub(super) fn len(&self) -> usize {
        self.items.len - self.items.index
    }

    /// Decodes the next item from its text: also one that is too deep, or has a number that is too large, is
    /// no more than one fault.
    pub(super) fn next<T: Value>(&mut self) -> Option<Result<T, Error>> {
        let mut item = None::<T>;
        let read = self.read_next(T::slot_mut(&mut item), T::EDM)?;
        read.map(|()| item).transpose()
    }

    /// The same into a place, which then holds the item.
    fn read_next(&mut self, slot: SlotMut<'_>, edm: EdmType) -> Option<Result<(), Error>> {
        if self.len() == 0 {
            return None;
        }
        let Texts { rest, index, .. } = &mut self.items;
        let before = rest.len() - rest.trim_ascii_start().len() + 1;
        let text = rest.slice(before..);
        let mut items = serde_json::Deserializer::from_slice(&text).into_iter::<&RawValue>();
        let json = items.next()?.ok()?;
        let trace = Trace::default();
        let read = read_item(json.get(), slot, &trace).map_err(|error| {
            trace.index(*index);
            trace.property("value");
            self.answer.undecodable_part(edm, &trace, error, json.get())
        });
        *index += 1;
        *rest = text.slice(items.byte_offset()..);
        Some(read)
    }
}
