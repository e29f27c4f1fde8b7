//! What an error is about, to be matched.

use super::transport::Cause;
use super::{Error, Fault, Kind};

/// What an error is about, and so who can do something about it.
///
/// ```no_run
/// # use graph_core::{Client, Error, graph_resource};
/// # #[graph_resource(path = "/users/{userId}", method = GET)]
/// # pub struct User {
/// #     #[graph(key)]
/// #     pub id: String,
/// # }
/// use graph_core::{ErrorKind, StatusCode};
///
/// # async fn run(graph: Client) -> Result<(), Error> {
/// let user = match User::get("1a2b").send(&graph).await {
///     Ok(user) => Some(user),
///     Err(error) => match error.kind() {
///         ErrorKind::Service if error.status() == Some(StatusCode::NOT_FOUND) => None,
///         ErrorKind::Connection | ErrorKind::Timeout => {
///             println!("Microsoft Graph cannot be reached: {error}");
///             None
///         }
///         _ => return Err(error),
///     },
/// };
/// # Ok(())
/// # }
/// ```
///
/// What can be done about it is another question: [`Error::is_retryable`] and
/// [`Error::is_outcome_unknown`] answer it for all kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client, the patch or the request cannot be used as it was built. Nothing was sent.
    Invalid,
    /// The content that is sent, which the app reads piece by piece, cannot be read:
    /// [`source`](std::error::Error::source) says why. What was sent before stays.
    Source,
    /// The credential gave no token.
    Credential,
    /// No connection was made, or it broke before the whole answer was there.
    Connection,
    /// The time was over: for an attempt, or for the request with all its waits.
    Timeout,
    /// The service answered with an error: [`Error::status`] and [`Error::code`] say which.
    Service,
    /// The service did what was asked, and its answer is not what it should be, or too long.
    Answer,
    /// A link that the service gave, such as the one to the next page, cannot be followed.
    Link,
    /// Another request of the batch, which had to come before, failed.
    Dependency,
}

impl Error {
    /// What the error is about.
    pub fn kind(&self) -> ErrorKind {
        match &self.0.kind {
            Kind::Request(Fault::Link(_)) => ErrorKind::Link,
            Kind::Configuration(_) | Kind::Patch(_) | Kind::Request(_) => ErrorKind::Invalid,
            Kind::Source(_) => ErrorKind::Source,
            Kind::Credential(_) => ErrorKind::Credential,
            Kind::NoTurn => ErrorKind::Timeout,
            Kind::Service(_) => ErrorKind::Service,
            // Its status did arrive.
            Kind::Transport(..) if self.refusal().is_some() => ErrorKind::Service,
            Kind::Transport(cause, _) => match cause {
                Cause::NeverSent | Cause::Untrusted | Cause::NotTaken | Cause::Broken => {
                    ErrorKind::Connection
                }
                Cause::SourceFailed => ErrorKind::Source,
                Cause::TimedOut => ErrorKind::Timeout,
                Cause::TooLong => ErrorKind::Answer,
                Cause::Unsendable => ErrorKind::Invalid,
            },
            Kind::NoBody(_) | Kind::Decode { .. } => ErrorKind::Answer,
            Kind::Dependency(_) => ErrorKind::Dependency,
        }
    }
}
