//! The fault suite: what becomes of calls to a hostile or broken service, over real sockets.
//!
//! Each case must end in the data or in a clear error. What counts as lost: an error taken for data, data
//! that is missing without an error, a request that is sent twice and must not be, a token or a header
//! that goes where it does not belong. [`run`] tries all of it and tells.

mod batches;
mod bodies;
mod cut;
mod declared;
mod framing;
mod injection;
mod links;
mod memory;
mod nesting;
mod numbers;
mod report;
mod retries;
mod secrets;
mod setup;
mod slow;
mod trial;

pub use report::{Kind, Report};

use trial::Trial;

/// How much is tried.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Of the places to cut at, or to spoil, every so many are tried.
    pub step: usize,
    /// How many items the largest page has.
    pub items: usize,
}

impl Effort {
    /// Everything.
    pub const FULL: Self = Self { step: 1, items: 1_000_000 };

    /// Every case once, and of the many alike some: for a debug build in the gate.
    pub const QUICK: Self = Self { step: 41, items: 20_000 };
}

/// Tries everything, and hands each kind on as soon as it is done.
///
/// # Panics
///
/// If this machine has no sockets or threads to try it with.
pub fn run(effort: Effort, mut done: impl FnMut(&Kind)) -> Report {
    let panics = trial::Panics::watch();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let mut report = Report::default();
    runtime.block_on(async {
        let mut trial = Trial::new(effort, &panics, |kind| {
            done(&kind);
            report.kinds.push(kind);
        });
        // First, while little memory was used.
        memory::all(&mut trial).await;
        cut::all(&mut trial).await;
        framing::all(&mut trial).await;
        bodies::all(&mut trial).await;
        numbers::all(&mut trial).await;
        nesting::all(&mut trial).await;
        slow::all(&mut trial).await;
        links::all(&mut trial).await;
        injection::all(&mut trial).await;
        retries::all(&mut trial).await;
        batches::all(&mut trial).await;
        secrets::all(&mut trial).await;
        trial.finish();
    });
    report
}
