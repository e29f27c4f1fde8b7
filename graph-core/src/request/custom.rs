//! Requests for what is not declared.

use std::marker::PhantomData;

use http::Uri;
use serde::Serialize;

use super::{Content, Media, Parts, Payload, Request};
use crate::client::is_sent_as_written;
use crate::error::Fault;
use crate::info::{Method, OperationInfo, OperationKind};
use crate::reply::Reply;

impl<R: Reply> Request<R> {
    /// A request for anything that Microsoft Graph has, declared or not: it is sent, tried again and
    /// answered as any other.
    ///
    /// The path is below the API version and percent-encoded, and may have a query. In errors and traces
    /// it does not occur, since it may hold ids.
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
        let path = path.into();
        let path = if path.starts_with('/')
            && path.parse().as_ref().is_ok_and(is_relative)
            && is_sent_as_written(&path)
        {
            Ok(path)
        } else {
            let fault = "the path is none; write it below the version and percent-encoded, without dot \
                         segments and `#`, as in `/users?$top=5`";
            Err(Fault::Other(fault.into()))
        };
        let parts = Parts::new(operation(method), path, None, R::ACCEPT);
        Self { parts, reply: PhantomData }
    }

    /// Sends this as the body, as JSON.
    ///
    /// # Errors
    ///
    /// A body that cannot be encoded is reported when the request is sent.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match super::payload::encode(body) {
            Ok(bytes) => self.parts.payload = Some(Payload::json(bytes)),
            Err(fault) => self.parts.fail(fault),
        }
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

/// A path is no address, also if it looks like one: `//host/path`.
fn is_relative(uri: &Uri) -> bool {
    uri.authority().is_none() && !uri.path().starts_with("//")
}

fn operation(method: Method) -> &'static OperationInfo {
    const fn custom(method: Method) -> OperationInfo {
        OperationInfo::new("custom", OperationKind::Custom, method, "/...")
    }
    static GET: OperationInfo = custom(Method::Get);
    static POST: OperationInfo = custom(Method::Post);
    static PATCH: OperationInfo = custom(Method::Patch);
    static PUT: OperationInfo = custom(Method::Put);
    static DELETE: OperationInfo = custom(Method::Delete);
    match method {
        Method::Get => &GET,
        Method::Post => &POST,
        Method::Patch => &PATCH,
        Method::Put => &PUT,
        Method::Delete => &DELETE,
    }
}
