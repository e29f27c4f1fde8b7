//! Collections that have a part of another one's items, such as the iOS policies of all policies.
//!
//! The service keeps the items of a base in one place. A collection of the base shows all of them, and
//! one of a derived type beside it those of that type. No declaration says so: the types do.

use graph_core::TypeInfo;

use super::tree::Node;

/// What a collection has a part of.
#[derive(Clone, Copy, Debug)]
pub(super) struct PartOf {
    /// The collection beside it that has all.
    pub(super) whole: &'static str,
    /// The type of the items that are here too.
    pub(super) of_type: &'static str,
}

/// Finds the collections that are parts.
pub(super) fn add_parts(node: &mut Node) {
    let all: Vec<(&'static str, &'static TypeInfo)> = node
        .literals
        .iter()
        .filter(|(name, child)| child.has_keys() && !name.contains('.'))
        .filter_map(|(name, child)| Some((*name, child.own_target()?.info)))
        .collect();
    for (name, child) in &mut node.literals {
        child.part_of = whole(name, &all);
        add_parts(child);
    }
    if let Some(items) = node.placeholder.as_deref_mut() {
        add_parts(items);
    }
}

/// The collection that has all that one of these has, and more: that of its most basic type. `None` if
/// there is none, or several.
fn whole(name: &str, all: &[(&'static str, &'static TypeInfo)]) -> Option<PartOf> {
    let (_, info) = all.iter().find(|(known, _)| *known == name)?;
    let derives = |from: &TypeInfo| info.is_a(from) && info.name != from.name;
    let wholes: Vec<_> = all.iter().filter(|(_, base)| derives(base)).collect();
    let root =
        wholes.iter().copied().find(|(_, base)| wholes.iter().all(|(_, one)| one.is_a(base)))?;
    let is_one = wholes.iter().filter(|(_, base)| base.name == root.1.name).count() == 1;
    is_one.then_some(PartOf { whole: root.0, of_type: info.name })
}
