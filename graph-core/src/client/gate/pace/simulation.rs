//! A service with a limit, and clients that send to it, in virtual time.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::time::{Duration, Instant};

use super::Pace;

/// How the service limits.
#[derive(Clone, Copy, Debug)]
pub(super) enum Limit {
    /// Tokens a second, and how many are stored.
    Bucket { rate: f64, burst: f64 },
    /// All requests are given back when a window ends.
    Window { requests: u32, seconds: f64 },
}

/// Tasks that share one client. Each sends its next request when the one before was accepted.
#[derive(Clone, Copy, Debug)]
pub(super) struct App {
    pub(super) start: f64,
    pub(super) tasks: usize,
    pub(super) requests: u32,
}

#[derive(Clone, Debug)]
pub(super) struct Scenario {
    /// From which second on which limit holds.
    pub(super) limits: Vec<(f64, Limit)>,
    /// Seconds from sending to answer, on average: each way takes between half and one and a half of
    /// its part.
    pub(super) latency: f64,
    /// `Retry-After` in whole seconds, as HTTP has it, or in milliseconds, as Graph sometimes has it.
    pub(super) whole_seconds: bool,
    pub(super) apps: Vec<App>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outcome {
    pub(super) seconds: f64,
    sent: u32,
    throttled: u32,
}

impl Outcome {
    /// The part of the requests that met a 429, in percent.
    pub(super) fn waste(&self) -> f64 {
        f64::from(self.throttled) * 100.0 / f64::from(self.sent)
    }
}

/// Apps, tasks, and when a request was sent. Times are nanoseconds.
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum Event {
    /// The first of an app's queue asks again.
    Turn {
        app: usize,
    },
    /// A task wants to send.
    Ready {
        app: usize,
        task: usize,
    },
    Arrival {
        app: usize,
        task: usize,
        sent: u64,
    },
    Answer {
        app: usize,
        task: usize,
        sent: u64,
        retry_after: Option<u64>,
    },
}

/// A limited service.
struct Service {
    limits: Vec<(f64, Limit)>,
    level: f64,
    filled: f64,
    window: f64,
    used: u32,
}

impl Service {
    fn new(limits: Vec<(f64, Limit)>) -> Self {
        Self { limits, level: f64::INFINITY, filled: 0.0, window: 0.0, used: 0 }
    }

    /// `Err`: refused, for so many seconds.
    fn take(&mut self, now: f64) -> Result<(), f64> {
        let (_, limit) = *self.limits.iter().rfind(|(from, _)| *from <= now).expect("a limit at 0");
        match limit {
            Limit::Bucket { rate, burst } => {
                self.level = (self.level + rate * (now - self.filled)).min(burst);
                self.filled = now;
                if self.level < 1.0 {
                    return Err((1.0 - self.level) / rate);
                }
                self.level -= 1.0;
            }
            Limit::Window { requests, seconds } => {
                let window = (now / seconds).floor();
                if window > self.window {
                    (self.window, self.used) = (window, 0);
                }
                if self.used == requests {
                    return Err((window + 1.0) * seconds - now);
                }
                self.used += 1;
            }
        }
        Ok(())
    }
}

/// One client. A naive one has no pace.
struct Sender {
    pace: Option<Pace>,
    queue: VecDeque<usize>,
    asleep: bool,
    left: u32,
}

struct Simulation<'a> {
    scenario: &'a Scenario,
    origin: Instant,
    events: BinaryHeap<Reverse<(u64, Event)>>,
    service: Service,
    senders: Vec<Sender>,
    random: u64,
    outcome: Outcome,
}

impl Scenario {
    /// All clients keep to a [`Pace`].
    pub(super) fn paced(&self) -> Outcome {
        Simulation::new(self, true).run()
    }

    /// Each task keeps to its own `Retry-After`, and to nothing else.
    pub(super) fn naive(&self) -> Outcome {
        Simulation::new(self, false).run()
    }
}

impl<'a> Simulation<'a> {
    fn new(scenario: &'a Scenario, paced: bool) -> Self {
        let origin = Instant::now();
        let mut events = BinaryHeap::new();
        let mut senders = Vec::new();
        for (app, &App { start, tasks, requests }) in scenario.apps.iter().enumerate() {
            for task in 0..tasks {
                events.push(Reverse((nanos(start), Event::Ready { app, task })));
            }
            let left = requests - u32::try_from(tasks).expect("few tasks");
            let pace = paced.then(|| Pace::new(origin));
            senders.push(Sender { pace, queue: VecDeque::new(), asleep: false, left });
        }
        let service = Service::new(scenario.limits.clone());
        let random = 0x9E37_79B9_7F4A_7C15;
        Self { scenario, origin, events, service, senders, random, outcome: Outcome::default() }
    }

    fn run(mut self) -> Outcome {
        while let Some(Reverse((now, event))) = self.events.pop() {
            match event {
                Event::Turn { app } => {
                    self.senders[app].asleep = false;
                    self.send(now, app);
                }
                Event::Ready { app, task } => {
                    self.senders[app].queue.push_back(task);
                    self.send(now, app);
                }
                Event::Arrival { app, task, sent } => {
                    let retry_after = self.service.take(seconds(now)).err();
                    let unit = if self.scenario.whole_seconds { 1.0 } else { 1e-3 };
                    let retry_after = retry_after.map(|wait| nanos((wait / unit).ceil() * unit));
                    let then = now + self.one_way();
                    self.at(then, Event::Answer { app, task, sent, retry_after });
                }
                Event::Answer { app, task, sent, retry_after } => {
                    self.answer(now, app, task, sent, retry_after);
                }
            }
        }
        assert!(self.senders.iter().all(|s| s.left == 0 && s.queue.is_empty()), "all were sent");
        self.outcome
    }

    /// Lets go who may.
    fn send(&mut self, now: u64, app: usize) {
        let instant = self.instant(now);
        while !self.senders[app].asleep {
            let Sender { pace, queue, asleep, .. } = &mut self.senders[app];
            let Some(&task) = queue.front() else { return };
            if let Some(Err(until)) = pace.as_mut().map(|pace| pace.admit(instant, 1)) {
                assert!(until > instant, "a wait that is none");
                *asleep = true;
                // Timers tick in milliseconds, and ring late.
                let until = nanos((until - self.origin).as_secs_f64());
                self.at(until.div_ceil(1_000_000) * 1_000_000, Event::Turn { app });
                return;
            }
            queue.pop_front();
            let then = now + self.one_way();
            self.at(then, Event::Arrival { app, task, sent: now });
        }
    }

    fn answer(&mut self, now: u64, app: usize, task: usize, sent: u64, retry_after: Option<u64>) {
        let (instant, sent) = (self.instant(now), self.instant(sent));
        self.outcome.seconds = seconds(now);
        self.outcome.sent += 1;
        let sender = &mut self.senders[app];
        let mut ready = now;
        if let Some(retry_after) = retry_after {
            self.outcome.throttled += 1;
            match &mut sender.pace {
                Some(pace) => {
                    pace.throttled(instant, sent, Some(Duration::from_nanos(retry_after)));
                }
                None => ready += retry_after,
            }
        } else {
            if let Some(pace) = &mut sender.pace {
                pace.accepted(sent, 1);
            }
            let Some(left) = sender.left.checked_sub(1) else { return };
            sender.left = left;
        }
        self.at(ready, Event::Ready { app, task });
    }

    fn at(&mut self, time: u64, event: Event) {
        self.events.push(Reverse((time, event)));
    }

    fn instant(&self, time: u64) -> Instant {
        self.origin + Duration::from_nanos(time)
    }

    /// How long one way takes this time (xorshift).
    #[allow(clippy::cast_precision_loss)]
    fn one_way(&mut self) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        let random = (self.random >> 11) as f64 / (1_u64 << 53) as f64;
        nanos(self.scenario.latency / 2.0 * (0.5 + random))
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn nanos(seconds: f64) -> u64 {
    (seconds * 1e9) as u64
}

#[allow(clippy::cast_precision_loss)]
fn seconds(nanos: u64) -> f64 {
    nanos as f64 / 1e9
}
