//! Rust types for metadata types.

use std::collections::BTreeSet;

use super::Emitter;
use crate::csdl::TypeRef;
use crate::error::{Error, Result};
use crate::names;
use crate::scope::Form;

/// What a file needs from elsewhere.
#[derive(Debug, Default)]
pub(super) struct Imports<'a> {
    /// From `graph_core`.
    pub(super) core: BTreeSet<&'static str>,
    /// Types of this crate by their full names in metadata, and whether it is the struct of the base.
    pub(super) own: BTreeSet<(&'a str, bool)>,
}

/// The names of primitive types in Rust, and whether `graph_core` has them.
const PRIMITIVES: &[(&str, &str, bool)] = &[
    ("Edm.Binary", "Binary", true),
    ("Edm.Boolean", "bool", false),
    ("Edm.Byte", "u8", false),
    ("Edm.Date", "Date", true),
    ("Edm.DateTimeOffset", "DateTimeOffset", true),
    ("Edm.Decimal", "Decimal", true),
    ("Edm.Double", "f64", false),
    ("Edm.Duration", "Duration", true),
    ("Edm.Guid", "Guid", true),
    ("Edm.Int16", "i16", false),
    ("Edm.Int32", "i32", false),
    ("Edm.Int64", "i64", false),
    ("Edm.SByte", "i8", false),
    ("Edm.Single", "f32", false),
    ("Edm.Stream", "Stream", true),
    ("Edm.String", "String", false),
    ("Edm.TimeOfDay", "TimeOfDay", true),
    ("Edm.Untyped", "Json", true),
];

impl<'a> Emitter<'a> {
    /// The type of one value.
    pub(super) fn element(&self, name: &'a str, imports: &mut Imports<'a>) -> Result<String> {
        if let Some((_, rust, in_core)) = PRIMITIVES.iter().find(|(edm, ..)| *edm == name) {
            if *in_core {
                imports.core.insert(rust);
            }
            return Ok((*rust).to_owned());
        }
        if let Some(ty) = self.scope.document.enums.get(name) {
            imports.own.insert((name, false));
            let rust = names::type_name(name);
            return Ok(if ty.is_flags {
                imports.core.insert("Flags");
                format!("Flags<{rust}>")
            } else {
                rust
            });
        }
        if self.scope.types.contains(name) {
            imports.own.insert((name, false));
            return Ok(names::type_name(name));
        }
        Err(Error::new(format!("the metadata has no type `{name}`")))
    }

    /// The type of a value, or of a list of them.
    pub(super) fn value(&self, ty: &'a TypeRef, imports: &mut Imports<'a>) -> Result<String> {
        let element = self.element(&ty.name, imports)?;
        Ok(if ty.is_collection { format!("Vec<{element}>") } else { element })
    }

    /// Whether a struct that holds a value of this type holds itself.
    pub(super) fn is_recursive(&self, owner: &str, ty: &TypeRef) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![&*ty.name];
        while let Some(next) = open.pop() {
            // A list and the variants of a hierarchy are on the heap.
            if self.scope.form(next) == Form::Hierarchy || !seen.insert(next) {
                continue;
            }
            if next == owner || self.scope.document.is_a(owner, next) {
                return !ty.is_collection;
            }
            let lineage = self.scope.document.lineage(next);
            let properties = lineage.iter().flat_map(|ty| &ty.properties).map(|p| &p.ty);
            let navigations = lineage.iter().flat_map(|ty| &ty.navigations).map(|n| &n.ty);
            let single = properties.chain(navigations).filter(|ty| !ty.is_collection);
            open.extend(single.map(|ty| &*ty.name).filter(|name| self.scope.types.contains(name)));
        }
        false
    }
}
