//! What is generic over the type: each begins with an empty value of it, and the rest is erased.
//!
//! Each unit of code that has such a function of a type also has a copy of the code that drops it. So these
//! are inlined: they are then in the unit of what uses the type.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use serde::de::Deserializer;

use super::difference::{Cleared, differences, remove_undeclared};
use super::{Hierarchy, Object, Patch, copy, decode};
use crate::error::Error;

/// A copy of an object.
#[inline]
pub fn clone<T: Object + Default>(object: &T) -> T {
    let mut copy = T::default();
    copy::copy(object, &mut copy);
    copy
}

/// A copy of an object of one of a hierarchy's types.
#[inline]
pub fn clone_derived<H: Hierarchy>(object: &H) -> H {
    let object = object.as_object();
    let mut copy = H::of_type(Some(object.type_info().name));
    copy::copy(object, copy.as_object_mut());
    copy
}

/// Decodes a value of a declared type.
#[inline]
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Object + Default,
    D: Deserializer<'de>,
{
    let mut object = T::default();
    match decode::deserialize(&mut object, deserializer) {
        Ok(()) => Ok(object),
        Err(error) => Err(error),
    }
}

/// What turns `before` into `after`. What was not received with `after` is not taken for cleared.
#[inline]
pub fn between<P: Patch>(before: &P::Resource, after: &P::Resource) -> Result<P, Error> {
    let mut patch = P::default();
    match differences(before, after, Cleared::IfReceived, &mut *patch) {
        Ok(()) => Ok(patch),
        Err(error) => Err(error),
    }
}

/// What turns `before` into what `change` makes of it.
#[inline]
pub fn edit<P: Patch>(
    before: &P::Resource,
    change: impl FnOnce(&mut P::Resource),
) -> Result<P, Error> {
    let mut after = before.clone();
    change(&mut after);
    let mut patch = P::default();
    differences(before, &after, Cleared::Always, &mut *patch)?;
    remove_undeclared(before, &after, &mut *patch);
    Ok(patch)
}
