//! How an emulator behaves.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use crate::answer::Answer;
use crate::fault::{Fault, FaultPlan};
use crate::received::ReceivedRequest;

/// What an emulator is told before it starts.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) page_size: usize,
    pub(crate) require_permissions: bool,
    /// How many requests are kept. The oldest go first.
    pub(crate) kept_requests: usize,
    pub(crate) faults: FaultPlan,
    /// What is served outside of the API, by path.
    pub(crate) files: HashMap<String, Answer>,
    pub(crate) observer: Option<Observer>,
    pub(crate) intercept: Option<Intercept>,
}

/// Who decides, before anyone else, what is done with a request.
#[derive(Clone)]
pub(crate) struct Intercept(pub(crate) Arc<Decide>);

pub(crate) type Decide = dyn Fn(&ReceivedRequest) -> Option<Fault> + Send + Sync;

impl fmt::Debug for Intercept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Intercept")
    }
}

/// Who is told of each request.
#[derive(Clone)]
pub(crate) struct Observer(pub(crate) Arc<dyn Fn(&ReceivedRequest) + Send + Sync>);

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            page_size: 100,
            require_permissions: false,
            kept_requests: usize::MAX,
            faults: FaultPlan::default(),
            files: HashMap::new(),
            observer: None,
            intercept: None,
        }
    }
}
