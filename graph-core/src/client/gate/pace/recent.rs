//! What was accepted lately, as counts in short bins.

use std::time::Instant;

/// Accepted requests of the last two seconds, by the time they were sent.
#[derive(Debug)]
pub(super) struct Recent {
    start: Instant,
    bins: [Bin; BINS],
}

#[derive(Clone, Copy, Debug, Default)]
struct Bin {
    /// Counted from the start. An older one is overwritten.
    number: u64,
    /// Seconds from the start to the earliest request in it.
    first: f64,
    accepted: u32,
}

/// Requests accepted in a span of time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    pub(super) seconds: f64,
    pub(super) accepted: f64,
}

/// A power of two, so that finding a bin is a mask.
const BINS: usize = 32;
/// Short enough for the bursts of small buckets: 1/16 of a second.
const BIN_MICROS: u64 = 62_500;
/// A bucket that refuses holds between none and one token: measured, this guess errs least.
const REST: f64 = 0.7;
/// Windows shorter than this, in seconds, measure jitter.
const SHORTEST_WINDOW: f64 = 1.0 / 16.0;

impl Recent {
    pub(super) fn new(now: Instant) -> Self {
        Self { start: now, bins: [Bin::default(); BINS] }
    }

    /// Numbers start at one: the empty bins are number zero.
    fn number(&self, at: Instant) -> u64 {
        let micros = at.saturating_duration_since(self.start).as_micros();
        u64::try_from(micros).unwrap_or(u64::MAX) / BIN_MICROS + 1
    }

    /// So many requests sent then were accepted.
    pub(super) fn add(&mut self, sent: Instant, requests: u32) {
        let number = self.number(sent);
        let at = seconds(self.start, sent);
        let bin = &mut self.bins[slot(number)];
        if bin.number < number {
            *bin = Bin { number, first: at, accepted: requests };
        } else if bin.number == number {
            bin.first = bin.first.min(at);
            bin.accepted += requests;
        }
    }

    /// All windows that end then, shortest first. Each starts with a request, not between two: at low
    /// rates the difference counts.
    pub(super) fn windows(&self, end: Instant) -> impl Iterator<Item = Window> {
        let last = self.number(end);
        let end = seconds(self.start, end);
        let mut accepted = 0.0;
        (0..BINS as u64).filter_map(move |back| {
            let number = last.checked_sub(back)?;
            let bin = &self.bins[slot(number)];
            (bin.number == number && number > 0).then(|| {
                accepted += f64::from(bin.accepted);
                Window { seconds: (end - bin.first).max(0.0), accepted }
            })
        })
    }
}

#[allow(clippy::cast_possible_truncation)] // The remainder is small.
fn slot(number: u64) -> usize {
    (number % BINS as u64) as usize
}

/// Seconds between two instants, zero if they are the other way round.
pub(super) fn seconds(from: Instant, to: Instant) -> f64 {
    to.saturating_duration_since(from).as_secs_f64()
}

/// The smallest burst that explains all windows at this rate.
pub(super) fn burst(windows: &[Window], rate: f64) -> f64 {
    windows.iter().map(|w| w.accepted - rate * w.seconds).fold(0.0, f64::max)
}

/// The smallest rate that explains all windows with this burst.
pub(super) fn rate(windows: &[Window], burst: f64) -> f64 {
    let long = windows.iter().filter(|w| w.seconds >= SHORTEST_WINDOW);
    long.map(|w| (w.accepted + REST - burst) / w.seconds).fold(0.0, f64::max)
}
