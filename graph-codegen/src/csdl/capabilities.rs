//! What annotations allow.

use std::collections::BTreeMap;

use super::Document;

/// What annotations allow; `None` where they say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// The full names of the derived types that it may have, and be cast to.
    pub casts: Vec<String>,
    /// The full names of the operations that it has although they are not bound to all of their type.
    pub operations: Vec<String>,
    /// Whether it can be read.
    pub read: Option<bool>,
    /// Whether entities can be added.
    pub insert: Option<bool>,
    /// Whether they can be changed.
    pub update: Option<bool>,
    /// Whether that is done with a PATCH.
    pub patch: Option<bool>,
    /// Whether that is done with a PUT.
    pub put: Option<bool>,
    /// Whether they can be deleted.
    pub delete: Option<bool>,
    /// Whether `$count` works.
    pub count: Option<bool>,
    /// Whether an entity has a path of its own, which ends in its key.
    pub by_key: Option<bool>,
    /// Whether it can be read there.
    pub read_by_key: Option<bool>,
    /// Whether `$ref` works.
    pub reference: Option<bool>,
}

impl Capabilities {
    /// Takes what another one says where this one says nothing. Casts belong to a place, not to a type,
    /// and what is bound to a type is looked up there.
    fn fill(&mut self, other: &Self) {
        let pairs = [
            (&mut self.read, other.read),
            (&mut self.insert, other.insert),
            (&mut self.update, other.update),
            (&mut self.patch, other.patch),
            (&mut self.put, other.put),
            (&mut self.delete, other.delete),
            (&mut self.count, other.count),
            (&mut self.by_key, other.by_key),
            (&mut self.read_by_key, other.read_by_key),
            (&mut self.reference, other.reference),
        ];
        for (place, other) in pairs {
            *place = place.or(other);
        }
    }
}

impl Document {
    /// Lets each place say what the type of its entities says, where it says nothing itself.
    pub(super) fn fill_capabilities(&mut self) {
        let of_type = |name: &String| {
            let mut found = Capabilities::default();
            for ty in self.lineage(name).into_iter().rev() {
                found.fill(&ty.capabilities);
            }
            (name.clone(), found)
        };
        let by_type: BTreeMap<_, _> = self.types.keys().map(of_type).collect();
        for entry in self.entry_points.values_mut() {
            if let Some(of_type) = by_type.get(&entry.ty.name) {
                entry.capabilities.fill(of_type);
            }
        }
        for navigation in self.types.values_mut().flat_map(|ty| &mut ty.navigations) {
            if let Some(of_type) = by_type.get(&navigation.ty.name) {
                navigation.capabilities.fill(of_type);
            }
        }
    }
}
