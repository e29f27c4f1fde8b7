//! Authentication: where a request's bearer token comes from.

use std::error::Error;
use std::fmt;
use std::future::{self, Future};
use std::pin::Pin;

use http::HeaderValue;

/// Gives access tokens.
///
/// It is asked before every request, so it should keep a token until that is about to expire.
/// Closures that return a future are credentials:
///
/// ```no_run
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
pub trait Credential: Send + Sync + 'static {
    /// A token for a request that is about to be sent.
    fn token(&self, request: TokenRequest) -> TokenFuture<'_>;
}

/// The future of [`Credential::token`].
pub type TokenFuture<'a> =
    Pin<Box<dyn Future<Output = Result<AccessToken, CredentialError>> + Send + 'a>>;

/// Why a credential has no token.
pub type CredentialError = Box<dyn Error + Send + Sync>;

impl<F, Fut> Credential for F
where
    F: Fn(TokenRequest) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<AccessToken, CredentialError>> + Send + 'static,
{
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(self(request))
    }
}

/// What a token is asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenRequest {
    pub(crate) scope: String,
}

impl TokenRequest {
    /// The scope: the service's address and `/.default`.
    pub fn scope(&self) -> &str {
        &self.scope
    }
}

/// An access token. `Debug` does not show it.
#[derive(Clone)]
pub struct AccessToken(String);

impl AccessToken {
    /// A token, without the word `Bearer`.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }

    /// The value of the `Authorization` header. White space around the token, such as the end of the
    /// line in a file, is not part of it.
    pub(crate) fn header(&self) -> Result<HeaderValue, &'static str> {
        let secret = self.0.trim();
        if secret.is_empty() {
            return Err("the token is empty; give the access token itself");
        }
        if secret.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("bearer ")) {
            return Err("the token begins with `Bearer`; leave that word out");
        }
        HeaderValue::from_str(&format!("Bearer {secret}"))
            .map_err(|_| "the token has characters that no token has; give the access token itself")
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken")
    }
}

/// A token is its own credential, until it expires.
impl Credential for AccessToken {
    fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
        Box::pin(future::ready(Ok(self.clone())))
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
            assert!(AccessToken::new(token).header().expect_err(fault).starts_with(fault));
        }
    }
}
