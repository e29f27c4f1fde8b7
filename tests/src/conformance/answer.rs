//! Answers against what is described.

use graph_intune::graph_core::{OperationKind, ResultInfo, TypeInfo};
use serde_json::Value;

use super::Operation;
use crate::declared::{Declared, no_unknown, same, type_of};

/// Whether an answer has nothing that is not declared, and is encoded as it came.
pub(super) fn check(
    declared: &Declared,
    operation: &Operation,
    json: &Value,
) -> Result<(), String> {
    match operation.info.kind {
        OperationKind::Get
        | OperationKind::Create
        | OperationKind::Update
        | OperationKind::Replace => item(declared, operation.of, json),
        OperationKind::List => items(declared, operation.of, json),
        OperationKind::Action | OperationKind::Function => match operation.info.result() {
            ResultInfo::Collection(element) => match element.object() {
                Some(info) => items(declared, info, json),
                None => Ok(()),
            },
            ResultInfo::One(edm) => match edm.object() {
                // Services write it as it is, or wrap it.
                Some(info) if info.property("value").is_none() => {
                    item(declared, info, json.get("value").unwrap_or(json))
                }
                Some(info) => item(declared, info, json),
                None => Ok(()),
            },
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

fn items(declared: &Declared, info: &TypeInfo, json: &Value) -> Result<(), String> {
    let items = json["value"].as_array().ok_or("the answer has no list `value`")?;
    items.iter().try_for_each(|one| item(declared, info, one))
}

fn item(declared: &Declared, info: &TypeInfo, json: &Value) -> Result<(), String> {
    if json.is_null() {
        return Ok(());
    }
    let name = type_of(json).unwrap_or_else(|| info.name.to_owned());
    let (info, kept) =
        declared.types.get(&*name).ok_or_else(|| format!("{name} is not declared"))?;
    no_unknown(declared, info, json, &name)?;
    let made = kept(json)?;
    same(&made, json).or_else(|fault| {
        // OData leaves a type out where it is the declared one; what is encoded may say it.
        let mut typed = json.clone();
        let object = typed.as_object_mut().ok_or_else(|| fault.clone())?;
        object.entry("@odata.type").or_insert_with(|| name.clone().into());
        same(&made, &typed).map_err(|_| fault)
    })?;
    match declared.hierarchies.values().find(|(hierarchy, _)| hierarchy.find(&name).is_some()) {
        Some((_, kept)) if type_of(json).is_some() => same(&kept(json)?, json),
        _ => Ok(()),
    }
}
