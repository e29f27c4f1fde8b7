//! The transport by default: hyper's client, with its pool of connections.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use ::http::header::PROXY_AUTHORIZATION;
use ::http::{Request, Response, Version};
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tower::Service;

use super::connect::Connector;
use super::proxy::Proxies;
use super::tls::Tls;
use super::{Body, BoxError, HAS_TLS, Unsendable};

/// How long a connection is kept that is not used.
const LONGEST_IDLE: Duration = Duration::from_secs(90);

/// Sends requests by HTTP/1.1, or by HTTP/2 where the service takes it, and follows no redirect: a token
/// goes to the service that it was made for, and to no address that an answer names.
#[derive(Clone)]
pub(crate) struct HttpClient {
    client: Client<Connector, Body>,
    proxies: Option<Arc<Proxies>>,
}

impl HttpClient {
    pub(crate) fn new(tls: &Tls, proxies: Option<Proxies>, connect_timeout: Duration) -> Self {
        let proxies = proxies.map(Arc::new);
        let connector = Connector::new(tls, proxies.clone(), connect_timeout);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(LONGEST_IDLE)
            .build(connector);
        Self { client, proxies }
    }

    /// Begins to send. What is then awaited holds no request: it is a part of each call's future.
    pub(crate) fn send(&self, mut request: Request<Body>) -> Result<ResponseFuture, Unsendable> {
        check(&request)?;
        // The connection has its version. Another one, which an app's layer may have written, cannot be sent.
        *request.version_mut() = Version::HTTP_11;
        if let Some(proxies) = &self.proxies
            && let Some(authorization) = proxies.authorization(request.uri())
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, authorization);
        }
        Ok(self.client.request(request))
    }
}

/// Whether an address leads anywhere. An app's layer may have changed it.
fn check(request: &Request<Body>) -> Result<(), Unsendable> {
    match request.uri().scheme_str() {
        Some("http") => Ok(()),
        Some("https") if HAS_TLS => Ok(()),
        Some("https") => Err(Unsendable("it is https, and this build has no TLS")),
        _ => Err(Unsendable("it is neither http nor https")),
    }
}

impl Service<Request<Body>> for HttpClient {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let sent = self.send(request);
        Box::pin(async move { Ok(sent?.await?.map(Body::from)) })
    }
}

#[cfg(all(test, any(feature = "rustls", feature = "native-tls")))]
mod tests;
