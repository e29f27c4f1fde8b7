//! Documented operations and properties are declared.

use graph_intune::graph_core::OperationInfo;
use serde_json::Value;

use crate::declared::{declared, operations as declared_operations};
use crate::{operations, page, permissions, resources};

/// A path whose placeholders have no names, and whose function has no parentheses.
fn normal(path: &str) -> String {
    let mut normal = String::new();
    for segment in path.split('/').skip(1) {
        normal.push('/');
        match segment.split_once('(') {
            Some((name, _)) => normal.push_str(name),
            None if segment.starts_with('{') => normal.push_str("{}"),
            None => normal.push_str(segment),
        }
    }
    normal
}

/// Where the reference leaves out the cast that the metadata needs.
fn with_cast(path: &str) -> String {
    path.replace(
        "/mobileApps/{}/contentVersions",
        "/mobileApps/{}/microsoft.graph.mobileLobApp/contentVersions",
    )
}

/// Paths of the declared resources through others that are not declared yet.
const ELSEWHERE: &[&str] = &["/deviceAppManagement/managedAppRegistrations/"];

fn texts(json: &Value) -> Vec<&str> {
    json.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The reference misspells one permission.
fn spelled(permission: &str) -> String {
    permission.replace("PriviligedOperation.", "PrivilegedOperations.")
}

fn check_permissions(documented: &Value, declared: &OperationInfo, page: &str) {
    for (documented, declared) in [
        (&documented["delegated_work"], declared.permissions.delegated),
        (&documented["application"], declared.permissions.application),
    ] {
        let least = texts(documented).first().map(|least| spelled(least));
        assert_eq!(declared.first().copied(), least.as_deref(), "{page}");
    }
}

#[test]
fn documented_operations_are_declared_with_the_least_permission() {
    let Some(operations) = operations() else { return };
    let declared = declared_operations();
    let roots =
        |path: &str| -> bool { declared.iter().any(|operation| normal(operation.path) == path) };
    let mut found = 0;
    for operation in &operations {
        for request in operation["requests"].as_array().expect("requests") {
            let method = request["method"].as_str().expect("a method");
            let path = normal(request["path_template"].as_str().expect("a path"));
            let path = with_cast(&path);
            // Of a declared resource: the path, or the one that it stands below, has an operation.
            let above = path.rsplit_once('/').map_or("", |(above, _)| above);
            let is_ours = roots(&path) || (operation["kind"] != "crud" && roots(above));
            if !is_ours || ELSEWHERE.iter().any(|elsewhere| path.starts_with(elsewhere)) {
                continue;
            }
            let same = |declared: &&&OperationInfo| {
                declared.method.as_str() == method && normal(declared.path) == path
            };
            let Some(declared) = declared.iter().find(same) else {
                panic!("{}: {method} {path} is not declared", page(operation));
            };
            check_permissions(&operation["permissions"], declared, page(operation));
            found += 1;
        }
    }
    assert!(found >= 150, "{found}");
}

#[test]
fn documented_properties_are_declared() {
    let Some(resources) = resources() else { return };
    let declared = declared();
    let mut found = 0;
    for resource in resources.iter().filter(|resource| resource["kind"] == "resource") {
        let name = format!("microsoft.graph.{}", resource["name"].as_str().expect("a name"));
        let Some(info) = declared.iter().map(|all| all.info).find(|info| info.name == name) else {
            continue;
        };
        for property in resource["properties"].as_array().expect("properties") {
            let property_name = property["name"].as_str().expect("a name");
            let Some((_, declared)) = info.property(property_name) else {
                panic!("{name}.{property_name} is not declared");
            };
            if property["read_only"] == true {
                assert!(declared.is_read_only() || declared.is_key(), "{name}.{property_name}");
            }
            found += 1;
        }
    }
    assert!(found >= 500, "{found}");
}

/// How the published permissions write a path.
fn published(path: &str) -> String {
    let mut path = normal(path).replace("{}", "{id}").to_lowercase();
    for end in ["/$ref", "/$count"] {
        path.truncate(path.strip_suffix(end).map_or(path.len(), str::len));
    }
    path
}

#[test]
fn declared_permissions_are_published_as_the_least() {
    let Some(published_permissions) = permissions() else { return };
    let mut found = 0;
    for operation in declared_operations() {
        let path = published(operation.path);
        let schemes = [
            ("DelegatedWork", operation.permissions.delegated),
            ("Application", operation.permissions.application),
        ];
        for (scheme, declared) in schemes {
            let least: Vec<_> = published_permissions
                .iter()
                .filter(|row| row[0] == path && row[1] == operation.method.as_str())
                .filter(|row| row[2] == scheme && row[5] == "least")
                .map(|row| &*row[3])
                .collect();
            if !least.is_empty() {
                assert!(declared.iter().all(|one| least.contains(one)), "{operation}: {least:?}");
                assert!(!declared.is_empty(), "{operation}: {least:?}");
                found += 1;
            }
        }
    }
    assert!(found >= 400, "{found}");
}
