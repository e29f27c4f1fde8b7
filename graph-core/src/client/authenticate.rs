//! The layer that adds the token, around the transport.

use std::task::{Context, Poll};

use http::header::AUTHORIZATION;
use http::{HeaderValue, Request, Response};
use tower::Service;
use tower::util::BoxCloneSyncService;

use super::origin::Origin;
use crate::transport::{Body, BoxError, BoxTransport};

/// A request's token on its way past the app's layers, which do not get to see it.
#[derive(Clone)]
pub(super) struct Bearer(pub(super) HeaderValue);

/// Adds the token of a request, if it goes to this origin.
#[derive(Clone)]
pub(super) struct Authenticate {
    pub(super) transport: BoxTransport,
    pub(super) origin: Origin,
}

impl Service<Request<Body>> for Authenticate {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = <BoxCloneSyncService<Request<Body>, Response<Body>, BoxError> as Service<
        Request<Body>,
    >>::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.transport.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        add_token(&mut request, &self.origin);
        self.transport.call(request)
    }
}

/// Also where a layer has sent a request elsewhere: a token is for the origin it was made for.
pub(super) fn add_token(request: &mut Request<Body>, origin: &Origin) {
    if let Some(Bearer(token)) = request.extensions_mut().remove()
        && origin.has(request.uri())
    {
        request.headers_mut().insert(AUTHORIZATION, token);
    }
}
