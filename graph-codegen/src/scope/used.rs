//! Gathers the types that the operations need.

use super::Scope;

impl<'a> Scope<'a> {
    pub(super) fn gather(&mut self) {
        let routes = self.routes;
        let mut open: Vec<&'a str> = Vec::new();
        for (name, _) in &routes.entities {
            open.push(name);
        }
        for route in &routes.routes {
            self.used.insert(&route.owner);
        }
        for route in &routes.bound {
            self.used.insert(&route.owner);
            let parameters = route.operation.parameters.iter().map(|parameter| &parameter.ty);
            for ty in parameters.chain(route.operation.result.iter().map(|(ty, _)| ty)) {
                self.used.insert(&ty.name);
                self.calls.entry(&route.owner).or_default().insert(&ty.name);
                open.push(&ty.name);
            }
        }
        while let Some(name) = open.pop() {
            self.add(name, &mut open);
        }
    }

    /// `ty` has something of the type `other`.
    fn refer(&mut self, ty: &'a str, other: &'a str) {
        self.used.insert(other);
        self.references.entry(ty).or_default().insert(other);
    }

    fn add(&mut self, name: &'a str, open: &mut Vec<&'a str>) {
        let document = self.document;
        if document.enums.contains_key(name) {
            self.enums.insert(name);
            return;
        }
        let Some((name, ty)) = document.types.get_key_value(name) else { return };
        if !self.types.insert(name) {
            return;
        }
        let partial = self.partial(name);
        let is_declared = |property: &str| {
            partial.is_none_or(|partial| partial.properties.iter().any(|name| name == property))
        };
        let lineage = if partial.is_some() { document.lineage(name) } else { vec![ty] };
        for property in lineage.iter().flat_map(|ty| &ty.properties) {
            if is_declared(&property.name) {
                self.refer(name, &property.ty.name);
                open.push(&property.ty.name);
            }
        }
        for navigation in lineage.iter().flat_map(|ty| &ty.navigations) {
            if is_declared(&navigation.name) {
                // A type without a path of its own belongs to another workload.
                self.used.insert(&navigation.ty.name);
            }
        }
        if partial.is_some() {
            return;
        }
        // A root that nothing refers to would bring all that derives from it.
        if let Some(base) = ty.base.as_ref().and_then(|base| document.types.get(base)) {
            let is_root = base.base.is_none() && base.is_abstract && base.navigations.is_empty();
            if !(is_root
                && base.properties.iter().all(|p| base.keys.contains(&p.name))
                && base.is_entity)
            {
                open.push(&base.name);
            }
        }
        for derived in document.derived(name) {
            if let Some((derived, _)) = document.types.get_key_value(derived) {
                open.push(derived);
            }
        }
    }
}
