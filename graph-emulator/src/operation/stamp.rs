//! What the service writes into items by itself, where their type has it: when they were created and
//! changed, their version, and what an answer must have.

use graph_core::{DateTimeOffset, EdmType, PropertyInfo, TypeInfo};
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::check::Body;

/// Of an item that is created.
pub(super) fn created(info: &TypeInfo, body: &mut Body) {
    for property in info.properties() {
        let required = || {
            let is_needed = property.is_required() && !property.is_key();
            is_needed.then(|| default(property.edm()))
        };
        if !body.contains_key(property.name)
            && let Some(value) = stamp(&property, None).or_else(required)
        {
            body.insert(property.name.to_owned(), value);
        }
    }
}

/// Of an item that is changed, with its state before.
pub(super) fn changed(info: &TypeInfo, held: impl Fn(&str) -> Option<Value>, body: &mut Body) {
    let stamped = info.properties().filter(|p| p.name != "createdDateTime");
    for property in stamped {
        if let Some(value) = stamp(&property, held(property.name)) {
            body.insert(property.name.to_owned(), value);
        }
    }
}

/// The value of a property that only the service writes. `held` is what a changed item has.
fn stamp(property: &PropertyInfo, held: Option<Value>) -> Option<Value> {
    if !property.is_read_only() {
        return None;
    }
    match (property.name, property.edm()) {
        ("createdDateTime" | "lastModifiedDateTime", EdmType::DateTimeOffset) => Some(now()),
        ("version", EdmType::Int32 | EdmType::Int64) => {
            let held = held.and_then(|held| held.as_i64());
            Some(json!(held.map_or(1, |held| held.saturating_add(1))))
        }
        _ => None,
    }
}

/// The current time, as Microsoft Graph writes it.
pub(super) fn now() -> Value {
    DateTimeOffset::from(OffsetDateTime::now_utc()).to_string().into()
}

/// What stands for no value of a type.
pub(super) fn default(edm: EdmType) -> Value {
    match edm {
        EdmType::Boolean => json!(false),
        EdmType::Byte
        | EdmType::SByte
        | EdmType::Int16
        | EdmType::Int32
        | EdmType::Int64
        | EdmType::Single
        | EdmType::Double
        | EdmType::Decimal => json!(0),
        EdmType::Guid => json!("00000000-0000-0000-0000-000000000000"),
        EdmType::DateTimeOffset => json!("0001-01-01T00:00:00Z"),
        EdmType::Date => json!("0001-01-01"),
        EdmType::TimeOfDay => json!("00:00:00"),
        EdmType::Duration => json!("PT0S"),
        EdmType::Enum(info) => json!(info.members.first().copied().unwrap_or_default()),
        EdmType::Str | EdmType::Binary => json!(""),
        EdmType::Collection { .. } => json!([]),
        EdmType::Object(_) | EdmType::Hierarchy(_) => json!({}),
        _ => Value::Null,
    }
}
