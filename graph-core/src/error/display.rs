//! What an error says.

use std::fmt;
use std::io;

use http::StatusCode;

use super::transport::{Cause, innermost};
use super::{Error, Fault, Inner, Kind, hide};
use crate::auth::{InvalidToken, NoToken};
use crate::edm::EdmType;
use crate::info::{Method, OperationInfo, OperationKind};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hide(self.0.authorization.as_ref(), &Whole(self).to_string()))
    }
}

/// The longest text of another's that is shown, in characters.
const LONGEST_SHOWN: usize = 500;

/// Adds a text of another's on one line, and not endless.
pub(super) fn push_line(all: &mut String, text: &str) {
    let line = |c: char| if c.is_control() { ' ' } else { c };
    let begin = all.len();
    all.extend(text.chars().map(line).take(LONGEST_SHOWN));
    if all.len() - begin < text.len() {
        all.push_str("...");
    }
}

/// An error's text, before what is hidden is taken out of it.
struct Whole<'a>(&'a Error);

impl fmt::Display for Whole<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.0;
        let Inner { kind, operation, answer, attempts, .. } = &*error.0;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        match kind {
            Kind::Configuration(message) | Kind::Patch(message) => {
                f.write_str(message)?;
            }
            Kind::Request(Fault::Id(id)) => id.fmt(f)?,
            Kind::Request(Fault::Body(message)) => {
                write!(f, "the body cannot be encoded: {message}")?;
            }
            Kind::Request(Fault::Link(message) | Fault::Other(message)) => f.write_str(message)?,
            Kind::Source(source) => write!(f, "the content cannot be read: {source}")?,
            Kind::Credential(source) => write_no_token(source, f)?,
            Kind::Dependency(before) => write!(f, "not done, since it depends on: {before}")?,
            Kind::NoTurn => f.write_str(
                "the service limits the rate of requests, and the time was over before this one's \
                 turn; send fewer at once, or give them a longer `timeout`",
            )?,
            Kind::Transport(cause, source) => match cause {
                Cause::NeverSent | Cause::Untrusted => {
                    let mut text = "no connection: ".to_owned();
                    push_line(&mut text, &innermost(&**source).to_string());
                    f.write_str(&text)?;
                }
                Cause::NotTaken => {
                    f.write_str("the connection was closed before the request's turn")?;
                }
                Cause::TimedOut => f.write_str("no answer in time")?,
                Cause::Broken => f.write_str("no complete answer")?,
                Cause::SourceFailed => f.write_str("the stream that is sent cannot be read")?,
                Cause::TooLong if error.refusal().is_some() => {
                    let status = error.refusal().unwrap_or_default();
                    write!(f, "{status}: {source}, which is too long for an error")?;
                }
                Cause::TooLong => write!(
                    f,
                    "{source}; select fewer properties or smaller pages, or raise the client's \
                     `answer_limit`"
                )?,
                Cause::Unsendable => write!(f, "the request cannot be sent: {source}")?,
            },
            Kind::Service(service) => {
                let status = answer.as_ref().map(|answer| answer.status).unwrap_or_default();
                write!(f, "{status}")?;
                f.write_str(&service.shown(|text| hide(error.0.authorization.as_ref(), text)))?;
            }
            Kind::NoBody(edm) => f.write_str(&without_body(*operation, *edm))?,
            Kind::Decode { edm, path, source } => {
                // serde_json's text says what was expected and where, never what was there.
                write!(f, "the answer is not of type {edm}: at `{path}`: {source}")?;
            }
        }
        if let Some(id) = error.request_id() {
            // What the service writes is one line here.
            let id: String = id.chars().filter(|c| !c.is_control()).collect();
            write!(f, " (request-id {id})")?;
        }
        if error.is_elsewhere() {
            // What is lacking there is no permission of this operation.
            f.write_str(
                "; this is the answer of the address that the download was redirected to, so send the \
                 request again to be given another",
            )?;
        } else if let Some(operation) =
            operation.filter(|_| error.status() == Some(StatusCode::FORBIDDEN))
        {
            write_permissions(operation, f)?;
        }
        if error.claims().is_some() {
            f.write_str("; sign in again with the claims that `Error::claims` gives")?;
        }
        if *attempts > 1 {
            write!(f, "; tried {attempts} times")?;
        }
        if error.is_outcome_unknown()
            && operation.is_some_and(|operation| !operation.is_idempotent())
        {
            f.write_str("; it may have been done, so look before it is sent again")?;
        }
        Ok(())
    }
}

/// Says why there is no token, where that is certain to show nothing secret. What a credential says itself
/// may quote anything.
fn write_no_token(error: &NoToken, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")?;
    let system = error.0.downcast_ref::<io::Error>().filter(|error| error.get_ref().is_none());
    match (error.0.downcast_ref::<InvalidToken>(), system) {
        (Some(invalid), _) => write!(f, ": {invalid}"),
        (_, Some(system)) => write!(f, ": {system}"),
        (None, None) => f.write_str("; the `source` of this error says why"),
    }
}

/// Says which permission is enough, as far as it is declared.
fn write_permissions(operation: OperationInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut delegated = operation.delegated_permissions();
    match (delegated.next(), operation.application_permissions().next()) {
        (Some(one), Some(other)) if one == other => write!(f, "; `{one}` is enough"),
        (Some(one), Some(other)) => {
            write!(f, "; `{one}` is enough for a signed-in user, `{other}` for an app by itself")
        }
        (Some(one), None) => write!(f, "; `{one}` is enough for a signed-in user"),
        (None, Some(one)) => write!(f, "; `{one}` is enough for an app by itself"),
        (None, None) => Ok(()),
    }
}

/// Says what an answer without a body means: what was done once is not to be done again.
fn without_body(operation: Option<OperationInfo>, edm: EdmType) -> String {
    match operation {
        Some(OperationInfo { kind: OperationKind::Create, .. }) => {
            "the service accepted the request and answered without a body; the item exists, but what \
             it became is not known; list or get it"
                .into()
        }
        Some(OperationInfo { method: Method::Get, .. }) | None => {
            format!("the service answered without a body; expected {edm}")
        }
        Some(_) => format!(
            "the service accepted the request and answered without a body; what was asked is done, but \
             the {edm} that it gives is not known"
        ),
    }
}

/// The same text as `Display`, and the ids of the request.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("message", &format_args!("{self}"))
            .field("client_request_id", &self.0.client_request_id)
            .field("source", &std::error::Error::source(self))
            .finish()
    }
}
