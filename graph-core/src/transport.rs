//! What carries requests, and how an app puts its own in its place.
//!
//! A transport is a [`tower::Service`] from an [`http::Request`] to an [`http::Response`], the interface
//! that hyper, axum, tonic and kube share: there are layers for it already, and as hyper's client is built
//! on it too, it costs no dependency more. By default the transport is that client: HTTP/1.1, or HTTP/2
//! where the service takes it, through the system's proxy if there is one (`HTTPS_PROXY` and the like).
//! [`ClientBuilder::transport`](crate::ClientBuilder::transport) takes any other: a client of hyper's that
//! the app has set up, one of reqwest's as `Reqwest` (with the feature `reqwest`), a router of axum, or a
//! closure by [`tower::service_fn`], which needs no socket at all.
//! [`ClientBuilder::layer`](crate::ClientBuilder::layer) puts a [`tower::Layer`] around it, also one of
//! `tower-http`'s.
//!
//! # The order of a call
//!
//! Once for each call: the total time begins, the request is written, with its `client-request-id`,
//! `User-Agent`, `Accept` and `Prefer`, and a [`tracing`] span is opened. Then for each attempt:
//!
//! 1. the gate: after a 429 all requests of a client wait, and then they keep to the rate that the
//!    service takes;
//! 2. the app's layers, the one that was added last first. They see a request without a token;
//! 3. authentication: the token is added, for the origin of the base URL alone. A token that was refused
//!    is replaced once, with the claims that the service asks for;
//! 4. the transport.
//!
//! The answer's body is read to its end within the attempt, so that one that breaks off is tried again. Only
//! of a [`Download`](crate::Download) that succeeds, the app reads the body itself.
//!
//! # Addresses
//!
//! A link that the service gives is sent byte for byte, but for what no address has, such as a space or
//! `ø`: that is percent-encoded. An address that a URL parser would make another one of, because it has a
//! `#`, dot segments, or `\` in its path, is an error.

mod body;
mod connect;
mod http_client;
mod proxy;
#[cfg(feature = "reqwest")]
mod reqwest_client;
#[cfg(test)]
mod testing;
mod tls;

use std::error::Error;

use ::http::{Request, Response};
use bytes::Bytes;
use tower::util::BoxCloneSyncService;
use tower::{Service, ServiceExt};

pub use body::Body;
pub(crate) use body::{SourceFailed, TooLong};
pub(crate) use http_client::HttpClient;
pub(crate) use proxy::Proxies;
#[cfg(feature = "reqwest")]
pub use reqwest_client::Reqwest;
pub(crate) use tls::Tls;

/// Whether this build can encrypt.
const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// Any error of a transport.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// A transport without its own type.
pub type BoxTransport = BoxCloneSyncService<Request<Body>, Response<Body>, BoxError>;

/// A request has no form in HTTP.
#[derive(Debug)]
pub(crate) struct Unsendable(pub(crate) &'static str);

impl std::fmt::Display for Unsendable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the address leads nowhere: {}", self.0)
    }
}

impl Error for Unsendable {}

/// Takes a transport's type away.
pub(crate) fn erase<S, B>(service: S) -> BoxTransport
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    BoxCloneSyncService::new(
        service.map_response(|response: Response<B>| response.map(Body::wrap)).map_err(Into::into),
    )
}
