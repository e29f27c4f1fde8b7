//! The changes of a patch as an object, which are the same code for all patches.

#![allow(clippy::missing_errors_doc)] // Public for generated code alone.

use std::borrow::Cow;
use std::fmt;

use super::patch::changed;
use super::{Additional, Object, Slot, debug_body, equal};
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
pub fn debug_changes(
    name: &str,
    changes: SeenChanges<'_>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    debug_body(name, &changes.into_object(), f)
}

/// Whether two patches change the same.
pub fn equal_changes(a: SeenChanges<'_>, b: SeenChanges<'_>) -> bool {
    equal(&a.into_object(), &b.into_object())
}
