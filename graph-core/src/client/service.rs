//! What sends an attempt: the app's layers, authentication and the transport.

use http::{Request, Response};
use reqwest::Url;
use tower::ServiceExt;

use super::authenticate::Bearer;
use super::call::Call;
use super::origin::Origin;
use super::root::Root;
use crate::auth::Held;
use crate::transport::{Body, BoxError, BoxTransport, HttpClient, Unsendable};

/// The service of a client.
pub(super) enum Service {
    /// Without layers and another transport. What goes to reqwest by way of `http::Request` is written,
    /// read and boxed once more: a tenth of what a request costs.
    Http { http: HttpClient, origin: Origin, root: Root },
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
            Service::Http { http, origin, root } => {
                // What is awaited does not hold the request: its future is a part of each call's.
                let sent = http.execute(request(call, root.url(&call.address)?, token, origin));
                sent.await
            }
            Service::Boxed(service) => {
                let sent = Box::pin(service.clone().oneshot(plain_request(call, token)?));
                sent.await
            }
        }
    }

    /// Sends a request without a token.
    pub(super) async fn send(&self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        match self {
            Service::Http { http, .. } => http.send(request).await,
            Service::Boxed(service) => service.clone().oneshot(request).await,
        }
    }
}

/// The request of an attempt, to pass the app's layers.
fn plain_request(call: &Call, token: Option<&Held>) -> Result<Request<Body>, Unsendable> {
    let mut request = call.request().map_err(|error| Unsendable(error.to_string()))?;
    if let Some(token) = token {
        request.extensions_mut().insert(Bearer(token.header.clone()));
    }
    Ok(request)
}

/// The request of an attempt, as reqwest takes it.
fn request(call: &Call, url: Url, token: Option<&Held>, origin: &Origin) -> reqwest::Request {
    // A token is for the origin that it was made for.
    let token = token.filter(|_| origin.has_url(&url));
    let mut request = reqwest::Request::new(call.method.into(), url);
    *request.headers_mut() = call.headers(token.map(|token| token.header.clone()));
    *request.body_mut() = call.body.as_ref().map(|body| body.open().into());
    request
}
