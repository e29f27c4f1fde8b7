//! The places that hold a property's value, erased over what they look like.

use super::{Hierarchy, Object, SlotMut, Value};
use crate::change::Change;
use crate::object::Slot;

/// A place that holds a value, or may.
pub trait Place {
    /// The type of the value.
    type Value: Default;

    /// Stores a value.
    fn put(&mut self, value: Self::Value);

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;

    /// Stores the default value, to be filled.
    fn start(&mut self) -> &mut Self::Value;
}

impl<T: Value> Place for T {
    type Value = T;

    fn put(&mut self, value: T) {
        *self = value;
    }

    fn clear(&mut self) -> bool {
        false
    }

    fn start(&mut self) -> &mut T {
        *self = T::default();
        self
    }
}

impl<T: Value> Place for Option<T> {
    type Value = T;

    fn put(&mut self, value: T) {
        *self = Some(value);
    }

    fn clear(&mut self) -> bool {
        *self = None;
        true
    }

    fn start(&mut self) -> &mut T {
        self.insert(T::default())
    }
}

impl<T: Value> Place for Change<T> {
    type Value = T;

    fn put(&mut self, value: T) {
        *self = Change::Set(value);
    }

    fn clear(&mut self) -> bool {
        *self = Change::Clear;
        true
    }

    fn start(&mut self) -> &mut T {
        self.insert(T::default())
    }
}

/// A value that is text in JSON, and more than that in Rust.
pub trait FromText: Sized {
    /// The value that a text stands for.
    fn from_text(text: &str) -> Option<Self>;
}

/// A place that holds a value which is text in JSON.
pub trait TextPlace {
    /// Stores what the text stands for. `false` if it stands for no such value.
    fn put_text(&mut self, text: &str) -> bool;

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> TextPlace for P
where
    P::Value: FromText,
{
    fn put_text(&mut self, text: &str) -> bool {
        P::Value::from_text(text).map(|value| self.put(value)).is_some()
    }

    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}

/// A place that holds an object.
pub trait ObjectPlace {
    /// Stores an empty object, to be filled.
    fn start(&mut self) -> &mut dyn Object;

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> ObjectPlace for P
where
    P::Value: Object,
{
    fn start(&mut self) -> &mut dyn Object {
        Place::start(self)
    }

    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}

/// A place that holds an object of a type that it says itself.
pub trait HierarchyPlace {
    /// Stores an empty object of this type, to be filled; of the base, if no type is given.
    fn start(&mut self, odata_type: Option<&str>) -> &mut dyn Object;

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> HierarchyPlace for P
where
    P::Value: Hierarchy,
{
    fn start(&mut self, odata_type: Option<&str>) -> &mut dyn Object {
        let value = Place::start(self);
        *value = P::Value::of_type(odata_type);
        value
    }

    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}

/// A collection of values.
pub trait List {
    /// How many values there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value at this position.
    fn get(&self, index: usize) -> Slot<'_>;

    /// Adds a value, to be filled.
    fn push(&mut self) -> SlotMut<'_>;

    /// Removes the last value.
    fn pop(&mut self);
}

/// A place that holds a collection.
pub trait ListPlace {
    /// Stores an empty collection, to be filled.
    fn start(&mut self) -> &mut dyn List;

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> ListPlace for P
where
    P::Value: List,
{
    fn start(&mut self) -> &mut dyn List {
        Place::start(self)
    }

    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}
