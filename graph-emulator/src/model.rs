//! All types that the declared ones lead to, by name.

use std::collections::BTreeMap;

use graph_core::{EdmType, EnumInfo, HierarchyInfo, OperationInfo, ResultInfo, TypeInfo};

use crate::target::Target;

/// The declared types, and those that their properties, bases and operations have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    types: BTreeMap<&'static str, &'static TypeInfo>,
    enums: BTreeMap<&'static str, &'static EnumInfo>,
}

impl Model {
    /// Adds a resource, and all that it leads to.
    pub(crate) fn add_target(&mut self, target: &Target) {
        match target.hierarchy {
            Some(info) => self.add_hierarchy(info),
            None => self.add_type(target.info),
        }
    }

    fn add(&mut self, edm: EdmType) {
        match edm {
            EdmType::Object(info) => self.add_type(info()),
            EdmType::Hierarchy(info) => self.add_hierarchy(info()),
            EdmType::Enum(info) => drop(self.enums.insert(info.name, info)),
            EdmType::Collection { element, .. } => self.add(*element),
            _ => {}
        }
    }

    fn add_hierarchy(&mut self, info: &'static HierarchyInfo) {
        self.add_type((info.base)());
        info.derived.iter().for_each(|derived| self.add_type(derived()));
        info.all_operations().for_each(|o| self.add_operation(o));
    }

    fn add_type(&mut self, info: &'static TypeInfo) {
        if self.types.insert(info.name, info).is_some() {
            return;
        }
        info.properties().for_each(|property| self.add(property.edm()));
        info.all_operations().for_each(|operation| self.add_operation(operation));
        if let Some(base) = info.base {
            self.add_type(base());
        }
    }

    fn add_operation(&mut self, operation: OperationInfo) {
        operation.parameters().for_each(|parameter| self.add(parameter.edm));
        if let ResultInfo::One(edm) | ResultInfo::Collection(edm) = operation.result() {
            self.add(edm);
        }
    }

    /// All types, by name.
    pub(crate) fn types(&self) -> impl Iterator<Item = &'static TypeInfo> {
        self.types.values().copied()
    }

    /// All enums, by name.
    pub(crate) fn enums(&self) -> impl Iterator<Item = &'static EnumInfo> {
        self.enums.values().copied()
    }

    /// The type of this name, with or without `#`.
    pub(crate) fn find(&self, name: &str) -> Option<&'static TypeInfo> {
        self.types.get(name.strip_prefix('#').unwrap_or(name)).copied()
    }

    /// Whether the type of this name is another one, or derives from it.
    pub(crate) fn is_a(&self, name: &str, other: &TypeInfo) -> bool {
        name == other.name || self.find(name).is_some_and(|info| info.is_a(other))
    }
}
