//! Which requests are sent again, counted where they arrive.

use std::sync::Arc;
use std::time::Duration;

use graph_core::{Batch, Client, Error};
use graph_emulator::fault::{Fault, refusing_base_url};
use graph_emulator::{Answer, RunningEmulator};
use graph_intune::{
    DeviceComplianceUserStatus as Status, DeviceComplianceUserStatusPatch, ManagedDevice,
    ManagedDeviceWipe,
};

use super::setup::{builder, builder_at, client, item, ok, server};
use super::trial::{Ending, Outcome, Trial, data, error};

/// What is known of a request that failed so.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    /// It was not done: it may be sent again.
    NotDone,
    /// It may have been done: only what has the effect of one may be sent again.
    Unknown,
    /// It was refused for good.
    Refused,
}

use Known::{NotDone, Refused, Unknown};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Call {
    Get,
    Update,
    Wipe,
}

fn failures() -> Vec<(String, Fault, Known)> {
    let whole = || Fault::answer(ok(item("s").to_string()));
    let status = |status: u16| Fault::answer(Answer::new(status).header("retry-after", "0"));
    let mut failures = vec![
        ("close".to_owned(), Fault::close(), Unknown),
        ("reset".to_owned(), Fault::reset(), Unknown),
        ("a cut status line".to_owned(), whole().cut_after(10), Unknown),
        ("a cut head".to_owned(), whole().cut_after(40), Unknown),
        ("a reset head".to_owned(), whole().cut_after(40).then_reset(), Unknown),
        ("no HTTP".to_owned(), Fault::bytes("no HTTP\r\n\r\n").then_close(), Unknown),
        ("silence".to_owned(), Fault::silence(), Unknown),
    ];
    for (code, known) in [
        (429, NotDone),
        (503, NotDone),
        (408, Unknown),
        (500, Unknown),
        (502, Unknown),
        (504, Unknown),
        (400, Refused),
        (413, Refused),
        (403, Refused),
        (404, Refused),
        (409, Refused),
        (412, Refused),
        (501, Refused),
        (505, Refused),
    ] {
        failures.push((code.to_string(), status(code), known));
        // The status decides, also where the rest does not arrive.
        let cut =
            Fault::answer(Answer::new(code).header("retry-after", "0").body("{\"error\":{}}"));
        let at = cut.len() - 5;
        if known != Refused {
            failures.push((format!("{code}, cut"), cut.cut_after(at), known));
        }
    }
    failures
}

pub(super) async fn all(trial: &mut Trial<'_>) {
    trial.kind("failures of one request, and how often it arrives");
    for (name, fault, known) in failures() {
        for call in [Call::Get, Call::Update, Call::Wipe] {
            trial.case(format_args!("{name}, {call:?}"), alone(fault.clone(), known, call)).await;
        }
    }

    trial.kind("failures of a whole batch, and how often its requests arrive");
    for (name, fault, known) in failures() {
        // One of them may be at fault: they are sent again in parts.
        let known = if matches!(&*name, "400" | "413") { NotDone } else { known };
        // After a refusal the client slows down, for about two seconds.
        if trial.effort.step == 1 || !matches!(&*name, "503" | "503, cut" | "429, cut") {
            trial.case(name, in_batch(fault, known)).await;
        }
    }

    connections(trial).await;
}

fn graph(server: &RunningEmulator) -> Client {
    let short = Duration::from_millis(400);
    builder(server).attempt_timeout(short).build().expect("a client")
}

async fn send(graph: &Client, call: Call) -> Result<(), Error> {
    let patch = DeviceComplianceUserStatusPatch::new().devices_count(3);
    match call {
        Call::Get => Status::get("p", "s").send(graph).await.map(drop),
        Call::Update => Status::update("p", "s", patch).send(graph).await.map(drop),
        Call::Wipe => ManagedDevice::wipe("d", ManagedDeviceWipe::new()).send(graph).await,
    }
}

async fn alone(fault: Fault, known: Known, call: Call) -> Outcome {
    let server = server(Fault::answer(ok(item("s").to_string()))).await;
    server.fault_next(fault);
    let outcome = send(&graph(&server), call).await;
    let is_again = known == NotDone || known == Unknown && call != Call::Wipe;
    arrived(&server, if is_again { 2 } else { 1 })?;
    if is_again {
        return data(outcome, |()| true);
    }
    match &outcome {
        Err(why) if why.is_outcome_unknown() != (known == Unknown) => {
            Err(format!("whether it was done is told wrong: {why}"))
        }
        _ => error(outcome, ""),
    }
}

fn arrived(server: &RunningEmulator, expected: usize) -> Result<(), String> {
    match server.requests().len() {
        count if count == expected => Ok(()),
        count => Err(format!("it arrived {count} times instead of {expected}")),
    }
}

/// One of each in a batch whose answer is lost, and then a service that answers all that is asked.
async fn in_batch(fault: Fault, known: Known) -> Outcome {
    let server = super::batches::service().await;
    server.fault_next(fault);
    let mut batch = Batch::new();
    let got = batch.add(Status::get("p", "s"));
    let patch = DeviceComplianceUserStatusPatch::new().devices_count(3);
    let updated = batch.add(Status::update("p", "s", patch));
    let wiped = batch.add(ManagedDevice::wipe("d", ManagedDeviceWipe::new()));
    let mut outcomes = batch.send(&graph(&server)).await;
    let (got, updated) = (outcomes.take(got), outcomes.take(updated));
    let wiped = outcomes.take(wiped);

    let times = super::batches::times(&server, "wipe");
    let most = if known == NotDone { 2 } else { 1 };
    if times != most {
        return Err(format!("the wipe arrived {times} times instead of {most}"));
    }
    match known {
        NotDone => {
            data(got, |got| got.id == "s")?;
            data(updated, Option::is_some)?;
            data(wiped, |()| true)
        }
        Unknown => {
            data(got, |got| got.id == "s")?;
            data(updated, Option::is_some)?;
            match wiped {
                Err(why) if why.is_outcome_unknown() => Ok(Ending::Error(why)),
                other => Err(format!("the wipe's outcome is unknown, and it says {other:?}")),
            }
        }
        Refused => {
            error(got, "")?;
            error(updated, "")?;
            error(wiped, "")
        }
    }
}

async fn connections(trial: &mut Trial<'_>) {
    trial.kind("connections that are refused, or closed before a request");
    for call in [Call::Get, Call::Update, Call::Wipe] {
        trial
            .case(format_args!("refused, {call:?}"), async move {
                let graph =
                    builder_at(&refusing_base_url().expect("a port")).build().expect("a client");
                // It was never sent, so any request is tried again.
                match send(&graph, call).await {
                    Err(why) if why.is_outcome_unknown() => Err("nothing was sent".to_owned()),
                    outcome => error(outcome, "; tried 2 times"),
                }
            })
            .await;
        trial
            .case(format_args!("closed at once, {call:?}"), async move {
                let server = server(Fault::answer(ok(item("s").to_string()))).await;
                server.close_next_connections(1);
                let outcome = send(&client(&server), call).await;
                // The client cannot know that nothing was read.
                match call {
                    Call::Wipe if server.requests().len() <= 1 => {
                        super::trial::either(outcome, |()| true)
                    }
                    Call::Wipe => Err("the wipe arrived twice".to_owned()),
                    _ => data(outcome, |()| true),
                }
            })
            .await;
        trial.case(format_args!("stale, {call:?}"), stale(call)).await;
    }
}

/// The service closes each connection after an answer, without saying so: the next request may meet one
/// that is closed already.
async fn stale(call: Call) -> Outcome {
    let server = Arc::new(server(Fault::answer(ok(item("s").to_string())).then_close()).await);
    let graph = client(&server);
    for count in 1..=20 {
        let before = server.requests().len();
        let outcome = send(&graph, call).await;
        let arrived = server.requests().len() - before;
        match (call, outcome) {
            (Call::Wipe, _) if arrived > 1 => return Err("the wipe arrived twice".to_owned()),
            (Call::Wipe, Err(why)) if !why.is_outcome_unknown() => return Err(why.to_string()),
            (Call::Get | Call::Update, Err(why)) => return Err(format!("{count}: {why}")),
            _ => {}
        }
    }
    Ok(Ending::Data)
}
