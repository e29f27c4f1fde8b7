//! Places where entities are, and what is made of them.

use crate::csdl::{Capabilities, TypeRef};

/// Where entities are found.
pub(in crate::routes) struct Place {
    pub(in crate::routes) ty: TypeRef,
    pub(in crate::routes) path: String,
    /// The type that has the navigation property, and its name: `MobileApp/assignments`.
    pub(in crate::routes) navigation: String,
    /// The source that it is below.
    pub(in crate::routes) parent: Option<usize>,
    pub(in crate::routes) contains: bool,
    pub(in crate::routes) capabilities: Capabilities,
    pub(in crate::routes) is_entry: bool,
    /// Whether the metadata does not have it there.
    pub(in crate::routes) is_fixup: bool,
}

impl Place {
    /// Whether it is a singleton, which nobody deletes.
    pub(super) fn is_entry_of_one(&self) -> bool {
        self.is_entry && !self.ty.is_collection
    }
}

/// A place of entities of one type, from which routes are made.
#[derive(Debug)]
pub(in crate::routes) struct Source {
    pub(in crate::routes) owner: String,
    pub(in crate::routes) path: String,
    pub(in crate::routes) parent: Option<usize>,
    pub(in crate::routes) navigation: String,
    /// Whether the entities can only be read here.
    pub(in crate::routes) reads: bool,
    /// How many casts the path has.
    pub(in crate::routes) casts: usize,
    /// Whether it is the cast of the source that it is below, and no navigation from it.
    pub(in crate::routes) is_cast: bool,
    /// Whether the metadata does not have it there.
    pub(in crate::routes) is_fixup: bool,
}
