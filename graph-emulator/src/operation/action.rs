//! Actions and functions: by a handler, or as their declaration and their item suggest.

use graph_core::{EdmType, OperationKind, PropertyInfo, ResultInfo, TypeInfo};
use http::StatusCode;
use serde_json::{Value, json};

use super::{create, stamp};
use crate::answer::Answer;
use crate::check::{self, Body};
use crate::context::Context;
use crate::item::Item;
use crate::query::Options;
use crate::refusal::Refusal;
use crate::service::Service;
use crate::store::Store;
use crate::target::Target;
use crate::uploads;
use crate::view::View;

/// Calls an action or function.
pub(super) fn call(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let operation = context.operation();
    let is_json = context.request.header("content-type").is_none_or(|t| t.contains("json"));
    let body =
        if operation.kind == OperationKind::Function || context.request.body.is_empty() || !is_json
        {
            Body::new()
        } else {
            context.body()?
        };
    if operation.kind == OperationKind::Action && is_json {
        check::parameters(&body, operation)?;
    }
    if operation.kind == OperationKind::Function {
        check::arguments(&context.found.arguments, operation)?;
    }
    {
        let store = service.read();
        View { routes: context.routes, store: &store }.check_guards(context.found)?;
    }
    match service.handle(context, || body.clone()) {
        Some(answer) => Ok(answer),
        None => proceed(service, context, &body),
    }
}

/// What an action or function does without a handler.
pub(super) fn proceed(
    service: &Service,
    context: &Context<'_>,
    body: &Body,
) -> Result<Answer, Refusal> {
    if uploads::opens_session(context.operation().result()) {
        return Ok(service.uploads().open(context));
    }
    let mut store = service.write();
    let operation = context.operation();
    // Below an item that no declaration describes, anything is there.
    let found = (View { routes: context.routes, store: &store }).item_of(context);
    let found = found.map(|(collection, key, item)| (collection.into_owned(), key, item.clone()));
    let created = match &found {
        Some((collection, key, item)) if operation.kind == OperationKind::Action => {
            report(&mut store, collection, key, item, name_in_path(operation.path));
            replace_children(context, &mut store, collection, key, item.info(), body)?
        }
        _ => None,
    };
    let items = found.as_ref().and_then(|(collection, ..)| store.collection(collection));
    let item = items.zip(found.as_ref()).and_then(|(items, (_, key, _))| items.get(key));
    Ok(default_answer(context, &store, item, created))
}

/// An answer of the declared type: what was created, the item that it is about, or nothing.
fn default_answer(
    context: &Context<'_>,
    store: &Store,
    item: Option<&Item>,
    created: Option<String>,
) -> Answer {
    let value = match context.operation().result() {
        ResultInfo::None => return Answer::of(StatusCode::NO_CONTENT),
        ResultInfo::Stream => {
            return Answer::of(StatusCode::OK).header("content-type", "application/octet-stream");
        }
        ResultInfo::One(edm) => match edm.object() {
            Some(info) => about(info, item, store),
            None => stamp::default(edm),
        },
        ResultInfo::Collection(_) => {
            let view = View { routes: context.routes, store };
            let mut text = String::from("[");
            if let Some(collection) = created {
                let place = crate::route::Place::collection(collection);
                let items: Vec<_> = view.items(&place, 0).collect();
                super::list::write_items(view, &items, &Options::default(), &mut text);
            }
            text.push(']');
            serde_json::from_str(&text).unwrap_or_default()
        }
        _ => Value::Null,
    };
    let edm = match context.operation().result() {
        ResultInfo::One(edm) => edm.to_string(),
        ResultInfo::Collection(edm) => format!("Collection({edm})"),
        _ => String::new(),
    };
    let odata = format!("{}/$metadata#{edm}", context.base_url);
    Answer::of(StatusCode::OK).json(match value {
        // An object is the answer itself.
        Value::Object(object) => {
            let context = [("@odata.context".to_owned(), odata.into())];
            context.into_iter().chain(object).collect()
        }
        value => json!({ "@odata.context": odata, "value": value }),
    })
}

/// An object of a type: the item, if it is one, or an empty one, which has a key if it needs one.
fn about(info: &TypeInfo, item: Option<&Item>, store: &Store) -> Value {
    match (item.filter(|item| item.info().is_a(info)), info.key()) {
        (Some(item), _) => item.to_value(),
        (None, Some((_, key))) => json!({ key.name: create::new_key(key.edm(), store) }),
        (None, None) => json!({}),
    }
}

/// An action whose parameter is a list of entities that a navigation property of its item leads to,
/// such as `assign`, puts them in the place of what is there. Gives the collection.
fn replace_children(
    context: &Context<'_>,
    store: &mut Store,
    collection: &str,
    key: &str,
    info: &TypeInfo,
    body: &Body,
) -> Result<Option<String>, Refusal> {
    for parameter in context.operation().parameters() {
        let Some(target) = parameter.edm.element().and_then(Target::of) else {
            continue;
        };
        let Some(property) = children(info, &target) else {
            continue;
        };
        let name = crate::path::item(collection, key);
        let place = context.routes.child(&name, property.name);
        if place.link.is_some() {
            continue;
        }
        store.clear(&place.collection);
        let elements = body.get(parameter.name).and_then(Value::as_array);
        for element in elements.into_iter().flatten() {
            let Value::Object(child) = element else {
                continue;
            };
            let odata_type = child.get("@odata.type").and_then(Value::as_str);
            let info = odata_type.and_then(|name| target.find(name)).unwrap_or(target.info);
            create::plant(context.routes, store, &place.collection, info, child.clone())?;
        }
        return Ok(Some(place.collection));
    }
    Ok(None)
}

/// The navigation property that leads to entities of a type.
fn children(info: &TypeInfo, target: &Target) -> Option<PropertyInfo> {
    info.properties().find(|property| {
        let element = property.edm().element().and_then(Target::of);
        property.is_navigation()
            && element.is_some_and(|e| e.info.is_entity && e.info.name == target.info.name)
    })
}

/// Writes into the item that the action is pending, where its type has properties for that: a list of
/// results that name actions and their states, and a state called after the action.
fn report(store: &mut Store, collection: &str, key: &str, item: &Item, action: &str) {
    let mut changes = Body::new();
    for property in item.info().properties() {
        match property.edm() {
            EdmType::Collection { element, .. } => {
                let result = element.object();
                let Some(result) = result.filter(|info| info.property("actionName").is_some())
                else {
                    continue;
                };
                let held = item.members().value(property.name);
                let mut results = match held {
                    Some(Value::Array(results)) => results,
                    _ => Vec::new(),
                };
                results.push(pending(result, action));
                changes.insert(property.name.to_owned(), results.into());
            }
            EdmType::Enum(states) => {
                let state = format!("{action}Pending");
                if states.members.contains(&&*state) {
                    changes.insert(property.name.to_owned(), state.into());
                }
            }
            _ => {}
        }
    }
    if !changes.is_empty() {
        store.change(collection, key, |item| item.merge(&changes));
    }
}

/// The name of an action, as its path ends.
fn name_in_path(path: &str) -> &str {
    path.rsplit(['/', '.']).next().unwrap_or(path)
}

/// The result of an action that has just been asked for.
fn pending(info: &TypeInfo, action: &str) -> Value {
    let mut result = Body::new();
    for property in info.properties() {
        let value = match (property.name, property.edm()) {
            ("actionName", _) => action.into(),
            ("actionState", EdmType::Enum(states)) if states.members.contains(&"pending") => {
                "pending".into()
            }
            ("startDateTime" | "lastUpdatedDateTime", EdmType::DateTimeOffset) => stamp::now(),
            _ => continue,
        };
        result.insert(property.name.to_owned(), value);
    }
    result.into()
}
