//! What the last answer was, before it was decoded.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use graph_intune::graph_core::transport::{Body, BoxError, BoxTransport};
use graph_intune::graph_core::{Bytes, StatusCode};
use http::{Request, Response};
use http_body_util::BodyExt;
use serde_json::Value;
use tower::{Layer, Service, ServiceExt};

/// Keeps the last answer. A layer of the client.
#[derive(Clone, Default)]
pub(super) struct Tape(Arc<Mutex<Option<Answer>>>);

/// An answer.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    is_json: bool,
    body: Bytes,
}

impl Answer {
    /// The body, if it is JSON.
    pub(super) fn json(&self) -> Result<Option<Value>, String> {
        if !self.is_json || self.body.is_empty() {
            return Ok(None);
        }
        serde_json::from_slice(&self.body).map(Some).map_err(|error| error.to_string())
    }
}

impl Tape {
    pub(super) fn clear(&self) {
        self.take();
    }

    pub(super) fn take(&self) -> Option<Answer> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn keep(&self, answer: Answer) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
    }
}

impl Layer<BoxTransport> for Tape {
    type Service = Recorder;

    fn layer(&self, inner: BoxTransport) -> Recorder {
        Recorder { inner, tape: self.clone() }
    }
}

/// A transport whose answers are kept.
#[derive(Clone)]
pub(super) struct Recorder {
    inner: BoxTransport,
    tape: Tape,
}

impl Service<Request<Body>> for Recorder {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        // Each call asks the transport itself.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let Self { inner, tape } = self.clone();
        Box::pin(async move {
            let (head, body) = inner.oneshot(request).await?.into_parts();
            let body = body.collect().await?.to_bytes();
            let content_type = head.headers.get(http::header::CONTENT_TYPE);
            let is_json = content_type.is_some_and(|value| {
                value.to_str().is_ok_and(|value| value.starts_with("application/json"))
            });
            tape.keep(Answer { status: head.status, is_json, body: body.clone() });
            Ok(Response::from_parts(head, Body::from(body)))
        })
    }
}
