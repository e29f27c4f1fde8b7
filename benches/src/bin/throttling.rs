//! What a rate limit costs: 20,000 updates from 64 tasks against a server with a token bucket, over HTTP.
//!
//! `cargo run -p graph-benches --release --bin throttling -- [--rate 1000] [--burst 1000] [--requests 20000]`
//!
//! Two clients do the same: this project's, and a naive one whose tasks honour only their own
//! `Retry-After`. The best possible time is `(requests - burst) / rate`.

use std::io;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use graph_benches::decode::Document;
use graph_benches::decode::ours::{UserStatus, UserStatusPatch};
use graph_core::{Client, RetryPolicy};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

const USAGE: &str = "usage: throttling [--rate 1000] [--burst 1000] [--requests 20000]";
const TASKS: u64 = 64;

#[derive(Clone, Copy)]
struct Options {
    rate: f64,
    burst: f64,
    requests: u64,
}

fn main() -> ExitCode {
    let done = options().ok_or_else(|| io::Error::other(USAGE)).and_then(run);
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Option<Options> {
    let mut options = Options { rate: 1000.0, burst: 1000.0, requests: 20_000 };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next()?;
        match &*name {
            "--rate" => options.rate = value.parse().ok().filter(|rate| *rate > 0.0)?,
            "--burst" => options.burst = value.parse().ok().filter(|burst| *burst >= 1.0)?,
            "--requests" => options.requests = value.parse().ok()?,
            _ => return None,
        }
    }
    Some(options)
}

/// A token bucket that says when there will be a token, in whole seconds.
struct Bucket {
    options: Options,
    state: Mutex<(f64, Instant)>,
    refused: AtomicU64,
}

impl Bucket {
    fn new(options: Options) -> Self {
        let state = Mutex::new((options.burst, Instant::now()));
        Self { options, state, refused: AtomicU64::new(0) }
    }

    /// Takes a token, or says how many seconds to wait.
    fn take(&self) -> Result<(), u64> {
        let mut state = self.state.lock().expect("not poisoned");
        let (tokens, filled) = &mut *state;
        let now = Instant::now();
        let new = self.options.rate * (now - *filled).as_secs_f64();
        (*tokens, *filled) = ((*tokens + new).min(self.options.burst), now);
        if *tokens >= 1.0 {
            *tokens -= 1.0;
            return Ok(());
        }
        self.refused.fetch_add(1, Ordering::Relaxed);
        let wait = Duration::from_secs_f64((1.0 - *tokens) / self.options.rate);
        Err(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
    }
}

async fn serve(listener: TcpListener, bucket: Arc<Bucket>) {
    let item: Bytes = Document::Statuses.first_item().into();
    while let Ok((connection, _)) = listener.accept().await {
        let (bucket, item) = (Arc::clone(&bucket), item.clone());
        tokio::spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let (bucket, item) = (Arc::clone(&bucket), item.clone());
                async move {
                    // What is not read would close the connection.
                    let _ = request.into_body().collect().await;
                    let answer = match bucket.take() {
                        Ok(()) => Response::builder().body(Full::new(item)),
                        Err(seconds) => Response::builder()
                            .status(429)
                            .header("retry-after", seconds)
                            .body(Full::default()),
                    };
                    answer.map_err(io::Error::other)
                }
            });
            // A client that goes away is no fault.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(connection), service)
                .await;
        });
    }
}

fn run(options: Options) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let best = (requests(options) - options.burst).max(0.0) / options.rate;
    println!(
        "{} updates from {TASKS} tasks, {} a second, burst {}: {best:.1} s at best",
        options.requests, options.rate, options.burst
    );
    for is_naive in [false, true] {
        let (seconds, refused) = runtime.block_on(measure(options, is_naive))?;
        println!(
            "{}: {seconds:.1} s, {:.2} x the best; {refused} refused, {:.1} % of what was sent",
            if is_naive { "naive" } else { "ours " },
            seconds / best,
            100.0 * refused / (requests(options) + refused),
        );
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss)] // For people.
fn requests(options: Options) -> f64 {
    options.requests as f64
}

#[allow(clippy::cast_precision_loss)] // For people.
async fn measure(options: Options, is_naive: bool) -> io::Result<(f64, f64)> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let base_url = format!("http://{}/v1.0", listener.local_addr()?);
    let bucket = Arc::new(Bucket::new(options));
    let server = tokio::spawn(serve(listener, Arc::clone(&bucket)));
    let policy = if is_naive { RetryPolicy::never() } else { RetryPolicy::new().attempts(100) };
    let next = Arc::new(AtomicU64::new(0));
    // A client of its own knows nothing of what another one was told.
    let client = || Client::builder().base_url(&base_url).retry(policy.clone()).build();
    let shared = client().map_err(io::Error::other)?;
    let begin = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..TASKS {
        let next = Arc::clone(&next);
        let graph = if is_naive { client().map_err(io::Error::other)? } else { shared.clone() };
        tasks.push(tokio::spawn(async move {
            loop {
                let i = next.fetch_add(1, Ordering::Relaxed);
                if i >= options.requests {
                    return Ok(());
                }
                let patch = || UserStatusPatch::new().devices_count(7);
                while let Err(error) = UserStatus::update(i, patch()).send(&graph).await {
                    match error.retry_after().filter(|_| is_naive) {
                        Some(wait) => tokio::time::sleep(wait).await,
                        None => return Err(io::Error::other(error)),
                    }
                }
            }
        }));
    }
    for task in tasks {
        task.await??;
    }
    server.abort();
    Ok((begin.elapsed().as_secs_f64(), bucket.refused.load(Ordering::Relaxed) as f64))
}
