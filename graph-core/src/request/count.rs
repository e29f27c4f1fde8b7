//! Requests for the number of a collection's items.

use std::fmt;
use std::marker::PhantomData;

use super::{Content, Operated, Parts, Request, parts};
use crate::client::{Client, Sending};
use crate::error::Error;
use crate::info::OperationInfo;
use crate::path::Segments;
use crate::query::{Filter, Search};

/// A request for the number of a collection's items that was built and not sent yet.
///
/// It becomes a [`Request`] for what takes one.
///
/// ```
/// # use graph_core::{Request, graph_resource};
/// #[graph_resource(path = "/users/$count", method = GET)]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
///     pub city: Option<String>,
/// }
///
/// let count = User::count().filter(User::CITY.eq("Oslo"));
/// assert_eq!(count.url()?, "/users/$count?$filter=city%20eq%20%27Oslo%27");
/// let request: Request<i64> = count.into();
/// # Ok::<(), graph_core::Error>(())
/// ```
#[must_use = "a request does nothing until it is sent"]
pub struct CountRequest<O> {
    pub(super) parts: Parts,
    of: PhantomData<fn() -> O>,
}

impl<O> CountRequest<O> {
    /// Only the items that meet the condition. Conditions that were given before must be met as well.
    pub fn filter(mut self, condition: Filter<O>) -> Self {
        self.parts.query_mut().filter(condition);
        self
    }

    /// Only the items that the service finds for these words.
    pub fn search(mut self, search: impl Into<Search>) -> Self {
        self.parts.query_mut().search(search);
        self
    }

    /// A query option as text, for what the methods cannot say. The text is sent as it is,
    /// percent-encoded. It replaces the option of this name.
    pub fn raw(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parts.query_mut().raw(name.into(), value);
        self
    }

    /// The operation that is requested.
    pub fn operation(&self) -> OperationInfo {
        self.parts.operation
    }

    /// The path and query, below the client's base URL.
    ///
    /// # Errors
    ///
    /// Those of [`Request::url`].
    pub fn url(&self) -> Result<String, Error> {
        self.parts.shown_url()
    }

    /// Sends the request: see [`Request::send`].
    ///
    /// # Errors
    ///
    /// Those of [`Request::send`].
    pub fn send(self, graph: &Client) -> Sending<i64> {
        graph.execute(self.parts)
    }
}

/// What generated methods call for a collection's number of items.
pub fn count<O: Operated>(index: usize, segments: impl Segments) -> CountRequest<O> {
    let operation = OperationInfo::of_path(O::OPERATIONS, index);
    let parts = parts(operation, segments, Content::None);
    CountRequest { parts, of: PhantomData }
}

impl<O> From<CountRequest<O>> for Request<i64> {
    fn from(count: CountRequest<O>) -> Self {
        Self { parts: count.parts, reply: PhantomData }
    }
}

impl<O> Clone for CountRequest<O> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), of: PhantomData }
    }
}

/// Shows the path's template and the options, without ids and values.
impl<O> fmt::Debug for CountRequest<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.debug("CountRequest", f)
    }
}
