//! Services that drip, or say nothing more.

use std::future::pending;
use std::time::{Duration, Instant};

use graph_core::{AccessToken, CredentialError, RetryPolicy, TokenRequest};
use graph_emulator::fault::Fault;
use graph_intune::{ManagedDevice, ManagedDeviceWipe};

use super::cut::read;
use super::declared::Sample;
use super::setup::{all as all_items, builder, is_page, ok, page, server};
use super::trial::{Trial, data, error};

/// How long an attempt may take here.
const SHORT: Duration = Duration::from_millis(60);

/// How long a call may take that is tried twice, on a busy machine.
const SOON: Duration = Duration::from_secs(5);

pub(super) async fn all(trial: &mut Trial<'_>) {
    let whole = || Fault::answer(ok(page()));
    let head = whole().len() - page().len();
    let wait = Duration::from_millis(20);
    let answers = move || {
        [
            ("nothing", Fault::silence()),
            ("the beginning of a head", Fault::bytes("HTTP/1.1 200").then_silence()),
            ("the head alone", whole().cut_after(head).then_silence()),
            ("all but the last byte", whole().cut_after(head + page().len() - 1).then_silence()),
            ("drips", whole().drip(1, wait)),
            ("drips of the body", whole().drip(head + 1, wait * 100)),
            ("drips of chunks", Fault::chunked(ok(page()), 1).drip(6, wait)),
            (
                "drips without end",
                Fault::generated(ok(""), || std::iter::repeat(b" ".to_vec())).drip(9, wait),
            ),
            (
                "interim answers without end",
                Fault::pieces(|| std::iter::repeat(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec()))
                    .drip(25, wait),
            ),
        ]
    };

    trial.kind("slow answers, against a timeout of an attempt");
    for (name, fault) in answers() {
        trial
            .case(name, async move {
                let server = server(fault).await;
                let graph = builder(&server).attempt_timeout(SHORT).build().expect("a client");
                let items = soon(all_items(&graph)).await?;
                match server.requests().len() {
                    0..=2 => error(items, "no answer in time; tried 2 times"),
                    count => Err(format!("it was asked for {count} times")),
                }
            })
            .await;
    }
    for (name, fault) in answers() {
        trial
            .case(format_args!("{name}, a wipe"), async move {
                let server = server(fault).await;
                let graph = builder(&server).attempt_timeout(SHORT).build().expect("a client");
                let wiped = ManagedDevice::wipe("d", ManagedDeviceWipe::new()).send(&graph);
                let wiped = soon(wiped).await?;
                match server.requests().len() {
                    0..=1 => error(wiped, ""),
                    count => Err(format!("it was sent {count} times")),
                }
            })
            .await;
    }

    trial.kind("slow answers, against a timeout of all attempts");
    for (name, fault) in answers() {
        trial
            .case(name, async move {
                let server = server(fault).await;
                let patient = RetryPolicy::new().attempts(1000).backoff(SHORT, SHORT);
                let graph = builder(&server).timeout(SHORT * 2).retry(patient).build();
                error(soon(all_items(&graph.expect("a client"))).await?, "no answer in time")
            })
            .await;
    }

    downloads(trial).await;
    in_time(trial).await;
}

async fn downloads(trial: &mut Trial<'_>) {
    let head = Fault::answer(ok(page())).len() - page().len();
    trial.kind("downloads that stand still");
    for cut in [head, head + 1, head + 100] {
        trial
            .case(cut, async move {
                let server = server(Fault::answer(ok(page())).cut_after(cut).then_silence()).await;
                let graph = builder(&server).attempt_timeout(SHORT).build().expect("a client");
                error(soon(read(&graph, Sample::content("s"))).await?, "no answer in time")
            })
            .await;
    }
    trial
        .case("slow, and not still", async move {
            // It takes longer than an attempt may, and each piece does not.
            let drip = Fault::answer(ok(page())).drip(page().len() / 12, SHORT);
            let server = server(drip).await;
            let graph = builder(&server).attempt_timeout(SHORT * 10).build().expect("a client");
            data(soon(read(&graph, Sample::content("s"))).await?, |bytes| {
                *bytes == page().as_bytes()
            })
        })
        .await;
}

async fn in_time(trial: &mut Trial<'_>) {
    trial.kind("slow answers that arrive in time");
    for (bytes, wait) in [(1, Duration::ZERO), (7, Duration::from_micros(10)), (100, SHORT / 20)] {
        trial
            .case(bytes, async move {
                let server = server(Fault::answer(ok(page())).drip(bytes, wait)).await;
                data(all_items(&builder(&server).build().expect("a client")).await, is_page)
            })
            .await;
    }

    trial.kind("a credential that never answers");
    trial
        .case("once", async {
            let server = server(Fault::answer(ok(page()))).await;
            let never = |_: TokenRequest| pending::<Result<AccessToken, CredentialError>>();
            let graph = builder(&server).credential(never).timeout(SHORT).build();
            let outcome =
                error(soon(all_items(&graph.expect("a client"))).await?, "no usable token");
            if server.connections() == 0 { outcome } else { Err("it was sent without".to_owned()) }
        })
        .await;
}

/// What must end soon.
async fn soon<T>(call: impl Future<Output = T>) -> Result<T, String> {
    let begin = Instant::now();
    let outcome = call.await;
    let took = begin.elapsed();
    if took < SOON { Ok(outcome) } else { Err(format!("it took {took:?}")) }
}
