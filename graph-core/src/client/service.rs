//! What sends an attempt: the app's layers, authentication and the transport.

use http::header::AUTHORIZATION;
use http::{Request, Response};
use reqwest::Url;
use tower::ServiceExt;

use super::authenticate::Bearer;
use super::call::Call;
use super::origin::Origin;
use crate::auth::Held;
use crate::transport::{Body, BoxError, BoxTransport, HttpClient, Unsendable};

/// The service of a client.
pub(super) enum Service {
    /// Without layers and another transport. What goes to reqwest by way of `http::Request` is written,
    /// read and boxed once more: a tenth of what a request costs.
    Http(HttpClient, Origin),
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
            Service::Http(http, origin) => {
                let url = Url::parse(&call.address).map_err(|e| Unsendable(e.to_string()))?;
                let mut headers = call.headers();
                // A token is for the origin that it was made for.
                if let Some(token) = token.filter(|_| origin.has_url(&url)) {
                    headers.insert(AUTHORIZATION, token.header.clone());
                }
                let mut request = reqwest::Request::new(call.method.into(), url);
                *request.headers_mut() = headers;
                *request.body_mut() = call.body.as_ref().map(|body| body.open().into());
                http.execute(request).await
            }
            Service::Boxed(service) => {
                let mut request = call.request().map_err(|e| Unsendable(e.to_string()))?;
                if let Some(token) = token {
                    request.extensions_mut().insert(Bearer(token.header.clone()));
                }
                Box::pin(service.clone().oneshot(request)).await
            }
        }
    }

    /// Sends a request without a token.
    pub(super) async fn send(&self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        match self {
            Service::Http(http, _) => http.send(request).await,
            Service::Boxed(service) => service.clone().oneshot(request).await,
        }
    }
}
