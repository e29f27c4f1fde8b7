//! Example bodies decode, encode back to the same, and are rebuilt.

use graph_intune::graph_core::TypeInfo;
use serde_json::Value;

use crate::declared::{declared, hierarchies, written};
use crate::{operations, page, resources, type_of};

/// Calls this with every object inside that says its type.
fn each_object<'a>(json: &'a Value, visit: &mut dyn FnMut(&'a str, &'a Value)) {
    match json {
        Value::Object(object) => {
            if let Some(name) = type_of(json) {
                visit(name, json);
            }
            object.values().for_each(|value| each_object(value, visit));
        }
        Value::Array(list) => list.iter().for_each(|value| each_object(value, visit)),
        _ => {}
    }
}

/// With a key: requests have none, and what is decoded needs one.
fn with_key(info: &TypeInfo, json: &Value) -> Value {
    let mut json = json.clone();
    if let (Some((_, key)), Some(object)) = (info.key(), json.as_object_mut()) {
        object.entry(key.name).or_insert("1".into());
    }
    json
}

/// A resource's page shows kinds of values. This puts a value of the kind in the place of each.
fn with_values(json: &mut Value) {
    match json {
        Value::Object(object) => object.values_mut().for_each(with_values),
        Value::Array(list) => list.iter_mut().for_each(with_values),
        Value::String(text) => match text.as_str() {
            "String (timestamp)" => *json = "2017-01-01T00:00:35.1329464-08:00".into(),
            "String (duration)" => *json = "-PT3M29.6631862S".into(),
            "String (time of day)" => *json = "12:00:05.5020000".into(),
            "Guid" => *json = "7cf4ddc5-ddc5-7cf4-c5dd-f47cc5ddf47c".into(),
            "binary" => *json = "YmluYXJ5".into(),
            // Of a number, with quotes around it.
            "4.2" => *json = 4.2.into(),
            _ => {}
        },
        _ => {}
    }
}

/// Its page shows 1024 for each color, which no byte holds.
const NOT_POSSIBLE: &str = "microsoft.graph.rgbColor";

#[test]
fn every_example_of_a_declared_type_decodes_and_encodes_back() {
    let (Some(operations), Some(mut resources)) = (operations(), resources()) else { return };
    let (declared, hierarchies) = (declared(), hierarchies());
    for resource in &mut resources {
        with_values(&mut resource["json_example"]);
    }
    let bodies = operations
        .iter()
        .flat_map(|operation| [&operation["example_request"], &operation["example_response"]])
        .map(|example| &example["body_json"])
        .chain(resources.iter().map(|resource| &resource["json_example"]));
    let (mut objects, mut types) = (0, std::collections::BTreeSet::new());
    for body in bodies {
        each_object(body, &mut |name, json| {
            for declared in declared.iter().filter(|declared| declared.info.name == name) {
                let json = with_key(declared.info, json);
                if name == NOT_POSSIBLE {
                    assert!((declared.kept)(&json).is_err());
                    continue;
                }
                let kept = (declared.kept)(&json).unwrap_or_else(|e| panic!("{name}: {e}: {json}"));
                assert_eq!(kept, json, "{name}");
                objects += 1;
                types.insert(name);
            }
            for hierarchy in hierarchies.iter().filter(|all| all.info.find(name).is_some()) {
                let json = with_key((hierarchy.info.base)(), json);
                let kept =
                    (hierarchy.kept)(&json).unwrap_or_else(|e| panic!("{name}: {e}: {json}"));
                assert_eq!(kept, json, "{name} by its hierarchy");
            }
        });
    }
    assert_eq!((objects, types.len()), (416, 64));
}

/// What documented requests send although only the service writes it. The reference itself calls the
/// properties of `managedDevice` and `detectedApp` read-only; a version counts the changes.
const SENT_READ_ONLY: &[(&str, &str)] = &[
    ("microsoft.graph.androidManagedAppProtection", "version"),
    ("microsoft.graph.androidWorkProfileCompliancePolicy", "version"),
    ("microsoft.graph.windows10CompliancePolicy", "version"),
    ("microsoft.graph.windows81CompliancePolicy", "version"),
    ("microsoft.graph.windowsPhone81CompliancePolicy", "version"),
    ("microsoft.graph.detectedApp", "displayName"),
    ("microsoft.graph.detectedApp", "sizeInByte"),
    ("microsoft.graph.detectedApp", "version"),
];

#[test]
fn documented_creates_and_updates_are_rebuilt() {
    let Some(operations) = operations() else { return };
    let (mut rebuilt, mut not_sent) = (0, std::collections::BTreeSet::new());
    for operation in &operations {
        let verb = operation["verb_in_name"].as_str().unwrap_or_default();
        let body = &operation["example_request"]["body_json"];
        let Some(name) = type_of(body) else { continue };
        for written in written().iter().filter(|written| written.info.name == name) {
            let json = with_key(written.info, body);
            let body_of = if verb == "create" { written.created } else { written.updated };
            let bytes = body_of(&json).unwrap_or_else(|e| panic!("{}: {e}", page(operation)));
            let sent: Value = serde_json::from_slice(&bytes).expect("JSON");
            let mut expected = body.clone();
            expected.as_object_mut().expect("an object").retain(|property, _| {
                let info = written.info.property(property).map(|(_, info)| info);
                let is_sent = info.is_none_or(|info| !info.is_read_only());
                if !is_sent {
                    not_sent.insert((name.to_owned(), property.clone()));
                }
                is_sent
            });
            assert_eq!(sent, expected, "{}", page(operation));
            rebuilt += 1;
        }
    }
    let of_devices = |(name, _): &(String, String)| name == "microsoft.graph.managedDevice";
    let (devices, others): (Vec<_>, Vec<_>) = not_sent.into_iter().partition(of_devices);
    assert_eq!(devices.len(), 48, "{devices:?}");
    let mut expected = SENT_READ_ONLY.to_vec();
    expected.sort_unstable();
    let others: Vec<_> = others.iter().map(|(name, property)| (&**name, &**property)).collect();
    assert_eq!(others, expected);
    assert!(rebuilt >= 38, "{rebuilt}");
}
