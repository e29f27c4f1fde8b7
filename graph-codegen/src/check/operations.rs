//! Methods on paths, and the parameters of actions and functions.

use std::collections::BTreeMap;

use graph_core::{OperationInfo, OperationKind, ResultInfo};

use super::types::{describe_declared, is_same};
use super::{Declarations, Drift, Kind, Subject};
use crate::csdl::Operation;
use crate::routes::{Method, Route, Routes, Shape};

/// A method, a path whose placeholders have no names, and the names of a function's parameters.
type Key = (String, String);

pub(super) fn compare(routes: &Routes, declared: &Declarations, drift: &mut Drift) {
    let mut expected: BTreeMap<Key, (String, OperationKind, Option<&Operation>)> = BTreeMap::new();
    for route in &routes.routes {
        let method = route.method.as_str();
        let name = format!("{method} {}", route.path);
        expected.insert(key(method, &route.path), (name, kind(route), None));
    }
    for route in &routes.bound {
        let (method, kind) = if route.operation.is_function {
            ("GET", OperationKind::Function)
        } else {
            ("POST", OperationKind::Action)
        };
        let name = format!("{method} {}", route.path());
        expected.insert(key(method, &route.path()), (name, kind, Some(&route.operation)));
    }
    let mut found: BTreeMap<Key, OperationInfo> = BTreeMap::new();
    for info in declared.operations() {
        found.insert(key(info.method.as_str(), info.path), info);
    }
    for (key, (name, kind, operation)) in &expected {
        let Some(info) = found.get(key) else {
            drift.push(Subject::Operation, Kind::Added, name, "");
            continue;
        };
        drift.compare(Subject::Operation, name, describe_kind(info.kind), describe_kind(*kind));
        if let Some(operation) = operation {
            compare_parameters(info, operation, name, drift);
        }
    }
    for (_, info) in found.iter().filter(|(key, _)| !expected.contains_key(*key)) {
        drift.push(Subject::Operation, Kind::Removed, info.to_string(), "");
    }
}

/// What a method does on what a path addresses.
fn kind(route: &Route) -> OperationKind {
    match (route.shape, route.method) {
        (Shape::Count, _) => OperationKind::Count,
        (Shape::Media, Method::Get) => OperationKind::Download,
        (Shape::Media, Method::Put) => OperationKind::Upload,
        (Shape::Reference | Shape::SingleReference, method) => match method {
            Method::Get => OperationKind::GetReference,
            Method::Post => OperationKind::AddReference,
            Method::Put => OperationKind::SetReference,
            Method::Patch | Method::Delete => OperationKind::RemoveReference,
        },
        (Shape::Collection, Method::Get) => OperationKind::List,
        (_, Method::Get) => OperationKind::Get,
        (_, Method::Post) => OperationKind::Create,
        (_, Method::Patch) => OperationKind::Update,
        (_, Method::Put) => OperationKind::Replace,
        (_, Method::Delete) => OperationKind::Delete,
    }
}

fn describe_kind(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Get => "an item",
        OperationKind::List => "a list",
        OperationKind::Action => "an action",
        OperationKind::Function => "a function",
        OperationKind::Count => "a count",
        OperationKind::Create => "a create",
        OperationKind::Update => "an update",
        OperationKind::Replace => "a replacement",
        OperationKind::Delete => "a delete",
        OperationKind::Download | OperationKind::Upload => "a media stream",
        OperationKind::SetReference => "one reference",
        _ => "references",
    }
}

fn key(method: &str, path: &str) -> Key {
    let mut normal = String::new();
    for segment in path.split('/').skip(1) {
        normal.push('/');
        match segment.split_once('(') {
            // Values may be quoted or not, and a function without parameters have parentheses or not.
            Some((name, parameters)) => {
                normal.push_str(name);
                let parameters = parameters.trim_end_matches(')').split(',');
                let names = parameters.filter_map(|parameter| Some(parameter.split_once('=')?.0));
                names.for_each(|name| {
                    normal.push(' ');
                    normal.push_str(name);
                });
            }
            None if segment.starts_with('{') => normal.push_str("{}"),
            None => normal.push_str(segment),
        }
    }
    (method.to_owned(), normal)
}

fn compare_parameters(info: &OperationInfo, operation: &Operation, name: &str, drift: &mut Drift) {
    for parameter in &operation.parameters {
        let at = format!("parameter {}", parameter.name);
        let Some(declared) = info.parameters().find(|known| known.name == parameter.name) else {
            let detail = format!("{at} is added: {}", parameter.ty);
            drift.push(Subject::Operation, Kind::Changed, name, detail);
            continue;
        };
        let mut compare = |declared: &str, is: &str| {
            if declared != is {
                let detail = format!("{at}: declared {declared}, is {is}");
                drift.push(Subject::Operation, Kind::Changed, name, detail);
            }
        };
        compare(&describe_declared(declared.edm), &parameter.ty.to_string());
        if !operation.is_function {
            let what = |nullable| if nullable { "nullable" } else { "not null" };
            compare(what(declared.nullable), what(parameter.nullable));
        }
    }
    for declared in info.parameters() {
        if !operation.parameters.iter().any(|parameter| parameter.name == declared.name) {
            let detail = format!("parameter {} is removed", declared.name);
            drift.push(Subject::Operation, Kind::Changed, name, detail);
        }
    }
    let is_as_declared = match (info.result(), &operation.result) {
        (ResultInfo::None, None) => true,
        (ResultInfo::One(edm), Some((ty, _))) => is_same(edm, ty),
        (ResultInfo::Collection(edm), Some((ty, _))) => ty.is_collection && edm.name() == ty.name,
        (ResultInfo::Stream, Some((ty, _))) => ty.name == "Edm.Stream",
        _ => false,
    };
    if !is_as_declared {
        let result = operation.result.as_ref();
        let result = result.map_or("nothing".to_owned(), |(ty, _)| ty.to_string());
        let detail = format!("the result is {result}");
        drift.push(Subject::Operation, Kind::Changed, name, detail);
    }
}
