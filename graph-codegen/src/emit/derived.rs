//! Where the functions of a derived type are: most paths are those of the hierarchy that it is in.

use std::collections::BTreeSet;

use super::Emitter;
use super::attributes::function;
use crate::names;
use crate::routes::Shape;
use crate::scope::Form;

/// The functions that a reader looks for, in the order in which they are told.
const VERBS: [&str; 6] = ["list", "get", "create", "update", "replace", "delete"];

impl Emitter<'_> {
    /// A sentence on the hierarchy whose functions are those of a derived entity type, too. Nothing, if the type
    /// has all of them itself.
    ///
    /// A type's area brings that of what it derives from, so that the link leads somewhere with any features. Its
    /// text is not the name alone: rustdoc refuses a target that the name has anyway, and where it is imported, it has.
    pub(super) fn kind_of(&self, name: &str) -> Option<String> {
        let scope = self.scope;
        let ty = scope.document.types.get(name).filter(|ty| ty.is_entity)?;
        // There is nothing that is this type itself.
        if ty.is_abstract && scope.form(name) != Form::Hierarchy {
            return None;
        }
        let own = self.verbs(name);
        let bases = std::iter::successors(scope.base(name), |base| scope.base(&base.name));
        let hierarchies = bases.filter(|base| scope.form(&base.name) == Form::Hierarchy);
        let others = hierarchies.map(|base| (&*base.name, &self.verbs(&base.name) - &own));
        // Of several that have as many, the nearest.
        let most =
            others.reduce(|one, other| if other.1.len() > one.1.len() { other } else { one });
        let (hierarchy, verbs) = most.filter(|(_, verbs)| !verbs.is_empty())?;
        let rust = names::type_name(hierarchy);
        let verbs: Vec<_> = VERBS.into_iter().filter(|verb| verbs.contains(verb)).collect();
        let verbs = match verbs.as_slice() {
            [one] => (*one).to_owned(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
            [] => return None,
        };
        let link = format!("[One of `{rust}`](crate::{rust}),");
        let functions = format!("whose functions {verbs} it.");
        let space = if link.len() + functions.len() < 105 { ' ' } else { '\n' };
        Some(format!("{link}{space}{functions}"))
    }

    /// What the functions of a type's entities do.
    fn verbs(&self, name: &str) -> BTreeSet<&'static str> {
        let all = self.scope.routes.routes.iter().filter(|route| route.owner == name);
        let whole = all
            .filter(|route| matches!(route.shape, Shape::Collection | Shape::Item | Shape::Single));
        whole.filter_map(|route| VERBS.into_iter().find(|verb| *verb == function(route))).collect()
    }
}
