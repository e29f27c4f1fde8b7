//! What is generic over the type: each begins with an empty value of it, and the rest is erased.
//!
//! The type's [`Erasure`] makes that value, where it is also filled: what uses the type moves it, and has no
//! code to make it, nor to drop it if it could not be filled.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use std::fmt;

use serde::Serializer;
use serde::de::{Deserializer, Error as _};

use super::difference::{Cleared, differences, remove_undeclared};
use super::erasure::Fill;
use super::{
    Erasure, Hierarchy, Object, Patch, Resource, SlotMut, copy, debug_object, decode,
    equal_objects, serialize_object,
};
use crate::error::Error;

/// A copy of an object.
#[inline]
pub fn clone<T: Resource>(object: &T) -> T {
    filled(&T::DECLARATION.erasure, Copied { object: object.as_object(), odata_type: None })
}

/// A copy of an object of one of a hierarchy's types, or of one that no declaration knows.
#[inline]
pub fn clone_derived<H: Hierarchy>(object: &H, is_unknown: bool) -> H {
    filled(H::ERASURE, Copied::of_hierarchy((H::ERASURE.object)(object), is_unknown))
}

/// An empty object can always be filled with what another one of its type holds.
#[inline]
fn filled<T>(erasure: &Erasure<T>, mut copied: Copied<'_>) -> T {
    (erasure.filled)(&mut copied).expect("a copy has the type of what is copied")
}

/// What fills a copy.
struct Copied<'a> {
    object: &'a dyn Object,
    /// What the type is called, where the place of the copy does not know it.
    odata_type: Option<&'a str>,
}

impl<'a> Copied<'a> {
    fn of_hierarchy(object: &'a dyn Object, is_unknown: bool) -> Self {
        // No type is called so. What an object of an unknown type says of it is copied with the rest.
        let odata_type = if is_unknown { "" } else { object.type_info().name };
        Self { object, odata_type: Some(odata_type) }
    }
}

impl Fill for Copied<'_> {
    fn fill(&mut self, object: &mut dyn Object) -> bool {
        copy::copy(self.object, object);
        true
    }

    fn fill_place(&mut self, place: SlotMut<'_>) -> bool {
        let SlotMut::Hierarchy(place) = place else { return false };
        let object = place.start(self.odata_type);
        self.fill(object)
    }
}

/// Decodes a value of a declared type, or an object of a type that it says itself.
#[inline]
pub fn deserialize<'de, T, D: Deserializer<'de>>(
    erasure: &Erasure<T>,
    deserializer: D,
) -> Result<T, D::Error> {
    let mut source = Source { deserializer: Some(deserializer), error: None };
    match (erasure.filled)(&mut source) {
        Some(value) => Ok(value),
        None => Err(source.into_error()),
    }
}

/// What a value is decoded from, and then what went wrong.
struct Source<D, E> {
    deserializer: Option<D>,
    error: Option<E>,
}

impl<'de, D: Deserializer<'de>> Source<D, D::Error> {
    fn read(&mut self, read: impl FnOnce(D) -> Result<(), D::Error>) -> bool {
        let Some(deserializer) = self.deserializer.take() else { return false };
        self.error = read(deserializer).err();
        self.error.is_none()
    }

    #[cold]
    fn into_error(self) -> D::Error {
        self.error.unwrap_or_else(|| D::Error::custom("nothing was decoded"))
    }
}

impl<'de, D: Deserializer<'de>> Fill for Source<D, D::Error> {
    fn fill(&mut self, object: &mut dyn Object) -> bool {
        self.read(|deserializer| decode::deserialize(object, deserializer))
    }

    fn fill_place(&mut self, place: SlotMut<'_>) -> bool {
        self.read(|deserializer| decode::fill(place, deserializer))
    }
}

/// Writes the properties that have a value, under their names in JSON.
#[inline]
pub fn debug<T: Resource>(name: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_object(name, value.as_object(), f)
}

/// Whether two values are equal, as objects are.
#[inline]
pub fn equal<T: Resource>(a: &T, b: &T) -> bool {
    equal_objects(a.as_object(), b.as_object())
}

/// Encodes a value as it is: with `@odata.type` and nulls if they were received.
#[inline]
pub fn serialize<T: Resource, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_object(value.as_object(), serializer)
}

/// What turns `before` into `after`. What was not received with `after` is not taken for cleared.
#[inline]
pub fn between<T: Resource, P: Patch<Resource = T>>(before: &T, after: &T) -> Result<P, Error> {
    let mut patch = P::default();
    match differences(before.as_object(), after.as_object(), Cleared::IfReceived, &mut *patch) {
        Ok(()) => Ok(patch),
        Err(error) => Err(error),
    }
}

/// What turns `before` into what `change` makes of it.
#[inline]
pub fn edit<T: Resource, P: Patch<Resource = T>>(
    before: &T,
    change: impl FnOnce(&mut T),
) -> Result<P, Error> {
    let mut after = before.clone();
    change(&mut after);
    let mut patch = P::default();
    differences(before.as_object(), after.as_object(), Cleared::Always, &mut *patch)?;
    remove_undeclared(before.as_object(), after.as_object(), &mut *patch);
    Ok(patch)
}
