//! Media streams.

use http::StatusCode;
use http::header::{ACCEPT_RANGES, CONTENT_RANGE};

use crate::answer::Answer;
use crate::context::Context;
use crate::refusal::Refusal;
use crate::service::Service;
use crate::store::Media;
use crate::view::View;

/// The bytes of a stream, or those that are asked for.
pub(super) fn download(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let store = service.read();
    View { routes: context.routes, store: &store }.check_guards(context.found)?;
    let name = context.found.place.name();
    let media = store.media(&name);
    let media = media.ok_or_else(|| Refusal::not_found(format!("`{name}` has no content")))?;
    let length = media.bytes.len();
    let mut answer = Answer::of(StatusCode::OK);
    answer.set_header(http::header::CONTENT_TYPE, &media.content_type);
    answer.set_header(ACCEPT_RANGES, "bytes");
    match context.request.header("range").and_then(|range| wanted(range, length)) {
        Some((begin, end)) if begin < end => {
            answer.status = StatusCode::PARTIAL_CONTENT;
            answer.set_header(CONTENT_RANGE, &format!("bytes {begin}-{}/{length}", end - 1));
            answer.body = media.bytes[begin..end].to_vec();
        }
        Some(_) => return Err(Refusal::range_not_satisfiable(length)),
        None => answer.body.clone_from(&media.bytes),
    }
    Ok(answer)
}

/// The bytes that a range means. `None` if it is none of one part, and the whole stream is sent.
fn wanted(range: &str, length: usize) -> Option<(usize, usize)> {
    let (begin, end) = range.strip_prefix("bytes=")?.split_once('-')?;
    if begin.is_empty() {
        let last: usize = end.parse().ok()?;
        return Some((length.saturating_sub(last), length));
    }
    let begin = begin.parse().ok()?;
    let end = match end {
        "" => length,
        end => end.parse::<usize>().ok()?.saturating_add(1).min(length),
    };
    Some((begin, end))
}

/// Puts other bytes in the place of a stream.
pub(super) fn upload(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let content_type = context.request.header("content-type");
    let content_type = content_type.unwrap_or("application/octet-stream").to_owned();
    let mut store = service.write();
    View { routes: context.routes, store: &store }.check_guards(context.found)?;
    let media = Media { content_type, bytes: context.request.body.clone() };
    store.set_media(context.found.place.name(), media);
    Ok(Answer::of(StatusCode::NO_CONTENT))
}
