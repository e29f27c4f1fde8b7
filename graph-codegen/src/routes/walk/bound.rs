//! Actions and functions.

use super::{BoundRoute, Method, Walk};
use crate::csdl::Operation;

impl Walk<'_> {
    /// The actions and functions of a type; of a cast, those that the type before it does not have.
    pub(super) fn bind_all(
        &mut self,
        source: usize,
        ty: &str,
        cast_from: Option<&str>,
        collection: Option<&str>,
        item: &str,
    ) {
        let document = self.document;
        for operation in &document.operations {
            let Some(binding) = &operation.binding else { continue };
            let had = cast_from.is_some_and(|from| document.is_a(from, &binding.name));
            if had || !document.is_a(ty, &binding.name) || self.is_overridden(operation, ty) {
                continue;
            }
            match (binding.is_collection, collection) {
                (true, Some(path)) => self.bind(ty, operation, path, Some(source)),
                (false, _) => self.bind(ty, operation, item, Some(source)),
                (true, None) => {}
            }
        }
    }

    /// Whether a type nearer to this one has an action of the same name.
    fn is_overridden(&self, operation: &Operation, ty: &str) -> bool {
        let Some(binding) = operation.binding.as_ref().filter(|_| !operation.is_function) else {
            return false;
        };
        let document = self.document;
        document.operations.iter().filter(|other| other.name == operation.name).any(|other| {
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
        source: Option<usize>,
    ) {
        let route = BoundRoute {
            owner: owner.to_owned(),
            operation: operation.clone(),
            parent: parent.to_owned(),
            suffix: None,
        };
        let method = if operation.is_function { Method::Get } else { Method::Post };
        if self.seen.insert((method, route.path())) {
            self.meet(owner, parent);
            self.bound.push((source, route));
        }
    }
}
