//! Delta queries: what changed since the last one.
//!
//! See [Use delta query](https://learn.microsoft.com/en-us/graph/delta-query-overview).

use std::fmt::Write;

use graph_core::OperationInfo;
use http::StatusCode;
use serde_json::{Value, json};

use super::list::{link, page_size};
use crate::answer::Answer;
use crate::context::Context;
use crate::query::Token;
use crate::refusal::Refusal;
use crate::route::Place;
use crate::service::Service;
use crate::view::View;

/// Whether a function is a delta query of the collection that it is bound to.
pub(super) fn is_delta(context: &Context<'_>) -> bool {
    let OperationInfo { path, .. } = context.operation();
    path.ends_with("/delta") || path.ends_with("/delta()")
}

/// A page of what changed.
pub(super) fn delta(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let options = context.options()?;
    let store = service.read();
    let view = View { routes: context.routes, store: &store };
    view.check_guards(context.found)?;
    let none = Place::default();
    let place = context.found.parent.as_ref().unwrap_or(&none);
    let tenant = service.generation();
    // `version` is the state that this round ends with, and `since` the one that the last ended with.
    let (of, version, since, position) = match (options.skip_token, options.delta_token) {
        (Some(Token::ChangesAfter { tenant, version, since, position }), _) => {
            (tenant, version, since, position)
        }
        (None, Some(Token::Changes { tenant, version })) => (tenant, store.version(), version, 0),
        (None, None) => (tenant, store.version(), 0, 0),
        _ => return Err(Refusal::bad_request("`$skiptoken`: it is of another list")),
    };
    if of != tenant || since > store.version() {
        return Err(Refusal::resync_required());
    }
    let size = page_size(context, &options, service.page_size());
    let changed = |item: &crate::item::Item| item.version > since;
    let mut rest = view
        .items(place, position)
        .filter(|placed| changed(placed.item) && view.is_wanted(*placed, &options, None));
    let items: Vec<_> = rest.by_ref().take(size).collect();
    let more = rest.next().is_some();

    let mut text = String::from("{");
    text.push_str(
        &context
            .context_of(&format!("{}/$delta", place.shown_collection().trim_start_matches('/'))),
    );
    let token = match items.last().filter(|_| more) {
        Some(last) => {
            let position = last.position;
            let token = Token::ChangesAfter { tenant, version, since, position };
            ("@odata.nextLink", "$skiptoken", token)
        }
        None => ("@odata.deltaLink", "$deltatoken", Token::Changes { tenant, version }),
    };
    let address = Value::from(link(context, token.1, token.2));
    // Writing to a text does not fail.
    let _ = write!(text, "\"{}\":{address},", token.0);
    text.push_str("\"value\":[");
    super::list::write_items(view, &items, &options, &mut text);
    if !more && since > 0 {
        let key = context.key().1;
        let collection = store.collection(&place.collection).into_iter();
        let removed = collection.flat_map(|items| items.removed_after(since));
        let removed = removed.filter(|(_, type_name)| view.has_part(place, type_name));
        for (i, (removed, _)) in removed.enumerate() {
            if i > 0 || !items.is_empty() {
                text.push(',');
            }
            let removed = json!({ key: removed, "@removed": { "reason": "deleted" } });
            text.push_str(&removed.to_string());
        }
    }
    text.push_str("]}");
    let mut answer = Answer::of(StatusCode::OK);
    answer.set_json(text.into_bytes());
    Ok(answer)
}
