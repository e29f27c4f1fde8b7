//! What a PATCH body may say about an item.

mod value;

use graph_core::{EdmType, PropertyInfo};
use serde_json::{Map, Value};

use crate::item::{Item, key_text};
use crate::refusal::Refusal;
use value::{Shown, expected};

/// Checks a body against the item that it changes.
///
/// What an item was seeded with beyond its declaration, the emulated service knows: its undeclared
/// properties can be changed, and its unrecognized enum members written back.
pub(crate) fn body(body: &Map<String, Value>, item: &Item) -> Result<(), Refusal> {
    let info = item.info();
    if let Some(odata_type) = body.get("@odata.type") {
        let name = odata_type.as_str();
        let name = name.map(|name| name.strip_prefix('#').unwrap_or(name));
        if !name.is_some_and(|name| name == info.name || name == item.type_name()) {
            return Err(Refusal::bad_request(format!(
                "`@odata.type` is {odata_type}, but the item is a {}; write `#{0}`",
                item.type_name()
            )));
        }
    }
    for (name, value) in body {
        if name.contains('@') {
            continue;
        }
        let Some((i, property)) = info.property(name) else {
            if item.has_additional(name) {
                continue;
            }
            return Err(Refusal::bad_request(format!(
                "{} has no property `{name}`; leave it out, or declare it",
                info.name
            )));
        };
        if property.is_key() {
            if item.value(i) != Some(value) {
                return Err(Refusal::bad_request(format!(
                    "property `{name}` is the key and cannot be changed to {}; leave it out",
                    Shown(value)
                )));
            }
        } else if property.is_read_only() {
            return Err(Refusal::bad_request(format!(
                "property `{name}` is read-only; leave it out"
            )));
        } else if !(is_enum(property.edm()) && item.value(i) == Some(value)) {
            self::value(property, value)?;
        }
    }
    Ok(())
}

/// The key that a body names its item by, as it stands in a path.
pub(crate) fn key(property: &PropertyInfo, value: &Value) -> Result<String, Refusal> {
    self::value(property, value)?;
    key_text(value).ok_or_else(|| {
        Refusal::bad_request(format!(
            "property `{}` is the key and cannot be {}; name an item by it",
            property.name,
            Shown(value)
        ))
    })
}

/// Checks a value against its property.
fn value(property: &PropertyInfo, value: &Value) -> Result<(), Refusal> {
    let name = property.name;
    if value.is_null() {
        return if property.is_nullable() {
            Ok(())
        } else {
            Err(Refusal::bad_request(format!(
                "property `{name}` cannot be null; leave it out to keep its value"
            )))
        };
    }
    match expected(property.edm(), value) {
        None => Ok(()),
        Some(expected) => Err(Refusal::bad_request(format!(
            "property `{name}` is of type {} and cannot be {}; send {expected}",
            property.edm(),
            Shown(value),
        ))),
    }
}

fn is_enum(edm: EdmType) -> bool {
    matches!(edm, EdmType::Enum(_))
}
