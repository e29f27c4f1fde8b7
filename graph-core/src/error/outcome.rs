//! What an error says of a request's outcome, and of sending it again.

use std::borrow::Cow;

use http::StatusCode;

use super::transport::Cause;
use super::{Error, Fault, Kind};
use crate::info::Method;

impl Error {
    /// Whether the same request may succeed later: the service was busy or could not be reached.
    ///
    /// Whether it may be sent again is another question: see
    /// [`is_outcome_unknown`](Self::is_outcome_unknown).
    pub fn is_retryable(&self) -> bool {
        match (&self.0.kind, self.refusal()) {
            (Kind::Service(_) | Kind::Transport(..), Some(status)) => {
                matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
            }
            (Kind::Transport(cause, _), None) => {
                !matches!(cause, Cause::Untrusted | Cause::TooLong | Cause::Unsendable)
            }
            (Kind::NoTurn, _) => true,
            _ => false,
        }
    }

    /// Whether the service may have done what was asked, or not: it failed on the way (408, 500, 502,
    /// 504), or the connection broke before it answered, this time or when it was tried before. So a
    /// delete that is answered with 404, or an update with 412, may have been done by the try before.
    /// Look before a request is sent again that does something each time, such as creating an item.
    pub fn is_outcome_unknown(&self) -> bool {
        let has_effect = self.0.operation.is_none_or(|operation| operation.method != Method::Get);
        has_effect && (self.0.is_in_doubt || self.is_ambiguous())
    }

    fn is_ambiguous(&self) -> bool {
        match (&self.0.kind, self.status()) {
            (Kind::Service(_) | Kind::Transport(..), Some(status)) => {
                matches!(status.as_u16(), 408 | 500 | 502 | 504)
            }
            (Kind::Transport(cause, _), None) => {
                matches!(cause, Cause::TimedOut | Cause::Broken | Cause::SourceFailed)
            }
            _ => false,
        }
    }

    /// Whether it is certain that nothing was done, and the service only asks to come back.
    pub(crate) fn is_refusal_for_now(&self) -> bool {
        match (&self.0.kind, self.status()) {
            (Kind::Service(_) | Kind::Transport(..), Some(status)) => {
                matches!(status.as_u16(), 429 | 503)
            }
            (Kind::Transport(cause, _), None) => {
                matches!(cause, Cause::NeverSent | Cause::NotTaken)
            }
            _ => false,
        }
    }

    /// Whether the service limits the rate of requests: it says so, or asks to come back at a time.
    pub(crate) fn is_throttling(&self) -> bool {
        if self.is_elsewhere() {
            return false;
        }
        match self.status().map(|status| status.as_u16()) {
            Some(429) => true,
            Some(503) => self.retry_after().is_some(),
            _ => false,
        }
    }

    /// Whether another service gave the answer.
    pub(crate) fn is_elsewhere(&self) -> bool {
        self.0.answer.as_ref().is_some_and(|answer| answer.is_elsewhere)
    }

    /// What went wrong in a word that has few values: the status, or the kind. See
    /// [`error.type`](https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/).
    pub(crate) fn reason(&self) -> Cow<'static, str> {
        if let Some(status) = self.refusal() {
            return status.as_str().to_owned().into();
        }
        match &self.0.kind {
            Kind::Request(Fault::Link(_)) => "invalid_link",
            Kind::Configuration(_) | Kind::Patch(_) | Kind::Request(_) => "invalid_request",
            Kind::Source(_) => "source_failed",
            Kind::Credential(_) => "credential",
            Kind::NoTurn => "throttled",
            Kind::Dependency(_) => "failed_dependency",
            Kind::Transport(cause, _) => cause.name(),
            Kind::Service(_) | Kind::NoBody(_) | Kind::Decode { .. } => "decode",
        }
        .into()
    }

    /// What the service decided, also where the rest of its answer did not arrive.
    pub(super) fn refusal(&self) -> Option<StatusCode> {
        self.status().filter(|status| !status.is_success())
    }
}
