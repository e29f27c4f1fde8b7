//! The places that hold a property's value, erased over what they look like.

use super::{Hierarchy, Object, Resource, Value, VariantOf, variant};
use crate::change::Change;
use crate::edm::EdmType;
use crate::info::TypeInfo;
use crate::object::Slot;

/// A place that holds a value, or may.
pub trait Place {
    /// The type of the value.
    type Value: Default;

    /// What is there.
    fn slot(&self) -> Slot<'_>;

    /// Stores a value.
    fn put(&mut self, value: Self::Value);

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;

    /// Stores the default value, to be filled.
    fn start(&mut self) -> &mut Self::Value;
}

impl<T: Value> Place for T {
    type Value = T;

    #[inline]
    fn slot(&self) -> Slot<'_> {
        Value::slot(self)
    }

    #[inline]
    fn put(&mut self, value: T) {
        *self = value;
    }

    #[inline]
    fn clear(&mut self) -> bool {
        false
    }

    #[inline]
    fn start(&mut self) -> &mut T {
        *self = T::default();
        self
    }
}

impl<T: Value> Place for Option<T> {
    type Value = T;

    #[inline]
    fn slot(&self) -> Slot<'_> {
        match self {
            Some(value) => value.slot(),
            None => Slot::Absent,
        }
    }

    #[inline]
    fn put(&mut self, value: T) {
        *self = Some(value);
    }

    #[inline]
    fn clear(&mut self) -> bool {
        *self = None;
        true
    }

    #[inline]
    fn start(&mut self) -> &mut T {
        self.insert(T::default())
    }
}

impl<T: Value> Place for Change<T> {
    type Value = T;

    #[inline]
    fn slot(&self) -> Slot<'_> {
        match self {
            Change::Keep => Slot::Absent,
            Change::Clear => Slot::Clear,
            Change::Set(value) => Value::slot(value),
        }
    }

    #[inline]
    fn put(&mut self, value: T) {
        *self = Change::Set(value);
    }

    #[inline]
    fn clear(&mut self) -> bool {
        *self = Change::Clear;
        true
    }

    #[inline]
    fn start(&mut self) -> &mut T {
        self.insert(T::default())
    }
}

/// A value that is text in JSON, and more than that in Rust.
pub trait FromText: Sized {
    /// The value that a text stands for.
    fn from_text(text: &str) -> Option<Self>;
}

/// What can be made of any text, as a member of an enum can.
impl<T: for<'a> From<&'a str>> FromText for T {
    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }
}

/// A place that holds a value which is text in JSON.
pub trait TextPlace {
    /// The type of the value.
    fn edm(&self) -> EdmType;

    /// Stores what the text stands for. `false` if it stands for no such value.
    fn put_text(&mut self, text: &str) -> bool;

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> TextPlace for P
where
    P::Value: FromText + Value,
{
    #[inline]
    fn edm(&self) -> EdmType {
        P::Value::EDM
    }

    #[inline]
    fn put_text(&mut self, text: &str) -> bool {
        match P::Value::from_text(text) {
            Some(value) => {
                self.put(value);
                true
            }
            None => false,
        }
    }

    #[inline]
    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}

/// A place that holds an object.
pub trait ObjectPlace {
    /// The type of the value.
    fn edm(&self) -> EdmType;

    /// Stores an empty object, to be filled.
    fn start(&mut self) -> &mut dyn Object;

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> ObjectPlace for P
where
    P::Value: Resource,
{
    #[inline]
    fn edm(&self) -> EdmType {
        P::Value::EDM
    }

    #[inline]
    fn start(&mut self) -> &mut dyn Object {
        Place::start(self)
    }

    #[inline]
    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}

/// A place that holds an object of a type that it says itself.
pub trait HierarchyPlace {
    /// The type of the value.
    fn edm(&self) -> EdmType;

    /// Stores an empty object of this type, to be filled; of the base, if no type is given.
    fn start(&mut self, odata_type: Option<&str>) -> &mut dyn Object;

    /// The description of the object that `start` would store for this type.
    fn type_info(&self, odata_type: &str) -> &'static TypeInfo;

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> HierarchyPlace for P
where
    P::Value: Hierarchy,
{
    #[inline]
    fn edm(&self) -> EdmType {
        P::Value::EDM
    }

    #[inline]
    fn start(&mut self, odata_type: Option<&str>) -> &mut dyn Object {
        let value = Place::start(self);
        *value = P::Value::of_type(odata_type);
        value.as_object_mut()
    }

    #[inline]
    fn type_info(&self, odata_type: &str) -> &'static TypeInfo {
        let hierarchy = <P::Value as Hierarchy>::INFO;
        match variant(hierarchy, Some(odata_type)) {
            VariantOf::Derived(position) => (hierarchy.derived[position])(),
            VariantOf::Base | VariantOf::Unknown(_) => (hierarchy.base)(),
        }
    }

    #[inline]
    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}
