//! Values of any type, and what is inside them.

use graph_core::EdmType;
use serde_json::Value;

use super::value::{Shown, expected};
use super::{Body, properties};
use crate::refusal::Refusal;
use crate::target::Target;

/// What a value is of: a property or a parameter, and its name or path.
#[derive(Clone, Copy)]
pub(super) struct Location<'a> {
    pub(super) kind: &'static str,
    pub(super) name: &'a str,
}

impl std::fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} `{}`", self.kind, self.name)
    }
}

/// Checks a value, and those inside it.
pub(super) fn value(
    location: Location<'_>,
    edm: EdmType,
    nullable: bool,
    value: &Value,
) -> Result<(), Refusal> {
    if value.is_null() {
        return if nullable {
            Ok(())
        } else {
            Err(Refusal::bad_request(format!(
                "{location} cannot be null; leave it out to keep its value"
            )))
        };
    }
    let wrong = |expected: &dyn std::fmt::Display| {
        Err(Refusal::bad_request(format!(
            "{location} is of type {edm} and cannot be {}; send {expected}",
            Shown(value),
        )))
    };
    match (edm, value) {
        (EdmType::Collection { element, .. }, Value::Array(elements)) => {
            let nullable = edm.has_nullable_elements();
            elements.iter().try_for_each(|one| self::value(location, *element, nullable, one))
        }
        (EdmType::Collection { .. }, _) => wrong(&"a list"),
        (EdmType::Object(_) | EdmType::Hierarchy(_), Value::Object(body)) => {
            object(location, edm, body)
        }
        (EdmType::Object(_) | EdmType::Hierarchy(_), _) => wrong(&"an object"),
        _ => match expected(edm, value) {
            None => Ok(()),
            Some(expected) => wrong(&expected),
        },
    }
}

/// Checks what is inside an object. Who writes which of its properties is a matter of whole items.
fn object(location: Location<'_>, edm: EdmType, body: &Body) -> Result<(), Refusal> {
    let Some(target) = Target::of(edm) else {
        return Ok(());
    };
    let info = match body.get("@odata.type").and_then(Value::as_str) {
        None if target.hierarchy.is_some() && target.info.is_abstract => {
            return Err(Refusal::bad_request(format!(
                "{location} has no `@odata.type`, and {edm} is abstract; write one of {}",
                super::type_names(&target)
            )));
        }
        None => target.info,
        Some(name) => target.find(name).filter(|info| !info.is_abstract).ok_or_else(|| {
            Refusal::bad_request(format!(
                "{location} is of type {edm}, and `{name}` is no such type"
            ))
        })?,
    };
    for (name, inner) in properties(body) {
        let path = format!("{}/{name}", location.name);
        let inside = Location { name: &path, ..location };
        match info.property(name) {
            Some((_, property)) => {
                let nullable = property.is_nullable() || property.is_navigation();
                value(inside, property.edm(), nullable, inner)?;
            }
            None if info.is_open => {}
            None => {
                return Err(Refusal::bad_request(format!(
                    "{location}: {} has no property `{name}`; leave it out, or declare it",
                    info.name
                )));
            }
        }
    }
    Ok(())
}
