//! Collections, erased over the type of their elements.

use super::{Place, Slot, SlotMut, Value};
use crate::edm::EdmType;

/// A collection of values.
#[allow(clippy::len_without_is_empty)] // A function more for each type, of which none is called.
pub trait List {
    /// How many values there are.
    fn len(&self) -> usize;

    /// The value at this position.
    fn get(&self, index: usize) -> Slot<'_>;

    /// Offers a place for one more value, which is added when that is filled.
    fn push(&mut self, fill: &mut dyn FnMut(SlotMut<'_>));
}

/// The place after a collection's last value.
struct End<'a, T>(&'a mut Vec<T>);

impl<T: Value> Place for End<'_, T> {
    type Value = T;

    #[inline]
    fn slot(&self) -> Slot<'_> {
        Slot::Absent
    }

    #[inline]
    fn put(&mut self, value: T) {
        self.0.push(value);
    }

    #[inline]
    fn clear(&mut self) -> bool {
        false
    }

    #[inline]
    fn start(&mut self) -> &mut T {
        let end = self.0.len();
        self.0.push(T::default());
        &mut self.0[end]
    }
}

/// The place after the last value of a collection that holds nulls.
struct NullableEnd<'a, T>(&'a mut Vec<Option<T>>);

impl<T: Value> Place for NullableEnd<'_, T> {
    type Value = T;

    #[inline]
    fn slot(&self) -> Slot<'_> {
        Slot::Absent
    }

    #[inline]
    fn put(&mut self, value: T) {
        self.0.push(Some(value));
    }

    #[inline]
    fn clear(&mut self) -> bool {
        self.0.push(None);
        true
    }

    #[inline]
    fn start(&mut self) -> &mut T {
        let end = self.0.len();
        self.0.push(None);
        self.0[end].insert(T::default())
    }
}

impl<T: Value> List for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn get(&self, index: usize) -> Slot<'_> {
        match self.as_slice().get(index) {
            Some(value) => value.slot(),
            None => Slot::Absent,
        }
    }

    #[inline]
    fn push(&mut self, fill: &mut dyn FnMut(SlotMut<'_>)) {
        fill(T::slot_mut(&mut End(self)));
    }
}

impl<T: Value> List for Vec<Option<T>> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn get(&self, index: usize) -> Slot<'_> {
        match self.as_slice().get(index) {
            Some(Some(value)) => value.slot(),
            Some(None) => Slot::Clear,
            None => Slot::Absent,
        }
    }

    #[inline]
    fn push(&mut self, fill: &mut dyn FnMut(SlotMut<'_>)) {
        fill(T::slot_mut(&mut NullableEnd(self)));
    }
}

/// A place that holds a collection.
pub trait ListPlace {
    /// The type of the collection.
    fn edm(&self) -> EdmType;

    /// Stores an empty collection, to be filled.
    fn start(&mut self) -> &mut dyn List;

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> ListPlace for P
where
    P::Value: List + Value,
{
    #[inline]
    fn edm(&self) -> EdmType {
        P::Value::EDM
    }

    #[inline]
    fn start(&mut self) -> &mut dyn List {
        Place::start(self)
    }

    #[inline]
    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}
