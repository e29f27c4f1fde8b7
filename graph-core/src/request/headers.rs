//! Headers that a request has beside those of every request.

use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderName, IF_MATCH,
    TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderValue};

use super::{CountRequest, ListRequest, Parts, Request};
use crate::client::{CLIENT_REQUEST_ID, PREFER};
use crate::error::Fault;

/// What the client writes itself, so that it fits the token, the address and the body.
const OWN: [HeaderName; 7] = [
    AUTHORIZATION,
    CLIENT_REQUEST_ID,
    CONNECTION,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    HOST,
    TRANSFER_ENCODING,
];

impl Parts {
    fn header(&mut self, name: &str, value: &str) {
        // Other characters would be left out where a header is text: in a batch, and in `Prefer`.
        let text = HeaderValue::try_from(value).ok().filter(|value| value.to_str().is_ok());
        let header = match (HeaderName::try_from(name), text.ok_or(())) {
            (Ok(name), Ok(value)) if !OWN.contains(&name) => Ok((name, value)),
            (Ok(name), Ok(_)) => {
                Err(format!("the client writes the header `{name}` itself; leave it out"))
            }
            // The value may be a secret.
            _ => Err(format!(
                "the header `{}` is not valid; use visible ASCII characters, and no colon in its name",
                name.escape_debug()
            )),
        };
        match header {
            Ok((name, value)) if name == PREFER => self.prefer(value),
            Ok((name, value)) => {
                self.headers_mut().insert(name, value);
            }
            Err(fault) => self.fail(Fault::Other(fault.into())),
        }
    }

    /// Preferences add up.
    fn prefer(&mut self, value: HeaderValue) {
        let headers = self.headers_mut();
        let joined = headers.get(PREFER).and_then(|before| {
            let before = before.to_str().ok()?;
            HeaderValue::try_from(format!("{before}, {}", value.to_str().ok()?)).ok()
        });
        headers.insert(PREFER, joined.unwrap_or(value));
    }

    fn headers_mut(&mut self) -> &mut HeaderMap {
        self.headers.get_or_insert_default()
    }
}

macro_rules! headers {
    ($($request:ty, [$($parameter:ident),*], $example:expr;)*) => {$(
        impl<$($parameter),*> $request {
            /// Sends this header as well. It replaces one of the same name; only the values of `Prefer`
            /// add up.
            ///
            /// ```
            /// # use graph_core::graph_resource;
            /// # #[graph_resource(path = "/users/{userId}", method = GET)]
            /// # #[graph_resource(path = "/users", method = GET)]
            /// # #[graph_resource(path = "/users/$count", method = GET)]
            /// # pub struct User {
            /// #     #[graph(key)]
            /// #     pub id: String,
            /// # }
            #[doc = concat!("let request = ", $example, ".header(\"ConsistencyLevel\", \"eventual\");")]
            /// ```
            ///
            /// # Errors
            ///
            /// A name or value that is not valid, and a header that the client writes itself, such as
            /// `Authorization`, are reported when the request is sent.
            pub fn header(mut self, name: &str, value: &str) -> Self {
                self.parts.header(name, value);
                self
            }
        }
    )*};
}

headers! {
    Request<R>, [R], "User::get(\"1a2b\")";
    ListRequest<O, T>, [O, T], "User::list()";
    CountRequest<O>, [O], "User::count()";
}

impl<R> Request<R> {
    /// Only if the item still is as it was when it was read: its etag is this one, which
    /// [`Additional::etag`](crate::Additional::etag) gives. Else the service answers 412.
    ///
    /// ```
    /// # use graph_core::{Error, graph_resource};
    /// # #[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
    /// # pub struct User {
    /// #     #[graph(key)]
    /// #     pub id: String,
    /// #     pub city: Option<String>,
    /// # }
    /// # fn run(user: &User) {
    /// let mut request = User::update(&user.id, UserPatch::new().city("Oslo"));
    /// if let Some(etag) = user.additional.etag() {
    ///     request = request.if_match(etag);
    /// }
    /// # }
    /// ```
    pub fn if_match(self, etag: &str) -> Self {
        self.header(IF_MATCH.as_str(), etag)
    }
}
