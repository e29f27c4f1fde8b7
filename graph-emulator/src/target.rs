//! What kind of objects a declared path has.

use graph_core::{EdmType, HierarchyInfo, OperationInfo, TypeInfo};

/// A declared type, or a hierarchy of types.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target {
    /// The type; of a hierarchy, the base.
    pub(crate) info: &'static TypeInfo,
    pub(crate) hierarchy: Option<&'static HierarchyInfo>,
}

impl Target {
    /// `None` if values of this type are no objects.
    pub(crate) fn of(edm: EdmType) -> Option<Self> {
        match edm {
            EdmType::Object(info) => Some(Self { info: info(), hierarchy: None }),
            EdmType::Hierarchy(info) => {
                Some(Self { info: (info().base)(), hierarchy: Some(info()) })
            }
            EdmType::Collection { element, .. } => Self::of(*element),
            _ => None,
        }
    }

    /// The type of this name, as `@odata.type` gives it.
    pub(crate) fn find(&self, odata_type: &str) -> Option<&'static TypeInfo> {
        let name = odata_type.strip_prefix('#').unwrap_or(odata_type);
        match self.hierarchy {
            Some(hierarchy) => hierarchy.find(name),
            None => (name == self.info.name).then_some(self.info),
        }
    }

    /// All types that objects here may have.
    pub(crate) fn types(&self) -> impl Iterator<Item = &'static TypeInfo> {
        let derived = self.hierarchy.map_or(&[][..], |hierarchy| hierarchy.derived);
        std::iter::once(self.info).chain(derived.iter().map(|info| info()))
    }

    /// The declared operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = OperationInfo> {
        let own = self.info.all_operations();
        let hierarchy = self.hierarchy.into_iter();
        own.chain(hierarchy.flat_map(HierarchyInfo::all_operations))
    }

    /// Whether an object of one may be one of the other.
    pub(crate) fn is_related_to(&self, other: &Self) -> bool {
        self.info.is_a(other.info) || other.info.is_a(self.info)
    }
}
