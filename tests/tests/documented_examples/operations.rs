//! Documented operations: method and path, and the example bodies.

use std::collections::BTreeSet;

use graph_intune::AREAS;
use serde_json::Value;
use tests::declared::{Declared, Made, declared, no_unknown, same, type_of, with_keys};

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
                let gone = report.gone.path(&pair.1);
                report.count(
                    "operation",
                    &name,
                    is_declared.then_some(()).ok_or("not declared".into()),
                    gone.as_deref(),
                );
            }
        }
        let gone = is_gone(operation, report);
        let body = &operation["example_response"]["body_json"];
        if !body.is_null() {
            report.count("response", page, response(&all, operation, body), gone.as_deref());
        }
        let body = &operation["example_request"]["body_json"];
        if !body.is_null() {
            report.count("request", page, request(&all, operation, body), gone.as_deref());
        }
    }
}

/// Why all paths of an operation lead nowhere.
fn is_gone(operation: &Value, report: &Report) -> Option<String> {
    let requests = operation["requests"].as_array().into_iter().flatten();
    let paths = requests.filter_map(|request| request["path_template"].as_str());
    let gone: Option<Vec<_>> = paths.map(|path| report.gone.path(&normal(path))).collect();
    gone?.into_iter().next()
}

/// A path in lower case, whose placeholders have no names and whose functions have no parameters.
pub(crate) fn normal(path: &str) -> String {
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
        let item = with_keys(info, item);
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
    let json = if is_create { with_keys(info, body) } else { body.clone() };
    let sent = sent(&json)?;
    // The pages do not always write the type.
    let mut expected = body.clone();
    if let (Some(object), Value::String(ty)) = (expected.as_object_mut(), &sent["@odata.type"]) {
        object.entry("@odata.type").or_insert_with(|| ty.clone().into());
    }
    same(&sent, &expected)
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
