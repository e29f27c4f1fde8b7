//! Batches whose answers break off, or are not what was asked.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use graph_core::{Batch, Error};
use graph_emulator::fault::Fault;
use graph_emulator::{ReceivedRequest, RunningEmulator};
use graph_intune::{
    DeviceComplianceUserStatus as Status, DeviceComplianceUserStatusPatch, ManagedDevice,
    ManagedDeviceWipe,
};
use serde_json::{Value as Json, json};

use super::setup::{client, item, ok, server_with};
use super::trial::{Ending, Outcome, Trial, data, either};

/// The requests of a batch that arrived.
fn requests(request: &ReceivedRequest) -> Vec<Json> {
    let group = request.json().unwrap_or_default();
    group["requests"].as_array().cloned().unwrap_or_default()
}

/// What a service answers to a batch: all of it succeeds.
fn answer(request: &ReceivedRequest) -> String {
    let response = |request: &Json| {
        let (status, body) = match request["method"].as_str() {
            Some("POST") => (204, Json::Null),
            _ => (200, item("s")),
        };
        let headers = json!({ "content-type": "application/json" });
        json!({ "id": request["id"], "status": status, "headers": headers, "body": body })
    };
    let responses: Vec<_> = requests(request).iter().map(response).collect();
    json!({ "responses": responses }).to_string()
}

/// A service that takes batches.
pub(super) async fn service() -> RunningEmulator {
    server_with(|request| Fault::answer(ok(answer(request)))).await
}

/// How often a request arrived whose address contains this.
pub(super) fn times(server: &RunningEmulator, part: &str) -> usize {
    let received = server.requests();
    let urls = received.iter().flat_map(requests);
    urls.filter(|request| request["url"].as_str().is_some_and(|url| url.contains(part))).count()
}

type Framing = fn(String) -> Fault;

pub(super) async fn all(trial: &mut Trial<'_>) {
    let framings: [(&str, Framing); 3] = [
        ("length", |body| Fault::answer(ok(body))),
        ("chunks", |body| Fault::chunked(ok(body), 60)),
        ("until close", |body| Fault::until_close(ok(body))),
    ];
    trial.kind("a batch's answer cut at every byte");
    for (name, framing) in framings {
        let length = framing(whole_answer()).len();
        for at in (0..length).step_by(trial.effort.step) {
            trial
                .case(format_args!("{name}, {at}"), async move {
                    cut(move |body| framing(body).cut_after(at), name != "until close").await
                })
                .await;
        }
    }

    trial.kind("a batch's answer spoilt at every byte");
    for spoilt in [0xFF, b'"', b'}', b'0'] {
        let length = whole_answer().len();
        for at in (0..length).step_by(trial.effort.step) {
            trial
                .case(format_args!("{spoilt:x}, {at}"), async move {
                    cut(
                        move |body| {
                            let mut body = body.into_bytes();
                            body[at] = spoilt;
                            Fault::answer(ok(body))
                        },
                        false,
                    )
                    .await
                })
                .await;
        }
    }

    trial.kind("a batch's answer that is not what was asked");
    for body in [
        "",
        "null",
        "[]",
        "{}",
        "<html>",
        r#"{"responses":{}}"#,
        r#"{"responses":[]}"#,
        r#"{"responses":[null, 1, "x", [], {}]}"#,
        r#"{"responses":[{"id":"0"},{"id":"1","status":"200"},{"id":"2","status":-1}]}"#,
        r#"{"responses":[{"id":0,"status":200},{"id":"x","status":200},{"id":"99","status":200}]}"#,
        r#"{"responses":[{"id":"2","status":0},{"id":"2","status":99999}]}"#,
        r#"{"responses":[],"responses":[]}"#,
    ] {
        trial.case(body, cut(move |_| Fault::answer(ok(body)), true)).await;
    }
    for level in ["[", r#"{"a":"#, r#"{"responses":["#] {
        let deep = level.repeat(100_000);
        trial
            .case(
                format_args!("deep, {level}"),
                cut(move |_| Fault::answer(ok(deep.clone())), true),
            )
            .await;
    }
    many(trial).await;
}

/// The answer to the batch of [`cut`].
fn whole_answer() -> String {
    let responses = [(200, item("s")), (200, item("s")), (204, Json::Null)];
    let response = |(id, (status, body)): (usize, (u16, Json))| {
        let headers = json!({ "content-type": "application/json" });
        json!({ "id": id.to_string(), "status": status, "headers": headers, "body": body })
    };
    let responses: Vec<_> = responses.into_iter().enumerate().map(response).collect();
    json!({ "responses": responses }).to_string()
}

/// A get, an update and a wipe, of which the first answer is lost, or what is left of it is read.
async fn cut(first: impl Fn(String) -> Fault, is_noticed: bool) -> Outcome {
    let server = service().await;
    server.fault_next(first(whole_answer()));
    let mut batch = Batch::new();
    let got = batch.add(Status::get("p", "s"));
    let patch = DeviceComplianceUserStatusPatch::new().devices_count(3);
    let updated = batch.add(Status::update("p", "s", patch));
    let wiped = batch.add(ManagedDevice::wipe("d", ManagedDeviceWipe::new()));
    let mut outcomes = batch.send(&client(&server)).await;
    let (got, updated, wiped) = (outcomes.take(got), outcomes.take(updated), outcomes.take(wiped));
    if times(&server, "wipe") != 1 {
        return Err("the wipe arrived twice".to_owned());
    }
    if is_noticed {
        data(got, |got| got.id == "s")?;
        data(updated, |updated| updated.as_ref().is_some_and(|it| it.id == "s"))?;
    } else {
        either(got, |_| true)?;
        either(updated, |_| true)?;
    }
    match wiped {
        Ok(()) if is_noticed => Err("the wipe's outcome is unknown".to_owned()),
        Ok(()) => Ok(Ending::Data),
        Err(error) => Ok(Ending::Error(error)),
    }
}

async fn many(trial: &mut Trial<'_>) {
    trial.kind("a server that closes in the midst of many batches");
    for every in [1, 2, 3] {
        trial.case(format_args!("of {every}, one is lost"), lost_now_and_then(every)).await;
    }
}

/// Of hundreds of requests, each has its own outcome, and no wipe arrives twice.
async fn lost_now_and_then(every: usize) -> Outcome {
    const COUNT: usize = 200;
    let seen = AtomicUsize::new(0);
    let server = server_with(move |request| {
        let number = seen.fetch_add(1, Ordering::Relaxed);
        let whole = Fault::answer(ok(answer(request)));
        if number.is_multiple_of(every) { whole.clone().cut_after(whole.len() / 2) } else { whole }
    })
    .await;
    let mut batch = Batch::new();
    let gets: Vec<_> = (0..COUNT).map(|i| batch.add(Status::get("p", format!("s{i}")))).collect();
    let wipe = |i| ManagedDevice::wipe(format!("d{i}"), ManagedDeviceWipe::new());
    let wipes: Vec<_> = (0..COUNT).map(|i| batch.add(wipe(i))).collect();
    let mut outcomes = batch.send(&client(&server)).await;

    let mut arrived: HashMap<String, usize> = HashMap::new();
    for request in server.requests().iter().flat_map(requests) {
        *arrived.entry(request["url"].to_string()).or_default() += 1;
    }
    if let Some((url, count)) = arrived.iter().find(|(url, n)| url.contains("wipe") && **n != 1) {
        return Err(format!("{url} arrived {count} times"));
    }
    let mut last = None::<Error>;
    for get in gets {
        match outcomes.take(get) {
            // It was tried twice, and both answers were lost.
            Err(error) => last = Some(error),
            Ok(status) if status.id == "s" => {}
            Ok(status) => return Err(format!("another item: {}", status.id)),
        }
    }
    for wipe in wipes {
        match outcomes.take(wipe) {
            Err(error) if error.is_outcome_unknown() => last = Some(error),
            Err(error) => return Err(format!("it was not done: {error}")),
            Ok(()) => {}
        }
    }
    Ok(last.map_or(Ending::Data, Ending::Error))
}
