//! Creating items.

use graph_core::{EdmType, PropertyInfo, TypeInfo};
use http::StatusCode;
use http::header::{ETAG, LOCATION};
use serde_json::Value;

use super::{reference, stamp};
use crate::answer::Answer;
use crate::check::{self, Body};
use crate::context::Context;
use crate::item::{Item, key_text};
use crate::query::Options;
use crate::refusal::Refusal;
use crate::route::Routes;
use crate::service::Service;
use crate::store::Store;
use crate::target::Target;
use crate::view::{Placed, View};

/// Creates an item in a collection.
pub(super) fn create(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let body = context.body()?;
    let info = check::create(&body, &context.route.target)?;
    let mut store = service.write();
    View { routes: context.routes, store: &store }.check_guards(context.found)?;
    insert(context, &mut store, info, body)
}

/// Puts a new item where the path leads, refers to it and from it, and answers with it.
pub(super) fn insert(
    context: &Context<'_>,
    store: &mut Store,
    info: &'static TypeInfo,
    body: Body,
) -> Result<Answer, Refusal> {
    let binds = reference::binds(context, store, info, &body)?;
    let place = &context.found.place;
    let target = place.link.as_ref().and_then(|link| link.target.as_deref());
    let collection = target.unwrap_or(&place.collection);
    let key = plant(context.routes, store, collection, info, body)?;
    if place.link.is_some() {
        store.add_link(&place.collection, collection, &key);
    }
    let name = crate::path::item(collection, &key);
    for (property, (collection, key)) in binds {
        let child = context.routes.child(&name, property);
        store.add_link(&child.collection, &collection, &key);
    }

    let view = View { routes: context.routes, store };
    let item = store.collection(collection).and_then(|items| items.get(&key));
    let item = item.ok_or_else(|| Refusal::not_found("the item that was created is gone"))?;
    let mut text = String::new();
    let placed = Placed { collection, position: 0, item };
    view.write(placed, &Options::default(), &context.odata_context("/$entity"), &mut text);
    let mut answer = Answer::of(StatusCode::CREATED);
    answer.set_json(text.into_bytes());
    answer.set_header(ETAG, &item.etag());
    let shown = if place.link.is_some() { collection } else { place.shown_collection() };
    answer.set_header(LOCATION, &context.address(shown, &key));
    Ok(context.written(answer))
}

/// Puts an item that is created where it belongs, and the items that it brings along below it. Gives
/// its key.
pub(super) fn plant(
    routes: &Routes,
    store: &mut Store,
    collection: &str,
    info: &'static TypeInfo,
    mut body: Body,
) -> Result<String, Refusal> {
    let children = take_children(info, &mut body);
    body.retain(|name, _| !name.contains('@') || name == "@odata.type");
    let Some((_, property)) = info.key() else {
        return Err(Refusal::bad_request(format!("items of type {} have no key", info.name)));
    };
    if !body.contains_key(property.name) {
        body.insert(property.name.to_owned(), new_key(property.edm(), store));
    }
    stamp::created(info, &mut body);
    let key = body.get(property.name).and_then(key_text);
    let key = key.ok_or_else(|| {
        Refusal::bad_request(format!("property `{}` cannot be a key", property.name))
    })?;
    if !store.insert(collection, &key, Item::new(info, &body)) {
        return Err(Refusal::conflict(format!(
            "`{collection}` has an item with the `{}` `{key}`; give it another one",
            property.name
        )));
    }
    let name = crate::path::item(collection, &key);
    for (property, target, child) in children {
        let place = routes.child(&name, property);
        let found = child.get("@odata.type").and_then(Value::as_str);
        let info = found.and_then(|found| target.find(found)).unwrap_or(target.info);
        plant(routes, store, &place.collection, info, child)?;
    }
    Ok(key)
}

/// Takes the items out of a body that are created together with it.
fn take_children(info: &TypeInfo, body: &mut Body) -> Vec<(&'static str, Target, Body)> {
    let mut children = Vec::new();
    for property in info.properties().filter(PropertyInfo::is_navigation) {
        let (Some(value), Some(target)) = (body.remove(property.name), Target::of(property.edm()))
        else {
            continue;
        };
        let elements = match value {
            Value::Array(elements) => elements,
            other => vec![other],
        };
        for element in elements {
            if let Value::Object(child) = element {
                children.push((property.name, target, child));
            }
        }
    }
    children
}

/// A key that no item has.
pub(super) fn new_key(edm: EdmType, store: &Store) -> Value {
    match edm {
        EdmType::Byte | EdmType::SByte | EdmType::Int16 | EdmType::Int32 | EdmType::Int64 => {
            (store.version() + 1).into()
        }
        _ => uuid::Uuid::new_v4().to_string().into(),
    }
}
