//! Who writes a property.

use super::Scope;
use crate::csdl::{Property, StructuredType};

/// Who writes a property, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Apps, at any time.
    Written,
    /// Apps, when they create the item.
    Once,
    /// The service.
    ReadOnly,
}

impl Access {
    /// What a declaration of it says.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Access::Written => "writable",
            Access::Once => "immutable",
            Access::ReadOnly => "read only",
        }
    }
}

impl Scope<'_> {
    /// Who writes a property that is no key, by the annotations and the fixups of any of these types.
    pub(crate) fn access(&self, owners: &[&StructuredType], property: &Property) -> Access {
        let config = self.config;
        let has = |kind, list| {
            let mut owners = owners.iter();
            owners.any(|owner| config.has(kind, list, &owner.name, &property.name))
        };
        let is_computed = property.computed || is_stamp(owners, property);
        let is_fixed = has("read_only", &config.read_only);
        if is_fixed || is_computed && !has("writable", &config.writable) {
            Access::ReadOnly
        } else if property.immutable {
            Access::Once
        } else {
            Access::Written
        }
    }
}

/// Whether a property says when an entity came to be or changed, which the service knows, although no annotation
/// says so.
pub(crate) fn is_stamp(owners: &[&StructuredType], property: &Property) -> bool {
    let is_entity = owners.last().is_some_and(|ty| ty.is_entity);
    is_entity && matches!(&*property.name, "createdDateTime" | "lastModifiedDateTime")
}
