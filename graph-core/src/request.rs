//! Requests: inert values that only a client sends.

mod argument;
mod bind;
mod count;
mod custom;
mod headers;
mod list;
mod media;
mod payload;
mod reference;

use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;

pub use argument::argument;
pub use count::{CountRequest, count};
pub use list::{ListRequest, list};
pub use media::Media;
pub use payload::Content;
pub(crate) use payload::Payload;
pub use reference::{IntoReference, Reference};

use crate::client::{Client, DryRun, Sending};
use crate::edm::EdmType;
use crate::error::{Error, Fault};
use crate::info::{Method, OperationInfo, OperationKind, TypeInfo};
use crate::object::{ProjectionOf, Value};
use crate::paging::Cursor;
use crate::path::{self, PathSegment};
use crate::query::{IntoExpand, IntoSelect, Navigation, Nothing, Property, Query};
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

/// A request without the type of its answer.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) operation: &'static OperationInfo,
    /// The path with its ids encoded, or what is wrong with the request.
    pub(crate) path: Result<String, Fault>,
    pub(crate) query: Query,
    pub(crate) headers: HeaderMap,
    /// Where to go on, in the place of path and query.
    pub(crate) from: Option<Cursor>,
    pub(crate) payload: Option<Payload>,
    /// The media types that the answer may have.
    pub(crate) accept: &'static str,
}

impl<R> Request<R> {
    /// The operation that is requested.
    pub fn operation(&self) -> &'static OperationInfo {
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
            Err(fault) => Err(Error::invalid_request(self.parts.operation, fault.clone())),
        }
    }

    /// The path and query, below the client's base URL.
    ///
    /// # Errors
    ///
    /// If the request cannot be sent as it was built: an id names no item, or a filter compares with a
    /// value that has no form in a URL.
    pub fn url(&self) -> Result<String, Error> {
        self.parts.url().map_err(|fault| Error::invalid_request(self.parts.operation, fault))
    }

    /// The body, as it will be sent. References in it are below the client's base URL, which is put
    /// before them then.
    pub fn body(&self) -> Option<&[u8]> {
        self.parts.payload.as_ref().map(Payload::bytes)
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

    /// What the item leads to, inside of it.
    pub fn expand(mut self, properties: impl IntoExpand<T>) -> Self {
        self.parts.query.expand(properties);
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
        self.parts.query.raw(name.into(), value);
        self
    }

    /// Binds a navigation property of the item in the body to an entity that exists: it is written as
    /// `name@odata.bind`, in the place of such an annotation that the item has. Of a collection, each call
    /// adds one.
    ///
    /// Only what is created, updated or replaced is in a body: on another request, which
    /// [`send`](Self::send) refuses, there is nothing to bind.
    ///
    /// ```
    /// use graph_core::{NavigationProperty, graph_resource};
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

/// What the answer to a request with an `O` in its body is.
#[diagnostic::on_unimplemented(
    message = "this request has no `{O}` in its body",
    label = "nothing to bind here",
    note = "bind properties of what is created or updated"
)]
pub trait BodyOf<O> {}

impl<O> BodyOf<O> for O {}
impl<O> BodyOf<O> for Option<O> {}
// With one candidate alone, the compiler would conclude the property's type from the request's, and
// report a property of another type as "mismatched types".
impl<O> BodyOf<Nothing<O>> for O {}

/// The kind of a property that a request can bind.
#[diagnostic::on_unimplemented(
    message = "only a navigation property can be bound, and this one is `{Self}`",
    label = "not a navigation property",
    note = "it is part of its object: set it there"
)]
pub trait Binds {}

impl Binds for Navigation {}
impl Binds for Nothing<Navigation> {}

impl<R: Reply> Request<R> {
    /// Sends the request. The future owns all it needs, so it can be spawned.
    ///
    /// # Errors
    ///
    /// If an id names no item, no token is to be had, no answer arrives, the service refuses the
    /// request, or its answer cannot be decoded. [`Error`] tells them apart.
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

/// What generated methods call.
pub fn request<R: Reply>(
    operation: &'static OperationInfo,
    ids: &[&dyn PathSegment],
    content: Content<'_>,
) -> Request<R> {
    Request { parts: parts(operation, ids, content, R::ACCEPT), reply: PhantomData }
}

impl Parts {
    fn new(
        operation: &'static OperationInfo,
        path: Result<String, Fault>,
        payload: Option<Payload>,
        accept: &'static str,
    ) -> Self {
        let (query, headers) = (Query::default(), HeaderMap::new());
        Self { operation, path, query, headers, from: None, payload, accept }
    }

    /// A request with this JSON.
    pub(crate) fn json(operation: &'static OperationInfo, path: &str, body: Vec<u8>) -> Self {
        Self::new(operation, Ok(path.to_owned()), Some(Payload::json(body)), "application/json")
    }

    /// The path with its query.
    pub(crate) fn url(&self) -> Result<String, Fault> {
        let mut url = self.path.clone()?;
        if !self.query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&self.query.encode().map_err(Fault::Other)?);
        }
        Ok(url)
    }

    /// Selects properties, and the key of the type, which an item is nothing without.
    fn select<O>(&mut self, edm: EdmType, properties: impl IntoSelect<O>) {
        let key = edm.object().and_then(TypeInfo::key).map(|(_, key)| key.name.into());
        self.query.select_paths(key);
        self.query.select(properties);
    }

    /// Selects what a projection has.
    fn project(&mut self, info: &'static TypeInfo) {
        self.query.select_paths(info.properties.iter().map(|property| property.name.into()));
    }

    fn bind(&mut self, property: &str, edm: EdmType, reference: Reference) {
        let has_item = matches!(
            self.operation.kind,
            OperationKind::Create | OperationKind::Update | OperationKind::Replace
        );
        let bound = match (self.payload.as_mut().filter(|_| has_item), reference.into_address()) {
            (Some(payload), Ok(address)) => {
                payload.bind(property, address, edm.element().is_some())
            }
            (None, _) => Err(Fault::Other(
                format!(
                    "`{property}` cannot be bound by a request without an item in its body; bind it \
                     where the item is created, updated or replaced"
                )
                .into(),
            )),
            (_, Err(fault)) => Err(fault),
        };
        if let Err(fault) = bound {
            self.fail(fault);
        }
    }

    /// Goes on from a place that the service told.
    pub(crate) fn resume(&mut self, cursor: Cursor) {
        self.from = Some(cursor);
    }

    /// How many items of the first page were taken before.
    pub(crate) fn taken(&self) -> usize {
        self.from.as_ref().map_or(0, |cursor| cursor.taken)
    }

    /// The request cannot be sent. Of several faults the first one is told.
    fn fail(&mut self, fault: Fault) {
        if self.path.is_ok() {
            self.path = Err(fault);
        }
    }

    fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_tuple(name);
        debug.field(&format_args!("{}", self.operation));
        if !self.query.is_empty() {
            debug.field(&self.query);
        }
        debug.finish()
    }
}

fn parts(
    operation: &'static OperationInfo,
    ids: &[&dyn PathSegment],
    content: Content<'_>,
    accept: &'static str,
) -> Parts {
    let mut path = path::expand(operation.path, ids).map_err(Fault::Id);
    let payload = content.encode().unwrap_or_else(|fault| {
        // Where both are wrong, the path's fault comes first.
        if path.is_ok() {
            path = Err(fault);
        }
        None
    });
    Parts::new(operation, path, payload, accept)
}
