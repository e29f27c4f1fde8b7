//! The protocol: from a received request to its answer.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use graph_core::{OperationInfo, OperationKind, TypeInfo};
use http::header::{ALLOW, AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::check;
use crate::item::Item;
use crate::path;
use crate::received::ReceivedRequest;
use crate::refusal::Refusal;
use crate::route::{Found, Routes};
use crate::store::{Collection, Store};

/// What the emulator knows and holds.
#[derive(Debug)]
pub(crate) struct Service {
    routes: Routes,
    state: Mutex<State>,
}

/// Under one lock, so that requests are recorded in the order in which they took effect.
#[derive(Debug, Default)]
struct State {
    store: Store,
    received: Vec<ReceivedRequest>,
    script: VecDeque<Answer>,
}

impl Service {
    pub(crate) fn new(routes: Routes, store: Store) -> Self {
        let state = State { store, ..State::default() };
        Self { routes, state: Mutex::new(state) }
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.state().received.clone()
    }

    pub(crate) fn answer_next(&self, answer: Answer) {
        self.state().script.push_back(answer);
    }

    pub(crate) fn item(&self, path: &str) -> Option<Value> {
        let segments = path::segments(path)?;
        let found = self.routes.find(&segments)?;
        let state = self.state();
        let collection = state.store.collection(&found.collection);
        let position = position(collection, &found, None).ok()?;
        serde_json::to_value(collection?.items().get(position)?).ok()
    }

    /// Answers a request, and records it. `unread` says why its body could not be read.
    pub(crate) fn answer(&self, request: ReceivedRequest, unread: Option<Refusal>) -> Answer {
        let mut state = self.state();
        let answer = state.script.pop_front().unwrap_or_else(|| {
            let ids = Ids::new(&request.headers);
            let result = match unread {
                None => self.respond(&request, &mut state.store),
                Some(refusal) => Err(refusal),
            };
            let mut answer = result.unwrap_or_else(|refusal| refuse(&refusal, &ids));
            answer.set_header(HeaderName::from_static("request-id"), &ids.request);
            answer.set_header(HeaderName::from_static("client-request-id"), &ids.client);
            answer
        });
        state.received.push(request);
        answer
    }

    fn respond(&self, request: &ReceivedRequest, store: &mut Store) -> Result<Answer, Refusal> {
        if !has_token(&request.headers) {
            return Err(Refusal::no_token());
        }
        let unknown = || {
            Refusal::not_found(format!(
                "no declared operation has the path `{}`; correct it, or declare its resource",
                request.path()
            ))
        };
        let segments = path::segments(request.path()).ok_or_else(unknown)?;
        let segments = path::without_version(&segments).ok_or_else(unknown)?;
        let found = self.routes.find(segments).ok_or_else(unknown)?;
        let operation = operation(&request.method, &found)?;
        match operation.kind {
            OperationKind::Update => patch(request, &found, store),
            OperationKind::Get => {
                let collection = store.collection(&found.collection);
                let position = position(collection, &found, None)?;
                let item = collection.and_then(|collection| collection.items().get(position));
                item.map_or_else(|| Err(none(&found, None)), whole)
            }
            _ => Err(Refusal::not_implemented(operation)),
        }
    }

    /// The state is whole between any two statements: a panic elsewhere does not spoil it.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Changes an item by what the body holds, and nothing else of it.
fn patch(
    request: &ReceivedRequest,
    found: &Found<'_>,
    store: &mut Store,
) -> Result<Answer, Refusal> {
    let content_type = request.header(CONTENT_TYPE.as_str());
    let media_type = content_type.and_then(|value| value.split(';').next());
    if !media_type.is_some_and(|name| name.trim().eq_ignore_ascii_case("application/json")) {
        return Err(Refusal::not_json(content_type));
    }
    let body: Map<String, Value> = serde_json::from_slice(&request.body)
        .map_err(|error| Refusal::bad_request(format!("the body is not a JSON object: {error}")))?;

    let key = match found.info().key() {
        Some((_, property)) if found.key.is_none() => {
            body.get(property.name).map(|value| check::key(property, value)).transpose()?
        }
        _ => None,
    };
    let collection = store.collection_mut(&found.collection);
    let position = position(collection.as_deref(), found, key.as_deref())?;
    let item = collection.and_then(|collection| collection.items_mut().get_mut(position));
    let item = item.ok_or_else(|| none(found, key.as_deref()))?;
    check::body(&body, item)?;
    item.merge(body);

    let preference = preferred_return(&request.headers);
    let mut answer = match preference {
        Some("minimal") => Answer::of(StatusCode::NO_CONTENT),
        _ => whole(item)?,
    };
    if let Some(preference) = preference {
        answer.set_header(
            HeaderName::from_static("preference-applied"),
            &format!("return={preference}"),
        );
    }
    Ok(answer)
}

/// Finds the item: by the key in the path, else by the body's, else as the only one there is.
fn position(
    collection: Option<&Collection>,
    found: &Found<'_>,
    body_key: Option<&str>,
) -> Result<usize, Refusal> {
    let collection = collection.ok_or_else(|| none(found, body_key))?;
    match (found.key.or(body_key), collection.items().len()) {
        (Some(key), _) => collection.position(key),
        (None, 0) => None,
        (None, 1) => Some(0),
        (None, count) => {
            return Err(Refusal::bad_request(format!(
                "the path stands for {count} items, and any of them could be meant; name one by its \
                 key, the property `{}`",
                key_name(found.info())
            )));
        }
    }
    .ok_or_else(|| none(found, body_key))
}

/// There is no such item.
fn none(found: &Found<'_>, body_key: Option<&str>) -> Refusal {
    let info = found.info();
    let collection = &found.collection;
    Refusal::not_found(match found.key.or(body_key) {
        Some(key) => {
            format!("`{collection}` has no {} with the `{}` `{key}`", info.name, key_name(info))
        }
        None => format!("`{collection}` has no {}", info.name),
    })
}

fn key_name(info: &TypeInfo) -> &'static str {
    info.key().map_or("id", |(_, property)| property.name)
}

/// The operation of this method.
fn operation(method: &http::Method, found: &Found<'_>) -> Result<&'static OperationInfo, Refusal> {
    let mut methods = Vec::new();
    for route in &found.routes {
        if http::Method::from(route.operation.method) == *method {
            return Ok(route.operation);
        }
        let name = route.operation.method.as_str();
        if !methods.contains(&name) {
            methods.push(name);
        }
    }
    Err(Refusal::method_not_allowed(method, methods.join(", ")))
}

/// The whole item.
fn whole(item: &Item) -> Result<Answer, Refusal> {
    let body = serde_json::to_vec(item)
        .map_err(|error| Refusal::bad_request(format!("the item cannot be encoded: {error}")))?;
    let mut answer = Answer::of(StatusCode::OK);
    answer.set_json(body);
    Ok(answer)
}

fn refuse(refusal: &Refusal, ids: &Ids) -> Answer {
    let mut answer = Answer::of(refusal.status);
    answer.set_json(refusal.body(&ids.request, &ids.client));
    if let Some(allow) = &refusal.allow {
        answer.set_header(ALLOW, allow);
    }
    if refusal.status == StatusCode::UNAUTHORIZED {
        answer.set_header(WWW_AUTHENTICATE, "Bearer");
    }
    answer
}

/// Whether there is a bearer token, whatever it says.
fn has_token(headers: &HeaderMap) -> bool {
    let value = headers.get(AUTHORIZATION);
    let value = value.and_then(|value| value.to_str().ok());
    value.and_then(|value| value.split_once(' ')).is_some_and(|(scheme, token)| {
        scheme.eq_ignore_ascii_case("Bearer") && !token.trim().is_empty()
    })
}

/// What a PATCH should answer with. The first preference counts
/// ([RFC 7240](https://www.rfc-editor.org/rfc/rfc7240#section-2)).
fn preferred_return(headers: &HeaderMap) -> Option<&'static str> {
    let values = headers.get_all("prefer").into_iter();
    let preferences = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|preference| preference.split(';').next()?.split_once('='));
    let mut returns = preferences.filter(|(name, _)| name.trim().eq_ignore_ascii_case("return"));
    let (_, value) = returns.next()?;
    let value = value.trim().trim_matches('"');
    ["minimal", "representation"].into_iter().find(|known| known.eq_ignore_ascii_case(value))
}

/// The ids that an answer carries.
struct Ids {
    request: String,
    client: String,
}

impl Ids {
    /// A client that gives its request no id gets the service's, as Microsoft Graph has it.
    fn new(headers: &HeaderMap) -> Self {
        let request = uuid::Uuid::new_v4().to_string();
        let client = headers.get("client-request-id");
        let client = client.and_then(|value| value.to_str().ok());
        Self { client: client.unwrap_or(&request).to_owned(), request }
    }
}
