//! A client of reqwest's as a transport.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use ::http::{Request, Response};
use http_body_util::BodyExt;
use reqwest::Client;
use tower::Service;

use super::{Body, BoxError};

/// A client of [reqwest](https://docs.rs/reqwest)'s as a transport: one that the app has set up for all it
/// does. With the feature `reqwest`.
///
/// It must not follow redirects, or the token is sent again by its rules, and not by this crate's.
///
/// ```
/// use graph_core::Client;
/// use graph_core::transport::Reqwest;
///
/// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
/// let graph = Client::builder().token("eyJ0...").transport(Reqwest(http)).build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// How it connects, and how long that may take, is its own. It writes a few characters of a link in another
/// way, such as `'` in a query as `%27`: to OData the two are the same.
#[derive(Clone, Debug)]
pub struct Reqwest(pub Client);

impl Service<Request<Body>> for Reqwest {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let sent = request.try_into().map(|request| self.0.execute(request));
        Box::pin(async move {
            // The errors' own texts would show the URL, and with it ids.
            let response = sent.map_err(reqwest::Error::without_url)?.await;
            let response: Response<reqwest::Body> =
                response.map_err(reqwest::Error::without_url)?.into();
            Ok(response.map(|body| Body::wrap(body.map_err(reqwest::Error::without_url))))
        })
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
