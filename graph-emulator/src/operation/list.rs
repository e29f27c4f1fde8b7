//! Reading a collection, page by page.

use std::fmt::Write;

use http::StatusCode;
use serde_json::Value;

use crate::answer::Answer;
use crate::context::{Context, preference};
use crate::query::{Options, Token, decode};
use crate::refusal::Refusal;
use crate::service::Service;
use crate::view::{Placed, View};

/// A page of a collection.
pub(super) fn list(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let options = context.options()?;
    let store = service.read();
    let view = View { routes: context.routes, store: &store };
    view.check_guards(context.found)?;
    let size = page_size(context, &options, service.page_size());
    let (items, next) = page(view, context, &options, size)?;

    let selected = options.select.as_ref().map(|selection| format!("({})", selection.text));
    let mut text = String::from("{");
    text.push_str(&context.odata_context(&selected.unwrap_or_default()));
    if options.count {
        let count = matching(view, context, &options);
        // Writing to a text does not fail.
        let _ = write!(text, "\"@odata.count\":{count},");
    }
    if let Some(token) = next {
        let link = link(context, "$skiptoken", token);
        let _ = write!(text, "\"@odata.nextLink\":{},", Value::from(link));
    }
    text.push_str("\"value\":[");
    write_items(view, &items, &options, &mut text);
    text.push_str("]}");
    let mut answer = Answer::of(StatusCode::OK);
    answer.set_json(text.into_bytes());
    Ok(answer)
}

/// How many items a collection has.
pub(crate) fn count(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let options = context.options()?;
    let store = service.read();
    let view = View { routes: context.routes, store: &store };
    view.check_guards(context.found)?;
    let count = matching(view, context, &options);
    Ok(Answer::of(StatusCode::OK).header("content-type", "text/plain").body(count.to_string()))
}

/// How many items a page has: what is asked for, and not more than the service gives.
pub(super) fn page_size(context: &Context<'_>, options: &Options, longest: usize) -> usize {
    let preferred = preference(&context.request.headers, "odata.maxpagesize");
    let preferred = preferred.and_then(|size| size.parse().ok()).filter(|size| *size > 0);
    let size = preferred.map_or(longest, |size: usize| size.min(longest));
    options.top.map_or(size, |top| top.min(size.max(LARGEST_TOP)))
}

/// What `$top` may ask for, as most collections of Microsoft Graph have it.
const LARGEST_TOP: usize = 999;

/// The items of a page, and where the next one begins.
fn page<'a>(
    view: View<'a>,
    context: &'a Context<'_>,
    options: &Options,
    size: usize,
) -> Result<(Vec<Placed<'a>>, Option<Token>), Refusal> {
    let place = &context.found.place;
    let wanted = |placed: &Placed<'a>| view.is_wanted(*placed, options, context.found.cast);
    if options.order.is_some() {
        let skip = match options.skip_token {
            None => options.skip as u64,
            Some(Token::Offset(offset)) => offset,
            Some(_) => return Err(Refusal::bad_request("`$skiptoken`: it is of another list")),
        };
        let mut items: Vec<_> = view.items(place, 0).filter(wanted).collect();
        view.sort(&mut items, options);
        let begin = usize::try_from(skip).unwrap_or(usize::MAX);
        let more = items.len() > begin.saturating_add(size);
        let page = items.into_iter().skip(begin).take(size).collect();
        return Ok((page, more.then_some(Token::Offset(skip + size as u64))));
    }
    let (position, skip) = match options.skip_token {
        None => (0, options.skip),
        Some(Token::Position(position)) => (position, 0),
        Some(_) => return Err(Refusal::bad_request("`$skiptoken`: it is of another list")),
    };
    let mut rest = view.items(place, position).filter(wanted).skip(skip);
    let items: Vec<_> = rest.by_ref().take(size).collect();
    let last = items.last().map(|placed| placed.position);
    let next = last.filter(|_| rest.next().is_some()).map(Token::Position);
    Ok((items, next))
}

/// How many items meet the conditions.
fn matching(view: View<'_>, context: &Context<'_>, options: &Options) -> usize {
    let place = &context.found.place;
    let cast = context.found.cast;
    if place.link.is_none()
        && place.part.is_none()
        && cast.is_none()
        && options.filter.is_none()
        && options.search.is_none()
    {
        return view.store.collection(&place.collection).map_or(0, crate::store::Collection::len);
    }
    view.items(place, 0).filter(|placed| view.is_wanted(*placed, options, cast)).count()
}

/// Writes items one after another.
pub(super) fn write_items<'a>(
    view: View<'a>,
    items: &[Placed<'a>],
    options: &Options,
    text: &mut String,
) {
    for (i, placed) in items.iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        view.write(*placed, options, "", text);
    }
}

/// The request's own address, to go on from a token.
pub(super) fn link(context: &Context<'_>, option: &str, token: Token) -> String {
    let mut link = format!("{}{}", context.base_url, context.request.path_below_version());
    let replaced = ["skiptoken", "deltatoken", "skip"];
    let mut separator = '?';
    for part in context.request.query().split('&').filter(|part| !part.is_empty()) {
        let name = decode(part.split('=').next().unwrap_or_default()).unwrap_or_default();
        let name = name.trim_start_matches('$').to_ascii_lowercase();
        if !replaced.contains(&&*name) {
            link.push(separator);
            link.push_str(part);
            separator = '&';
        }
    }
    link.push(separator);
    link.push_str(option);
    link.push('=');
    link.push_str(&token.text());
    link
}
