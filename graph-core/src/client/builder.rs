//! How a client is configured.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use http::HeaderValue;
use reqwest::Url;
use reqwest::redirect::Policy;

use super::{Client, Inner, tls};
use crate::auth::{AccessToken, Credential, TokenRequest};
use crate::error::Error;

/// Configures a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: String,
    credential: Option<Box<dyn Credential>>,
    timeout: Duration,
    connect_timeout: Duration,
    user_agent: String,
    unknown_enum_members: bool,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            base_url: "https://graph.microsoft.com/v1.0".to_owned(),
            credential: None,
            timeout: Duration::from_secs(100),
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!("graph-core/", env!("CARGO_PKG_VERSION")).to_owned(),
            unknown_enum_members: true,
        }
    }

    /// The service's address, version included. `https://graph.microsoft.com/v1.0` by default.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Where access tokens come from.
    ///
    /// Without a credential, requests carry no token.
    pub fn credential(mut self, credential: impl Credential) -> Self {
        self.credential = Some(Box::new(credential));
        self
    }

    /// One access token for all requests, for as long as it is valid.
    pub fn token(self, token: impl Into<String>) -> Self {
        self.credential(AccessToken::new(token))
    }

    /// The longest a request may take, answer included. 100 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The longest that making a connection may take. 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// What the program calls itself: `contoso-compliance/1.4`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Whether to ask for members of enums that the service otherwise writes as `unknownFutureValue`.
    /// By default it is asked. See
    /// [evolvable enums](https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations).
    pub fn unknown_enum_members(mut self, wanted: bool) -> Self {
        self.unknown_enum_members = wanted;
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// If the base URL is not one; if it is neither https nor a loopback address, and tokens would be
    /// sent in the clear; if this build has no TLS and the base URL needs it; or if the user agent is
    /// not valid as a header.
    pub fn build(self) -> Result<Client, Error> {
        let url = base_url(&self.base_url)?;
        let is_loopback = is_loopback(&url);
        if self.credential.is_some() && url.scheme() != "https" && !is_loopback {
            return Err(Error::configuration(
                "the base URL is neither https nor a loopback address, so the token could be read \
                 on the way; use https",
            ));
        }
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|_| {
            Error::configuration(
                "the user agent is not valid as a header; use visible ASCII characters",
            )
        })?;
        let mut http = reqwest::Client::builder()
            // A token goes to the service it was made for, and to no address that an answer names.
            .redirect(Policy::none())
            .timeout(self.timeout)
            .connect_timeout(self.connect_timeout)
            .user_agent(user_agent);
        if is_loopback {
            http = http.no_proxy();
        }
        let http = tls::configure(http, url.scheme() == "https")?
            .build()
            .map_err(|error| Error::configuration(format!("the HTTP client: {error}")))?;
        let token_request =
            TokenRequest { scope: format!("{}/.default", url.origin().ascii_serialization()) };
        let base_url = url.as_str().trim_end_matches('/').to_owned();
        let credential = self.credential;
        let unknown_enum_members = self.unknown_enum_members;
        let inner = Inner { http, base_url, credential, token_request, unknown_enum_members };
        Ok(Client(inner.into()))
    }
}

/// Shows nothing that may be secret. The address may hold a password until it is checked.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

fn base_url(text: &str) -> Result<Url, Error> {
    const WRITE: &str = "write it as in `https://graph.microsoft.com/v1.0`";
    let fault = |fault: &str| Error::configuration(format!("the base URL {fault}; {WRITE}"));
    let url = Url::parse(text).map_err(|error| fault(&format!("is not valid: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(fault("is neither http nor https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(fault("holds a user name or password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(fault("holds a query or fragment"));
    }
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let ip = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || ip.is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use crate::Client;

    #[test]
    fn a_token_is_only_for_https_and_loopback() {
        for base_url in [
            "http://graph.example/v1.0",
            "http://127.0.0.1.example/v1.0",
            "http://localhost.example/v1.0",
            "http://10.0.0.1:8080/v1.0",
            "http://[2001:db8::1]/v1.0",
        ] {
            let built = Client::builder().base_url(base_url).token("secret").build();
            let error = built.expect_err(base_url).to_string();
            assert!(error.ends_with("use https"), "{error}");
            Client::builder().base_url(base_url).build().expect("no token, no danger");
        }
        for base_url in [
            "http://127.0.0.1:8080/v1.0",
            "http://127.8.8.8/v1.0",
            "http://[::1]:8080/v1.0",
            "http://localhost/v1.0/",
            "HTTP://LOCALHOST/beta",
        ] {
            Client::builder().base_url(base_url).token("secret").build().expect(base_url);
        }
    }

    #[test]
    fn a_base_url_is_an_address_and_nothing_else() {
        for (base_url, fault) in [
            ("graph.microsoft.com", "is not valid: relative URL without a base"),
            ("ftp://graph.microsoft.com", "is neither http nor https"),
            ("https://user:secret@graph.microsoft.com", "holds a user name or password"),
            ("https://graph.microsoft.com/v1.0?x=1", "holds a query or fragment"),
        ] {
            let error = Client::builder().base_url(base_url).build().expect_err(base_url);
            let expected =
                format!("the base URL {fault}; write it as in `https://graph.microsoft.com/v1.0`");
            assert_eq!(error.to_string(), expected);
        }
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    #[test]
    fn https_needs_tls() {
        let error = Client::builder().build().expect_err("no TLS");
        assert!(error.to_string().contains("enable the feature"), "{error}");
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[test]
    fn the_default_is_microsofts_address() {
        let client = Client::builder().token("secret").build().expect("a client");
        assert_eq!(client.base_url(), "https://graph.microsoft.com/v1.0");
    }

    #[test]
    fn secrets_are_not_shown() {
        let builder = Client::builder().base_url("https://u:s3cr3t@host/?sig=s3cr3t");
        assert!(!format!("{builder:?}").contains("s3cr3t"));
        let builder = Client::builder().base_url("http://localhost").token("s3cr3t");
        assert!(!format!("{builder:?}").contains("s3cr3t"));
        assert!(!format!("{:?}", builder.build().expect("a client")).contains("s3cr3t"));
    }

    #[test]
    fn a_user_agent_that_is_no_header_is_refused() {
        let built = Client::builder().base_url("http://localhost").user_agent("a\r\nb: c").build();
        let error = built.expect_err("two lines").to_string();
        assert!(error.starts_with("the user agent is not valid"), "{error}");
    }
}
