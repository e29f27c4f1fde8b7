//! The pace of a whole client: it finds the rate that the service accepts, and keeps to it.
//!
//! Until the first 429 nothing is limited. From then on the service is taken for a token bucket of
//! unknown rate and burst, and `Pace` keeps a bucket of its own in step with it:
//!
//! 1. **Pause.** Nobody sends until the `Retry-After` is over, and for one round trip at least, so that
//!    the answers to what was on its way are in. A 429 to a request that was sent before the pause is
//!    the same event: it may lengthen the pause and teaches nothing new.
//! 2. **Search.** After the first pause the rate starts at what the second before the 429 accepted, and
//!    each accepted request raises it, as TCP's slow start does (RFC 5681). It doubles five times a
//!    second where answers are fast, and no sooner than answers arrive where they are slow.
//! 3. **Estimate.** A 429 says that the server's bucket is empty, so anything accepted in a window that
//!    ends there obeys `accepted <= burst + rate * seconds`, and the window that begins where the bucket
//!    was last full makes it an equation. The smallest rate that explains all windows is the estimate.
//!    What was accepted from one empty bucket to the next, pause included, is a lower bound: some may
//!    have overflowed.
//! 4. **Hold.** The rate starts a little below the estimate, flattens out at it, and grows by the cube
//!    of time after `hold` seconds: CUBIC (RFC 9438). As a 429 costs what overflows in its pause, `hold`
//!    is forty times that: probing costs about 1/40 of the throughput. The next 429 gives
//!    a new estimate.
//!
//! After a pause the server's bucket has filled. That backlog is granted at once, as far as bursts of
//! that size were accepted before: this makes up for the pause. A limit by fixed windows (1000 requests
//! in 20 seconds) is a bucket with a large burst in this view.
//!
//! Everyone waits for the whole `Retry-After`: where a service counts what it refuses, more requests would only
//! prolong it. So a pause of a whole second costs what overflows in the service's bucket meanwhile. The first
//! 429 and the one that ends the search are two pauses, which is 9 % of a job of 20 seconds if the bucket
//! stores a tenth of a second, and next to nothing if it stores a second or more.
//!
//! No I/O, no clock: the caller says what time it is. It keeps its waiters in a fair queue, of which
//! only the first asks and sleeps:
//!
//! ```text
//! if pace.is_open() { return }                    // No limit known: no queue.
//! let turn = queue.lock().await;                  // Fair, as tokio's Mutex.
//! while let Err(until) = pace.admit(now, units) { sleep_until(until).await }
//! ```
//!
//! - <https://www.rfc-editor.org/rfc/rfc9438>, <https://www.rfc-editor.org/rfc/rfc5681#section-3.1>
//! - <https://learn.microsoft.com/graph/throttling>

mod limit;
mod recent;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;

use std::time::{Duration, Instant};

use limit::Limit;
use recent::{Recent, seconds};

/// The pause after a 429 that does not say how long.
const DEFAULT_PAUSE: Duration = Duration::from_secs(1);
/// No `Retry-After` stops a client for longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);
/// An answer that came slower says nothing of what is on its way.
const LONGEST_ROUND_TRIP: Duration = Duration::from_secs(2);
/// A limit that was not met for so long is forgotten: a client under load meets its limit within two
/// minutes, because the rate grows.
const FORGET: f64 = 300.0;

/// When a client may send, learned from what the service accepts and refuses.
#[derive(Debug)]
pub(super) struct Pace {
    accepted: Recent,
    limit: Option<Limit>,
}

impl Pace {
    pub(super) fn new(now: Instant) -> Self {
        Self { accepted: Recent::new(now), limit: None }
    }

    /// Whether no limit is known, so that nobody needs to queue.
    pub(super) fn is_open(&self) -> bool {
        self.limit.is_none()
    }

    /// Whether `units` requests (20 for a batch of 20) may be sent now.
    ///
    /// # Errors
    ///
    /// When to ask again, if not. It is later than `now`.
    pub(super) fn admit(&mut self, now: Instant, units: u32) -> Result<(), Instant> {
        let Some(limit) = &mut self.limit else { return Ok(()) };
        if now < limit.resume {
            return Err(limit.resume);
        }
        if seconds(limit.resume, now) > FORGET {
            self.limit = None;
            return Ok(());
        }
        if let Some(hit) = limit.hit.take() {
            limit.learn(hit, &self.accepted);
        }
        limit.admit(now, f64::from(units))
    }

    /// So many requests sent then were answered by anything but throttling. Each item of a batch counts.
    ///
    /// A request without an answer is not recorded: it may have taken its token.
    pub(super) fn accepted(&mut self, sent: Instant, requests: u32) {
        self.accepted.add(sent, requests);
        if let Some(limit) = &mut self.limit {
            for _ in 0..requests {
                limit.accepted(sent);
            }
        }
    }

    /// A request sent then was throttled, and `now` its answer is here.
    pub(super) fn throttled(&mut self, now: Instant, sent: Instant, retry_after: Option<Duration>) {
        let round_trip = now.saturating_duration_since(sent).min(LONGEST_ROUND_TRIP);
        let pause = retry_after.unwrap_or(DEFAULT_PAUSE).max(round_trip).min(LONGEST_PAUSE);
        let resume = now.checked_add(pause).unwrap_or(now);
        self.limit.get_or_insert_with(|| Limit::new(now)).throttled(now, sent, resume);
    }
}
