//! Changing and deleting items.

use http::StatusCode;
use http::header::ETAG;

use super::{create, stamp};
use crate::answer::Answer;
use crate::check::{self, Body};
use crate::context::Context;
use crate::item::Item;
use crate::query::Options;
use crate::refusal::Refusal;
use crate::service::Service;
use crate::store::Store;
use crate::view::{Placed, View};

/// Changes an item by what the body holds, and nothing else of it.
pub(super) fn update(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let mut body = context.body()?;
    let body_key = match context.key().0 {
        Some(property) if context.found.place.key.is_none() => {
            body.get(property.name).map(|value| check::key(&property, value)).transpose()?
        }
        _ => None,
    };
    let mut store = service.write();
    if is_single_and_absent(context, &store) {
        let info = context.route.target.info;
        View { routes: context.routes, store: &store }.check_guards(context.found)?;
        check::update(&body, &Item::new(info, &Body::new()))?;
        create::plant(
            context.routes,
            &mut store,
            &context.found.place.collection,
            info,
            Body::new(),
        )?;
    }
    let (collection, key) = locate(context, &store, body_key.as_deref(), |item| {
        check::update(&body, item)?;
        let members = item.members();
        if !body.is_empty() {
            stamp::changed(item.info(), |name| members.value(name), &mut body);
        }
        Ok(())
    })?;
    store.change(&collection, &key, |item| item.merge(&body));
    written(context, &store, &collection, &key)
}

/// Whether the path stands for one item, which an update makes where it is not there: there is no other
/// way to.
fn is_single_and_absent(context: &Context<'_>, store: &Store) -> bool {
    let place = &context.found.place;
    place.key.is_none()
        && place.link.is_none()
        && !context.found.node.has_keys()
        && context.request.header("if-match").is_none()
        && store.collection(&place.collection).is_none_or(|items| items.len() == 0)
}

/// Deletes an item, and what is below it.
pub(super) fn delete(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let mut store = service.write();
    let (collection, key) = locate(context, &store, None, |_| Ok(()))?;
    store.remove(&collection, &key);
    Ok(Answer::of(StatusCode::NO_CONTENT))
}

/// Finds the item, and checks the request's condition on it and whatever else.
pub(super) fn locate(
    context: &Context<'_>,
    store: &Store,
    body_key: Option<&str>,
    check: impl FnOnce(&Item) -> Result<(), Refusal>,
) -> Result<(String, String), Refusal> {
    let view = View { routes: context.routes, store };
    view.check_guards(context.found)?;
    let (info, name) = (context.route.target.info, context.key().1);
    let (collection, key, item) = view.locate(&context.found.place, info.name, name, body_key)?;
    if let Some(cast) = context.found.cast {
        view.check_cast(item, cast)?;
    }
    if context.request.header("if-match").is_some() {
        context.check_match(&item.etag())?;
    }
    check(item)?;
    Ok((collection.into_owned(), key))
}

pub(super) fn written(
    context: &Context<'_>,
    store: &Store,
    collection: &str,
    key: &str,
) -> Result<Answer, Refusal> {
    let item = store.collection(collection).and_then(|items| items.get(key));
    let item = item.ok_or_else(|| Refusal::not_found("the item that was changed is gone"))?;
    let view = View { routes: context.routes, store };
    let mut text = String::with_capacity(item.length() + 256);
    let placed = Placed { collection, position: 0, item };
    view.write(placed, &Options::default(), &context.odata_context("/$entity"), &mut text);
    let mut answer = Answer::of(StatusCode::OK);
    answer.set_json(text.into_bytes());
    answer.set_header(ETAG, &item.etag());
    Ok(context.written(answer))
}
