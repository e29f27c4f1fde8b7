//! JSON against declarations, and JSON against JSON.

use std::collections::BTreeSet;

use graph_intune::AREAS;
use graph_intune::graph_core::{EdmType, TypeInfo};
use serde_json::{Map, Value};

use super::Declared;

/// The type that an object says it has.
pub fn type_of(json: &Value) -> Option<String> {
    Some(json.get("@odata.type")?.as_str()?.trim_start_matches('#').to_owned())
}

/// With a key on each entity: examples of requests have none, and what is decoded needs one.
pub fn with_keys(info: &TypeInfo, json: &Value) -> Value {
    let mut json = json.clone();
    let named = type_of(&json).and_then(|name| type_named(&name));
    let info = named.unwrap_or(info);
    if let Some(object) = json.as_object_mut() {
        if let Some((_, key)) = info.key() {
            object.entry(key.name).or_insert("1".into());
        }
        for (name, value) in object {
            if let Some((_, property)) = info.property(name) {
                *value = with_keys_in(property.edm(), value);
            }
        }
    }
    json
}

/// The same of a value of any type.
pub fn with_keys_in(edm: EdmType, value: &Value) -> Value {
    match (edm.element().unwrap_or(edm).object(), value) {
        (Some(inner), Value::Array(list)) => list.iter().map(|one| with_keys(inner, one)).collect(),
        (Some(inner), Value::Object(_)) => with_keys(inner, value),
        _ => value.clone(),
    }
}

fn type_named(name: &str) -> Option<&'static TypeInfo> {
    let mut types = AREAS.iter().flat_map(|area| area.types());
    types.find(|info| info.name == name)
}

/// Whether every name is that of a property.
///
/// # Errors
///
/// Which one is not.
pub fn no_unknown(all: &Declared, info: &TypeInfo, json: &Value, at: &str) -> Result<(), String> {
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
///
/// # Errors
///
/// The differences.
pub fn same(sent: &Value, documented: &Value) -> Result<(), String> {
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
        // `1.0` is `1`.
        Value::Number(number) => match number.as_f64() {
            Some(value) if number.is_f64() && value.fract() == 0.0 && value.abs() < 1e15 => {
                #[allow(clippy::cast_possible_truncation)] // It is whole, and small.
                Value::from(value as i64)
            }
            _ => json.clone(),
        },
        value => value.clone(),
    }
}

fn is_in_hierarchy(ty: &Value) -> bool {
    ty.as_str().and_then(type_named).is_some_and(TypeInfo::is_in_hierarchy)
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
