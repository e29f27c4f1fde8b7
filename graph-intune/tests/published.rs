//! The declared permissions and read-only properties against what Microsoft publishes.
//!
//! The data is not part of this project: the environment variable `GRAPH_SHARED_DATA` names its folder.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use graph_intune::AREAS;
use graph_intune::graph_core::{OperationInfo, TypeInfo};
use serde_json::Value;

/// A file of the data. `None`, and a message, if there is no data.
fn file(name: &str) -> Option<String> {
    let Some(folder) = std::env::var_os("GRAPH_SHARED_DATA") else {
        // Written to the stream itself, which the test harness does not hold back.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: GRAPH_SHARED_DATA does not name the published data"
        );
        return None;
    };
    Some(std::fs::read_to_string(Path::new(&folder).join(name)).expect(name))
}

/// A file with a JSON object in each line.
fn lines(name: &str) -> Option<Vec<Value>> {
    let text = file(name)?;
    Some(text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect())
}

/// A path whose placeholders have no names, and whose function has no parentheses.
fn normal(path: &str) -> String {
    let mut normal = String::new();
    for segment in path.split('/').skip(1) {
        normal.push('/');
        match segment.split_once('(') {
            Some((name, _)) => normal.push_str(name),
            None if segment.starts_with('{') => normal.push_str("{id}"),
            None => normal.push_str(segment),
        }
    }
    normal.to_lowercase()
}

/// Every declared operation by its method and path.
fn declared() -> BTreeMap<(&'static str, String), OperationInfo> {
    let operations = AREAS.iter().flat_map(|area| area.operations());
    operations.map(|info| ((info.method.as_str(), normal(info.path)), info)).collect()
}

/// Those for users, and those for apps.
fn permissions(info: &OperationInfo) -> [Vec<&'static str>; 2] {
    [info.delegated_permissions().collect(), info.application_permissions().collect()]
}

fn texts(json: &Value) -> Vec<&str> {
    json.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The reference misspells one permission.
fn spelled(permission: &str) -> String {
    permission.replace("PriviligedOperation.", "PrivilegedOperations.")
}

#[test]
fn documented_operations_have_the_least_documented_permission() {
    let Some(operations) = lines("operations.open.jsonl") else { return };
    let declared = declared();
    let (mut found, mut others) = (0, Vec::new());
    for operation in &operations {
        for request in operation["requests"].as_array().expect("requests") {
            let method = request["method"].as_str().expect("a method");
            let path = normal(request["path_template"].as_str().expect("a path"));
            let Some(info) = declared.get(&(method, path)) else { continue };
            let documented = ["delegated_work", "application"];
            for (scheme, declared) in documented.into_iter().zip(permissions(info)) {
                let documented = &operation["permissions"][scheme];
                let least = texts(documented).first().map(|least| spelled(least));
                if declared.first().copied() == least.as_deref() {
                    found += 1;
                } else {
                    others.push(format!("{info}: {declared:?}, documented {least:?}"));
                }
            }
        }
    }
    assert!(others.is_empty(), "{}\n{}", others.len(), others.join("\n"));
    assert!(found >= 762, "{found}");
}

#[test]
fn declared_permissions_are_published_as_the_least() {
    let Some(text) = file("intune-permissions.tsv") else { return };
    let mut least: BTreeMap<(String, String, String), Vec<&str>> = BTreeMap::new();
    for row in text.lines().filter(|line| line.starts_with('/')) {
        let row: Vec<_> = row.split('\t').collect();
        if row[5] == "least" {
            let key = (row[0].to_owned(), row[1].to_owned(), row[2].to_owned());
            least.entry(key).or_default().push(row[3]);
        }
    }
    let (mut found, mut others) = (0, Vec::new());
    for ((method, path), info) in declared() {
        let path =
            ["/$ref", "/$count"].iter().find_map(|end| path.strip_suffix(end)).unwrap_or(&path);
        let schemes = ["DelegatedWork", "Application"];
        for (scheme, declared) in schemes.into_iter().zip(permissions(&info)) {
            let Some(least) = least.get(&(path.to_owned(), method.to_owned(), scheme.to_owned()))
            else {
                continue;
            };
            if !declared.is_empty() && declared.iter().all(|one| least.contains(one)) {
                found += 1;
            } else {
                others.push(format!("{info}: {declared:?}, published {least:?}"));
            }
        }
    }
    assert!(others.is_empty(), "{}\n{}", others.len(), others.join("\n"));
    assert!(found >= 1704, "{found}");
}

/// No data that there is has the permissions of the directory; those of Intune are not what it asks for.
#[test]
fn permissions_of_the_directory_are_not_guessed() {
    let declared = declared();
    for path in ["/users", "/users/{id}", "/organization", "/organization/{id}"] {
        let declared = permissions(&declared[&("GET", path.to_owned())]);
        assert!(declared.iter().all(Vec::is_empty), "{path}");
    }
}

/// What the reference calls read-only although its own requests send it, and the metadata lets apps write.
const SENT_ALL_THE_SAME: &[&str] = &[
    "microsoft.graph.detectedApp.displayName",
    "microsoft.graph.detectedApp.version",
    "microsoft.graph.detectedApp.sizeInByte",
];

#[test]
fn what_the_reference_calls_read_only_is_read_only() {
    let Some(resources) = lines("resources.open.jsonl") else { return };
    let types: BTreeMap<&str, &TypeInfo> =
        AREAS.iter().flat_map(|area| area.types()).map(|info| (info.name, info)).collect();
    let (mut found, mut others) = (0, Vec::new());
    for resource in resources.iter().filter(|resource| resource["kind"] == "resource") {
        let name = format!("microsoft.graph.{}", resource["name"].as_str().expect("a name"));
        let Some(info) = types.get(&*name) else { continue };
        for property in resource["properties"].as_array().expect("properties") {
            let property_name = property["name"].as_str().expect("a name");
            let Some((_, declared)) = info.property(property_name) else { continue };
            if property["read_only"] == true {
                if declared.is_read_only() || declared.is_key() {
                    found += 1;
                } else {
                    others.push(format!("{name}.{property_name}"));
                }
            }
        }
    }
    assert_eq!(others, SENT_ALL_THE_SAME);
    assert!(found >= 51, "{found}");
}
