//! Connections to services: by TCP or through a proxy, by TLS where the address says so, and in time.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::time::timeout;
use tower::{Service, ServiceExt};

use super::proxy::{Proxied, Proxies};
use super::tls::{Https, Tls};
use super::{BoxError, HAS_TLS};

/// A peer that is gone is found out by TCP, also while nothing is sent: asked after so long, so often.
const KEEPALIVE: Duration = Duration::from_secs(15);
const KEEPALIVE_RETRIES: u32 = 3;
/// How long what was sent may stay without the peer's acknowledgement.
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNACKNOWLEDGED: Duration = Duration::from_secs(30);

/// Makes connections.
///
/// The pool copies it for each request, and seldom uses the copy.
#[derive(Clone)]
pub(super) struct Connector(Arc<Inner>);

struct Inner {
    https: Https<Proxied>,
    /// For all of it: the name's address, TCP, the proxy and TLS.
    limit: Duration,
}

impl Connector {
    pub(super) fn new(tls: &Tls, proxies: Option<Arc<Proxies>>, limit: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        // Where there is TLS, it is added around this; else an https address must fail.
        tcp.enforce_http(!HAS_TLS);
        tcp.set_nodelay(true);
        // Divided among the addresses of a name: one that does not answer leaves time for the next.
        tcp.set_connect_timeout(Some(limit));
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_RETRIES));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        let https = tls.to_service(Proxied::new(tcp, tls, proxies));
        Self(Arc::new(Inner { https, limit }))
    }
}

impl Service<Uri> for Connector {
    type Response = <Https<Proxied> as Service<Uri>>::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let connected = timeout(self.0.limit, self.0.https.clone().oneshot(to));
        Box::pin(async move {
            connected.await.unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
        })
    }
}
