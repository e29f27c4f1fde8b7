//! What is known of a request whose answer did not arrive.

use std::error::Error;
use std::io;

use crate::transport::{BoxError, SourceFailed, TooLong, Unsendable};

/// How far a request came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// No connection was made, so nothing of it was sent.
    NeverSent,
    /// It may have been sent, and no answer came in time.
    TimedOut,
    /// It may have been sent, and the connection broke.
    Broken,
    /// The answer is longer than the client takes.
    TooLong,
    /// It cannot be sent at all.
    Unsendable,
}

impl Cause {
    /// Reads the errors of reqwest and hyper, and the system's. Of any other it is only known that the
    /// request may have been sent.
    pub(super) fn of(error: &BoxError) -> Self {
        let outermost: &(dyn Error + 'static) = &**error;
        let mut chain = std::iter::successors(Some(outermost), |error: &&(dyn Error + 'static)| {
            (**error).source()
        });
        // How much of it was sent by then is not known, whatever its own connection says.
        if chain.any(<dyn Error>::is::<SourceFailed>) {
            return Cause::Broken;
        }
        let mut next = Some(outermost);
        while let Some(error) = next {
            if let Some(cause) = Self::of_one(error) {
                return cause;
            }
            next = error.source();
        }
        Cause::Broken
    }

    /// For traces.
    pub(super) fn name(self) -> &'static str {
        match self {
            Cause::NeverSent => "connect",
            Cause::TimedOut => "timeout",
            Cause::Broken => "connection_broken",
            Cause::TooLong => "answer_too_long",
            Cause::Unsendable => "invalid_request",
        }
    }

    fn of_one(error: &(dyn Error + 'static)) -> Option<Self> {
        if error.is::<Unsendable>() {
            return Some(Cause::Unsendable);
        }
        if error.is::<TooLong>() {
            return Some(Cause::TooLong);
        }
        if let Some(error) = error.downcast_ref::<reqwest::Error>() {
            return match () {
                () if error.is_builder() => Some(Cause::Unsendable),
                () if error.is_connect() => Some(Cause::NeverSent),
                () if error.is_timeout() => Some(Cause::TimedOut),
                () => None,
            };
        }
        match error.downcast_ref::<io::Error>()?.kind() {
            io::ErrorKind::ConnectionRefused => Some(Cause::NeverSent),
            io::ErrorKind::TimedOut => Some(Cause::TimedOut),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, ErrorKind};

    use super::Cause;

    #[test]
    fn only_what_was_certainly_not_sent_is_said_to_be() {
        for (kind, cause) in [
            (ErrorKind::ConnectionRefused, Cause::NeverSent),
            (ErrorKind::TimedOut, Cause::TimedOut),
            (ErrorKind::ConnectionReset, Cause::Broken),
            (ErrorKind::UnexpectedEof, Cause::Broken),
        ] {
            assert!(Cause::of(&io::Error::from(kind).into()) == cause, "{kind}");
        }
        assert!(Cause::of(&"anything else".into()) == Cause::Broken);
    }
}
