//! References between items: `$ref` and `odata.bind`.

use graph_core::{PropertyInfo, TypeInfo};
use http::StatusCode;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::check::Body;
use crate::context::Context;
use crate::path;
use crate::refusal::Refusal;
use crate::service::Service;
use crate::store::Store;
use crate::view::View;

/// What a navigation property refers to.
pub(super) fn get(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let store = service.read();
    View { routes: context.routes, store: &store }.check_guards(context.found)?;
    let place = &context.found.place;
    let reference = |(collection, key): &(String, String)| json!({ "@odata.id": context.address(collection, key) });
    let links = store.links(&place.collection);
    let is_single = place.link.as_ref().is_some_and(|link| link.single);
    let mut body = match (is_single, links.first()) {
        (true, None) => {
            return Err(Refusal::not_found(format!("`{}` refers to nothing", place.collection)));
        }
        (true, Some(link)) => reference(link),
        (false, _) => json!({ "value": links.iter().map(reference).collect::<Vec<_>>() }),
    };
    let kind = if is_single { "$ref" } else { "Collection($ref)" };
    body["@odata.context"] = format!("{}/$metadata#{kind}", context.base_url).into();
    Ok(Answer::of(StatusCode::OK).json(body))
}

/// Adds a reference.
pub(super) fn add(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let mut store = service.write();
    let (collection, key) = referred(context, &store)?;
    store.add_link(&context.found.place.collection, &collection, &key);
    Ok(Answer::of(StatusCode::NO_CONTENT))
}

/// Puts a reference in the place of what is there.
pub(super) fn set(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let mut store = service.write();
    let (collection, key) = referred(context, &store)?;
    store.remove_link(&context.found.place.collection, None);
    store.add_link(&context.found.place.collection, &collection, &key);
    Ok(Answer::of(StatusCode::NO_CONTENT))
}

/// Removes a reference: the one that the path names, or else the query's `@id`, or the only one.
pub(super) fn remove(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let mut store = service.write();
    View { routes: context.routes, store: &store }.check_guards(context.found)?;
    let place = &context.found.place;
    let name = place.via.as_deref().unwrap_or(&place.collection);
    let pairs = crate::query::pairs(context.request.query())?;
    let id = pairs.iter().find(|(name, _)| matches!(&**name, "@id" | "$id"));
    let by_id = id.map(|(_, address)| resolve(context, &store, address)).transpose()?;
    let key = place.key.as_deref().or(by_id.as_ref().map(|(_, key)| &**key));
    if store.remove_link(name, key) {
        Ok(Answer::of(StatusCode::NO_CONTENT))
    } else {
        Err(Refusal::not_found(format!("`{name}` does not refer to that")))
    }
}

/// The item that the body refers to.
fn referred(context: &Context<'_>, store: &Store) -> Result<(String, String), Refusal> {
    View { routes: context.routes, store }.check_guards(context.found)?;
    let body = context.body()?;
    let Some(Value::String(address)) = body.get("@odata.id") else {
        return Err(Refusal::bad_request(
            "the body has no `@odata.id`; send an item's address in it",
        ));
    };
    resolve(context, store, address)
}

/// A navigation property, and the collection and key of the item that it is bound to.
type Bind = (&'static str, (String, String));

/// The items that a body binds navigation properties to.
pub(super) fn binds(
    context: &Context<'_>,
    store: &Store,
    info: &TypeInfo,
    body: &Body,
) -> Result<Vec<Bind>, Refusal> {
    let mut binds = Vec::new();
    for (name, value) in body {
        let Some(name) = name.strip_suffix("@odata.bind") else {
            continue;
        };
        let property = info.property(name).map(|(_, property)| property);
        let Some(property) = property.filter(PropertyInfo::is_navigation) else {
            return Err(Refusal::bad_request(format!(
                "{} has no navigation property `{name}` to bind; correct its name",
                info.name
            )));
        };
        let addresses = match value {
            Value::Array(addresses) => addresses.iter().collect(),
            other => vec![other],
        };
        for address in addresses {
            let address = address.as_str().ok_or_else(|| {
                Refusal::bad_request(format!("`{name}@odata.bind` is {address}; send an address"))
            })?;
            binds.push((property.name, resolve(context, store, address)?));
        }
    }
    Ok(binds)
}

/// The item at an address, absolute or below the base URL.
fn resolve(
    context: &Context<'_>,
    store: &Store,
    address: &str,
) -> Result<(String, String), Refusal> {
    let none = || Refusal::bad_request(format!("`{address}` is the address of no item"));
    let local = address
        .split_once("://")
        .map_or(address, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
    let local = format!("/{}", local.trim_start_matches('/'));
    let segments = path::segments(&local).ok_or_else(none)?;
    let segments = path::without_version(&segments).unwrap_or(&segments);
    let found = context.routes.find(segments).ok_or_else(none)?;
    let view = View { routes: context.routes, store };
    view.check_guards(&found).map_err(|_| none())?;
    let (collection, key, _) = view.locate(&found.place, "item", "id", None).map_err(|_| none())?;
    Ok((collection.into_owned(), key))
}
