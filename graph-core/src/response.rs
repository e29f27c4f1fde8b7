//! Answers with what stands around their value.

use http::{HeaderMap, StatusCode};

use crate::client::Answer;
use crate::error::Error;
use crate::reply::Reply;

/// An answer: its value, and the status and headers that it came with.
///
/// [`Request::with_response`](crate::Request::with_response) asks for one.
///
/// ```no_run
/// # use graph_core::{Client, Error, graph_resource};
/// # #[graph_resource(path = "/users/{userId}", method = GET)]
/// # pub struct User {
/// #     #[graph(key)]
/// #     pub id: String,
/// # }
/// # async fn run(graph: Client) -> Result<(), Error> {
/// let response = User::get("1a2b").with_response().send(&graph).await?;
/// println!("{:?}: {:?}", response.request_id(), response.value);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value.
    pub value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Response<T> {
    /// The HTTP status, which is one of success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the service gave the request, which Microsoft's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.header("request-id")
    }

    /// Where the service tells how a long-running operation goes on, or where the item is.
    pub fn location(&self) -> Option<&str> {
        self.header("location")
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl<T: Reply> Reply for Response<T> {
    const ACCEPT: &'static str = T::ACCEPT;

    fn from_answer(answer: Answer) -> Result<Self, Error> {
        let (status, headers) = (answer.status, answer.headers.to_map().into_owned());
        Ok(Self { value: T::from_answer(answer)?, status, headers })
    }
}

/// Shows the status and the value. Headers may hold secrets.
impl<T: std::fmt::Debug> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
