//! One kind of trouble that an emulator can make.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use http::StatusCode;

/// What goes wrong.
///
/// It is written as on the command line and in the header `x-emulator-fault`:
///
/// ```
/// use graph_emulator::fault::{Injection, Scope};
///
/// let injection: Injection = "throttle=app:20/5".parse()?;
/// assert_eq!(injection, Injection::Throttle { scope: Scope::App, burst: 20, per_second: 5 });
/// assert!("throttle=often".parse::<Injection>().is_err());
/// # Ok::<(), graph_emulator::fault::InjectionError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Injection {
    /// `throttle=app:20/5`: 429 with `Retry-After` beyond a burst of 20 requests and 5 a second.
    Throttle {
        /// What shares a limit.
        scope: Scope,
        /// How many requests may come at once.
        burst: u32,
        /// How many requests a second are taken in the long run.
        per_second: u32,
    },
    /// `latency=50..200`: the answer waits, this many milliseconds.
    Latency {
        /// The shortest wait.
        least: Duration,
        /// The longest wait.
        most: Duration,
    },
    /// `status=503`: an error with this status, and nothing is done.
    Status(StatusCode),
    /// `drop`: the request is carried out, and the connection closed without an answer.
    Drop,
    /// `truncate`: the request is carried out, and the connection closed in the middle of the answer.
    Truncate,
    /// `expired-token`: 401, as for a token whose time is over.
    ExpiredToken,
    /// `claims-challenge`: 401, with the claims that a new token must have (continuous access evaluation).
    ClaimsChallenge,
    /// `unknown-enum`: an enum's property has a member that is not declared.
    UnknownEnum,
    /// `extra-properties`: each item has properties that are not declared.
    ExtraProperties,
    /// `nulls`: properties that are never null are.
    Nulls,
    /// `foreign-next-link`: the next page is at another host.
    ForeignNextLink,
}

/// What shares a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All requests with the same token.
    App,
    /// All requests for the same kind of resource.
    Resource,
}

impl FromStr for Injection {
    type Err = InjectionError;

    fn from_str(text: &str) -> Result<Self, InjectionError> {
        let error = || InjectionError(text.to_owned());
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        Ok(match (name, value) {
            ("throttle", value) => {
                let (scope, rate) = value.split_once(':').ok_or_else(error)?;
                let scope = match scope {
                    "app" => Scope::App,
                    "resource" => Scope::Resource,
                    _ => return Err(error()),
                };
                let (burst, per_second) = rate.split_once('/').ok_or_else(error)?;
                let burst = burst.parse().map_err(|_| error())?;
                let per_second = per_second.parse().map_err(|_| error())?;
                if burst == 0 || per_second == 0 {
                    return Err(error());
                }
                Injection::Throttle { scope, burst, per_second }
            }
            ("latency", value) => {
                let (least, most) = value.split_once("..").unwrap_or((value, value));
                let least = Duration::from_millis(least.parse().map_err(|_| error())?);
                let most = Duration::from_millis(most.parse().map_err(|_| error())?);
                if most < least {
                    return Err(error());
                }
                Injection::Latency { least, most }
            }
            ("status", value) => {
                let status = value.parse::<StatusCode>().map_err(|_| error())?;
                if !status.is_client_error() && !status.is_server_error() {
                    return Err(error());
                }
                Injection::Status(status)
            }
            ("drop", "") => Injection::Drop,
            ("truncate", "") => Injection::Truncate,
            ("expired-token", "") => Injection::ExpiredToken,
            ("claims-challenge", "") => Injection::ClaimsChallenge,
            ("unknown-enum", "") => Injection::UnknownEnum,
            ("extra-properties", "") => Injection::ExtraProperties,
            ("nulls", "") => Injection::Nulls,
            ("foreign-next-link", "") => Injection::ForeignNextLink,
            _ => return Err(error()),
        })
    }
}

/// A text that names no fault.
#[derive(Clone, Debug)]
pub struct InjectionError(pub(super) String);

impl fmt::Display for InjectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no fault; write `throttle=app:20/5`, `latency=50..200`, `status=503`, `drop`, \
             `truncate`, `expired-token`, `claims-challenge`, `unknown-enum`, `extra-properties`, \
             `nulls` or `foreign-next-link`, then `@0.1` for one request in ten, or `*2` for two",
            self.0
        )
    }
}

impl std::error::Error for InjectionError {}
