//! When a request is sent again, and after how long.

use std::time::Duration;

use crate::error::Error;
use crate::info::OperationInfo;

/// How often and for how long a client tries.
///
/// What is tried again depends on what is known of the first try:
///
/// - the service refused it for now (429, 503), or it was never sent: any request is, unless the service's
///   certificate is not trusted;
/// - it may or may not have had its effect (408, 500, 502, 504, a broken connection, no answer in time):
///   only a request is that has the same effect when it is sent twice, as
///   [`OperationInfo::is_idempotent`] says. For any other request, check the error's
///   [`is_outcome_unknown`](Error::is_outcome_unknown) before you send it again.
///
/// The service's `Retry-After` is kept to. Where there is none, or it says "now" once more, the wait is drawn at
/// random below a limit that doubles with each try.
///
/// ```
/// use std::time::Duration;
/// use graph_core::{Client, RetryPolicy};
///
/// let patient = RetryPolicy::new().attempts(12).longest_wait(Duration::from_secs(600));
/// let graph = Client::builder().base_url("http://localhost/v1.0").retry(patient).build()?;
/// # Ok::<(), graph_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    attempts: u32,
    shortest_backoff: Duration,
    longest_backoff: Duration,
    longest_wait: Duration,
}

impl RetryPolicy {
    /// Eight attempts, and waits of at most three minutes.
    pub const fn new() -> Self {
        Self {
            attempts: 8,
            shortest_backoff: Duration::from_millis(500),
            longest_backoff: Duration::from_secs(30),
            longest_wait: Duration::from_secs(180),
        }
    }

    /// Every request is sent once.
    pub const fn never() -> Self {
        Self { attempts: 1, ..Self::new() }
    }

    /// A request is sent at most so often. Zero is taken for one.
    #[must_use]
    pub const fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The limits of waits of which the service says nothing: of the first one, which doubles with each,
    /// and of all. Half a second and 30 seconds by default.
    #[must_use]
    pub const fn backoff(self, first: Duration, longest: Duration) -> Self {
        Self { shortest_backoff: first, longest_backoff: longest, ..self }
    }

    /// Where the service asks for a longer wait than this, the request fails at once, and
    /// [`Error::retry_after`] says how long. For the client's policy, it is also the longest time that one
    /// refusal makes the client's other requests wait. Three minutes by default.
    #[must_use]
    pub const fn longest_wait(self, wait: Duration) -> Self {
        Self { longest_wait: wait, ..self }
    }

    /// How long to wait before a request is sent again that failed this often. `None` if it is not.
    pub(crate) fn wait(
        &self,
        failed: u32,
        error: &Error,
        operation: OperationInfo,
    ) -> Option<Duration> {
        if failed >= self.attempts || !is_safe_again(error, operation) {
            return None;
        }
        match error.retry_after() {
            // Said of the second try too, it was wrong of the first one.
            Some(Duration::ZERO) if failed > 1 => Some(self.drawn(failed)),
            Some(wait) => (wait <= self.longest_wait).then_some(wait),
            None => Some(self.drawn(failed)),
        }
    }

    /// Full jitter: clients that failed together do not come back together. See
    /// [exponential backoff and jitter](https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
    fn drawn(&self, failed: u32) -> Duration {
        let doubled = self.shortest_backoff.saturating_mul(2_u32.saturating_pow(failed - 1));
        doubled.min(self.longest_backoff).mul_f64(fastrand::f64())
    }

    /// How long all requests of a client wait for one that was refused.
    pub(crate) fn at_most(&self, pause: Duration) -> Duration {
        pause.min(self.longest_wait)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether sending a request again cannot do twice what it asks for.
fn is_safe_again(error: &Error, operation: OperationInfo) -> bool {
    if operation.is_idempotent() { error.is_retryable() } else { error.is_refusal_for_now() }
}
