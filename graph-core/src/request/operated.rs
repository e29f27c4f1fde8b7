//! The operations of a type's paths, by the type: to name it costs the compiler less than to name its
//! description.

use crate::info::generated::Written;
use crate::object::Resource;

/// A type with operations on paths: a resource, or a hierarchy. Actions and functions have lists of their own.
pub trait Operated {
    /// What is written of the operations, in the order of their declaration.
    const OPERATIONS: &'static [Written];
}

#[diagnostic::do_not_recommend]
impl<T: Resource> Operated for T {
    const OPERATIONS: &'static [Written] = T::INFO.operations;
}
