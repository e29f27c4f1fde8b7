//! Batches: several requests in one.
//!
//! See [Combine multiple requests](https://learn.microsoft.com/en-us/graph/json-batching).

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::fault::Injection;
use crate::fault::injector::Met;
use crate::received::ReceivedRequest;
use crate::refusal::Refusal;
use crate::service::Service;

/// How many requests a batch may have.
const LIMIT: usize = 20;

#[derive(Debug, Deserialize)]
struct Batch {
    requests: Vec<Part>,
}

/// One of a batch's requests.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    id: String,
    method: String,
    url: String,
    #[serde(default)]
    headers: Map<String, Value>,
    body: Option<Value>,
    #[serde(default)]
    depends_on: Vec<String>,
}

/// What became of one of a batch's requests.
#[derive(Clone, Copy)]
struct Done {
    status: StatusCode,
    /// When, counted from the batch's arrival: requests wait for those that they depend on alone.
    after: Duration,
}

/// Answers a batch: its requests one by one, each after those that it depends on. `latency` is what the
/// slowest of them takes, by plan.
pub(crate) fn answer(
    service: &Service,
    request: &ReceivedRequest,
    latency: &mut Duration,
) -> Result<Answer, Refusal> {
    if request.method != Method::POST {
        return Err(Refusal::method_not_allowed(&request.method, "POST".to_owned()));
    }
    let parts = read(request)?;
    let mut done: HashMap<&str, Done> = HashMap::new();
    let mut responses = Vec::with_capacity(parts.len());
    let mut waiting: Vec<_> = parts.iter().collect();
    while !waiting.is_empty() {
        let is_ready = |(part, _): &&(Part, ReceivedRequest)| {
            part.depends_on.iter().all(|id| done.contains_key(&**id))
        };
        let (ready, later): (Vec<_>, Vec<_>) = waiting.into_iter().partition(is_ready);
        if ready.is_empty() {
            return Err(Refusal::bad_request(
                "requests of the batch depend on each other in a circle",
            ));
        }
        for (part, request) in ready {
            let before = || part.depends_on.iter().filter_map(|id| done.get(&**id));
            let begun = before().map(|before| before.after).max().unwrap_or_default();
            let (answer, met) = if before().all(|before| before.status.is_success()) {
                let reply = service.reply(request);
                (reply.answer, reply.met)
            } else {
                (failed_dependency(), Met::default())
            };
            done.insert(&part.id, Done { status: answer.status, after: begun + met.latency });
            // It is carried out all the same.
            if !met.has(Injection::Drop) {
                responses.push(response(&part.id, &answer, met.has(Injection::Truncate)));
            }
        }
        waiting = later;
    }
    *latency += done.values().map(|done| done.after).max().unwrap_or_default();
    Ok(Answer::of(StatusCode::OK).json(json!({ "responses": responses })))
}

/// The requests of a batch, as they would have arrived by themselves.
pub(crate) fn parts(request: &ReceivedRequest) -> Option<Vec<ReceivedRequest>> {
    let is_batch = request.method == Method::POST && request.path().ends_with("/$batch");
    let parts = is_batch.then(|| read(request).ok())??;
    Some(parts.into_iter().map(|(_, request)| request).collect())
}

fn read(request: &ReceivedRequest) -> Result<Vec<(Part, ReceivedRequest)>, Refusal> {
    let batch: Batch = serde_json::from_slice(&request.body)
        .map_err(|error| Refusal::bad_request(format!("the body is no batch: {error}")))?;
    let count = batch.requests.len();
    if count == 0 || count > LIMIT {
        return Err(Refusal::bad_request(format!(
            "a batch has 1 to {LIMIT} requests, and this one has {count}"
        )));
    }
    let ids: Vec<_> = batch.requests.iter().map(|part| part.id.clone()).collect();
    let mut requests = Vec::with_capacity(count);
    for (i, part) in batch.requests.into_iter().enumerate() {
        if ids[..i].contains(&part.id) {
            return Err(Refusal::bad_request(format!("two requests have the id `{}`", part.id)));
        }
        if let Some(id) = part.depends_on.iter().find(|id| !ids.contains(id)) {
            return Err(Refusal::bad_request(format!(
                "`{}` depends on `{id}`, which is not in the batch",
                part.id
            )));
        }
        let inner = inner(request, &part)?;
        requests.push((part, inner));
    }
    Ok(requests)
}

/// A request of a batch by itself.
fn inner(outer: &ReceivedRequest, part: &Part) -> Result<ReceivedRequest, Refusal> {
    let wrong = |what: &str| Refusal::bad_request(format!("`{}`: {what}", part.id));
    let method = part.method.parse().map_err(|_| wrong("the method is none"))?;
    let mut headers = HeaderMap::new();
    if let Some(token) = outer.headers.get(AUTHORIZATION) {
        headers.insert(AUTHORIZATION, token.clone());
    }
    for (name, value) in &part.headers {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let name = name.parse::<HeaderName>().map_err(|_| wrong("a header's name is none"))?;
        let value = HeaderValue::try_from(value).map_err(|_| wrong("a header's value is none"))?;
        headers.insert(name, value);
    }
    let is_json = headers.get(CONTENT_TYPE).is_none_or(|value| {
        value.to_str().is_ok_and(|value| value.to_ascii_lowercase().contains("json"))
    });
    let body = match &part.body {
        None => Vec::new(),
        Some(Value::String(text)) if !is_json => BASE64_STANDARD
            .decode(text)
            .map_err(|_| wrong("the body is not JSON and not in base64"))?,
        Some(body) => {
            if !headers.contains_key(CONTENT_TYPE) {
                return Err(wrong("a body needs the header `Content-Type`"));
            }
            body.to_string().into_bytes()
        }
    };
    let version = outer.path().trim_end_matches("/$batch");
    let url = part.url.strip_prefix('/').unwrap_or(&part.url);
    if url.contains("://") {
        return Err(wrong("the address is absolute; write the path below the version"));
    }
    if url.split('?').next().is_some_and(|path| path.trim_end_matches('/') == "$batch") {
        return Err(wrong("a batch cannot be part of another one"));
    }
    let target = format!("{version}/{url}");
    Ok(ReceivedRequest::new(method, target, headers, body, outer.origin.clone()))
}

fn response(id: &str, answer: &Answer, is_cut: bool) -> Value {
    let headers: Map<_, _> = answer
        .headers
        .iter()
        .filter_map(|(name, value)| Some((written(name), value.to_str().ok()?.into())))
        .collect();
    let mut response = json!({ "id": id, "status": answer.status.as_u16(), "headers": headers });
    if is_cut {
        // The batch around it stays JSON, so half a body is text.
        let half = &answer.body[..answer.body.len() / 2];
        response["body"] = String::from_utf8_lossy(half).into();
    } else if !answer.body.is_empty() {
        response["body"] = serde_json::from_slice(&answer.body)
            .unwrap_or_else(|_| BASE64_STANDARD.encode(&answer.body).into());
    }
    response
}

/// A header's name as Microsoft Graph writes it in batches: some clients look for `Content-Type` in that
/// case alone.
fn written(name: &HeaderName) -> String {
    let capitalized = name.as_str().split('-').map(|word| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        first.to_ascii_uppercase() + rest
    });
    capitalized.collect::<Vec<_>>().join("-")
}

fn failed_dependency() -> Answer {
    Answer::of(StatusCode::FAILED_DEPENDENCY).json(json!({
        "error": {
            "code": "FailedDependency",
            "message": "a request that this one depends on has failed",
        },
    }))
}
