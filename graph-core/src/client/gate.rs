//! The gate that all attempts of a client pass: where the service limits the rate, they wait here.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::error::Error;

/// What a client knows of the service's limit.
#[derive(Default)]
pub(super) struct Gate {
    paused_until: Mutex<Option<Instant>>,
}

impl Gate {
    /// Waits until so many requests may be sent. `false` if that is after the deadline.
    pub(super) async fn admit(&self, _units: usize, deadline: Instant) -> bool {
        loop {
            let until = *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(until) = until.filter(|until| *until > Instant::now()) else {
                return true;
            };
            if until >= deadline {
                return false;
            }
            sleep_until(until).await;
        }
    }

    /// Takes in what became of an attempt.
    pub(super) fn record(
        &self,
        _units: usize,
        _sent_at: Instant,
        error: Option<&Error>,
        longest_pause: Duration,
    ) {
        let Some(error) = error.filter(|error| error.is_throttling()) else {
            return;
        };
        let wait = error.retry_after().unwrap_or(Duration::from_secs(1)).min(longest_pause);
        let until = Instant::now() + wait;
        let mut paused = self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        *paused = (*paused).max(Some(until));
    }
}
