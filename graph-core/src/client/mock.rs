//! Clients without a service.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};

use super::{Client, RetryPolicy};
use crate::transport::{Body, BoxError};

impl Client {
    /// A client without a service, for tests of an app: each request is answered by a function, and
    /// nothing is sent. A failure is told as it is, and not tried again.
    ///
    /// ```
    /// use graph_core::Client;
    /// # use graph_core::graph_resource;
    /// # #[graph_resource(path = "/users/{userId}", method = GET)]
    /// # pub struct User {
    /// #     #[graph(key)]
    /// #     pub id: String,
    /// # }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), graph_core::Error> {
    /// let graph = Client::mock(|request| async move {
    ///     assert_eq!(request.uri().path(), "/v1.0/users/1a2b");
    ///     http::Response::new(r#"{"id": "1a2b"}"#)
    /// });
    /// assert_eq!(User::get("1a2b").send(&graph).await?.id, "1a2b");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// For other settings, give [`ClientBuilder::transport`](super::ClientBuilder::transport) such a
    /// function.
    pub fn mock<F, Fut, B>(answer: F) -> Self
    where
        F: Fn(Request<Bytes>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Response<B>> + Send + 'static,
        B: Into<Body> + 'static,
    {
        let answer = Arc::new(answer);
        let transport = tower::service_fn(move |request: Request<Body>| {
            let answer = Arc::clone(&answer);
            async move {
                let (head, mut body) = request.into_parts();
                let body = body.collect(usize::MAX).await?;
                let answer = answer(Request::from_parts(head, body)).await;
                Ok::<_, BoxError>(answer.map(Into::<Body>::into))
            }
        });
        let client = Self::builder()
            .base_url("http://localhost/v1.0")
            .transport(transport)
            .retry(RetryPolicy::never())
            .pacing(false)
            .build();
        // Nothing of it can be refused.
        client.unwrap_or_else(|error| unreachable!("{error}"))
    }
}
