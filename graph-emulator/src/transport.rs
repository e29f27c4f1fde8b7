//! Requests without a socket.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tower::Service as TowerService;

use crate::server::{self, Served};
use crate::service::Service;

/// A transport for `graph_core::ClientBuilder::transport`: requests reach the emulator in the caller's own
/// task, whatever their host, and time is the caller's. See
/// [`RunningEmulator::transport`](crate::RunningEmulator::transport).
#[derive(Clone)]
pub struct Transport(Arc<Service>);

impl Transport {
    pub(crate) fn new(service: Arc<Service>) -> Self {
        Self(service)
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").finish_non_exhaustive()
    }
}

/// The connection broke off: the emulator was told to make it.
#[derive(Debug)]
pub struct ConnectionBroken;

impl fmt::Display for ConnectionBroken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was closed before the answer was complete")
    }
}

impl std::error::Error for ConnectionBroken {}

impl<B> TowerService<Request<B>> for Transport
where
    B: http_body::Body + Send + Unpin + 'static,
    B::Data: Send,
    B::Error: fmt::Display + Send,
{
    type Response = Response<Full<Bytes>>;
    type Error = ConnectionBroken;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, ConnectionBroken>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ConnectionBroken>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let service = Arc::clone(&self.0);
        Box::pin(async move {
            match server::serve(&service, request).await {
                Served::Answer(answer) => Ok(server::response(answer).map(Full::new)),
                Served::Truncated(_) | Served::Dropped | Served::Raw(_) => Err(ConnectionBroken),
            }
        })
    }
}
