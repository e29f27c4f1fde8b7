//! Actions and functions.

use super::{BoundRoute, Method, Place, Walk};
use crate::csdl::Operation;
use crate::names;

impl<'a> Walk<'a> {
    /// The actions and functions of a type; of a cast, those that the type before it does not have.
    pub(super) fn bind_all(
        &mut self,
        source: usize,
        ty: &str,
        cast_from: Option<&str>,
        place: &Place,
        item: Option<&str>,
    ) {
        for operation in self.operations(ty, &place.capabilities.operations) {
            let Some(binding) = &operation.binding else { continue };
            if cast_from.is_some_and(|from| self.document.is_a(from, &binding.name)) {
                continue;
            }
            match item {
                Some(item) if !binding.is_collection => self.bind(ty, operation, item, source),
                _ if binding.is_collection && place.ty.is_collection && cast_from.is_none() => {
                    self.bind(ty, operation, &place.path, source);
                }
                _ => {}
            }
        }
    }

    /// The actions and functions that are bound to a type or collections of it, at a place that has these of
    /// those that not all places have.
    pub(in crate::routes) fn operations(
        &self,
        ty: &str,
        explicit: &[String],
    ) -> Vec<&'a Operation> {
        let document = self.document;
        let lineage = document.lineage(ty);
        let is_listed = |operation: &Operation| {
            let by_type = lineage.iter().flat_map(|ty| &ty.capabilities.operations);
            explicit.iter().chain(by_type).any(|name| *name == operation.full_name)
        };
        let all = document.operations.iter().filter(|operation| {
            let is_bound = operation
                .binding
                .as_ref()
                .is_some_and(|binding| lineage.iter().any(|ty| ty.name == binding.name));
            is_bound
                && (!operation.is_explicit || is_listed(operation))
                && !self.is_overridden(operation, ty)
        });
        all.collect()
    }

    /// Whether a type nearer to this one has the same: an action of this name, or a function of this name and
    /// these parameters.
    fn is_overridden(&self, operation: &Operation, ty: &str) -> bool {
        let Some(binding) = &operation.binding else { return false };
        let document = self.document;
        let is_same = |other: &&Operation| {
            other.name == operation.name
                && other.is_function == operation.is_function
                && (!operation.is_function
                    || other
                        .parameters
                        .iter()
                        .map(|p| &p.name)
                        .eq(operation.parameters.iter().map(|p| &p.name)))
        };
        document.operations.iter().filter(is_same).any(|other| {
            other.binding.as_ref().is_some_and(|nearer| {
                nearer.is_collection == binding.is_collection
                    && nearer.name != binding.name
                    && document.is_a(&nearer.name, &binding.name)
                    && document.is_a(ty, &nearer.name)
            })
        })
    }

    pub(in crate::routes) fn bind(
        &mut self,
        owner: &str,
        operation: &Operation,
        parent: &str,
        source: usize,
    ) {
        let route = BoundRoute {
            owner: owner.to_owned(),
            operation: operation.clone(),
            parent: with_other_ids(parent, operation),
            suffix: None,
        };
        let method = if operation.is_function { Method::Get } else { Method::Post };
        if self.seen.insert((method, route.path())) {
            self.meet(owner, parent);
            self.bound.push((source, route));
        }
    }
}

/// A path none of whose ids is called like one of the operation's parameters: to the macros, a placeholder of a
/// parameter's name is the parameter.
fn with_other_ids(path: &str, operation: &Operation) -> String {
    let id = |segment: &str| Some(names::snake(segment.strip_prefix('{')?.strip_suffix('}')?));
    let named: Vec<String> = operation.parameters.iter().map(|p| names::snake(&p.name)).collect();
    let mut taken: Vec<String> = path.split('/').filter_map(id).collect();
    taken.extend(named.iter().cloned());
    let segments = path.split('/').map(|segment| {
        if !id(segment).is_some_and(|id| named.contains(&id)) {
            return segment.to_owned();
        }
        let mut number = 2;
        loop {
            let other = segment.replace('}', &format!("{number}}}"));
            let free = id(&other).filter(|id| !taken.contains(id));
            if let Some(free) = free {
                taken.push(free);
                return other;
            }
            number += 1;
        }
    });
    segments.collect::<Vec<_>>().join("/")
}
