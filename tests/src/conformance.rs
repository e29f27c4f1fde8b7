//! The conformance runner: sends every declared operation once, with all that its body may have, and decodes
//! the answers.
//!
//! What there is to send comes from the static descriptions in [`graph_intune::AREAS`]; each request is a call of
//! the generated function, which the [catalog](crate::declared) finds by its method and path. An operation that
//! has no call fails, so none is left out. A list asks for some of what its items have, and must keep to that;
//! it is read once more without options, with all that they have.

mod answer;
mod item;
mod operation;
mod query;
mod report;
mod tape;

use std::time::Duration;

use graph_intune::graph_core::{Client, Error, Method, OperationKind, Page, Request, RetryPolicy};
use serde_json::Value;

pub use operation::{Operation, operations};
pub use query::with_options;
pub use report::{Outcome, Report};

use crate::declared::{Declared, Input, declared};
use item::Items;
use tape::Tape;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A token that is none.
const ANY: &str = "conformance";

/// Where to send everything, and as whom.
#[derive(Clone)]
pub struct Service {
    /// The address, version included.
    pub base_url: String,
    /// The access token. Without one it is made up, for services that want any.
    pub token: Option<String>,
}

/// Sends every declared operation once, one after another, and hands each outcome on as soon as it is known.
///
/// What the operations need to be there is read from the service, or created.
///
/// # Errors
///
/// If no client can talk to this address.
pub async fn run(service: &Service, mut done: impl FnMut(&Outcome)) -> Result<Report, Error> {
    let tape = Tape::default();
    let client = || {
        let client = Client::builder().base_url(&service.base_url).layer(tape.clone());
        client.retry(RetryPolicy::never()).attempt_timeout(PATIENCE)
    };
    let graph = match &service.token {
        Some(token) => client().token(token).build()?,
        // No token goes over plain http to another host.
        None => client().token(ANY).build().or_else(|_| client().build())?,
    };
    let mut operations = operations();
    operations.sort_by_key(Operation::order);
    let mut items = Items::new(&graph, &operations);
    let declared = declared();
    let mut report = Report::default();
    let mut kind = None;
    for operation in &operations {
        // What others changed may be gone.
        if kind.replace(operation.info.kind) != Some(operation.info.kind) {
            items.forget();
        }
        let outcome = one(&graph, &tape, &declared, &mut items, operation).await;
        done(&outcome);
        report.outcomes.push(outcome);
    }
    Ok(report)
}

/// Sends one.
async fn one(
    graph: &Client,
    tape: &Tape,
    declared: &Declared,
    items: &mut Items<'_>,
    operation: &Operation,
) -> Outcome {
    let mut outcome = Outcome::new(operation.info);
    outcome.fault = send(graph, tape, declared, items, operation, &mut outcome).await.err();
    outcome
}

async fn send(
    graph: &Client,
    tape: &Tape,
    declared: &Declared,
    items: &mut Items<'_>,
    operation: &Operation,
    outcome: &mut Outcome,
) -> Result<(), String> {
    let line = operation.info.to_string();
    let make = declared.calls.get(line.strip_suffix("()").unwrap_or(&line));
    let make = make.ok_or("no generated function is called; write the catalog anew")?;
    let input = Input {
        ids: items.ids(operation).await,
        body: operation.parameters(),
        reference: items.reference(operation).await,
        key: items.key(operation).await,
    };
    let call = make(&input)?;
    if call.operation().to_string() != line {
        return Err(format!("the generated function requests `{}`", call.operation()));
    }
    let url = call.url().map_err(|error| chain(&error))?;
    outcome.body = call.body().and_then(|body| serde_json::from_slice(body).ok());
    outcome.url = url;
    items.prepare(operation).await;
    tape.clear();
    let decoded = call.send(graph).await;
    let answer = tape.take();
    outcome.status = answer.as_ref().map(|answer| answer.status.as_u16());
    decoded.map_err(|error| chain(&error))?;
    if operation.is_removal() {
        items.forget();
    }
    let Some(json) = answer.map(|answer| answer.json()).transpose()?.flatten() else {
        return Ok(());
    };
    answer::check(declared, operation, &json)?;
    if operation.info.kind != OperationKind::List {
        return Ok(());
    }
    let (path, options) = outcome.url.split_once('?').unwrap_or((&outcome.url, ""));
    query::check(options, operation.of, &json)?;
    // What was not selected must be declared too.
    let whole = whole(graph, tape, path).await?;
    answer::check(declared, operation, &whole)
}

/// A page of a list, with all that its items have.
async fn whole(graph: &Client, tape: &Tape, path: &str) -> Result<Value, String> {
    tape.clear();
    let page = Request::<Page<Value>>::new(Method::Get, path).send(graph).await;
    page.map_err(|error| chain(&error))?;
    let json = tape.take().map(|answer| answer.json()).transpose()?.flatten();
    json.ok_or_else(|| "without options the list has no answer".to_owned())
}

/// An error and its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

/// The token is a secret.
impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
