//! What is known of the limit that a service has, from its first 429 on.

use std::f64::consts::LN_2;
use std::time::{Duration, Instant};

use super::recent::{Recent, Window, burst, rate, seconds};

/// Requests a second: one probe a second is left, whatever was learned.
const SLOWEST: f64 = 1.0;
/// Requests a second: keeps the arithmetic finite.
const FASTEST: f64 = 1e6;
/// Seconds in which a search doubles the rate: a factor of 30 in a second. Faster overshoots by more
/// than small buckets can measure.
const DOUBLING: f64 = 0.2;
/// Seconds of sending that may be made up for: late timers and short gaps cost nothing.
const SLACK: f64 = 0.05;
/// How far below the estimate a hold starts: some tokens gather, so that jitter meets no empty bucket.
const DIP: f64 = 0.03;
/// A hold lasts so many times what its end may cost, between these seconds.
const HOLD_PER_LOSS: f64 = 40.0;
const SHORTEST_HOLD: f64 = 5.0;
const LONGEST_HOLD: f64 = 40.0;
/// Growth after a hold: 2 % after three seconds, double after eleven.
const GROWTH: f64 = 0.02;
const GROWTH_SECONDS: f64 = 3.0;
/// A 429 within so many seconds of sending says that the rate is too high, whatever the windows say.
const QUICK: f64 = 2.0;
/// Then the rate is cut by this, CUBIC's factor.
const CUT: f64 = 0.7;
/// The part of the expected backlog, and of the known burst, that is granted after a pause: asking for
/// more than there is costs another pause.
const BACKLOG_SHARE: f64 = 0.9;
const BURST_SHARE: f64 = 0.7;
/// A service that refuses some requests at any rate, say for the sake of one mailbox, would be taken for
/// slower each time. The rate stays above this part of what was accepted before the first 429, which
/// halves each minute.
const FLOOR: f64 = 1.0 / 64.0;
const FLOOR_HALVES: f64 = 60.0;
/// A 429 before this many times the backlog says that there was less of it.
const EARLY: f64 = 1.3;

/// What is known of the service's limit.
#[derive(Debug)]
pub(super) struct Limit {
    /// Nothing is sent before.
    pub(super) resume: Instant,
    /// When the first 429 of the latest event came in. `None` before there was any.
    began: Option<Instant>,
    /// When the request of that 429 was sent, until this was learned from.
    pub(super) hit: Option<Instant>,
    /// When the last request that met a 429 was sent: the server's bucket was empty.
    emptied: Instant,
    /// Seconds from sending to that answer.
    round_trip: f64,

    /// `emptied` of the event before, and what was accepted since.
    empty: Option<Instant>,
    since_empty: f64,
    /// The backlog granted since.
    granted: f64,

    /// Requests a second: the estimate, or how far the search is.
    rate: f64,
    searching: bool,
    /// Requests that the server's bucket is known to store.
    burst: f64,
    /// What the service accepted before the first 429: the burst, once the rate is known.
    first: Vec<Window>,
    /// What the rate does not fall below, and since when.
    floor: (f64, Instant),
    /// Seconds until the rate grows.
    hold: f64,
    /// How many events in a row came quickly.
    quick: u32,

    tokens: f64,
    filled: Instant,
    /// Whether the last to ask was told to wait: only then is the rate tried out.
    waiting: bool,
    /// Seconds of sending at the full rate since the last event.
    busy: f64,
}

impl Limit {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            resume: now,
            began: None,
            hit: None,
            emptied: now,
            round_trip: 0.0,
            empty: None,
            since_empty: 0.0,
            granted: 0.0,
            rate: SLOWEST,
            searching: true,
            burst: 0.0,
            first: Vec::new(),
            floor: (SLOWEST, now),
            hold: 0.0,
            quick: 0,
            tokens: 0.0,
            filled: now,
            waiting: false,
            busy: 0.0,
        }
    }

    pub(super) fn throttled(&mut self, now: Instant, sent: Instant, resume: Instant) {
        self.resume = self.resume.max(resume);
        if self.began.is_none_or(|began| sent > began) {
            self.began = Some(now);
            self.round_trip = seconds(sent, now);
            if self.hit.is_none() {
                self.hit = Some(sent);
                self.emptied = sent;
            }
        }
        self.emptied = self.emptied.max(sent);
    }

    pub(super) fn accepted(&mut self, sent: Instant) {
        if self.empty.is_some_and(|at| at < sent) && self.hit.is_none_or(|hit| sent <= hit) {
            self.since_empty += 1.0;
        }
        if self.searching && self.waiting {
            self.rate = (self.rate + LN_2 / DOUBLING).min(FASTEST);
        }
    }

    pub(super) fn admit(&mut self, now: Instant, units: f64) -> Result<(), Instant> {
        let speed = self.speed();
        let passed = seconds(self.filled, now);
        if self.waiting {
            self.busy += passed;
        }
        let most = (speed * SLACK).max(units).max(self.tokens);
        self.tokens = (self.tokens + speed * passed).min(most);
        self.filled = self.filled.max(now);
        self.waiting = self.tokens < units;
        if self.waiting {
            // Within a second the rate may have grown.
            let wait = ((units - self.tokens) / speed).clamp(1e-6, 1.0);
            return Err(now + Duration::from_secs_f64(wait));
        }
        self.tokens -= units;
        Ok(())
    }

    /// Requests a second, now.
    fn speed(&self) -> f64 {
        let factor = if self.searching {
            1.0
        } else if self.busy < self.hold {
            1.0 - DIP * (1.0 - self.busy / self.hold).powi(3)
        } else {
            1.0 + GROWTH * ((self.busy - self.hold) / GROWTH_SECONDS).powi(3)
        };
        (self.rate * factor).clamp(SLOWEST, FASTEST)
    }

    /// At the end of a pause, when all answers are in: takes in the event that began it.
    pub(super) fn learn(&mut self, hit: Instant, recent: &Recent) {
        let pause = seconds(self.emptied, self.resume);
        let mut backlog = 0.0;
        if let Some(empty) = self.empty {
            self.estimate(seconds(empty, hit), recent);
            let overflow = (pause - self.burst / self.rate).max(0.0);
            self.hold = self.hold.min(HOLD_PER_LOSS * overflow).clamp(SHORTEST_HOLD, LONGEST_HOLD);
            // The bucket was empty when the request arrived, not when it was sent.
            backlog = BACKLOG_SHARE * self.rate * (pause - self.round_trip).max(0.0);
        } else {
            // Requests sent at once do not arrive at once.
            let spread = self.round_trip / 2.0;
            let windows = recent.windows(self.emptied);
            self.first = windows.map(|w| Window { seconds: w.seconds + spread, ..w }).collect();
            let second = recent.windows(hit).take_while(|w| w.seconds <= 1.0).last();
            self.rate = second.map_or(SLOWEST, |w| w.accepted).max(SLOWEST);
            self.floor = (FLOOR * self.rate, self.resume);
        }
        self.empty = Some(self.emptied);
        self.since_empty = 0.0;
        self.busy = 0.0;
        self.waiting = false;
        self.granted = backlog.min(BURST_SHARE * self.burst);
        // Where nothing is known, one request is what the end of `Retry-After` promises.
        self.tokens = if self.rate > SLOWEST { self.granted } else { self.granted.max(1.0) };
        self.filled = self.resume;
    }

    /// The rate and burst that explain what was accepted in the `span` seconds between two events.
    fn estimate(&mut self, span: f64, recent: &Recent) {
        let windows: Vec<_> = recent.windows(self.emptied).collect();
        let lowest = (self.since_empty / span.max(1e-3)).clamp(SLOWEST, FASTEST);
        let (old, speed) = (self.rate, self.speed());
        self.hold = LONGEST_HOLD;
        if self.searching {
            self.searching = false;
            // The burst follows from the rate, and the rate from the burst.
            self.rate = lowest;
            for _ in 0..16 {
                self.burst = burst(&self.first, self.rate);
                self.rate = rate(&windows, self.burst).max(lowest);
            }
        } else if self.since_empty < EARLY * self.granted {
            // Hardly the backlog was there: the bucket is smaller. If it was the rate, the next event
            // comes as quickly, and with a smaller backlog.
            self.burst = BURST_SHARE * self.since_empty;
        } else {
            self.quick = if self.busy < QUICK { self.quick + 1 } else { 0 };
            let (least, most) = match self.quick {
                0 => (lowest, speed),
                // So little was sent that the windows explain it by almost any rate.
                1 => (CUT * speed, old),
                _ => (CUT * speed, CUT * speed),
            };
            self.rate = rate(&windows, self.burst).min(most).max(least).max(lowest);
            if self.rate < 0.8 * old {
                // The limit has changed. What is known of it is rough, so it is tried soon.
                self.hold = SHORTEST_HOLD;
            }
        }
        let (floor, since) = self.floor;
        let floor = floor * 0.5_f64.powf(seconds(since, self.resume) / FLOOR_HALVES);
        self.rate = self.rate.max(floor).clamp(SLOWEST, FASTEST);
        self.burst = self.burst.max(burst(&windows, self.rate));
    }
}
