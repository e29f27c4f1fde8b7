//! What a library has of each type that it declares.

use super::Resource;
use super::erasure::{Erasure, filled, object, show};
use crate::info::TypeInfo;
use crate::info::generated::{Bound, Written};

/// What the library that declares a type has of it once. One static costs the compiler half of two.
#[allow(missing_debug_implementations)]
pub struct Declaration<T> {
    /// The description of the type.
    pub info: TypeInfo,
    /// How its values are seen without it.
    pub erasure: Erasure<T>,
}

impl<T: Resource> Declaration<T> {
    /// What a type has whose description is this one: that of a box is its content's.
    pub const fn new(info: TypeInfo) -> Self {
        let info = TypeInfo { show: Some(show::<T>), ..info };
        Self { info, erasure: Erasure { object, filled } }
    }

    /// Other types may derive from it.
    #[must_use]
    pub const fn base(self) -> Self {
        Self { info: TypeInfo { is_base: true, ..self.info }, ..self }
    }

    /// Other types derive from it, and it has no objects of its own.
    #[must_use]
    pub const fn abstract_base(self) -> Self {
        Self { info: TypeInfo { is_base: true, is_abstract: true, ..self.info }, ..self }
    }

    /// Its objects may have properties that are declared nowhere.
    #[must_use]
    pub const fn open(self) -> Self {
        Self { info: TypeInfo { is_open: true, ..self.info }, ..self }
    }
}

/// An entity type. Functions, and one for all that most types have: a call costs the compiler as much as an
/// array of what it is given.
pub const fn entity<T: Resource>(
    name: &'static str,
    names: &'static [&'static str],
    flags: &'static [u8],
    operations: &'static [Written],
    bound_operations: &'static [Bound],
) -> Declaration<T> {
    declaration(true, None, name, names, flags, operations, bound_operations)
}

/// An entity type that derives from another.
pub const fn derived_entity<T: Resource>(
    base: fn() -> &'static TypeInfo,
    name: &'static str,
    names: &'static [&'static str],
    flags: &'static [u8],
    operations: &'static [Written],
    bound_operations: &'static [Bound],
) -> Declaration<T> {
    declaration(true, Some(base), name, names, flags, operations, bound_operations)
}

/// A complex type.
pub const fn complex<T: Resource>(
    name: &'static str,
    names: &'static [&'static str],
    flags: &'static [u8],
) -> Declaration<T> {
    declaration(false, None, name, names, flags, &[], &[])
}

/// A complex type that derives from another.
pub const fn derived_complex<T: Resource>(
    base: fn() -> &'static TypeInfo,
    name: &'static str,
    names: &'static [&'static str],
    flags: &'static [u8],
) -> Declaration<T> {
    declaration(false, Some(base), name, names, flags, &[], &[])
}

/// One literal, and not what other functions make of one another's: the compiler evaluates each.
const fn declaration<T: Resource>(
    is_entity: bool,
    base: Option<fn() -> &'static TypeInfo>,
    name: &'static str,
    names: &'static [&'static str],
    flags: &'static [u8],
    operations: &'static [Written],
    bound_operations: &'static [Bound],
) -> Declaration<T> {
    Declaration {
        info: TypeInfo {
            name,
            names,
            flags,
            show: Some(show::<T>),
            operations,
            bound_operations,
            base,
            is_entity,
            is_base: false,
            is_abstract: false,
            is_open: false,
        },
        erasure: Erasure { object: object::<T>, filled: filled::<T> },
    }
}
