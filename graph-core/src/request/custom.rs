//! Requests for what is not declared.

use std::marker::PhantomData;

use http::Uri;
use serde::Serialize;

use super::{Content, ListRequest, Media, Parts, Payload, Request};
use crate::client::{is_sent_as_written, link_as_sent};
use crate::info::{Method, OperationInfo, OperationKind};
use crate::object::Value;
use crate::page::Page;
use crate::reply::Reply;

impl<R: Reply> Request<R> {
    /// A request for anything that Microsoft Graph has, declared or not: it is sent, tried again and
    /// answered as any other.
    ///
    /// The path is below the API version and percent-encoded, and may have a query, which is sent byte for
    /// byte. An option of it gives way to one of its name that is set otherwise. In errors and traces the
    /// path does not occur, since it may hold ids.
    ///
    /// ```
    /// use graph_core::{Method, Request};
    /// use serde_json::{Value, json};
    ///
    /// let invite = Request::<Value>::new(Method::Post, "/invitations")
    ///     .json(&json!({"invitedUserEmailAddress": "ada@contoso.example"}));
    /// assert_eq!(invite.url()?, "/invitations");
    /// # Ok::<(), graph_core::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A path that is none is reported when the request is sent.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self { parts: Parts::custom(method, &path.into(), R::ACCEPT), reply: PhantomData }
    }

    /// Sends this as the body, as JSON.
    ///
    /// # Errors
    ///
    /// A body that cannot be encoded is reported when the request is sent.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.parts.set_json(body);
        self
    }

    /// Sends this as the body.
    ///
    /// # Errors
    ///
    /// A media type that is none is reported when the request is sent.
    pub fn media(mut self, body: Media) -> Self {
        match Content::Media(body).encode() {
            Ok(payload) => self.parts.payload = payload,
            Err(fault) => self.parts.fail(fault),
        }
        self
    }
}

impl<O: Value> ListRequest<O> {
    /// A request of any collection that Microsoft Graph has, declared or not: as
    /// [`Request::new`], and answered item by item or page by page as any other.
    ///
    /// Its items are JSON, or of a declared type, whose filters it takes then.
    ///
    /// ```no_run
    /// use graph_core::{Client, Error, ListRequest, Method};
    /// use serde_json::Value;
    ///
    /// # async fn run(graph: Client) -> Result<(), Error> {
    /// let mut members = ListRequest::<Value>::new(Method::Get, "/groups/1a2b/members?$top=999")
    ///     .header("ConsistencyLevel", "eventual")
    ///     .stream(&graph);
    /// while let Some(member) = members.try_next().await? {
    ///     println!("{}", member["id"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A path that is none is reported when the request is sent.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        let parts = Parts::custom(method, &path.into(), Page::<O>::ACCEPT);
        Self { parts, types: PhantomData }
    }

    /// Sends this as the body of the first page's request, as JSON.
    ///
    /// # Errors
    ///
    /// A body that cannot be encoded is reported when the request is sent.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.parts.set_json(body);
        self
    }
}

impl Parts {
    fn custom(method: Method, path: &str, accept: &'static str) -> Self {
        if !path.starts_with('/')
            || !path.parse().as_ref().is_ok_and(is_relative)
            || !is_sent_as_written(path)
        {
            let fault = "the path is none; write it below the version and percent-encoded, without dot \
                         segments and `#`, as in `/users?$top=5`";
            return Self::new(operation(method), Err(fault.into()), None, accept);
        }
        let sent = link_as_sent(path);
        let (path, query) = sent.split_once('?').map_or((&*sent, None), |(p, q)| (p, Some(q)));
        let mut parts = Self::new(operation(method), Ok(path.to_owned()), None, accept);
        if let Some(query) = query {
            parts.query_mut().write_down(query);
        }
        parts
    }

    fn set_json(&mut self, body: &(impl Serialize + ?Sized)) {
        match super::payload::encode(body) {
            Ok(bytes) => self.payload = Some(Payload::json(bytes)),
            Err(fault) => self.fail(fault),
        }
    }
}

/// A path is no address, also if it looks like one: `//host/path`.
fn is_relative(uri: &Uri) -> bool {
    uri.authority().is_none() && !uri.path().starts_with("//")
}

/// What stands for an operation that is not declared.
const fn operation(method: Method) -> OperationInfo {
    OperationInfo::new("custom", OperationKind::Custom, method, "/...")
}
