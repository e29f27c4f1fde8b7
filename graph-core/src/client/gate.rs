//! The gate that all attempts of a client pass: where the service limits the rate, they wait here.

mod pace;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until, timeout_at};

use crate::error::Error;
use crate::task::Task;
use pace::Pace;

/// What a client knows of the service's limit, and who waits for it.
pub(super) struct Gate {
    pace: Mutex<Pace>,
    /// Whether no limit is known, as the pace says. Then requests do not meet here.
    is_open: AtomicBool,
    /// A fair queue. Only the first in it asks the pace and sleeps; who gives up leaves it.
    turn: tokio::sync::Mutex<()>,
}

impl Gate {
    pub(super) fn new() -> Self {
        let pace = Mutex::new(Pace::new(Instant::now().into_std()));
        Self { pace, is_open: AtomicBool::new(true), turn: tokio::sync::Mutex::default() }
    }

    /// Whether no limit is known, and nobody waits.
    pub(super) fn is_open(&self) -> bool {
        self.is_open.load(Ordering::Relaxed)
    }

    /// Waits until so many requests may be sent. `false` if that is after the deadline.
    ///
    /// In a task: who has the turn must go on also while its request is not polled, since others wait for it.
    pub(super) async fn admit(self: &Arc<Self>, units: u32, deadline: Instant) -> bool {
        Task::spawn(Arc::clone(self).wait(units, deadline)).await.unwrap_or(false)
    }

    async fn wait(self: Arc<Self>, units: u32, deadline: Instant) -> bool {
        let Ok(_turn) = timeout_at(deadline, self.turn.lock()).await else {
            return false;
        };
        loop {
            let admitted = self.ask(units);
            match admitted.map_err(Instant::from_std) {
                Ok(()) => return true,
                Err(at) if at >= deadline => return false,
                Err(at) => sleep_until(at).await,
            }
        }
    }

    fn ask(&self, units: u32) -> Result<(), std::time::Instant> {
        let mut pace = self.pace();
        let admitted = pace.admit(Instant::now().into_std(), units);
        self.is_open.store(pace.is_open(), Ordering::Relaxed);
        admitted
    }

    /// Takes in what became of a request that was sent then.
    pub(super) fn record(&self, sent: Instant, error: Option<&Error>, pause: Option<Duration>) {
        match error {
            Some(error) if error.is_throttling() => {
                self.pace().throttled(Instant::now().into_std(), sent.into_std(), pause);
                self.is_open.store(false, Ordering::Relaxed);
            }
            // Without an answer it is not known whether the service counted it.
            Some(error) if error.status().is_none() => {}
            _ => self.accepted(sent, 1),
        }
    }

    /// Takes in that so many requests which were sent then were answered, and not throttled.
    pub(super) fn accepted(&self, sent: Instant, requests: u32) {
        let sent = sent.into_std();
        if !self.is_open() {
            self.pace().accepted(sent, requests);
        } else if let Ok(mut pace) = self.pace.try_lock() {
            // Where threads meet here so often, a few more or less do not count.
            pace.accepted(sent, requests);
        }
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        // Nothing panics while it is locked.
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
