//! Putting whole items in the place of others, or where none is.

use graph_core::EdmType;
use serde_json::Value;

use super::{change, create, stamp};
use crate::answer::Answer;
use crate::check::{self, Body};
use crate::context::Context;
use crate::item::Item;
use crate::refusal::Refusal;
use crate::service::Service;
use crate::store::Store;
use crate::view::View;

/// Puts a whole item in the place of what is there. If nothing is, it is created.
///
/// See [OData protocol, 11.4.4](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_UpsertanEntity).
pub(super) fn replace(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let body = context.body()?;
    let mut store = service.write();
    if is_vacant(context, &store)? {
        return insert(context, &mut store, body);
    }
    let mut new_item = None;
    let (collection, key) = change::locate(context, &store, None, |item| {
        if context.has_already(&item.etag()) {
            return Err(Refusal::is_there());
        }
        new_item = Some(successor(context, item, body)?);
        Ok(())
    })?;
    if let Some(mut new_item) = new_item {
        store.change(&collection, &key, |item| {
            new_item.version = item.version;
            *item = new_item;
        });
    }
    change::written(context, &store, &collection, &key)
}

/// What an item is replaced by: what the body says, and what only the service says.
fn successor(context: &Context<'_>, item: &Item, mut body: Body) -> Result<Item, Refusal> {
    let target = &context.route.target;
    let is_known = target.find(item.type_name()).is_some();
    let odata_type = Value::from(format!("#{}", item.type_name()));
    let kept = item.info().properties().filter(|property| !property.is_updated());
    let members = item.members();
    let mut given = body.clone();
    given.retain(|name, value| {
        item.info().key().is_none_or(|(_, key)| key.name != name)
            || members.value(name).as_ref() != Some(value)
    });
    if is_known {
        given.entry("@odata.type").or_insert_with(|| odata_type.clone());
    }
    let info = check::create(&given, target)?;
    body.entry("@odata.type").or_insert(odata_type);
    for property in kept {
        if let Some(value) = members.value(property.name) {
            body.insert(property.name.to_owned(), value);
        }
    }
    stamp::changed(info, |name| members.value(name), &mut body);
    body.retain(|name, _| !name.contains('@') || name == "@odata.type");
    Ok(Item::new(info, &body))
}

/// Whether nothing is where the path leads, so that it is created there. What stands for one of several
/// items, or for what a reference leads to, has no such place.
fn is_vacant(context: &Context<'_>, store: &Store) -> Result<bool, Refusal> {
    let view = View { routes: context.routes, store };
    view.check_guards(context.found)?;
    let place = &context.found.place;
    let items = store.collection(&place.collection);
    let is_vacant = match &place.key {
        Some(key) => place.via.is_none() && items.is_none_or(|items| items.get(key).is_none()),
        None => {
            place.link.is_none()
                && !context.found.node.has_keys()
                && items.is_none_or(|items| items.len() == 0)
        }
    };
    if is_vacant && context.request.header("if-match").is_some() {
        return Err(Refusal::nothing_to_match());
    }
    Ok(is_vacant)
}

/// Creates what was to be replaced.
fn insert(context: &Context<'_>, store: &mut Store, mut body: Body) -> Result<Answer, Refusal> {
    let (property, name) = context.key();
    let in_path = context.found.place.key.as_ref().zip(property);
    let key = in_path.map(|(key, property)| key_value(property.edm(), key)).transpose()?;
    if let Some(key) = &key
        && body.remove(name).is_some_and(|given| given != *key)
    {
        return Err(Refusal::bad_request(format!(
            "property `{name}` is the key, and the path has another one; leave it out"
        )));
    }
    let info = check::create(&body, &context.route.target)?;
    body.extend(key.map(|key| (name.to_owned(), key)));
    create::insert(context, store, info, body)
}

/// A key of the path as the item has it.
fn key_value(edm: EdmType, key: &str) -> Result<Value, Refusal> {
    let is_number = matches!(
        edm,
        EdmType::Byte | EdmType::SByte | EdmType::Int16 | EdmType::Int32 | EdmType::Int64
    );
    if !is_number {
        return Ok(key.into());
    }
    let number = key.parse::<i64>().map(Value::from);
    number.map_err(|_| Refusal::bad_request(format!("`{key}` is no key; it is of type {edm}")))
}
