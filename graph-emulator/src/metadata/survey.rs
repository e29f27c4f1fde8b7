//! What the declared paths say, and the types do not: where paths start, what lives below what, and what
//! actions and functions are bound to.

use std::collections::BTreeSet;

use graph_core::{OperationInfo, OperationKind, TypeInfo};

use crate::model::Model;
use crate::route::{RouteNode, Routes};

/// What the paths say.
#[derive(Default)]
pub(super) struct Survey {
    /// The entity sets and singletons.
    pub(super) entries: Vec<(&'static str, Reference)>,
    /// Types of what no declaration describes, and paths lead through.
    pub(super) passages: Vec<Passage>,
    /// The actions and functions, each once for each type that it is bound to.
    pub(super) calls: Vec<Call>,
    /// Types, and their navigation properties whose entities live below their item.
    contained: BTreeSet<(String, &'static str)>,
    /// Types whose items have a `$value`.
    streams: BTreeSet<String>,
}

/// A type, or a collection of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) name: String,
    pub(super) is_collection: bool,
}

/// A type that is declared nowhere: it only leads to others.
pub(super) struct Passage {
    pub(super) name: String,
    /// Whether there are many, which keys tell apart.
    pub(super) has_key: bool,
    pub(super) navigations: Vec<(&'static str, Reference)>,
}

/// An action or function.
pub(super) struct Call {
    pub(super) operation: OperationInfo,
    pub(super) bound_to: Option<Reference>,
}

impl Call {
    /// The full name.
    pub(super) fn name(&self) -> String {
        let segment = self.operation.path.rsplit('/').next().unwrap_or_default();
        let name = segment.split('(').next().unwrap_or_default();
        if name.contains('.') { name.to_owned() } else { format!("microsoft.graph.{name}") }
    }
}

impl Survey {
    pub(super) fn new(routes: &Routes) -> Self {
        let mut survey = Self::default();
        survey.visit(routes.root(), None, routes.model());
        survey
    }

    /// Whether the entities that a navigation property leads to live below its item.
    pub(super) fn is_contained(&self, info: &TypeInfo, property: &str, model: &Model) -> bool {
        self.contained.iter().any(|(owner, name)| {
            // A path may be of the base, and the property a derived type's.
            let is_related = || {
                model.is_a(owner, info) || model.find(owner).is_some_and(|owner| info.is_a(owner))
            };
            *name == property && is_related()
        })
    }

    /// Whether the items of a type have a `$value`.
    pub(super) fn has_stream(&self, info: &TypeInfo) -> bool {
        self.streams.contains(info.name)
    }

    /// Looks at what is below a node. `here` is what there is at the node itself.
    fn visit(&mut self, node: &RouteNode, here: Option<&Reference>, model: &Model) {
        for child in node.functions() {
            self.add_calls(child, here);
        }
        for (literal, child) in node.literals() {
            self.add_calls(child, here);
            if literal == "$value" {
                self.streams.extend(here.map(|here| here.name.clone()));
            } else if literal.contains('.') {
                if let (Some(info), Some(here)) = (model.find(literal), here) {
                    let cast = Reference { name: info.name.to_owned(), ..*here };
                    self.visit(child, Some(&cast), model);
                }
            } else if let Some(there) = self.reference(literal, child, here, model) {
                self.add(literal, child, here, &there);
                self.visit(child, Some(&there), model);
            }
        }
        if let (Some(items), Some(here)) = (node.items(), here) {
            let item = Reference { is_collection: false, ..here.clone() };
            self.visit(items, Some(&item), model);
        }
    }

    /// What a literal leads to. `None` if that is no place for items, nor leads to one.
    fn reference(
        &mut self,
        literal: &str,
        node: &RouteNode,
        here: Option<&Reference>,
        model: &Model,
    ) -> Option<Reference> {
        if let Some(target) = node.own_target() {
            let name = target.info.name.to_owned();
            return Some(Reference { name, is_collection: node.has_keys() });
        }
        if literal.starts_with('$') || node.items().is_none() && node.literals().next().is_none() {
            return None;
        }
        let name = match here {
            None => format!("microsoft.graph.{literal}"),
            Some(here) => {
                let (first, rest) = literal.split_at_checked(1).unwrap_or((literal, ""));
                format!("{}{}{rest}", here.name, first.to_ascii_uppercase())
            }
        };
        let is_collection = node.items().is_some();
        let is_known = self.passages.iter().any(|passage| passage.name == name);
        if model.find(&name).is_none() && !is_known {
            let passage =
                Passage { name: name.clone(), has_key: is_collection, navigations: Vec::new() };
            self.passages.push(passage);
        }
        Some(Reference { name, is_collection })
    }

    /// Adds what a literal leads to, to what it stands below.
    fn add(
        &mut self,
        literal: &'static str,
        node: &RouteNode,
        here: Option<&Reference>,
        there: &Reference,
    ) {
        let Some(here) = here else {
            self.entries.push((literal, there.clone()));
            return;
        };
        match self.passages.iter_mut().find(|passage| passage.name == here.name) {
            Some(passage) => passage.navigations.push((literal, there.clone())),
            None if node.is_link() => {}
            None => drop(self.contained.insert((here.name.clone(), literal))),
        }
    }

    fn add_calls(&mut self, node: &RouteNode, here: Option<&Reference>) {
        for route in &node.routes {
            let operation = route.operation;
            if !matches!(operation.kind, OperationKind::Action | OperationKind::Function) {
                continue;
            }
            let call = Call { operation, bound_to: here.cloned() };
            let name = call.name();
            let is_same = |known: &Call| {
                let parameters = known.operation.parameters().map(|one| one.name);
                known.bound_to == call.bound_to
                    && known.name() == name
                    && parameters.eq(operation.parameters().map(|one| one.name))
            };
            if !self.calls.iter().any(is_same) {
                self.calls.push(call);
            }
        }
    }
}
