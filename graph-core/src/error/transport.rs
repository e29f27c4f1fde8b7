//! What is known of a request whose answer did not arrive.

use std::error::Error;
use std::io;

use hyper_util::client::legacy;

use crate::transport::{BoxError, SourceFailed, TooLong, Unsendable};

/// How far a request came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// No connection was made, so nothing of it was sent.
    NeverSent,
    /// The same, since the service's certificate is not to be trusted: it will not be the next time either.
    Untrusted,
    /// The service says that it did not look at it, or the connection was closed before its turn.
    NotTaken,
    /// It may have been sent, and no answer came in time.
    TimedOut,
    /// It may have been sent, and the connection broke.
    Broken,
    /// A part of it may have been sent, and the rest cannot be read.
    SourceFailed,
    /// The answer is longer than the client takes.
    TooLong,
    /// It cannot be sent at all.
    Unsendable,
}

impl Cause {
    /// Reads the errors of hyper's client, of reqwest's and of the system. Of any other it is only known
    /// that the request may have been sent.
    pub(super) fn of(error: &BoxError) -> Self {
        let outermost: &(dyn Error + 'static) = &**error;
        let mut chain = std::iter::successors(Some(outermost), |error: &&(dyn Error + 'static)| {
            (**error).source()
        });
        // How much of it was sent by then is not known, whatever its own connection says.
        if chain.any(<dyn Error>::is::<SourceFailed>) {
            return Cause::SourceFailed;
        }
        let mut next = Some(outermost);
        while let Some(error) = next {
            match Self::of_one(error) {
                Some(Cause::NeverSent) if causes(outermost).any(is_untrusted) => {
                    return Cause::Untrusted;
                }
                Some(cause) => return cause,
                None => {}
            }
            next = error.source();
        }
        Cause::Broken
    }

    /// For traces.
    pub(super) fn name(self) -> &'static str {
        match self {
            Cause::NeverSent => "connect",
            Cause::Untrusted => "untrusted_certificate",
            Cause::NotTaken => "connection_closed",
            Cause::TimedOut => "timeout",
            Cause::Broken => "connection_broken",
            Cause::SourceFailed => "source_failed",
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
        if let Some(error) = error.downcast_ref::<legacy::Error>() {
            return match () {
                () if error.is_connect() => Some(Cause::NeverSent),
                () if is_not_taken(error) => Some(Cause::NotTaken),
                () => None,
            };
        }
        #[cfg(feature = "reqwest")]
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

/// An error and its causes. What an error of the system holds, it does not name as its source.
fn causes<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> + 'a {
    std::iter::successors(Some(error), |&error| {
        let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        held.map(|held| held as &(dyn Error + 'static)).or_else(|| error.source())
    })
}

/// What an error began with.
pub(super) fn innermost<'a>(error: &'a (dyn Error + 'static)) -> &'a (dyn Error + 'static) {
    causes(error).last().unwrap_or(error)
}

/// Whether a service's certificate was refused.
#[allow(unused_variables)] // Without TLS there are none.
fn is_untrusted(error: &(dyn Error + 'static)) -> bool {
    #[cfg(feature = "rustls")]
    if matches!(error.downcast_ref(), Some(rustls::Error::InvalidCertificate(_))) {
        return true;
    }
    // Only the texts of the systems' libraries tell.
    #[cfg(feature = "native-tls")]
    if error.is::<native_tls::Error>() && error.to_string().contains("certificate") {
        return true;
    }
    false
}

/// Whether a connection was closed without a look at a request.
fn is_not_taken(error: &legacy::Error) -> bool {
    // From when on a request is given to a connection, an error tells which one.
    if error.connect_info().is_none() {
        return true;
    }
    let Some(source) = error.source().and_then(<dyn Error>::downcast_ref::<hyper::Error>) else {
        return false;
    };
    // hyper says that a request was cancelled only where it gives the request back.
    source.is_canceled() || is_refused(source)
}

/// HTTP/2 tells which requests were not looked at: see
/// [RFC 9113, 8.7](https://www.rfc-editor.org/rfc/rfc9113.html#section-8.7).
#[cfg(feature = "_http2")]
fn is_refused(error: &hyper::Error) -> bool {
    let Some(error) = error.source().and_then(<dyn Error>::downcast_ref::<h2::Error>) else {
        return false;
    };
    // A GOAWAY says as much of the requests after the last one taken. But h2 gives the same error for a
    // request that it has already queued when the GOAWAY arrives, and that one may be taken.
    error.reason() == Some(h2::Reason::REFUSED_STREAM) && error.is_reset() && error.is_remote()
}

#[cfg(not(feature = "_http2"))]
fn is_refused(_: &hyper::Error) -> bool {
    false
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
