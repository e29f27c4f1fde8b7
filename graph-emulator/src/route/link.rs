//! Collections whose items belong to another one, such as the devices of a user.
//!
//! A navigation property leads to entities of its item alone, or to entities that have a collection of
//! their own: then it holds references to these. Which of the two it is, the declared paths say.

use graph_core::TypeInfo;

use super::tree::Node;
use crate::path;
use crate::target::Target;

/// What a collection of references refers to.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    /// The collection that the items belong to. `None` if references say it, each its own.
    pub(crate) target: Option<String>,
    /// Whether there is one reference at most.
    pub(crate) single: bool,
}

/// A collection that belongs to no item.
struct Set {
    name: String,
    target: Target,
}

/// Finds the collections that are links.
pub(super) fn add_links(root: &mut Node) {
    let mut sets = Vec::new();
    sets_below(root, &mut String::new(), &mut sets);
    add_below(root, &sets);
}

fn sets_below(node: &Node, name: &mut String, sets: &mut Vec<Set>) {
    let length = name.len();
    for (literal, child) in &node.literals {
        path::push_literal(name, literal);
        // What is a part has its items elsewhere, and that collection is a set itself.
        if child.has_keys()
            && child.part_of.is_none()
            && let Some(target) = child.own_target()
        {
            sets.push(Set { name: name.clone(), target });
        }
        sets_below(child, name, sets);
        name.truncate(length);
    }
}

fn add_below(node: &mut Node, sets: &[Set]) {
    for (_, child) in &mut node.literals {
        add_below(child, sets);
    }
    let Some(items) = node.placeholder.as_deref_mut() else {
        return;
    };
    let owner = items.routes.iter().find(|route| route.is_of_item()).map(|route| route.target);
    add_to(items, owner, sets);
    add_below(items, sets);
}

/// Looks at what is below an item, casts included.
fn add_to(item: &mut Node, owner: Option<Target>, sets: &[Set]) {
    for (name, child) in &mut item.literals {
        if name.contains('.') {
            let cast = owner.and_then(|owner| owner.find(name));
            add_to(child, cast.map(|info| Target { info, hierarchy: None }).or(owner), sets);
            continue;
        }
        let reference = child.literals.iter().find(|(name, _)| *name == "$ref");
        let has_reference = reference.is_some();
        let declared =
            reference.and_then(|(_, node)| node.routes.first()).map(|route| route.target);
        let Some((leads_to, single)) =
            owner.or(declared).and_then(|owner| navigation(&owner, name))
        else {
            if has_reference {
                child.link = Some(Link { target: None, single: false });
            }
            continue;
        };
        let exact = sets.iter().find(|set| set.target.info.name == leads_to.info.name);
        let set = exact.or_else(|| sets.iter().find(|set| set.target.is_related_to(&leads_to)));
        if set.is_some() || has_reference {
            child.link = Some(Link { target: set.map(|set| set.name.clone()), single });
        }
    }
}

/// What a navigation property leads to, and whether to one entity. It may be a derived type's.
fn navigation(owner: &Target, name: &str) -> Option<(Target, bool)> {
    let property = |info: &'static TypeInfo| info.property(name).map(|(_, property)| property);
    let property = owner.types().find_map(property)?;
    if !property.is_navigation() {
        return None;
    }
    let edm = property.edm();
    Target::of(edm).map(|target| (target, edm.element().is_none()))
}
