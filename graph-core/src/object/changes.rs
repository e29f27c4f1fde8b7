//! The changes of a patch as an object, which are the same code for all patches.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use std::borrow::Cow;
use std::fmt;

use serde::Serializer;

use super::encode::serialize_seen;
use super::patch::changed;
use super::{Additional, Changes, Object, Resource, Slot, debug_body, equal_objects};
use crate::info::TypeInfo;

/// The changes of a patch, seen without its type.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)]
pub struct SeenChanges<'a> {
    /// The new values, and which of them are meant.
    pub(super) value: &'a dyn Object,
    /// Properties that are not declared.
    pub(super) additional: &'a Additional,
}

impl SeenChanges<'_> {
    /// The object that they are.
    pub(crate) fn into_object(self) -> impl Object {
        ChangesObject { value: self.value, additional: Cow::Borrowed(self.additional) }
    }
}

struct ChangesObject<'a> {
    value: &'a dyn Object,
    additional: Cow<'a, Additional>,
}

impl Object for ChangesObject<'_> {
    fn type_info(&self) -> &'static TypeInfo {
        self.value.type_info()
    }

    fn slot(&self, property: usize) -> Slot<'_> {
        changed(self.value, property)
    }

    fn additional(&self) -> &Additional {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut Additional {
        self.additional.to_mut()
    }

    fn changes(&self) -> Option<&dyn Object> {
        Some(self.value)
    }
}

/// Writes which properties change: see [`debug_body`].
#[inline]
pub fn debug_changes<T: Resource>(
    name: &str,
    changes: &Changes<T>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    debug_seen(name, changes.seen(), f)
}

fn debug_seen(name: &str, changes: SeenChanges<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_body(name, &changes.into_object(), f)
}

/// Whether two patches change the same.
#[inline]
pub fn equal_changes<T: Resource>(a: &Changes<T>, b: &Changes<T>) -> bool {
    equal_seen(a.seen(), b.seen())
}

fn equal_seen(a: SeenChanges<'_>, b: SeenChanges<'_>) -> bool {
    equal_objects(&a.into_object(), &b.into_object())
}

/// Encodes a patch as the body of its request.
#[inline]
pub fn serialize_changes<T: Resource, S: Serializer>(
    changes: &Changes<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serialize_seen(changes.seen(), serializer)
}
