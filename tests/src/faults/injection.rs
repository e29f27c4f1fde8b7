//! Values that would be a second line, header or request, if they were not kept what they are.

use std::sync::Arc;

use graph_emulator::fault::Fault;
use graph_emulator::{ReceivedRequest, RunningEmulator};
use graph_intune::{DeviceComplianceUserStatus as Status, ManagedDevice, ManagedDeviceWipe};
use serde_json::json;

use super::setup::{TOKEN, builder, client, item, ok, page, server};
use super::trial::{Outcome, Trial, either, error};

/// None of these may be more than a text.
const HOSTILE: [&str; 22] = [
    "a\r\nx-evil: 1",
    "a\nx-evil: 1",
    "a\rx-evil: 1",
    "a HTTP/1.1\r\nx-evil: 1\r\n\r\nGET /evil HTTP/1.1\r\n\r\n",
    "a\0b",
    "a b",
    "a\tb",
    "a/b",
    "a\\b",
    "../b",
    "..%2fb",
    "a?b=c",
    "a#b",
    "a;b",
    "a&$top=1",
    "a' or 'b' eq 'b",
    "%0d%0ax-evil:%201",
    "å",
    "\u{10D}\u{10A}x-evil: 1",
    "\u{1F600}",
    "\u{85}x-evil: 1",
    "\u{2028}x-evil: 1",
];

pub(super) async fn all(trial: &mut Trial<'_>) {
    let usual = server(Fault::answer(ok(item("s").to_string()))).await;
    let usual = Arc::new(usual);
    let graph = client(&usual);

    trial.kind("header injection through ids");
    for id in HOSTILE {
        let (server, graph) = (Arc::clone(&usual), graph.clone());
        trial
            .case(id.escape_debug(), async move {
                let before = server.requests().len();
                let outcome = Status::get("p", id).send(&graph).await;
                let Some(request) = one(&server, before, outcome.is_ok())? else {
                    return either(outcome, |_| false);
                };
                let last = request.target().rsplit('/').next().unwrap_or_default();
                if request.target().split('/').count() != 7 || decoded(last) != id {
                    return Err(format!("it became {}", request.target()));
                }
                either(outcome, |_| true)
            })
            .await;
    }

    trial.kind("header injection through filters and other options");
    let lists = Arc::new(server_of_pages().await);
    let graph_of_lists = client(&lists);
    for text in HOSTILE {
        for option in ["filter", "search", "raw", "raw name"] {
            let (server, graph) = (Arc::clone(&lists), graph_of_lists.clone());
            trial
                .case(format_args!("{option}, {}", text.escape_debug()), async move {
                    let list = Status::list("p");
                    let list = match option {
                        "filter" => list.filter(Status::USER_PRINCIPAL_NAME.eq(text)),
                        "search" => list.search(text),
                        "raw" => list.raw("$skiptoken", text),
                        _ => list.raw(text, "x"),
                    };
                    let before = server.requests().len();
                    let outcome = list.page().send(&graph).await;
                    let Some(request) = one(&server, before, outcome.is_ok())? else {
                        return either(outcome, |_| false);
                    };
                    let query = request.target().split_once('?').map(|(_, query)| query);
                    if query.is_none_or(|query| query.contains(['&', '#'])) {
                        return Err(format!("it became {}", request.target()));
                    }
                    either(outcome, |page| page.items.len() == 3)
                })
                .await;
        }
    }

    trial.kind("header injection through headers");
    for text in HOSTILE {
        for place in ["value", "name", "prefer", "etag", "user agent"] {
            let server = Arc::clone(&usual);
            trial
                .case(format_args!("{place}, {}", text.escape_debug()), header(server, place, text))
                .await;
        }
    }

    trial.kind("header injection through a token");
    for text in HOSTILE {
        let server = Arc::clone(&usual);
        trial
            .case(text.escape_debug(), async move {
                let before = server.requests().len();
                let graph = builder(&server).token(format!("{TOKEN}{text}")).build();
                let got =
                    Status::get("p", "s").send(&graph.map_err(|error| error.to_string())?).await;
                one(&server, before, got.is_ok())?;
                either(got, |_| true)
            })
            .await;
    }

    in_batches(trial).await;
}

async fn server_of_pages() -> RunningEmulator {
    server(Fault::answer(ok(page()))).await
}

async fn header(server: Arc<RunningEmulator>, place: &'static str, text: &'static str) -> Outcome {
    let before = server.requests().len();
    let builder = builder(&server);
    let builder = if place == "user agent" { builder.user_agent(text) } else { builder };
    let graph = match builder.build() {
        Ok(graph) => graph,
        Err(why) => return error::<()>(Err(why), "user agent"),
    };
    let request = Status::get("p", "s");
    let request = match place {
        "value" => request.header("x-of-the-app", text),
        "name" => request.header(text, "x"),
        "prefer" => request.header("Prefer", text),
        "etag" => request.if_match(text),
        _ => request,
    };
    let outcome = request.send(&graph).await;
    let Some(request) = one(&server, before, outcome.is_ok())? else {
        return either(outcome, |_| false);
    };
    let name = match place {
        "value" => "x-of-the-app",
        "prefer" => "prefer",
        "etag" => "if-match",
        "user agent" => "user-agent",
        // Whatever it is called.
        _ => return either(outcome, |_| true),
    };
    let sent = request.headers().get(name).map(|value| value.as_bytes().to_vec());
    let is_sent = sent.is_some_and(|sent| sent.starts_with(text.as_bytes()));
    if outcome.is_ok() && !is_sent {
        Err("it was left out".to_owned())
    } else {
        either(outcome, |_| true)
    }
}

/// The one request that was sent since; or none, where it failed before.
fn one(
    server: &RunningEmulator,
    before: usize,
    is_sent: bool,
) -> Result<Option<ReceivedRequest>, String> {
    let mut requests = server.requests().split_off(before);
    for request in &requests {
        let names = request.headers().keys();
        let evil = names.filter(|name| name.as_str().contains("evil")).count();
        let targets = request.target().contains(|c: char| !c.is_ascii_graphic());
        if evil > 0 || targets || !request.target().starts_with("/v1.0/") {
            return Err(format!("{} {:?}", request.target(), request.headers()));
        }
    }
    match (requests.len(), requests.pop()) {
        (1, request) => Ok(request),
        (0, _) if !is_sent => Ok(None),
        (count, _) => Err(format!("{count} requests were sent")),
    }
}

/// A percent-encoded text as it was.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| *first == b'%');
        let hex = hex.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(hex.unwrap_or(*first));
        rest = if hex.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

async fn in_batches(trial: &mut Trial<'_>) {
    trial.kind("injection through ids and headers in a batch");
    for text in HOSTILE {
        for place in ["id", "header"] {
            trial
                .case(format_args!("{place}, {}", text.escape_debug()), async move {
                    let answer = json!({ "responses": [{ "id": "0", "status": 204 }] }).to_string();
                    let server = server(Fault::answer(ok(answer))).await;
                    let mut batch = graph_core::Batch::new();
                    let (id, value) = if place == "id" { (text, "x") } else { ("d", text) };
                    let wipe = ManagedDevice::wipe(id, ManagedDeviceWipe::new());
                    let wiped = batch.add(wipe.header("x-of-the-app", value));
                    let outcome = batch.send(&client(&server)).await.take(wiped);
                    let Some(sent) = one(&server, 0, outcome.is_ok())? else {
                        return either(outcome, |()| false);
                    };
                    let body = sent.json().map_err(|error| error.to_string())?;
                    let request = &body["requests"][0];
                    let url = request["url"].as_str().unwrap_or_default();
                    let segment = url.split('/').nth(3).unwrap_or_default();
                    let is_one = body["requests"].as_array().is_some_and(|all| all.len() == 1);
                    let is_kept = decoded(segment) == id && url.split('/').count() == 5;
                    if !is_one || !is_kept || request["headers"]["x-of-the-app"] != value {
                        return Err(format!("it became {request}"));
                    }
                    either(outcome, |()| true)
                })
                .await;
        }
    }
}
