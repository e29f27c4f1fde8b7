//! The headers of one attempt.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
    USER_AGENT,
};
use uuid::Uuid;

use super::{CLIENT_REQUEST_ID, Call, PREFER};
use crate::info::Method;
use crate::request::Outgoing;

const JSON: &str = "application/json";

/// The headers that most requests of a client have, with a place for those that differ: a copy of them
/// costs half of what it costs to put them together, and is no larger than it must be.
pub(in crate::client) fn usual(user_agent: HeaderValue) -> Arc<HeaderMap> {
    const OF_EACH: HeaderValue = HeaderValue::from_static("");
    let usual = [
        (ACCEPT, HeaderValue::from_static(JSON)),
        (USER_AGENT, user_agent),
        (CLIENT_REQUEST_ID, OF_EACH),
        (PREFER, OF_EACH),
        (CONTENT_TYPE, HeaderValue::from_static(JSON)),
        (AUTHORIZATION, OF_EACH),
    ];
    let headers: HeaderMap = usual.into_iter().collect();
    headers.into()
}

impl Call {
    /// The headers of one attempt. What the app says itself, such as another `Accept`, is said in the place
    /// of what the client says.
    pub(in crate::client) fn headers(&self, authorization: Option<HeaderValue>) -> HeaderMap {
        let mut headers = HeaderMap::clone(&self.usual);
        let mut say = |name: HeaderName, value: Option<HeaderValue>| match value {
            Some(value) => _ = headers.insert(name, value),
            None => _ = headers.remove(name),
        };
        if self.accept != Some(JSON) {
            say(ACCEPT, self.accept.map(HeaderValue::from_static));
        }
        let mut id = Uuid::encode_buffer();
        let id = HeaderValue::from_str(self.client_request_id.hyphenated().encode_lower(&mut id));
        say(CLIENT_REQUEST_ID, id.ok().filter(|_| !self.is_anonymous));
        say(PREFER, self.prefer.clone());
        say(CONTENT_TYPE, self.content_type.clone());
        say(AUTHORIZATION, authorization);
        // Of a body without bytes, hyper says nothing, and some services then ask for its length.
        let is_empty = |body: &Outgoing| body.bytes().is_some_and(Bytes::is_empty);
        if self.body.as_ref().is_none_or(is_empty)
            && !matches!(self.method, Method::Get | Method::Delete)
        {
            say(CONTENT_LENGTH, Some(HeaderValue::from_static("0")));
        }
        if let Some(of_app) = &self.headers {
            headers.extend(HeaderMap::clone(of_app));
        }
        headers
    }
}
