//! Methods on paths, and the parameters of actions and functions.

use std::collections::BTreeMap;

use graph_core::{OperationInfo, ResultInfo};

use super::types::{describe, describe_declared, is_same};
use super::{Declarations, Drift, Kind, Subject};
use crate::csdl::Operation;
use crate::routes::Routes;

/// A method, a path whose placeholders have no names, and the names of a function's parameters.
type Key = (String, String);

pub(super) fn compare(routes: &Routes, declared: &Declarations, drift: &mut Drift) {
    let mut expected: BTreeMap<Key, (String, Option<&Operation>)> = BTreeMap::new();
    for route in &routes.routes {
        let method = route.method.as_str();
        let name = format!("{method} {}", route.path);
        expected.insert(key(method, &route.path), (name, None));
    }
    for route in &routes.bound {
        let method = if route.operation.is_function { "GET" } else { "POST" };
        let name = format!("{method} {}", route.path());
        expected.insert(key(method, &route.path()), (name, Some(&route.operation)));
    }
    let mut found: BTreeMap<Key, OperationInfo> = BTreeMap::new();
    for info in declared.operations() {
        found.insert(key(info.method.as_str(), info.path), info);
    }
    for (key, (name, operation)) in &expected {
        match (found.get(key), operation) {
            (None, _) => drift.push(Subject::Operation, Kind::Added, name, ""),
            (Some(info), Some(operation)) => compare_parameters(info, operation, name, drift),
            (Some(_), None) => {}
        }
    }
    for (_, info) in found.iter().filter(|(key, _)| !expected.contains_key(*key)) {
        drift.push(Subject::Operation, Kind::Removed, info.to_string(), "");
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
            let detail = format!("{at} is added: {}", describe(&parameter.ty));
            drift.push(Subject::Operation, Kind::Changed, name, detail);
            continue;
        };
        if !is_same(declared.edm, &parameter.ty) {
            let (one, other) = (describe_declared(declared.edm), describe(&parameter.ty));
            let detail = format!("{at}: declared {one}, is {other}");
            drift.push(Subject::Operation, Kind::Changed, name, detail);
        }
        if !operation.is_function && declared.nullable != parameter.nullable {
            let what = |nullable| if nullable { "nullable" } else { "not null" };
            let detail = format!(
                "{at}: declared {}, is {}",
                what(declared.nullable),
                what(parameter.nullable)
            );
            drift.push(Subject::Operation, Kind::Changed, name, detail);
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
        let result = result.map_or("nothing".to_owned(), |(ty, _)| describe(ty));
        let detail = format!("the result is {result}");
        drift.push(Subject::Operation, Kind::Changed, name, detail);
    }
}
