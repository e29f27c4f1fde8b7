//! Large and endless answers: memory stays in proportion to what is asked for.

use std::fs;
use std::iter::repeat;
use std::sync::Arc;
use std::time::Duration;

use graph_emulator::Answer;
use graph_emulator::fault::Fault;
use graph_intune::DeviceComplianceUserStatus as Status;

use super::declared::Sample;
use super::setup::{all as all_items, builder, client, ok, server};
use super::trial::{Ending, Outcome, Trial, data, error};

/// 64 KiB of spaces. As many of these as one likes, one after the other, are one compressed text.
const BOMB: [u8; 97] = {
    let mut member = [0; 97];
    let begin =
        [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3, 0xed, 0xc1, 0x81, 0, 0, 0, 0, 0x80, 0x20, 0x95];
    let next = [0xfd, 0x29, 0x17, 0xa9, 0x0a];
    let end = [0x6a, 0x94, 0x19, 0x2c, 0xb4, 0, 0, 1];
    let mut i = 0;
    while i < 20 {
        member[i] = begin[i];
        if i < 5 {
            member[20 + i] = next[i];
        }
        if i < 8 {
            member[88 + i] = end[i];
        }
        i += 1;
    }
    member
};

/// What the client takes in these cases, and what it may use for it: of the process, with the server.
const LIMIT: usize = 1 << 20;
const MOST: u64 = 24 << 20;

pub(super) async fn all(trial: &mut Trial<'_>) {
    endless(trial).await;
    limits(trial).await;
    large_pages(trial).await;
}

/// A case that may not use more memory than this.
async fn within(most: u64, run: impl Future<Output = Outcome>) -> Outcome {
    let memory = Memory::watch();
    let outcome = run.await;
    match memory.grown() {
        Some(grown) if grown > most => Err(format!("{grown} bytes of memory, more than {most}")),
        _ => outcome,
    }
}

async fn endless(trial: &mut Trial<'_>) {
    trial.kind("endless bodies, against a limit");
    let piece = |text: &'static [u8], length: usize| -> Arc<Vec<u8>> {
        Arc::new(text.iter().copied().cycle().take(length).collect())
    };
    for (name, piece) in [
        ("spaces", piece(b" ", 1 << 16)),
        ("nesting", piece(b"[", 1 << 16)),
        ("items", piece(br#"{"id":"x"},"#, 1 << 16)),
        ("small pieces", piece(b"x", 50)),
        ("compressed", Arc::new(BOMB.repeat(600))),
    ] {
        for status in [200, 400, 500] {
            let piece = Arc::clone(&piece);
            trial
                .case(format_args!("{name}, {status}"), async move {
                    let answer = Answer::new(status).header("content-type", "application/json");
                    let answer = match name {
                        "compressed" => answer.header("content-encoding", "gzip"),
                        _ => answer,
                    };
                    let server =
                        server(Fault::generated(answer, move || repeat(piece.to_vec()))).await;
                    let graph = builder(&server).answer_limit(LIMIT).build().expect("a client");
                    within(MOST, async {
                        error(all_items(&graph).await, "more than 1048576 bytes")
                    })
                    .await
                })
                .await;
        }
    }
    trial
        .case("a download that the app gives up", async {
            let server = server(Fault::generated(ok(""), || repeat(vec![0; 1 << 16]))).await;
            let graph = client(&server);
            within(MOST, async {
                let mut download = match Sample::content("s").open(&graph).await {
                    Ok(download) => download,
                    Err(error) => return Err(error.to_string()),
                };
                for _ in 0..1000 {
                    if !matches!(download.try_next().await, Ok(Some(_))) {
                        return Err("it ended".to_owned());
                    }
                }
                Ok(Ending::Data)
            })
            .await
        })
        .await;

    trial.kind("endless heads");
    let head = b"HTTP/1.1 200 OK\r\n";
    for (name, first, next) in [
        ("a header", &b"HTTP/1.1 200 OK\r\na: "[..], &b"bbbbbbbbbbbbbbbb"[..]),
        ("a name", head, b"aaaaaaaaaaaaaaaa"),
        ("headers", head, b"a: b\r\n"),
        ("a status line", b"HTTP/1.1 200 ", b"OK OK OK OK OK OK "),
        ("a chunk's size", b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", b"0000000000"),
        (
            "a chunk's extension",
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;",
            b"aaaa",
        ),
        ("trailers", b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", b"a: b\r\n"),
    ] {
        let next = next.repeat(1000);
        trial
            .case(name, async move {
                let pieces = move || [first.to_vec()].into_iter().chain(repeat(next.clone()));
                let fault = Fault::pieces(pieces);
                // Zeros without end are a valid size: only time ends them. They are read one by one,
                // which would keep all threads of a debug build from looking at the time.
                let is_valid = name == "a chunk's size";
                let millisecond = Duration::from_millis(1);
                let server =
                    server(if is_valid { fault.drip(1000, millisecond) } else { fault }).await;
                let graph = builder(&server).attempt_timeout(Duration::from_millis(500)).build();
                let graph = graph.expect("a client");
                within(MOST, async { error(all_items(&graph).await, "") }).await
            })
            .await;
    }
}

async fn limits(trial: &mut Trial<'_>) {
    trial.kind("bodies at a limit and beyond it");
    let page = r#"{"value":[]}"#;
    let framings: [fn(Answer) -> Fault; 3] =
        [Fault::answer, |answer| Fault::chunked(answer, 5), Fault::until_close];
    for framing in framings {
        for limit in [0, 1, 5, 6, 11, 12, 13] {
            trial
                .case(limit, async move {
                    let server = server(framing(ok(page))).await;
                    let graph = builder(&server).answer_limit(limit).build().expect("a client");
                    let items = all_items(&graph).await;
                    if limit < page.len() {
                        error(items, &format!("more than {limit} bytes"))
                    } else {
                        data(items, Vec::is_empty)
                    }
                })
                .await;
        }
    }
    trial
        .case("a length that is announced", async {
            // Nothing of it comes: it is the length that is refused.
            let head = "HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\n\r\n";
            let server = server(Fault::bytes(head).then_silence()).await;
            within(MOST, async {
                error(all_items(&client(&server)).await, "more than 268435456 bytes")
            })
            .await
        })
        .await;
    trial
        .case("a length that is announced below the limit", async {
            let head = "HTTP/1.1 200 OK\r\ncontent-length: 268435456\r\n\r\n{}";
            let server = server(Fault::bytes(head).then_close()).await;
            within(MOST, async { error(all_items(&client(&server)).await, "no complete answer") })
                .await
        })
        .await;
    trial
        .case("a gzip bomb below the limit", async {
            let bomb = BOMB.repeat(10_000);
            let server = server(Fault::answer(ok(bomb).header("content-encoding", "gzip"))).await;
            within(MOST, async { error(all_items(&client(&server)).await, "`gzip`") }).await
        })
        .await;
}

async fn large_pages(trial: &mut Trial<'_>) {
    trial.kind("a page of a million items");
    let most = trial.effort.items;
    for is_spoilt in [false, true] {
        for count in [most / 10, most] {
            trial.case(format_args!("{count}, spoilt: {is_spoilt}"), large(count, is_spoilt)).await;
        }
    }
}

/// A page of so many items arrives whole. If it is spoilt, the first is an error, and the others are decoded
/// one by one.
async fn large(count: usize, is_spoilt: bool) -> Outcome {
    const PIECE: usize = 1000;
    let pieces = move || {
        let item = move |i: usize| {
            let comma = if i == 0 { "{\"value\":[" } else { "," };
            let devices = if is_spoilt && i == 0 { "\"many\"" } else { "3" };
            format!("{comma}{{\"id\":\"user-{i}\",\"devicesCount\":{devices}}}")
        };
        let piece = move |n: usize| {
            (n * PIECE..count.min((n + 1) * PIECE)).map(item).collect::<String>().into_bytes()
        };
        (0..count.div_ceil(PIECE)).map(piece).chain([b"]}".to_vec()])
    };
    let length: usize = pieces().map(|piece| piece.len()).sum();
    let server = server(Fault::generated(ok(""), pieces)).await;
    // The text, and room to grow; the items, of which most grow too; an id of each.
    let items = if is_spoilt { 0 } else { 3 * count * (size_of::<Status>() + 32) };
    let most = (3 * length + items) as u64 + MOST;
    within(most, async {
        let mut items = Status::list("p").stream(&client(&server));
        let (mut whole, mut errors) = (0, 0);
        while let Some(item) = items.next().await {
            match item {
                Ok(item) if item.id == format!("user-{}", whole + errors) => whole += 1,
                Ok(item) => return Err(format!("{} is out of its place", item.id)),
                Err(_) => errors += 1,
            }
        }
        let expected = usize::from(is_spoilt);
        if (whole, errors) == (count - expected, expected) {
            Ok(Ending::Data)
        } else {
            Err(format!("{whole} items and {errors} errors of {count}"))
        }
    })
    .await
}

/// The memory that the process used most, from a time on. Linux alone tells.
struct Memory(Option<u64>);

impl Memory {
    fn watch() -> Self {
        // From here on; where that cannot be said, from its beginning, which hides a little.
        let _ = fs::write("/proc/self/clear_refs", "5");
        Self(Self::most())
    }

    fn grown(&self) -> Option<u64> {
        Some(Self::most()?.saturating_sub(self.0?))
    }

    fn most() -> Option<u64> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
        Some(kib * 1024)
    }
}
