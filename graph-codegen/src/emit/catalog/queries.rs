//! What lists ask for: the constants of properties to select, and of those to expand.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::super::Emitter;
use crate::names;
use crate::routes::{Method, Shape};

impl Emitter<'_> {
    /// A line for each type that a path lists.
    pub(super) fn queries(&self) -> String {
        let routes = self.scope.routes.routes.iter();
        let lists =
            routes.filter(|route| route.shape == Shape::Collection && route.method == Method::Get);
        let owners: BTreeSet<_> = lists.map(|route| &*route.owner).collect();
        owners.into_iter().map(|owner| self.query(owner)).collect()
    }

    /// All properties but one are selected, so that a service that selects nothing can be told. What a
    /// property leads to is expanded with its key alone.
    fn query(&self, owner: &str) -> String {
        let (mut selected, mut expanded) = (Vec::new(), String::new());
        let mut next = Some(owner);
        while let Some(name) = next {
            let keys = self.scope.keys(name);
            let properties = self.scope.properties(name).into_iter();
            let properties = properties.filter(|property| !keys.contains(&&*property.name));
            selected.extend(
                properties.map(|property| names::constant_name(self.json_name(name, property))),
            );
            for navigation in self.scope.navigations(name) {
                let target = &*navigation.ty.name;
                // Keys are inherited, and so are their constants.
                let Some(key) = self.scope.document.keys(target).first().copied() else { continue };
                let (target, key) = (names::type_name(target), names::constant_name(key));
                let constant = names::constant_name(&navigation.name);
                let _ = write!(expanded, "{constant} of {target} {key}, ");
            }
            next = self.scope.base(name).map(|base| &*base.name);
        }
        selected.pop();
        if selected.is_empty() {
            let keys = self.scope.document.keys(owner).into_iter();
            selected.extend(keys.map(names::constant_name));
        }
        let selected = selected.join(" ");
        let owner = names::type_name(owner);
        format!("{{query {owner} ({selected}) ({})}}\n", expanded.trim_end())
    }
}
