//! The description of a hierarchy.

use std::fmt;

use super::operation::{Bound, Written};
use super::{OperationInfo, TypeInfo};

/// The description of a declared hierarchy: a base and the types that derive from it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct HierarchyInfo {
    /// The base.
    pub base: fn() -> &'static TypeInfo,
    /// The declared types that derive from it, at whatever depth.
    pub derived: &'static [fn() -> &'static TypeInfo],
    /// What is written of the operations on its paths.
    pub(crate) operations: &'static [Written],
    /// What is written of its actions and functions.
    bound_operations: &'static [Bound],
}

impl HierarchyInfo {
    /// The hierarchy of a base and the types that derive from it.
    #[doc(hidden)]
    pub const fn new(
        base: fn() -> &'static TypeInfo,
        derived: &'static [fn() -> &'static TypeInfo],
        operations: &'static [Written],
        bound_operations: &'static [Bound],
    ) -> Self {
        Self { base, derived, operations, bound_operations }
    }

    /// The operations on the paths of the hierarchy, in the order of their declaration.
    pub fn operations(&self) -> impl ExactSizeIterator<Item = OperationInfo> + Clone + use<> {
        OperationInfo::of_paths(self.operations)
    }

    /// The actions and functions that are bound to the hierarchy.
    pub fn bound_operations(&self) -> impl ExactSizeIterator<Item = OperationInfo> + Clone + use<> {
        OperationInfo::of_calls(self.bound_operations)
    }

    /// The operations on the paths of the hierarchy, then the actions and functions.
    pub fn all_operations(&self) -> impl Iterator<Item = OperationInfo> + Clone + use<> {
        self.operations().chain(self.bound_operations())
    }

    /// The type of this name, the base included.
    pub fn find(&self, name: &str) -> Option<&'static TypeInfo> {
        let all = std::iter::once(&self.base).chain(self.derived);
        all.map(|info| info()).find(|info| info.name == name)
    }
}

impl fmt::Debug for HierarchyInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let derived: Vec<_> = self.derived.iter().map(|info| info().name).collect();
        f.debug_struct("HierarchyInfo")
            .field("base", &(self.base)().name)
            .field("derived", &derived)
            .field("operations", &self.operations().collect::<Vec<_>>())
            .field("bound_operations", &self.bound_operations().collect::<Vec<_>>())
            .finish()
    }
}
