//! Requests: inert values that only a client sends.

mod argument;
mod bind;
mod count;
mod custom;
mod headers;
mod limits;
mod list;
mod media;
mod operated;
mod parts;
mod payload;
mod reference;

use std::fmt;
use std::marker::PhantomData;

pub use argument::argument;
use bind::{Binds, BodyOf};
pub use count::{CountRequest, count};
pub(crate) use limits::Limits;
pub use list::{ListRequest, call_list, list};
pub use media::Media;
pub(crate) use media::Outgoing;
pub use operated::Operated;
pub(crate) use parts::Parts;
use parts::parts;
pub use payload::Content;
pub(crate) use payload::Payload;
pub use reference::{IntoReference, Reference};

use crate::client::{Client, DryRun, Sending};
use crate::error::Error;
use crate::info::generated::Bound;
use crate::info::{Method, OperationInfo};
use crate::object::{ProjectionOf, Value};
use crate::path::Segments;
use crate::query::{IntoExpand, IntoSelect, Property};
use crate::reply::Reply;
use crate::response::Response;

/// A request that was built and not sent yet. Its answer is an `R`.
///
/// Building one does no I/O and cannot fail: an id that cannot be sent is reported by
/// [`send`](Self::send), before anything is sent.
///
/// ```
/// # use graph_core::graph_resource;
/// # #[graph_resource(path = "/users/{userId}", method = PATCH)]
/// # pub struct User {
/// #     #[graph(key)]
/// #     pub id: String,
/// #     pub display_name: Option<String>,
/// # }
/// let request = User::update("1a/2b", UserPatch::new().display_name("Ada"));
/// assert_eq!(request.path()?, "/users/1a%2F2b");
/// assert_eq!(
///     request.body(),
///     Some(&br##"{"@odata.type":"#microsoft.graph.user","displayName":"Ada"}"##[..])
/// );
/// # Ok::<(), graph_core::Error>(())
/// ```
#[must_use = "a request does nothing until it is sent"]
pub struct Request<R> {
    pub(crate) parts: Parts,
    reply: PhantomData<fn() -> R>,
}

impl<R> Request<R> {
    /// The operation that is requested.
    pub fn operation(&self) -> OperationInfo {
        self.parts.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.parts.operation.method
    }

    /// The path, with its ids encoded, below the client's base URL.
    ///
    /// # Errors
    ///
    /// If the request cannot be sent as it was built: an id is empty, `.` or `..`, and names no item, or
    /// a value cannot be written.
    pub fn path(&self) -> Result<&str, Error> {
        match &self.parts.path {
            Ok(path) => Ok(path),
            Err(fault) => Err(Error::invalid_request(self.parts.operation, (**fault).clone())),
        }
    }

    /// The path and query, below the client's base URL.
    ///
    /// # Errors
    ///
    /// If the request cannot be sent as it was built: an id names no item, or a filter compares with a
    /// value that has no form in a URL.
    pub fn url(&self) -> Result<String, Error> {
        self.parts.shown_url()
    }

    /// The body, unless it is a stream. `@odata.bind` addresses are shown relative; the client prepends its
    /// base URL when sending.
    pub fn body(&self) -> Option<&[u8]> {
        self.parts.payload.as_ref().and_then(Payload::bytes)
    }

    /// The request as this client would send it: its address, headers and body. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Those of [`url`](Self::url).
    pub fn dry_run(&self, graph: &Client) -> Result<DryRun, Error> {
        graph.dry_run(self.parts.clone())
    }
}

impl<T: Value> Request<T> {
    /// Only these properties of the item, and the key.
    pub fn select(mut self, properties: impl IntoSelect<T>) -> Self {
        self.parts.select(T::EDM, properties);
        self
    }

    /// Includes objects that the item leads to.
    /// It adds to what was expanded before; the last expansion of a property counts.
    pub fn expand(mut self, properties: impl IntoExpand<T>) -> Self {
        self.parts.query_mut().expand(properties);
        self
    }

    /// The item as a struct that names the properties to select.
    pub fn project<P: ProjectionOf<T> + Value>(mut self) -> Request<P> {
        self.parts.project(P::INFO);
        Request { parts: self.parts, reply: PhantomData }
    }
}

impl<R> Request<R> {
    /// A query option as text, for what the methods cannot say. The text is sent as it is,
    /// percent-encoded. It replaces the option of this name.
    pub fn raw(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parts.query_mut().raw(name.into(), value);
        self
    }

    /// Binds a navigation property of the item in the body to an entity that exists: it is written as
    /// `name@odata.bind`, in the place of such an annotation that the item has. Of a collection, each call
    /// adds one. The property is one that is marked with `#[graph(navigation, bind)]`.
    ///
    /// Only what is created, updated or replaced is in a body: on another request, which
    /// [`send`](Self::send) refuses, there is nothing to bind.
    ///
    /// ```
    /// use graph_core::graph_resource;
    ///
    /// #[graph_resource(path = "/roleDefinitions/{roleDefinitionId}", method = GET)]
    /// pub struct RoleDefinition {
    ///     #[graph(key)]
    ///     pub id: String,
    /// }
    ///
    /// #[graph_resource(path = "/roleAssignments", method = POST)]
    /// pub struct RoleAssignment {
    ///     #[graph(key)]
    ///     pub id: String,
    ///     #[graph(navigation, bind)]
    ///     pub role_definition: Option<RoleDefinition>,
    /// }
    ///
    /// let request = RoleAssignment::create(&RoleAssignment::default())
    ///     .bind(RoleAssignment::ROLE_DEFINITION, RoleDefinition::get("1a2b"));
    /// let body = r##"{"@odata.type":"#microsoft.graph.roleAssignment","roleDefinition@odata.bind":"/roleDefinitions/1a2b"}"##;
    /// assert_eq!(request.body(), Some(body.as_bytes()));
    /// ```
    #[allow(clippy::needless_pass_by_value)] // Constants are passed by value everywhere.
    pub fn bind<O, T: Value, K: Binds>(
        mut self,
        property: Property<O, T, K>,
        entity: impl IntoReference,
    ) -> Self
    where
        R: BodyOf<O>,
    {
        self.parts.bind(property.as_str(), T::EDM, entity.into_reference());
        self
    }
}

impl<R: Reply> Request<R> {
    /// Sends the request, and sends it again where that is safe: see
    /// [`RetryPolicy`](crate::RetryPolicy). The future owns all it needs, so it can be spawned.
    ///
    /// # Errors
    ///
    /// If an id names no item, no token is to be had, no answer arrives, the service refuses the
    /// request, or its answer cannot be decoded. [`Error`] has what is known of each.
    pub fn send(self, graph: &Client) -> Sending<R> {
        graph.execute(self.parts)
    }

    /// The answer with its status and headers.
    pub fn with_response(self) -> Request<Response<R>> {
        Request { parts: self.parts, reply: PhantomData }
    }
}

impl<R> Clone for Request<R> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), reply: PhantomData }
    }
}

/// Shows the method, the path's template and the query's options, without ids, values and body.
impl<R> fmt::Debug for Request<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.debug("Request", f)
    }
}

/// What generated methods of a `T` call: a request of its operation at this position. That `R` is a reply, the
/// operation's description shows already.
pub fn request<T: Operated, R>(index: usize, segments: impl Segments) -> Request<R> {
    request_with::<T, R>(index, segments, Content::None)
}

/// The same, with something to send.
pub fn request_with<T: Operated, R>(
    index: usize,
    segments: impl Segments,
    content: Content<'_>,
) -> Request<R> {
    let operation = OperationInfo::of_path(T::OPERATIONS, index);
    Request { parts: parts(operation, segments, content), reply: PhantomData }
}

/// What generated actions and functions call, whose descriptions are a list of their own.
pub fn call<R>(
    operations: &'static [Bound],
    index: usize,
    segments: impl Segments,
    content: Content<'_>,
) -> Request<R> {
    let operation = OperationInfo::of_call(operations, index);
    Request { parts: parts(operation, segments, content), reply: PhantomData }
}
