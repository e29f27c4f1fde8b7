//! What became of it.

use std::fmt;

use graph_intune::graph_core::OperationInfo;
use serde_json::{Value, json};

/// What became of one operation.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The operation.
    pub operation: OperationInfo,
    /// The path and query that were sent, or nothing if there was no request.
    pub url: String,
    /// The body that was sent, if it is JSON.
    pub body: Option<Value>,
    /// The status of the answer, if there was one.
    pub status: Option<u16>,
    /// What is wrong. Nothing, if it was accepted and decoded whole.
    pub fault: Option<String>,
}

impl Outcome {
    pub(super) fn new(operation: OperationInfo) -> Self {
        Self { operation, url: String::new(), body: None, status: None, fault: None }
    }
}

/// The request line as it is declared, and what is wrong.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            None => write!(f, "ok: {}", self.operation),
            Some(fault) => write!(f, "FAILED: {}: {fault}", self.operation),
        }
    }
}

/// What became of all.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Each operation, in the order in which they were sent.
    pub outcomes: Vec<Outcome>,
}

impl Report {
    /// How many operations were sent, or were to be.
    pub fn sent(&self) -> usize {
        self.outcomes.len()
    }

    /// How many were not accepted, or not decoded whole.
    pub fn failed(&self) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.fault.is_some()).count()
    }

    /// A list of all outcomes.
    pub fn to_json(&self) -> Value {
        let all = self.outcomes.iter().map(|outcome| {
            json!({
                "method": outcome.operation.method.as_str(),
                "path": outcome.operation.path,
                "url": outcome.url,
                "body": outcome.body,
                "status": outcome.status,
                "accepted": outcome.fault.is_none(),
                "fault": outcome.fault,
            })
        });
        all.collect()
    }
}

/// `sent N, accepted M, failed K`.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sent, failed) = (self.sent(), self.failed());
        write!(f, "sent {sent}, accepted {}, failed {failed}", sent - failed)
    }
}
