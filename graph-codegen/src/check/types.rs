//! Types, their properties, and the members of enums.

use std::collections::BTreeSet;

use graph_core::{EdmType, PropertyInfo, TypeInfo};

use super::{Declarations, Drift, Kind, Subject};
use crate::csdl::TypeRef;
use crate::scope::Scope;

pub(super) fn compare(scope: &Scope<'_>, declared: &Declarations, drift: &mut Drift) {
    let document = scope.document;
    let names: BTreeSet<&str> = declared.types.iter().map(|info| info.name).collect();
    let enums: BTreeSet<&str> = declared.enums.iter().map(|info| info.name).collect();
    for missing in scope.types.iter().filter(|name| !names.contains(**name)) {
        drift.push(Subject::Type, Kind::Added, *missing, "");
    }
    for missing in scope.enums.iter().filter(|name| !enums.contains(**name)) {
        drift.push(Subject::Type, Kind::Added, *missing, "an enum");
    }
    for info in &declared.types {
        if document.types.contains_key(info.name) {
            compare_type(scope, info, &names, drift);
        } else {
            drift.push(Subject::Type, Kind::Removed, info.name, "");
        }
    }
    for info in &declared.enums {
        let Some(ty) = document.enums.get(info.name) else {
            drift.push(Subject::Type, Kind::Removed, info.name, "an enum");
            continue;
        };
        if ty.is_flags != info.is_flags {
            let what = |is_flags| if is_flags { "a set of members" } else { "one member" };
            let detail = format!("declared {}, is {}", what(info.is_flags), what(ty.is_flags));
            drift.push(Subject::Type, Kind::Changed, info.name, detail);
        }
        for member in &ty.members {
            if !info.members.contains(&&**member) {
                drift.push(Subject::Member, Kind::Added, format!("{}/{member}", info.name), "");
            }
        }
        for member in info.members {
            if !ty.members.iter().any(|known| known == member) {
                drift.push(Subject::Member, Kind::Removed, format!("{}/{member}", info.name), "");
            }
        }
    }
}

fn compare_type(scope: &Scope<'_>, info: &TypeInfo, names: &BTreeSet<&str>, drift: &mut Drift) {
    let lineage = scope.document.lineage(info.name);
    let is_abstract = scope.document.types.get(info.name).is_some_and(|ty| ty.is_abstract);
    if info.is_base && info.is_abstract != is_abstract {
        let what = |is_abstract| if is_abstract { "abstract" } else { "not abstract" };
        let detail = format!("declared {}, is {}", what(info.is_abstract), what(is_abstract));
        drift.push(Subject::Type, Kind::Changed, info.name, detail);
    }
    let is_partial = scope.partial(info.name).is_some();
    let renamed = |name: &str| {
        let mut all = scope.config.rename.iter();
        let found = all.find(|rename| {
            rename.property == name && lineage.iter().any(|ty| ty.name == rename.r#type)
        });
        found.map_or(name.to_owned(), |rename| rename.name.clone())
    };
    let mut known = BTreeSet::new();
    for property in lineage.iter().flat_map(|ty| &ty.properties) {
        let json = renamed(&property.name);
        let name = format!("{}/{json}", info.name);
        match info.property(&json) {
            Some((_, declared)) => {
                compare_property(&declared, &property.ty, Some(property.nullable), &name, drift);
            }
            None if is_partial => {}
            None => drift.push(Subject::Property, Kind::Added, name, describe(&property.ty)),
        }
        known.insert(json);
    }
    for navigation in lineage.iter().flat_map(|ty| &ty.navigations) {
        let name = format!("{}/{}", info.name, navigation.name);
        match info.property(&navigation.name) {
            Some((_, declared)) => compare_property(&declared, &navigation.ty, None, &name, drift),
            None if is_partial || !names.contains(&*navigation.ty.name) => {}
            None => drift.push(Subject::Property, Kind::Added, name, describe(&navigation.ty)),
        }
        known.insert(navigation.name.clone());
    }
    for property in info.properties().filter(|property| !known.contains(property.name)) {
        let name = format!("{}/{}", info.name, property.name);
        drift.push(Subject::Property, Kind::Removed, name, "");
    }
}

fn compare_property(
    declared: &PropertyInfo,
    ty: &TypeRef,
    nullable: Option<bool>,
    name: &str,
    drift: &mut Drift,
) {
    if !is_same(declared.edm(), ty) {
        let detail = format!("declared {}, is {}", describe_declared(declared.edm()), describe(ty));
        drift.push(Subject::Property, Kind::Changed, name, detail);
    }
    let nullable = nullable.filter(|_| !declared.is_key());
    if nullable.is_some_and(|nullable| nullable != declared.is_nullable()) {
        let what = |nullable| if nullable { "nullable" } else { "not null" };
        let detail = format!(
            "declared {}, is {}",
            what(declared.is_nullable()),
            what(!declared.is_nullable())
        );
        drift.push(Subject::Property, Kind::Changed, name, detail);
    }
}

/// Whether a declared type is the metadata's.
pub(super) fn is_same(declared: EdmType, ty: &TypeRef) -> bool {
    declared.name() == ty.name && declared.element().is_some() == ty.is_collection
}

/// A type as CSDL writes it.
pub(super) fn describe(ty: &TypeRef) -> String {
    if ty.is_collection { format!("Collection({})", ty.name) } else { ty.name.clone() }
}

pub(super) fn describe_declared(declared: EdmType) -> String {
    let name = declared.name().to_owned();
    describe(&TypeRef { name, is_collection: declared.element().is_some() })
}
