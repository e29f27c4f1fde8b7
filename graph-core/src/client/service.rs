//! What sends an attempt: the app's layers, authentication and the transport.

use http::{Request, Response};
use tower::ServiceExt;

use super::authenticate::Bearer;
use super::call::Call;
use super::origin::Origin;
use crate::auth::Held;
use crate::transport::{Body, BoxError, BoxTransport, HttpClient};

/// The service of a client.
#[allow(clippy::large_enum_variant)] // A client has one.
pub(super) enum Service {
    /// Without layers and another transport: nothing is boxed on the way.
    Http { http: HttpClient, origin: Origin },
    /// Any other.
    Boxed(BoxTransport),
}

impl Service {
    /// Sends an attempt of a call.
    pub(super) async fn call(
        &self,
        call: &Call,
        token: Option<&Held>,
    ) -> Result<Response<Body>, BoxError> {
        match self {
            Service::Http { http, origin } => {
                // A token is for the origin that it was made for.
                let token = token.filter(|_| origin.has(&call.uri));
                let sent = http.send(call.request(token.map(|token| token.header.clone())))?;
                Ok(sent.await?.map(Body::from))
            }
            Service::Boxed(service) => {
                let sent = Box::pin(service.clone().oneshot(plain_request(call, token)));
                sent.await
            }
        }
    }

    /// Sends a request without a token.
    pub(super) async fn send(&self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        match self {
            Service::Http { http, .. } => Ok(http.send(request)?.await?.map(Body::from)),
            Service::Boxed(service) => service.clone().oneshot(request).await,
        }
    }
}

/// The request of an attempt, to pass the app's layers.
fn plain_request(call: &Call, token: Option<&Held>) -> Request<Body> {
    let mut request = call.request(None);
    if let Some(token) = token {
        request.extensions_mut().insert(Bearer(token.header.clone()));
    }
    request
}
