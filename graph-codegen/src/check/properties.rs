//! The properties of a type.

use std::collections::BTreeSet;

use graph_core::{EdmType, PropertyInfo, TypeInfo};

use super::types::{describe_declared, is_same};
use super::{Drift, Kind, Subject};
use crate::csdl::{Navigation, Property, StructuredType, TypeRef};
use crate::scope::{Access, Scope, is_stamp};

/// Compares one type.
struct Comparison<'s> {
    scope: &'s Scope<'s>,
    /// The type in the metadata and those that it derives from, the root first. Fixups are of any of them.
    lineage: Vec<&'s StructuredType>,
    keys: Vec<&'s str>,
    /// Whether it is below the roots: then the fixups say of it what the metadata does not.
    is_whole: bool,
}

pub(super) fn compare(
    scope: &Scope<'_>,
    info: &TypeInfo,
    names: &BTreeSet<&str>,
    drift: &mut Drift,
) {
    let lineage = scope.document.lineage(info.name);
    let keys = scope.document.keys(info.name);
    let is_whole = scope.types.contains(info.name);
    if is_whole {
        // What is compared below is what is declared; here, each fixup is needed that names something.
        scope.properties(info.name);
        scope.navigations(info.name);
    }
    let comparison = Comparison { scope, lineage, keys, is_whole };
    let mut known = BTreeSet::new();
    for property in comparison.lineage.iter().flat_map(|ty| &ty.properties) {
        let json = comparison.renamed(&property.name);
        let name = format!("{}/{json}", info.name);
        match info.property(&json) {
            Some((_, declared)) => comparison.property(&declared, property, &name, drift),
            None if !scope.is_declared(info.name, &property.name) => {}
            None => drift.push(Subject::Property, Kind::Added, name, property.ty.to_string()),
        }
        known.insert(json);
    }
    for navigation in comparison.lineage.iter().flat_map(|ty| &ty.navigations) {
        let name = format!("{}/{}", info.name, navigation.name);
        match info.property(&navigation.name) {
            Some((_, declared)) => comparison.navigation(&declared, navigation, &name, drift),
            None if !scope.is_declared(info.name, &navigation.name)
                || !names.contains(&*navigation.ty.name) => {}
            None => drift.push(Subject::Property, Kind::Added, name, navigation.ty.to_string()),
        }
        known.insert(navigation.name.clone());
    }
    for property in info.properties().filter(|property| !known.contains(property.name)) {
        let name = format!("{}/{}", info.name, property.name);
        drift.push(Subject::Property, Kind::Removed, name, "");
    }
}

impl Comparison<'_> {
    fn renamed(&self, name: &str) -> String {
        let mut all = self.scope.config.rename.iter();
        let found = all.find(|rename| {
            rename.property == name && self.lineage.iter().any(|ty| ty.name == rename.r#type)
        });
        let Some(rename) = found else { return name.to_owned() };
        self.scope.config.apply("rename", &format!("{}/{name}", rename.r#type));
        rename.name.clone()
    }

    fn property(
        &self,
        declared: &PropertyInfo,
        property: &Property,
        name: &str,
        drift: &mut Drift,
    ) {
        compare_kind(declared, &property.ty, false, name, drift);
        let mut compare = |declared: &str, is: &str| {
            drift.compare(Subject::Property, name, declared, is);
        };
        let is_key = self.keys.contains(&&*property.name);
        let what = |is_key| if is_key { "the key" } else { "no key" };
        compare(what(declared.is_key()), what(is_key));
        let access = self.scope.access(&self.lineage, property);
        if is_key || declared.is_key() {
            return;
        }
        let what = |nullable| if nullable { "nullable" } else { "not null" };
        compare(what(declared.is_nullable()), what(property.nullable));
        let of_declared = match (declared.is_read_only(), declared.is_immutable()) {
            (true, _) => Access::ReadOnly,
            (false, true) => Access::Once,
            (false, false) => Access::Written,
        };
        // By hand, the declaration itself may say what no annotation does.
        let is_silent = !property.computed && !property.immutable;
        if self.is_whole
            || !(is_silent && access == Access::Written || is_stamp(&self.lineage, property))
        {
            compare(of_declared.describe(), access.describe());
        }
    }

    fn navigation(
        &self,
        declared: &PropertyInfo,
        navigation: &Navigation,
        name: &str,
        drift: &mut Drift,
    ) {
        compare_kind(declared, &navigation.ty, true, name, drift);
        let config = self.scope.config;
        let has = |kind, list| {
            let mut owners = self.lineage.iter();
            owners.any(|owner| config.has(kind, list, &owner.name, &navigation.name))
        };
        let (is_created, is_bound) =
            (has("deep_insert", &config.deep_insert), has("bind", &config.bind));
        if self.is_whole {
            let what =
                |is_so| if is_so { "created with the item" } else { "not created with the item" };
            let of_declared = what(declared.is_deep_insert());
            drift.compare(Subject::Property, name, of_declared, what(is_created));
            let what = |is_so| if is_so { "bound" } else { "not bound" };
            drift.compare(Subject::Property, name, what(declared.is_bindable()), what(is_bound));
        }
    }
}

/// The type, and whether it leads to entities.
fn compare_kind(
    declared: &PropertyInfo,
    ty: &TypeRef,
    is_navigation: bool,
    name: &str,
    drift: &mut Drift,
) {
    let edm: EdmType = declared.edm();
    if !is_same(edm, ty) {
        drift.compare(Subject::Property, name, &describe_declared(edm), &ty.to_string());
    }
    let what = |is_navigation| if is_navigation { "a navigation property" } else { "a property" };
    drift.compare(Subject::Property, name, what(declared.is_navigation()), what(is_navigation));
}
