//! Answers that break off, at every byte.

use std::sync::Arc;

use graph_core::{Bytes, Client, Error};
use graph_emulator::Answer;
use graph_emulator::fault::Fault;
use graph_intune::{DeviceComplianceUserStatus as Status, DeviceComplianceUserStatusPatch};

use super::declared::Sample;
use super::setup::{all as all_items, client, is_page, item, ok, page, server};
use super::trial::{Outcome, Trial, data, either, error};

/// How an answer says where its body ends.
type Framing = fn(Answer) -> Fault;

const BY_LENGTH: Framing = Fault::answer;
const IN_CHUNKS: Framing = |answer| Fault::chunked(answer, 50);

pub(super) async fn all(trial: &mut Trial<'_>) {
    trial.kind("a page cut at every byte, once");
    once(trial, "length", BY_LENGTH, Fault::cut_after, true).await;
    once(trial, "chunks", IN_CHUNKS, Fault::cut_after, true).await;
    // What was cut is only seen to be so by its JSON, which is no reason to ask again.
    once(trial, "until close", Fault::until_close, Fault::cut_after, false).await;

    trial.kind("a page reset at every byte, once");
    let reset: fn(Fault, usize) -> Fault = |fault, at| fault.cut_after(at).then_reset();
    once(trial, "length", BY_LENGTH, reset, true).await;
    once(trial, "chunks", IN_CHUNKS, reset, true).await;
    once(trial, "until close", Fault::until_close, reset, false).await;

    trial.kind("a page cut at every byte, each time");
    for (name, framing) in
        [("length", BY_LENGTH), ("chunks", IN_CHUNKS), ("until close", Fault::until_close)]
    {
        for at in places(trial, &framing(ok(page()))) {
            let server = server(framing(ok(page())).cut_after(at)).await;
            let graph = client(&server);
            trial
                .case(format_args!("{name}, {at}"), async move {
                    let outcome = error(all_items(&graph).await, "");
                    drop(server);
                    outcome
                })
                .await;
        }
    }
    items_and_downloads(trial).await;
}

/// The first answer is cut. The next one is whole.
async fn once(
    trial: &mut Trial<'_>,
    name: &str,
    framing: Framing,
    cut: fn(Fault, usize) -> Fault,
    is_noticed: bool,
) {
    let whole = framing(ok(page()));
    let server = Arc::new(server(whole.clone()).await);
    let graph = client(&server);
    for at in places(trial, &whole) {
        server.fault_next(cut(whole.clone(), at));
        let (graph, server) = (graph.clone(), Arc::clone(&server));
        let before = server.requests().len();
        trial
            .case(format_args!("{name}, {at}"), async move {
                let outcome = all_items(&graph).await;
                let asked = server.requests().len() - before;
                match (is_noticed, asked) {
                    (true, 2) => data(outcome, is_page),
                    (true, asked) => Err(format!("it was asked for {asked} times")),
                    (false, _) => either(outcome, is_page),
                }
            })
            .await;
    }
}

async fn items_and_downloads(trial: &mut Trial<'_>) {
    trial.kind("one item, an update's answer or a download cut at every byte, once");
    // The content ends 22 bytes before the answer does, or a chunk's frame and the last chunk more.
    for (framing, tail) in [(BY_LENGTH, 22), (IN_CHUNKS, 22 + 4 + 2 + 5)] {
        let whole = framing(ok(item("s").to_string()));
        let content = framing(ok("content of some length"));
        let server = Arc::new(server(whole.clone()).await);
        let graph = client(&server);
        for at in places(trial, &whole) {
            server.fault_next(whole.clone().cut_after(at));
            let graph = graph.clone();
            let is_get = at % 2 == 0;
            trial
                .case(format_args!("item, {at}"), async move {
                    if is_get {
                        return data(Status::get("p", "s").send(&graph).await, |got| got.id == "s");
                    }
                    // An update of this kind may be sent twice.
                    let patch = DeviceComplianceUserStatusPatch::new().devices_count(3);
                    let updated = Status::update("p", "s", patch).send(&graph).await;
                    data(updated, |got| got.as_ref().is_some_and(|got| got.id == "s"))
                })
                .await;
        }
        for at in places(trial, &content) {
            server.fault_next(content.clone().cut_after(at));
            server.fault_next(content.clone());
            let graph = graph.clone();
            trial
                .case(format_args!("download, {at}"), async move {
                    data(Sample::content("s").send(&graph).await, |got| got.len() == 22)
                })
                .await;
        }
        // What the app has read of it cannot be taken back, so this one is not asked for again.
        for at in content.len() - tail..content.len() {
            trial.case(format_args!("stream, {at}"), streamed(content.clone().cut_after(at))).await;
        }
    }
}

async fn streamed(cut: Fault) -> Outcome {
    let server = server(cut).await;
    error(read(&client(&server), Sample::content("s")).await, "no complete answer")
}

/// Reads a download piece by piece.
pub(super) async fn read(
    graph: &Client,
    request: graph_core::Request<Bytes>,
) -> Result<Vec<u8>, Error> {
    let mut download = request.open(graph).await?;
    let mut all = Vec::new();
    while let Some(bytes) = download.try_next().await? {
        all.extend_from_slice(&bytes);
    }
    Ok(all)
}

/// Where an answer is cut or spoilt: everywhere but at its end.
pub(super) fn places(trial: &Trial<'_>, answer: &Fault) -> impl Iterator<Item = usize> + use<> {
    (0..answer.len()).step_by(trial.effort.step)
}
