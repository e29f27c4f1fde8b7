//! Which faults a request meets.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::{FaultPlan, FaultRule, Injection, Scope};
use crate::received::ReceivedRequest;
use crate::refusal::Refusal;

/// The header by which a request asks for faults of its own.
pub(crate) const HEADER: &str = "x-emulator-fault";

/// How many calls are remembered that asked for faults of their own.
const REMEMBERED: usize = 10_000;

/// A plan that is carried out.
#[derive(Debug)]
pub(crate) struct Injector {
    seed: u64,
    rules: Vec<FaultRule>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// How many requests there were.
    requests: u64,
    /// How often each rule has been met.
    met: Vec<u32>,
    /// How often the faults were met that calls asked for, by their `client-request-id`.
    asked: HashMap<String, u32>,
    buckets: HashMap<String, Bucket>,
}

/// A token bucket.
#[derive(Debug)]
struct Bucket {
    tokens: f64,
    filled: Instant,
}

/// What a request meets.
#[derive(Debug, Default)]
pub(crate) struct Met {
    pub(crate) injections: Vec<Injection>,
    /// How long the answer waits.
    pub(crate) latency: Duration,
    /// How long the caller must wait until it may come again.
    pub(crate) throttled: Option<Duration>,
}

impl Met {
    pub(crate) fn has(&self, injection: Injection) -> bool {
        self.injections.contains(&injection)
    }

    /// Refuses a request that is to fail before anything is done.
    pub(crate) fn fail(&self) -> Result<(), Refusal> {
        /// The claims that a new token must have, as Microsoft's services ask for them.
        const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}"#;
        if let Some(wait) = self.throttled {
            return Err(Refusal::throttled(wait));
        }
        for injection in &self.injections {
            match injection {
                Injection::Status(status) => return Err(Refusal::injected(*status)),
                Injection::ExpiredToken => return Err(Refusal::expired_token()),
                Injection::ClaimsChallenge => return Err(Refusal::claims_challenge(CLAIMS)),
                _ => {}
            }
        }
        Ok(())
    }
}

impl Injector {
    pub(crate) fn new(plan: &FaultPlan) -> Self {
        let state = State { met: vec![0; plan.rules.len()], ..State::default() };
        Self { seed: plan.seed, rules: plan.rules.clone(), state: Mutex::new(state) }
    }

    /// Forgets all requests.
    pub(crate) fn reset(&self) {
        *self.state() = State { met: vec![0; self.rules.len()], ..State::default() };
    }

    /// What a request for this resource meets. An error is a header that names no fault.
    pub(crate) fn meet(
        &self,
        request: &ReceivedRequest,
        resource: &str,
    ) -> Result<Met, super::InjectionError> {
        let mut met = Met::default();
        let asked = request.header(HEADER);
        if self.rules.is_empty() && asked.is_none() {
            return Ok(met);
        }
        let mut state = self.state();
        state.requests += 1;
        // Each request has random numbers of its own: what one meets is not changed by the others.
        let mut random =
            fastrand::Rng::with_seed(self.seed ^ state.requests.wrapping_mul(0x9E37_79B9));
        for (i, rule) in self.rules.iter().enumerate() {
            if random.f64() >= rule.probability || rule.times.is_some_and(|n| state.met[i] >= n) {
                continue;
            }
            state.met[i] = state.met[i].saturating_add(1);
            state.apply(rule.injection, request, resource, &mut random, &mut met);
        }
        for rule in asked.into_iter().flat_map(|asked| asked.split(',')) {
            let rule: FaultRule = rule.trim().parse()?;
            let call = request.header("client-request-id").unwrap_or_default();
            if state.asked.len() >= REMEMBERED {
                state.asked.clear();
            }
            let before = state.asked.entry(format!("{call} {:?}", rule.injection)).or_default();
            *before = before.saturating_add(1);
            let is_over = rule.times.is_some_and(|times| *before > times);
            if !is_over && random.f64() < rule.probability {
                state.apply(rule.injection, request, resource, &mut random, &mut met);
            }
        }
        Ok(met)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn apply(
        &mut self,
        injection: Injection,
        request: &ReceivedRequest,
        resource: &str,
        random: &mut fastrand::Rng,
        met: &mut Met,
    ) {
        match injection {
            Injection::Throttle { scope, burst, per_second } => {
                let name = match scope {
                    Scope::App => request.header("authorization").unwrap_or_default(),
                    Scope::Resource => resource,
                };
                let bucket = self.buckets.entry(format!("{scope:?} {name}"));
                let now = Instant::now();
                let bucket = bucket.or_insert(Bucket { tokens: f64::from(burst), filled: now });
                if let Some(wait) = bucket.take(now, f64::from(burst), f64::from(per_second)) {
                    met.throttled = met.throttled.max(Some(wait));
                }
            }
            Injection::Latency { least, most } => {
                met.latency += least + most.saturating_sub(least).mul_f64(random.f64());
            }
            other => met.injections.push(other),
        }
    }
}

impl Bucket {
    /// Takes a token, or says how long it takes until there is one.
    fn take(&mut self, now: Instant, burst: f64, per_second: f64) -> Option<Duration> {
        let since = now.duration_since(self.filled).as_secs_f64();
        self.tokens = (self.tokens + since * per_second).min(burst);
        self.filled = now;
        if self.tokens < 1.0 {
            return Some(Duration::from_secs_f64((1.0 - self.tokens) / per_second));
        }
        self.tokens -= 1.0;
        None
    }
}
