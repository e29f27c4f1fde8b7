//! What is generic over the type: each begins with an empty value of it, and the rest is erased.
//!
//! All in one module, for a unit of code that has one such function of a type also has a copy of the code
//! that drops it.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use serde::de::Deserializer;

use super::difference::{Cleared, differences, remove_undeclared};
use super::{Object, Patch, copy, decode};
use crate::error::Error;

/// A copy of an object.
pub fn clone<T: Object + Default>(object: &T) -> T {
    let mut copy = T::default();
    copy::copy(object, &mut copy);
    copy
}

/// Decodes a value of a declared type.
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
pub fn between<P: Patch>(before: &P::Resource, after: &P::Resource) -> Result<P, Error> {
    let mut patch = P::default();
    differences(before, after, Cleared::IfReceived, &mut *patch)?;
    Ok(patch)
}

/// What turns `before` into what `change` makes of it.
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
