//! Reading one item.

use http::StatusCode;
use http::header::ETAG;

use crate::answer::Answer;
use crate::context::Context;
use crate::refusal::Refusal;
use crate::service::Service;
use crate::view::{Placed, View};

/// One item.
pub(super) fn get(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    let options = context.options()?;
    let store = service.read();
    let view = View { routes: context.routes, store: &store };
    view.check_guards(context.found)?;
    let (_, name) = context.key();
    let info = context.route.target.info;
    let (collection, _, item) = view.locate(&context.found.place, info.name, name, None)?;
    if let Some(cast) = context.found.cast {
        view.check_cast(item, cast)?;
    }
    let etag = item.etag();
    if context.has_already(&etag) {
        let mut answer = Answer::of(StatusCode::NOT_MODIFIED);
        answer.set_header(ETAG, &etag);
        return Ok(answer);
    }
    let placed = Placed { collection: &collection, position: 0, item };
    let selected = options.select.as_ref().map(|selection| format!("({})", selection.text));
    let odata = context.odata_context(&format!("{}/$entity", selected.unwrap_or_default()));
    let mut text = String::with_capacity(item.length() + odata.len() + 64);
    view.write(placed, &options, &odata, &mut text);
    let mut answer = Answer::of(StatusCode::OK);
    answer.set_json(text.into_bytes());
    answer.set_header(ETAG, &etag);
    Ok(answer)
}
