//! Documented operations: method and path, and the example bodies.

use std::collections::BTreeSet;

use graph_intune::AREAS;
use graph_intune::graph_core::{EdmType, TypeInfo};
use serde_json::{Map, Value};

use crate::catalog::declared;
use crate::declared::{Declared, Made, parted};
use crate::report::Report;

pub(crate) fn compare(documented: &[Value], report: &mut Report) {
    let all = declared();
    let declared: BTreeSet<(String, String)> = AREAS
        .iter()
        .flat_map(|area| area.operations())
        .map(|operation| (operation.method.to_string(), normal(operation.path)))
        .collect();
    let mut seen = BTreeSet::new();
    for operation in documented {
        let page = operation["page"].as_str().expect("a page");
        for request in operation["requests"].as_array().expect("requests") {
            let method = request["method"].as_str().expect("a method").to_owned();
            let pair = (method, normal(request["path_template"].as_str().expect("a path")));
            if seen.insert(pair.clone()) {
                let name = format!("{} {}", pair.0, pair.1);
                let is_declared = declared.contains(&pair);
                report.count(
                    "operation",
                    &name,
                    is_declared.then_some(()).ok_or("not declared".into()),
                );
            }
        }
        let body = &operation["example_response"]["body_json"];
        if !body.is_null() {
            report.count("response", page, response(&all, operation, body));
        }
        let body = &operation["example_request"]["body_json"];
        if !body.is_null() {
            match request(&all, operation, body) {
                Err(fault) if is_read_only(&all, operation, body) => {
                    report.count("request", &format!("read-only: {page}"), Err(fault));
                }
                result => report.count("request", page, result),
            }
        }
    }
}

/// A path in lower case, whose placeholders have no names and whose functions have no parameters.
fn normal(path: &str) -> String {
    let mut normal = String::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let segment = segment.split_once('(').map_or(segment, |(name, _)| name);
        let segment = if segment.starts_with('{') { "{}" } else { segment };
        normal.push('/');
        normal.push_str(&segment.to_lowercase());
    }
    normal
}

/// The example decodes, nothing in it is unknown, and it is encoded as it was.
fn response(all: &Declared, operation: &Value, body: &Value) -> Result<(), String> {
    let named = operation["response_type"].as_str().unwrap_or_default();
    let items = match &body["value"] {
        Value::Array(items) => items.iter().collect(),
        // The pages wrap single entities as well, which the service does not.
        value @ Value::Object(_) => vec![value],
        Value::Null => vec![body],
        // Of a primitive type, which JSON shows.
        _ => return Ok(()),
    };
    for item in items.into_iter().filter(|item| item.is_object()) {
        let name = type_of(item).unwrap_or_else(|| full(named));
        let (info, kept) =
            all.types.get(&*name).ok_or_else(|| format!("{name} is not declared"))?;
        no_unknown(all, info, item, &name)?;
        let item = with_key(info, item);
        same(&kept(&item)?, &item)?;
        // What arrives as the base is what its type says.
        for (hierarchy, kept) in all.hierarchies.values() {
            if hierarchy.find(&name).is_some() && type_of(&item).is_some() {
                same(&kept(&item)?, &item)?;
            }
        }
    }
    Ok(())
}

/// The example is what the typed values send.
fn request(all: &Declared, operation: &Value, body: &Value) -> Result<(), String> {
    if operation["body_kind"] == "action_parameters" {
        let path = operation["requests"][0]["path_template"].as_str().unwrap_or_default();
        let action = path.rsplit('/').next().unwrap_or_default();
        let ty = operation["resource"].as_str().unwrap_or_default();
        let mut found = all.actions.iter().filter(|(key, _)| {
            let (owner, name) = key.rsplit_once('/').unwrap_or_default();
            name.eq_ignore_ascii_case(action) && related(all, owner, ty)
        });
        let (_, sent) = found.next().ok_or_else(|| format!("no parameters of `{action}`"))?;
        return same(&sent(body)?, body);
    }
    let name = type_of(body).unwrap_or_else(|| {
        full(
            operation["body_type"]
                .as_str()
                .or(operation["resource_type"].as_str())
                .unwrap_or_default(),
        )
    });
    let (info, _) = all.types.get(&*name).ok_or_else(|| format!("{name} is not declared"))?;
    let is_create = operation["requests"][0]["method"] == "POST";
    let sent: fn(&Value) -> Made = if is_create {
        *all.creates.get(&*name).ok_or_else(|| format!("{name} has no create"))?
    } else {
        *all.patches.get(&*name).ok_or_else(|| format!("{name} has no patch"))?
    };
    let json = if is_create { with_key(info, body) } else { body.clone() };
    let sent = sent(&json)?;
    // The pages do not always write the type.
    let mut expected = body.clone();
    if let (Some(object), Value::String(ty)) = (expected.as_object_mut(), &sent["@odata.type"]) {
        object.entry("@odata.type").or_insert_with(|| ty.clone().into());
    }
    same(&sent, &expected)
}

/// Whether the example could be rebuilt without what only the service writes.
fn is_read_only(all: &Declared, operation: &Value, body: &Value) -> bool {
    let Some((info, _)) = type_of(body).and_then(|name| all.types.get(&*name)) else {
        return false;
    };
    let (writable, read_only) = parted(info, body);
    !read_only.is_empty() && request(all, operation, &writable).is_ok()
}

/// Whether a type is the one whose page it is, or one of the same hierarchy.
fn related(all: &Declared, owner: &str, page: &str) -> bool {
    let is_page =
        |name: &str| name.rsplit('.').next().is_some_and(|local| local.eq_ignore_ascii_case(page));
    is_page(owner)
        || all.hierarchies.values().any(|(hierarchy, _)| {
            let names: Vec<_> = hierarchy.derived.iter().map(|info| info().name).collect();
            let names: Vec<_> = names.into_iter().chain([(hierarchy.base)().name]).collect();
            names.contains(&owner) && names.iter().any(|name| is_page(name))
        })
}

fn full(name: &str) -> String {
    if name.contains('.') { name.to_owned() } else { format!("microsoft.graph.{name}") }
}

fn type_of(json: &Value) -> Option<String> {
    Some(json.get("@odata.type")?.as_str()?.trim_start_matches('#').to_owned())
}

/// With a key: examples of requests have none, and what is decoded needs one.
fn with_key(info: &TypeInfo, json: &Value) -> Value {
    let mut json = json.clone();
    if let (Some((_, key)), Some(object)) = (info.key(), json.as_object_mut()) {
        object.entry(key.name).or_insert("1".into());
    }
    json
}

/// Whether every name is that of a property.
fn no_unknown(all: &Declared, info: &TypeInfo, json: &Value, at: &str) -> Result<(), String> {
    let Some(object) = json.as_object() else { return Ok(()) };
    let named = type_of(json).and_then(|name| all.types.get(&*name)).map(|(info, _)| *info);
    let info = named.unwrap_or(info);
    for (name, value) in object.iter().filter(|(name, _)| !name.contains('@')) {
        let at = format!("{at}/{name}");
        let Some((_, property)) = info.property(name) else {
            return Err(format!("{at} is unknown"));
        };
        let edm = property.edm();
        let element: EdmType = edm.element().unwrap_or(edm);
        let Some(inner) = element.object() else { continue };
        let values = value.as_array().map_or(std::slice::from_ref(value), |list| list);
        for value in values {
            no_unknown(all, inner, value, &at)?;
        }
    }
    Ok(())
}

/// Whether two are equal, but for a `#` before a type, and types of nested objects without a hierarchy.
fn same(sent: &Value, documented: &Value) -> Result<(), String> {
    let (sent, documented) = (plain(sent, true), plain(documented, true));
    if sent == documented {
        return Ok(());
    }
    let mut faults = Vec::new();
    differences(&sent, &documented, "", &mut faults);
    Err(faults.join(", "))
}

fn plain(json: &Value, is_root: bool) -> Value {
    match json {
        Value::Object(object) => {
            let mut plain = Map::new();
            for (name, value) in object {
                match value {
                    Value::String(ty) if name == "@odata.type" => {
                        plain.insert(name.clone(), ty.trim_start_matches('#').into());
                    }
                    value => {
                        plain.insert(name.clone(), self::plain(value, false));
                    }
                }
            }
            if !is_root && !plain.get("@odata.type").is_some_and(is_in_hierarchy) {
                plain.remove("@odata.type");
            }
            Value::Object(plain)
        }
        Value::Array(list) => list.iter().map(|value| plain(value, is_root)).collect(),
        value => value.clone(),
    }
}

fn is_in_hierarchy(ty: &Value) -> bool {
    let types = AREAS.iter().flat_map(|area| area.types);
    types.into_iter().any(|info| info.is_in_hierarchy() && *ty == info.name)
}

fn differences(sent: &Value, documented: &Value, at: &str, faults: &mut Vec<String>) {
    let (Value::Object(one), Value::Object(other)) = (sent, documented) else {
        if sent != documented {
            faults.push(format!("{at} is {sent} and not {documented}"));
        }
        return;
    };
    let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    for name in names {
        let at = format!("{at}/{name}");
        match (one.get(name), other.get(name)) {
            (Some(one), Some(other)) => differences(one, other, &at, faults),
            (None, _) => faults.push(format!("{at} is not there")),
            (_, None) => faults.push(format!("{at} is too much")),
        }
    }
}
