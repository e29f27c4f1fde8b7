//! Replies that are decoded where they stand in a longer text, by a reader that does not know their types.

use std::any::Any;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::Trace;
use super::envelope::Envelope;
use crate::object::{Additional, Value};

/// A value that was decoded, without its type.
pub(crate) type Decoded = Box<dyn Any + Send + Sync>;

/// A place for what an answer's body is decoded to.
pub(crate) trait ReplyPlace {
    /// What fills it.
    fn seed<'a>(&'a mut self, trace: &'a Trace) -> ReplySeed<'a>;

    /// What is there. `None` if nothing is, which may be a fault.
    fn finish(self: Box<Self>) -> Option<Decoded>;
}

impl<T: Value> ReplyPlace for Option<T> {
    fn seed<'a>(&'a mut self, trace: &'a Trace) -> ReplySeed<'a> {
        ReplySeed(Envelope::new(T::slot_mut(self), trace))
    }

    fn finish(self: Box<Self>) -> Option<Decoded> {
        self.is_some().then_some(self)
    }
}

/// A page's items, and what stands beside them.
impl<T: Value> ReplyPlace for (Option<Vec<T>>, Additional) {
    fn seed<'a>(&'a mut self, trace: &'a Trace) -> ReplySeed<'a> {
        let slot = Vec::<T>::slot_mut(&mut self.0);
        ReplySeed(Envelope::of_page(slot, &mut self.1, trace))
    }

    fn finish(self: Box<Self>) -> Option<Decoded> {
        self.0.is_some().then_some(self)
    }
}

/// Makes places for the answers of a type.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)]
pub struct NewPlace(fn() -> Box<dyn ReplyPlace>);

impl NewPlace {
    pub(crate) const fn of<P: ReplyPlace + Default + 'static>() -> Self {
        Self(|| Box::new(P::default()))
    }

    pub(crate) fn make(self) -> Box<dyn ReplyPlace> {
        self.0()
    }
}

/// Fills a place from an object or a list, and says whether there is one: null is none. Other JSON may be
/// a body in another form, so it is an error.
pub(crate) struct ReplySeed<'a>(Envelope<'a, 'a>);

impl<'de> DeserializeSeed<'de> for ReplySeed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ReplySeed<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<bool, A::Error> {
        self.0.visit_seq(seq).map(|_| true)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        self.0.visit_map(map).map(|_| true)
    }
}
