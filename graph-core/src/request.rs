//! Requests: inert values that only a client sends.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::client::{Client, Sending};
use crate::error::{Error, Fault};
use crate::info::{Method, OperationInfo};
use crate::object::{Body, Object, Slot};
use crate::path::{self, InvalidId, PathSegment};
use crate::reply::Reply;

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
    parts: Parts,
    reply: PhantomData<fn() -> R>,
}

/// A request without the type of its answer.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) operation: &'static OperationInfo,
    /// The path with its ids encoded, or what is wrong with the request.
    pub(crate) path: Result<String, Fault>,
    pub(crate) body: Option<Bytes>,
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
    /// If the request cannot be sent as it was built: an id is empty, `.` or `..`, and names no item.
    pub fn path(&self) -> Result<&str, Error> {
        match &self.parts.path {
            Ok(path) => Ok(path),
            Err(fault) => Err(Error::invalid_request(self.parts.operation, fault.clone())),
        }
    }

    /// The body, as it will be sent.
    pub fn body(&self) -> Option<&[u8]> {
        self.parts.body.as_deref()
    }
}

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
}

impl<R> Clone for Request<R> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), reply: PhantomData }
    }
}

/// Shows the method and the path's template, without ids and body.
impl<R> fmt::Debug for Request<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Request").field(&format_args!("{}", self.parts.operation)).finish()
    }
}

/// What generated methods call.
pub fn request<R>(
    operation: &'static OperationInfo,
    ids: &[&dyn PathSegment],
    body: Option<&dyn Object>,
) -> Request<R> {
    Request { parts: parts(operation, ids, body), reply: PhantomData }
}

fn parts(
    operation: &'static OperationInfo,
    ids: &[&dyn PathSegment],
    body: Option<&dyn Object>,
) -> Parts {
    let mut path = path::expand(operation.path, ids).map_err(Fault::Id);
    if let Some(object) = body
        && let Some((i, key)) = object.type_info().key()
        && object.slot(i) == Slot::Str("")
    {
        path = Err(Fault::Id(InvalidId::empty_key(key.name)));
    }
    let body = body.and_then(|object| match serde_json::to_vec(&Body(object)) {
        Ok(json) => Some(json.into()),
        Err(error) => {
            path = Err(Fault::Body(error.to_string().into()));
            None
        }
    });
    Parts { operation, path, body }
}
