//! What sends an attempt: the app's layers, authentication and the transport.

use http::{Request, Response};
use tower::ServiceExt;

use super::authenticate::add_token;
use super::origin::Origin;
use crate::transport::{Body, BoxError, BoxTransport, HttpClient};

/// The service of a client.
pub(super) enum Service {
    /// Without layers and another transport. To box it would cost each request four allocations.
    Http(HttpClient, Origin),
    /// Any other.
    Boxed(BoxTransport),
}

impl Service {
    pub(super) async fn send(
        &self,
        mut request: Request<Body>,
    ) -> Result<Response<Body>, BoxError> {
        match self {
            Service::Http(http, origin) => {
                add_token(&mut request, origin);
                http.send(request).await
            }
            Service::Boxed(service) => service.clone().oneshot(request).await,
        }
    }
}
