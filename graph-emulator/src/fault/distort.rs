//! Answers that are not quite as they are declared.

use graph_core::{EdmType, TypeInfo};
use serde_json::{Map, Value, json};

use super::Injection;
use super::injector::Met;
use crate::answer::Answer;
use crate::model::Model;
use crate::target::Target;

/// A member that no enum has.
const UNKNOWN_MEMBER: &str = "emulatorUnknownMember";
/// A host that belongs to nobody.
const FOREIGN_HOST: &str = "https://graph.example.net";

/// Changes what an answer holds as a request met it.
pub(crate) fn distort(answer: &mut Answer, target: Option<&Target>, model: &Model, met: &Met) {
    let kinds = [
        Injection::UnknownEnum,
        Injection::ExtraProperties,
        Injection::Nulls,
        Injection::ForeignNextLink,
    ];
    if !answer.status.is_success() || !kinds.iter().any(|kind| met.has(*kind)) {
        return;
    }
    let Ok(Value::Object(mut body)) = serde_json::from_slice(&answer.body) else {
        return;
    };
    if let (true, Some(Value::String(link))) =
        (met.has(Injection::ForeignNextLink), body.get_mut("@odata.nextLink"))
        && let Some((_, rest)) = link.split_once("://")
    {
        *link = format!("{FOREIGN_HOST}/{}", rest.split_once('/').map_or("", |(_, path)| path));
    }
    if let Some(target) = target {
        match body.get_mut("value") {
            Some(Value::Array(items)) => {
                let items = items.iter_mut().filter_map(Value::as_object_mut);
                items.for_each(|item| distort_item(item, target, model, met));
            }
            _ => distort_item(&mut body, target, model, met),
        }
    }
    answer.body = Value::Object(body).to_string().into_bytes();
}

fn distort_item(item: &mut Map<String, Value>, target: &Target, model: &Model, met: &Met) {
    let named = item.get("@odata.type").and_then(Value::as_str);
    let info: &TypeInfo = named.and_then(|name| model.find(name)).unwrap_or(target.info);
    for property in info.properties() {
        let Some(value) = item.get_mut(property.name) else {
            continue;
        };
        if met.has(Injection::UnknownEnum)
            && matches!(property.edm(), EdmType::Enum(_))
            && value.is_string()
        {
            *value = json!(UNKNOWN_MEMBER);
        }
        let is_distorted = met.has(Injection::Nulls)
            && !property.is_key()
            && !property.is_nullable()
            && !property.is_navigation();
        if is_distorted {
            *value = Value::Null;
        }
    }
    if met.has(Injection::ExtraProperties) {
        item.insert("emulatorExtra".to_owned(), json!({ "nested": [1, null, "text"] }));
        item.insert("emulatorExtra@odata.type".to_owned(), json!("#microsoft.graph.emulatorExtra"));
    }
}
