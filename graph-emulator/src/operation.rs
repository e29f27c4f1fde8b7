//! What each kind of operation does.

mod action;
mod change;
mod create;
mod delta;
mod list;
mod media;
mod read;
mod reference;
mod replace;
mod stamp;

use graph_core::OperationKind;

use crate::answer::Answer;
use crate::check::Body;
use crate::context::Context;
use crate::refusal::Refusal;
use crate::service::Service;

/// Answers a request for a declared operation: by its handler, or as its kind is answered.
pub(crate) fn answer(service: &Service, context: &Context<'_>) -> Result<Answer, Refusal> {
    match context.operation().kind {
        OperationKind::Function if delta::is_delta(context) => delta::delta(service, context),
        OperationKind::Action | OperationKind::Function => action::call(service, context),
        // What the body must be is looked at when a handler proceeds.
        _ => match service.handle(context, || context.body().unwrap_or_default()) {
            Some(answer) => Ok(answer),
            None => proceed(service, context, &Body::new()),
        },
    }
}

/// What an operation does without a handler. The body is an action's parameters.
pub(crate) fn proceed(
    service: &Service,
    context: &Context<'_>,
    parameters: &Body,
) -> Result<Answer, Refusal> {
    match context.operation().kind {
        OperationKind::Get => read::get(service, context),
        OperationKind::List => list::list(service, context),
        OperationKind::Count => list::count(service, context),
        OperationKind::Create => create::create(service, context),
        OperationKind::Update => change::update(service, context),
        OperationKind::Replace => replace::replace(service, context),
        OperationKind::Delete => change::delete(service, context),
        OperationKind::Download => media::download(service, context),
        OperationKind::Upload => media::upload(service, context),
        OperationKind::GetReference => reference::get(service, context),
        OperationKind::AddReference => reference::add(service, context),
        OperationKind::SetReference => reference::set(service, context),
        OperationKind::RemoveReference => reference::remove(service, context),
        OperationKind::Action | OperationKind::Function => {
            action::proceed(service, context, parameters)
        }
        _ => Err(Refusal::not_implemented(context.operation())),
    }
}

pub(crate) use list::count;
