//! The transport by default: reqwest.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use ::http::{Request, Response};
use tower::Service;

use super::{Body, BoxError};

/// A client of reqwest's as a transport.
#[derive(Clone)]
pub(crate) struct HttpClient(pub(crate) reqwest::Client);

impl Service<Request<Body>> for HttpClient {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        Box::pin(self.send(request))
    }
}

impl HttpClient {
    pub(crate) fn send(
        &self,
        request: Request<Body>,
    ) -> impl Future<Output = Result<Response<Body>, BoxError>> + Send + 'static + use<> {
        let sent = request.try_into().map(|request| self.execute(request));
        async move { sent?.await }
    }

    pub(crate) fn execute(
        &self,
        request: reqwest::Request,
    ) -> impl Future<Output = Result<Response<Body>, BoxError>> + Send + 'static + use<> {
        let sent = self.0.execute(request);
        async move {
            // The error's own text would show the URL, and with it ids.
            let response = sent.await.map_err(reqwest::Error::without_url)?;
            let response: Response<reqwest::Body> = response.into();
            Ok(response.map(Body::from))
        }
    }
}

impl From<Body> for reqwest::Body {
    fn from(body: Body) -> Self {
        match body.as_bytes() {
            Some(bytes) => bytes.clone().into(),
            None => reqwest::Body::wrap(body),
        }
    }
}
