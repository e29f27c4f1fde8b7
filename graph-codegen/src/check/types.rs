//! Types, hierarchies, and the members of enums.

use std::collections::BTreeSet;

use graph_core::{EdmType, HierarchyInfo, TypeInfo};

use super::{Declarations, Drift, Kind, Subject, properties};
use crate::csdl::TypeRef;
use crate::scope::{Form, Scope};

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
            compare_type(scope, info, drift);
            properties::compare(scope, info, &names, drift);
        } else {
            drift.push(Subject::Type, Kind::Removed, info.name, "");
        }
    }
    for info in &declared.hierarchies {
        compare_hierarchy(scope, info, &names, drift);
    }
    for info in &declared.enums {
        let Some(ty) = document.enums.get(info.name) else {
            drift.push(Subject::Type, Kind::Removed, info.name, "an enum");
            continue;
        };
        let what = |is_flags| if is_flags { "a set of members" } else { "one member" };
        drift.compare(Subject::Type, info.name, what(info.is_flags), what(ty.is_flags));
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

fn compare_type(scope: &Scope<'_>, info: &TypeInfo, drift: &mut Drift) {
    let document = scope.document;
    let Some(ty) = document.types.get(info.name) else { return };
    let mut compare = |declared: &str, is: &str| {
        drift.compare(Subject::Type, info.name, declared, is);
    };
    if info.is_base {
        let what = |is_abstract| if is_abstract { "abstract" } else { "not abstract" };
        compare(what(info.is_abstract), what(ty.is_abstract));
    }
    // An entity without a key may be declared as a part of others.
    if !ty.is_entity || !document.keys(info.name).is_empty() {
        let what = |is_entity| if is_entity { "an entity type" } else { "a complex type" };
        compare(what(info.is_entity), what(ty.is_entity));
    }
    let what = |is_open| if is_open { "open" } else { "not open" };
    let is_open = document.lineage(info.name).iter().any(|ty| ty.is_open);
    compare(what(bases(info).any(|info| info.is_open)), what(is_open));
    let base = info.base.map(|base| base().name);
    let what = |base: Option<&str>| format!("based on {}", base.unwrap_or("nothing"));
    if scope.types.contains(info.name) {
        compare(&what(base), &what(scope.base(info.name).map(|base| &*base.name)));
        let what = |is_base| if is_base { "a base" } else { "no base" };
        compare(what(info.is_base), what(scope.form(info.name) != Form::Struct));
    } else if base.is_some_and(|base| !document.is_a(info.name, base)) {
        // By hand, bases may be left out.
        compare(&what(base), &what(ty.base.as_deref()));
    }
}

/// A type and those that it is declared to derive from.
fn bases(info: &TypeInfo) -> impl Iterator<Item = &TypeInfo> {
    std::iter::successors(Some(info), |info| info.base.map(|base| base()))
}

/// Whether all derived types are in their hierarchy, so that what arrives is decoded as what it is.
fn compare_hierarchy(
    scope: &Scope<'_>,
    info: &HierarchyInfo,
    names: &BTreeSet<&str>,
    drift: &mut Drift,
) {
    let base = (info.base)().name;
    if !scope.document.types.contains_key(base) {
        return;
    }
    let derived: BTreeSet<&str> = info.derived.iter().map(|info| info().name).collect();
    let missing = scope.document.derived(base).into_iter();
    for name in missing.filter(|name| names.contains(name) && !derived.contains(name)) {
        let detail = format!("the hierarchy has no {name}");
        drift.push(Subject::Type, Kind::Changed, base, detail);
    }
}

/// Whether a declared type is the metadata's.
pub(super) fn is_same(declared: EdmType, ty: &TypeRef) -> bool {
    declared.name() == ty.name && declared.element().is_some() == ty.is_collection
}

pub(super) fn describe_declared(declared: EdmType) -> String {
    let name = declared.name().to_owned();
    TypeRef { name, is_collection: declared.element().is_some() }.to_string()
}
