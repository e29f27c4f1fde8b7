//! How a client is configured.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, Uri};
use tower::Layer;

use super::authenticate::Authenticate;
use super::call::usual_headers;
use super::gate::Gate;
use super::origin::{Origin, is_sent_as_written, link_as_sent};
use super::service::Service;
use super::{Client, Inner, RetryPolicy};
use crate::auth::{AccessToken, Credential, Tokens};
use crate::error::Error;
use crate::info::Cloud;
use crate::transport::{Body, BoxError, BoxTransport, HttpClient, Proxies, Tls, erase};

/// Puts a layer around a transport.
type Wrap = Box<dyn FnOnce(BoxTransport) -> BoxTransport + Send>;

/// Configures a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: String,
    scope: Option<String>,
    credential: Option<Box<dyn Credential>>,
    transport: Option<BoxTransport>,
    layers: Vec<Wrap>,
    retry: RetryPolicy,
    pacing: bool,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    answer_limit: usize,
    user_agent: String,
    unknown_enum_members: bool,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            base_url: "https://graph.microsoft.com/v1.0".to_owned(),
            scope: None,
            credential: None,
            transport: None,
            layers: Vec::new(),
            retry: RetryPolicy::new(),
            pacing: true,
            timeout: Duration::from_secs(15 * 60),
            attempt_timeout: Duration::from_secs(100),
            connect_timeout: Duration::from_secs(10),
            answer_limit: 256 << 20,
            user_agent: concat!("graph-core/", env!("CARGO_PKG_VERSION")).to_owned(),
            unknown_enum_members: true,
        }
    }

    /// The service's address, version included. `https://graph.microsoft.com/v1.0` by default.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// The address of Microsoft Graph v1.0 in a cloud, in the place of the base URL. Tokens are asked for
    /// that cloud. The credential must sign in there too.
    ///
    /// ```
    /// use graph_core::{Client, Cloud};
    ///
    /// # #[cfg(feature = "rustls")] {
    /// let graph = Client::builder().cloud(Cloud::China).token("eyJ0...").build()?;
    /// assert_eq!(graph.base_url(), "https://microsoftgraph.chinacloudapi.cn/v1.0");
    /// # }
    /// # Ok::<(), graph_core::Error>(())
    /// ```
    pub fn cloud(self, cloud: Cloud) -> Self {
        self.base_url(format!("https://{}/v1.0", cloud.host()))
    }

    /// What tokens are asked for. By default the base URL's origin and `/.default`, which is what
    /// Microsoft Graph itself needs: a gateway in front of it may need another scope.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Where access tokens come from. Without a credential, requests carry no token.
    ///
    /// A credential is asked in a task of its own, once for all requests that wait. While the token before is
    /// valid, none does.
    pub fn credential(mut self, credential: impl Credential) -> Self {
        self.credential = Some(Box::new(credential));
        self
    }

    /// One access token for all requests, for as long as it is valid.
    pub fn token(self, token: impl Into<String>) -> Self {
        self.credential(AccessToken::new(token))
    }

    /// The longest a call may take in all, with its waits and attempts. 15 minutes by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The longest that one attempt may take, its answer included. 100 seconds by default. For a
    /// [`Download`](crate::Download), this limits the wait for the headers and for each chunk.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// The longest that making a connection may take, including DNS, a proxy and TLS. 10 seconds by
    /// default. It does not apply to a transport of the app's own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// When a request is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Whether all requests wait after one was refused for its rate (429), and then keep to the rate that
    /// the service takes. On by default. When it is off, each request waits by itself.
    pub fn pacing(mut self, wanted: bool) -> Self {
        self.pacing = wanted;
        self
    }

    /// The longest answer that is taken in, in bytes. 256 MiB by default. A
    /// [`Download`](crate::Download) may be longer: it is not held.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// Another transport in the place of hyper's client: see [`transport`](crate::transport).
    ///
    /// ```
    /// use graph_core::Client;
    /// use graph_core::transport::{Body, BoxError};
    ///
    /// let service = tower::service_fn(|request: http::Request<Body>| async move {
    ///     assert_eq!(request.uri().path(), "/v1.0/users/1a2b");
    ///     Ok::<_, BoxError>(http::Response::new(Body::from(r#"{"id": "1a2b"}"#)))
    /// });
    /// let graph = Client::builder().transport(service).build()?;
    /// # Ok::<(), graph_core::Error>(())
    /// ```
    pub fn transport<S, B>(mut self, transport: S) -> Self
    where
        S: tower::Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.transport = Some(erase(transport));
        self
    }

    /// A layer around each attempt. The last one added is the outermost. It does not see the token: see
    /// [the order of a call](crate::transport#the-order-of-a-call).
    pub fn layer<L, B>(mut self, layer: L) -> Self
    where
        L: Layer<BoxTransport> + Send + 'static,
        L::Service:
            tower::Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        <L::Service as tower::Service<Request<Body>>>::Error: Into<BoxError>,
        <L::Service as tower::Service<Request<Body>>>::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.layers.push(Box::new(move |inner| erase(layer.layer(inner))));
        self
    }

    /// What the program calls itself: `contoso-compliance/1.4`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Whether to ask for members of enums that the service otherwise writes as `unknownFutureValue`.
    /// On by default. See
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
        let (base_url, origin) = base_url(&self.base_url)?;
        if self.credential.is_some() && !origin.is_https() && !origin.is_loopback() {
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
        let scope = self.scope.unwrap_or_else(|| format!("{origin}/.default"));
        let tokens = self.credential.map(|credential| Arc::new(Tokens::new(credential, scope)));
        let service = match self.transport {
            None if self.layers.is_empty() => {
                let http = http_client(&origin, self.connect_timeout)?;
                Service::Http { http, origin: origin.clone() }
            }
            transport => {
                let transport = match transport {
                    Some(transport) => transport,
                    None => erase(http_client(&origin, self.connect_timeout)?),
                };
                let inner = erase(Authenticate { transport, origin: origin.clone() });
                Service::Boxed(self.layers.into_iter().fold(inner, |inner, wrap| wrap(inner)))
            }
        };
        Ok(Client(
            Inner {
                service,
                base_url,
                origin,
                tokens,
                gate: Arc::new(Gate::new()),
                is_paced: self.pacing,
                retry: self.retry,
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                answer_limit: self.answer_limit,
                usual_headers: usual_headers(user_agent),
                unknown_enum_members: self.unknown_enum_members,
            }
            .into(),
        ))
    }
}

/// The transport by default.
fn http_client(origin: &Origin, connect_timeout: Duration) -> Result<HttpClient, Error> {
    let tls = Tls::new(origin.is_https())?;
    let proxies = (!origin.is_loopback()).then(Proxies::of_system);
    Ok(HttpClient::new(&tls, proxies, connect_timeout))
}

/// Shows nothing that may be secret. The address may hold a password until it is checked.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// The base URL without a slash at its end, and its origin.
fn base_url(text: &str) -> Result<(String, Origin), Error> {
    const WRITE: &str = "write it as in `https://graph.microsoft.com/v1.0`";
    let fault = |fault: &str| Error::configuration(format!("the base URL {fault}; {WRITE}"));
    let uri: Uri = text.parse().map_err(|error| fault(&format!("is not valid: {error}")))?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err(fault("is neither http nor https"));
    }
    if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err(fault("holds a user name or password"));
    }
    if uri.query().is_some() || text.contains('#') {
        return Err(fault("holds a query or fragment"));
    }
    if !is_sent_as_written(text) {
        return Err(fault("holds dot segments or `\\`"));
    }
    let origin = Origin::of(&uri).ok_or_else(|| fault("has no host"))?;
    let path = link_as_sent(uri.path().trim_end_matches('/'));
    Ok((format!("{origin}{path}"), origin))
}

#[cfg(test)]
mod tests;
