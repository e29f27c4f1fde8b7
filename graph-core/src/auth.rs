//! Authentication: where a request's bearer token comes from.

#[cfg(feature = "azure")]
mod azure;
mod challenge;
mod tokens;

use std::error::Error;
use std::fmt;
use std::future::{self, Future};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderValue;

pub(crate) use challenge::claims_challenge;
pub(crate) use tokens::{Held, NoToken, Tokens};

/// Gives access tokens.
///
/// A client keeps a token and asks for the next one five minutes before it expires, once for all
/// requests; or when the service refuses it. Closures that return a future are credentials:
///
/// ```no_run
/// use std::time::Duration;
///
/// use graph_core::{AccessToken, Client, TokenRequest};
///
/// let client = Client::builder()
///     .credential(|request: TokenRequest| async move {
///         assert_eq!(request.scope(), "https://graph.microsoft.com/.default");
///         Ok(AccessToken::new("eyJ0..."))
///     })
///     .build()?;
/// # Ok::<(), graph_core::Error>(())
/// ```
///
/// Several clients share one that is in an `Arc<dyn Credential>`:
///
/// ```
/// use std::sync::Arc;
///
/// use graph_core::{AccessToken, Client, Credential};
///
/// let shared: Arc<dyn Credential> = Arc::new(AccessToken::new("eyJ0..."));
/// let one = Client::builder().credential(Arc::clone(&shared)).build()?;
/// let other = Client::builder().credential(shared).user_agent("contoso-reports").build()?;
/// # Ok::<(), graph_core::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no credential",
    label = "this gives no access tokens",
    note = "a credential is an `AccessToken`, a closure from a `TokenRequest` to a future of a \
            `Result<AccessToken, CredentialError>`, a type that implements `Credential`, or one of these in \
            a `Box<dyn Credential>` or an `Arc<dyn Credential>`",
    note = "with the feature `azure` of `graph-core`, it is a credential of the Azure SDK in an `Arc`, too"
)]
pub trait Credential: Send + Sync + 'static {
    /// A new token.
    fn token(&self, request: TokenRequest) -> TokenFuture<'_>;

    /// Whether it can ask for a token with [claims](TokenRequest::claims). If it cannot, a request whose
    /// token is refused for want of claims fails, and [`Error::claims`](crate::Error::claims) says which.
    fn takes_claims(&self) -> bool {
        true
    }
}

/// The future of [`Credential::token`].
pub type TokenFuture<'a> =
    Pin<Box<dyn Future<Output = Result<AccessToken, CredentialError>> + Send + 'a>>;

/// Why a credential has no token.
pub type CredentialError = Box<dyn Error + Send + Sync>;

// What is no credential should be told so, and not that it is no closure.
#[diagnostic::do_not_recommend]
impl<F, Fut> Credential for F
where
    F: Fn(TokenRequest) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<AccessToken, CredentialError>> + Send + 'static,
{
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(self(request))
    }
}

/// A credential without its own type.
impl Credential for Box<dyn Credential> {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        (**self).token(request)
    }

    fn takes_claims(&self) -> bool {
        (**self).takes_claims()
    }
}

/// A credential that several clients share. One of a known type is not: the Azure SDK's credentials in
/// an `Arc` are credentials as well, and a type could be both.
impl Credential for Arc<dyn Credential> {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        (**self).token(request)
    }

    fn takes_claims(&self) -> bool {
        (**self).takes_claims()
    }
}

/// What a token is asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenRequest {
    pub(crate) scope: String,
    pub(crate) claims: Option<String>,
}

impl TokenRequest {
    /// The scope: the service's address and `/.default`.
    pub fn scope(&self) -> &str {
        &self.scope
    }

    /// What the token must claim, as JSON: the service refused the last one for want of it. See
    /// [continuous access evaluation](https://learn.microsoft.com/entra/identity-platform/claims-challenge).
    pub fn claims(&self) -> Option<&str> {
        self.claims.as_deref()
    }
}

/// An access token. `Debug` does not show it.
#[derive(Clone)]
pub struct AccessToken {
    secret: String,
    expires_at: Option<SystemTime>,
}

impl AccessToken {
    /// A token, without the word `Bearer`. It is used until the service refuses it, or until the time of
    /// [`expires_at`](Self::expires_at).
    pub fn new(secret: impl Into<String>) -> Self {
        Self { secret: secret.into(), expires_at: None }
    }

    /// It expires at this time.
    #[must_use]
    pub fn expires_at(self, time: SystemTime) -> Self {
        Self { expires_at: Some(time), ..self }
    }

    /// It expires after this time. A time that the system's clock cannot count to means never.
    #[must_use]
    pub fn expires_in(self, time: Duration) -> Self {
        Self { expires_at: SystemTime::now().checked_add(time), ..self }
    }

    /// The value of the `Authorization` header. White space around the token, such as the end of the
    /// line in a file, is not part of it.
    pub(crate) fn header(&self) -> Result<HeaderValue, InvalidToken> {
        let secret = self.secret.trim();
        if secret.is_empty() {
            return Err(InvalidToken("the token is empty; give the access token itself"));
        }
        if secret.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("bearer ")) {
            return Err(InvalidToken("the token begins with `Bearer`; leave that word out"));
        }
        HeaderValue::from_str(&format!("Bearer {secret}")).map_err(|_| {
            InvalidToken("the token has characters that no token has; give the access token itself")
        })
    }
}

/// A token is none. What is said of it shows nothing of it.
#[derive(Debug)]
pub(crate) struct InvalidToken(&'static str);

impl fmt::Display for InvalidToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for InvalidToken {}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// A token is its own credential, until it expires.
impl Credential for AccessToken {
    fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
        Box::pin(future::ready(Ok(self.clone())))
    }

    fn takes_claims(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::AccessToken;

    #[test]
    fn a_token_is_one_word() {
        for token in ["abc", " abc\n"] {
            let header = AccessToken::new(token).header().expect(token);
            assert_eq!(header.to_str().expect("ASCII"), "Bearer abc");
        }
        for (token, fault) in [
            ("", "the token is empty"),
            (" \n", "the token is empty"),
            ("Bearer abc", "the token begins with `Bearer`"),
            ("bearer abc", "the token begins with `Bearer`"),
            ("a\r\nb: c", "the token has characters that no token has"),
        ] {
            let error = AccessToken::new(token).header().expect_err(fault).to_string();
            assert!(error.starts_with(fault), "{error}");
        }
    }
}
