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
        // Also where a layer has sent it elsewhere: a token is for the origin it was made for.
        if let Some(Bearer(token)) = request.extensions_mut().remove()
            && self.origin.has(request.uri())
        {
            request.headers_mut().insert(AUTHORIZATION, token);
        }
        self.transport.call(request)
    }
}
