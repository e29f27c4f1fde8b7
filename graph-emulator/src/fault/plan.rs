//! The faults that an emulator makes, and how often.

use std::str::FromStr;

use super::{Injection, InjectionError};

/// Which faults an emulator makes, and to which requests: the same ones in each run with the same seed.
///
/// ```
/// use graph_emulator::Emulator;
/// use graph_emulator::fault::{FaultPlan, Injection};
/// use http::StatusCode;
///
/// let plan = FaultPlan::new(7)
///     .sometimes(0.1, Injection::Status(StatusCode::SERVICE_UNAVAILABLE))
///     .first(2, Injection::Drop)
///     .rule("latency=50..200".parse()?);
/// let emulator = Emulator::new().faults(plan);
/// # Ok::<(), graph_emulator::fault::InjectionError>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a plan does nothing until an emulator has it"]
pub struct FaultPlan {
    pub(crate) seed: u64,
    pub(crate) rules: Vec<FaultRule>,
}

impl FaultPlan {
    /// A plan without faults. The seed decides which requests have them.
    pub fn new(seed: u64) -> Self {
        Self { seed, rules: Vec::new() }
    }

    /// With a fault of every request.
    pub fn always(self, injection: Injection) -> Self {
        self.rule(FaultRule { injection, probability: 1.0, times: None })
    }

    /// With a fault of some requests: `0.1` is one in ten.
    pub fn sometimes(self, probability: f64, injection: Injection) -> Self {
        self.rule(FaultRule { injection, probability, times: None })
    }

    /// With a fault of the first requests.
    pub fn first(self, times: u32, injection: Injection) -> Self {
        self.rule(FaultRule { injection, probability: 1.0, times: Some(times) })
    }

    /// With a fault as it is written: see [`FaultRule`].
    pub fn rule(mut self, rule: FaultRule) -> Self {
        self.rules.push(rule);
        self
    }
}

/// A fault, and how often it is made.
///
/// It is written as the [`Injection`], and then `@0.1` for one request in ten, or `*2` for the first two:
///
/// ```
/// use graph_emulator::fault::FaultRule;
///
/// let rule: FaultRule = "status=503@0.1".parse()?;
/// assert!("status=503@2".parse::<FaultRule>().is_err());
/// # Ok::<(), graph_emulator::fault::InjectionError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct FaultRule {
    pub(crate) injection: Injection,
    pub(crate) probability: f64,
    pub(crate) times: Option<u32>,
}

impl FromStr for FaultRule {
    type Err = InjectionError;

    fn from_str(text: &str) -> Result<Self, InjectionError> {
        let error = || InjectionError(text.to_owned());
        let (rest, times) = match text.rsplit_once('*') {
            Some((rest, times)) => (rest, Some(times.parse().map_err(|_| error())?)),
            None => (text, None),
        };
        let (rest, probability) = match rest.rsplit_once('@') {
            Some((rest, probability)) => (rest, probability.parse().map_err(|_| error())?),
            None => (rest, 1.0),
        };
        if !(0.0..=1.0).contains(&probability) {
            return Err(error());
        }
        Ok(Self { injection: rest.trim().parse()?, probability, times })
    }
}
