//! What is declared: each operation with the type that it is of.

use std::collections::BTreeSet;

use graph_emulator::Sample;
use graph_intune::AREAS;
use graph_intune::graph_core::{HierarchyInfo, OperationInfo, OperationKind, TypeInfo};
use serde_json::{Map, Value};

use crate::declared::with_keys_in;

/// A declared operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// What it is.
    pub info: OperationInfo,
    /// The type that it is of; of a hierarchy, the base.
    pub of: &'static TypeInfo,
    /// The hierarchy that it is of.
    pub hierarchy: Option<&'static HierarchyInfo>,
}

/// All that `graph_intune` declares, each method and path once.
pub fn operations() -> Vec<Operation> {
    let mut all = Vec::new();
    for area in AREAS {
        for of in area.types() {
            let operations = of.all_operations();
            all.extend(operations.map(|info| Operation { info, of, hierarchy: None }));
        }
        for hierarchy in area.hierarchies {
            let operations = hierarchy.all_operations();
            let of = (hierarchy.base)();
            all.extend(operations.map(|info| Operation { info, of, hierarchy: Some(hierarchy) }));
        }
    }
    let mut seen = BTreeSet::new();
    all.retain(|operation| seen.insert(operation.info.to_string()));
    all
}

impl Operation {
    /// What comes first: what makes something, then what reads it, then what changes it, and at last what
    /// takes it away, the deepest first.
    pub(super) fn order(&self) -> (usize, usize) {
        use OperationKind as Kind;
        const ORDER: [Kind; 15] = [
            Kind::Create,
            Kind::AddReference,
            Kind::SetReference,
            Kind::Upload,
            Kind::List,
            Kind::Count,
            Kind::Get,
            Kind::GetReference,
            Kind::Download,
            Kind::Function,
            Kind::Update,
            Kind::Replace,
            Kind::Action,
            Kind::RemoveReference,
            Kind::Delete,
        ];
        let kind = ORDER.iter().position(|kind| *kind == self.info.kind).unwrap_or(ORDER.len());
        let depth = self.info.path.matches('/').count();
        (kind, if self.is_removal() { usize::MAX - depth } else { depth })
    }

    /// Whether something is not there afterwards.
    pub(super) fn is_removal(&self) -> bool {
        matches!(self.info.kind, OperationKind::Delete | OperationKind::RemoveReference)
    }

    /// The types that its items may have.
    pub(super) fn types(&self) -> impl Iterator<Item = &'static TypeInfo> {
        let derived = self.hierarchy.map_or(&[][..], |hierarchy| hierarchy.derived);
        std::iter::once(self.of).chain(derived.iter().map(|info| info()))
    }

    /// A value for each parameter of an action or function.
    pub(super) fn parameters(&self) -> Value {
        let values = self.info.parameters().map(|parameter| {
            let value = Sample::created(0).value(parameter.name, parameter.edm);
            (parameter.name.to_owned(), with_keys_in(parameter.edm, &value))
        });
        values.collect::<Map<_, _>>().into()
    }
}
