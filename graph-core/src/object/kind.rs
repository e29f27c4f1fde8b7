//! What the places of a type are, seen without it: for each enum and hierarchy to name what it is costs the
//! compiler a tenth of a function that is generic over places.

use super::{FromText, Hierarchy, List, Place, Resource, SlotMut, Value};

/// What the places of a type are, seen without it.
pub trait Kind<V> {
    /// A place of such a value.
    fn slot_mut<P: Place<Value = V>>(place: &mut P) -> SlotMut<'_>;
}

/// The kind of what is text in JSON.
#[derive(Debug)]
pub enum Texts {}

impl<V: FromText + Value> Kind<V> for Texts {
    #[inline]
    fn slot_mut<P: Place<Value = V>>(place: &mut P) -> SlotMut<'_> {
        SlotMut::Text(place)
    }
}

/// The kind of lists.
#[derive(Debug)]
pub enum Lists {}

impl<V: List + Value> Kind<V> for Lists {
    #[inline]
    fn slot_mut<P: Place<Value = V>>(place: &mut P) -> SlotMut<'_> {
        SlotMut::List(place)
    }
}

/// The kind of objects.
#[derive(Debug)]
pub enum Objects {}

impl<V: Resource> Kind<V> for Objects {
    #[inline]
    fn slot_mut<P: Place<Value = V>>(place: &mut P) -> SlotMut<'_> {
        SlotMut::Object(place)
    }
}

/// The kind of objects that say their type.
#[derive(Debug)]
pub enum Hierarchies {}

impl<V: Hierarchy> Kind<V> for Hierarchies {
    #[inline]
    fn slot_mut<P: Place<Value = V>>(place: &mut P) -> SlotMut<'_> {
        SlotMut::Hierarchy(place)
    }
}
