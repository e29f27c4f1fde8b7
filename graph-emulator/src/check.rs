//! What a body may say about an item, or give to an action.

mod object;
mod value;

use graph_core::{EdmType, OperationInfo, PropertyInfo, TypeInfo};
use serde_json::{Map, Value};

use crate::item::{Item, key_text};
use crate::refusal::Refusal;
use crate::target::Target;
use object::Location;
use value::Shown;

/// A JSON object.
pub(crate) type Body = Map<String, Value>;

/// Checks a body against the item that it changes.
///
/// What an item was seeded with beyond its declaration, the emulated service knows: its undeclared
/// properties can be changed, and its unrecognized enum members written back.
pub(crate) fn update(body: &Body, item: &Item) -> Result<(), Refusal> {
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
    let members = item.members();
    for (name, value) in properties(body) {
        let Some((_, property)) = info.property(name) else {
            if info.is_open || members.raw(name).is_some() {
                continue;
            }
            return Err(unknown(info, name));
        };
        let held = || members.value(name);
        if property.is_key() {
            if held().as_ref() != Some(value) {
                return Err(Refusal::bad_request(format!(
                    "property `{name}` is the key and cannot be changed to {}; leave it out",
                    Shown(value)
                )));
            }
        } else if !property.is_updated() {
            return Err(not_written(&property, "changed"));
        } else if !(is_enum(property.edm()) && held().as_ref() == Some(value)) {
            property_value(&property, value)?;
        }
    }
    Ok(())
}

/// Checks a body that an item is made of, and says which type it is.
pub(crate) fn create(body: &Body, target: &Target) -> Result<&'static TypeInfo, Refusal> {
    let info = created_type(body, target)?;
    for (name, value) in properties(body) {
        let Some((_, property)) = info.property(name) else {
            if info.is_open {
                continue;
            }
            return Err(unknown(info, name));
        };
        if property.is_key() && !property.is_created() {
            return Err(Refusal::bad_request(format!(
                "property `{name}` is the key, which the service gives; leave it out"
            )));
        }
        if !property.is_created() {
            return Err(not_written(&property, "created"));
        }
        property_value(&property, value)?;
    }
    Ok(info)
}

/// The type of an item that is created: the declared one, unless the body says another.
fn created_type(body: &Body, target: &Target) -> Result<&'static TypeInfo, Refusal> {
    match body.get("@odata.type") {
        Some(Value::String(name)) => {
            target.find(name).filter(|info| !info.is_abstract).ok_or_else(|| {
                Refusal::bad_request(format!(
                    "`{name}` is not a type of the items here; write one of {}",
                    type_names(target)
                ))
            })
        }
        Some(other) => Err(Refusal::bad_request(format!(
            "`@odata.type` is {other}; write a text such as `#{}`",
            target.info.name
        ))),
        None if target.info.is_abstract => Err(Refusal::bad_request(format!(
            "`@odata.type` is missing, and {} is abstract; write one of {}",
            target.info.name,
            type_names(target)
        ))),
        None => Ok(target.info),
    }
}

/// Checks the parameters of an action.
pub(crate) fn parameters(body: &Body, operation: OperationInfo) -> Result<(), Refusal> {
    for (name, value) in properties(body) {
        let Some(parameter) = operation.parameters().find(|known| known.name == name) else {
            return Err(Refusal::bad_request(format!(
                "`{operation}` has no parameter `{name}`; leave it out"
            )));
        };
        let location = Location { kind: "parameter", name };
        object::value(location, parameter.edm, parameter.nullable, value)?;
    }
    // What stands in the path is no part of the body.
    let in_body = operation.parameters().filter(|parameter| {
        parameter.required && !operation.path.contains(&format!("{{{}}}", parameter.name))
    });
    match in_body.map(|parameter| parameter.name).find(|name| !body.contains_key(*name)) {
        Some(name) => Err(Refusal::bad_request(format!(
            "`{operation}` needs the parameter `{name}`; send it"
        ))),
        None => Ok(()),
    }
}

/// Checks the arguments of a function, which stand in the path.
pub(crate) fn arguments(
    arguments: &[(&str, String)],
    operation: OperationInfo,
) -> Result<(), Refusal> {
    for (name, text) in arguments {
        let Some(parameter) = operation.parameters().find(|known| known.name == *name) else {
            return Err(Refusal::bad_request(format!(
                "`{operation}` has no parameter `{name}`; leave it out"
            )));
        };
        // Numbers and the like stand there as in JSON, and all else as its text.
        let value = match parameter.edm {
            EdmType::Str => Value::from(text.as_str()),
            _ => serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into()),
        };
        let location = Location { kind: "parameter", name };
        object::value(location, parameter.edm, parameter.nullable, &value)?;
    }
    let is_missing = |name: &str| arguments.iter().all(|(known, _)| *known != name);
    match operation.parameters().find(|p| p.required && is_missing(p.name)) {
        Some(parameter) => Err(Refusal::bad_request(format!(
            "`{operation}` needs the parameter `{}`; send it",
            parameter.name
        ))),
        None => Ok(()),
    }
}

/// The key that a body names its item by, as it stands in a path.
pub(crate) fn key(property: &PropertyInfo, value: &Value) -> Result<String, Refusal> {
    property_value(property, value)?;
    key_text(value).ok_or_else(|| {
        Refusal::bad_request(format!(
            "property `{}` is the key and cannot be {}; name an item by it",
            property.name,
            Shown(value)
        ))
    })
}

fn property_value(property: &PropertyInfo, value: &Value) -> Result<(), Refusal> {
    let location = Location { kind: "property", name: property.name };
    object::value(location, property.edm(), property.is_nullable(), value)
}

/// What a body holds beside annotations.
fn properties(body: &Body) -> impl Iterator<Item = (&str, &Value)> {
    body.iter().filter(|(name, _)| !name.contains('@')).map(|(name, value)| (&**name, value))
}

fn unknown(info: &TypeInfo, name: &str) -> Refusal {
    Refusal::bad_request(format!(
        "{} has no property `{name}`; leave it out, or declare it",
        info.name
    ))
}

/// The property cannot be written so.
fn not_written(property: &PropertyInfo, what: &str) -> Refusal {
    let name = property.name;
    Refusal::bad_request(if property.is_read_only() {
        format!("property `{name}` is read-only; leave it out")
    } else if property.is_navigation() {
        format!("property `{name}` leads to other items and is not {what} here; leave it out")
    } else {
        format!(
            "property `{name}` is set when the item is created, and never changed; leave it out"
        )
    })
}

fn type_names(target: &Target) -> String {
    let concrete = target.types().filter(|info| !info.is_abstract);
    let names: Vec<_> = concrete.map(|info| format!("`#{}`", info.name)).collect();
    names.join(", ")
}

fn is_enum(edm: EdmType) -> bool {
    matches!(edm, EdmType::Enum(_))
}
