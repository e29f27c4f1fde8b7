//! Calls of operations whose types are not known any more.

use std::pin::Pin;

use graph_intune::graph_core::{
    Client, CountRequest, Error, ListRequest, OperationInfo, Page, Reference, Reply, Request,
    Value as Edm,
};
use serde_json::Value;

/// What a call of an operation is made of.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The ids in the path, in its order.
    pub ids: Vec<String>,
    /// The parameters of an action or function.
    pub body: Value,
    /// The address of what a reference leads to.
    pub reference: Option<String>,
    /// The key of an item that the body names.
    pub key: Option<String>,
}

impl Input {
    pub(super) fn id(&self, position: usize) -> Result<&str, String> {
        let id = self.ids.get(position).map(String::as_str);
        id.ok_or_else(|| format!("there is no id at position {position} of the path"))
    }

    pub(super) fn key(&self) -> Result<&str, String> {
        self.key.as_deref().ok_or_else(|| "there is no item that the body could name".to_owned())
    }

    pub(super) fn reference(&self) -> Result<Reference, String> {
        let address = self.reference.as_ref();
        address.map(Reference::new).ok_or_else(|| "there is nothing to refer to".to_owned())
    }
}

/// A request, whatever it is answered with.
pub trait Call: Send {
    /// The operation that is requested.
    fn operation(&self) -> OperationInfo;

    /// The path and query.
    ///
    /// # Errors
    ///
    /// If an id or a value has no form in a path.
    fn url(&self) -> Result<String, Error>;

    /// The body that is sent.
    fn body(&self) -> Option<&[u8]>;

    /// Sends it, and decodes the answer into the declared type.
    fn send(
        self: Box<Self>,
        graph: &Client,
    ) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;
}

impl<R: Reply> Call for Request<R> {
    fn operation(&self) -> OperationInfo {
        Request::operation(self)
    }

    fn url(&self) -> Result<String, Error> {
        Request::url(self)
    }

    fn body(&self) -> Option<&[u8]> {
        Request::body(self)
    }

    fn send(
        self: Box<Self>,
        graph: &Client,
    ) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send>> {
        let sending = Request::send(*self, graph);
        Box::pin(async move { sending.await.map(drop) })
    }
}

/// What is one request, or has one of its first page.
pub trait IntoCall {
    /// What it is answered with.
    type Reply: Reply;

    /// The request.
    fn into_call(self) -> Request<Self::Reply>;
}

impl<R: Reply> IntoCall for Request<R> {
    type Reply = R;

    fn into_call(self) -> Self {
        self
    }
}

impl<O: 'static, T: Edm> IntoCall for ListRequest<O, T> {
    type Reply = Page<T>;

    fn into_call(self) -> Request<Page<T>> {
        self.page()
    }
}

impl<O> IntoCall for CountRequest<O> {
    type Reply = i64;

    fn into_call(self) -> Request<i64> {
        self.into()
    }
}
