//! Requests as they would be sent, to be looked at.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

use super::Client;
use super::call::Call;
use crate::error::Error;
use crate::info::Method;
use crate::request::Parts;

/// A request as a client would send it. Nothing was sent, and no token was asked for.
///
/// `Display` writes it as HTTP does, with a mask in the place of the token, and with its body. `Debug`
/// does not show the body.
///
/// ```
/// # use graph_core::{Client, graph_resource};
/// # #[graph_resource(path = "/users/{userId}", method = PATCH)]
/// # pub struct User {
/// #     #[graph(key)]
/// #     pub id: String,
/// #     pub city: Option<String>,
/// # }
/// let graph = Client::builder().base_url("http://localhost/v1.0").token("eyJ0...").build()?;
/// let request = User::update("1a2b", UserPatch::new().city("Oslo"));
/// let shown = request.dry_run(&graph)?.to_string();
/// assert!(shown.starts_with("PATCH http://localhost/v1.0/users/1a2b\n"));
/// assert!(shown.contains("\nauthorization: Bearer ***\n"));
/// assert!(shown.ends_with("\n\n{\"@odata.type\":\"#microsoft.graph.user\",\"city\":\"Oslo\"}"));
/// # Ok::<(), graph_core::Error>(())
/// ```
#[derive(Clone)]
pub struct DryRun {
    method: Method,
    url: String,
    headers: HeaderMap,
    body: Option<Bytes>,
}

impl DryRun {
    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The whole address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers, with a mask in the place of the token.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, unless it is a stream.
    pub fn body(&self) -> Option<&[u8]> {
        self.body.as_deref()
    }
}

impl Client {
    pub(crate) fn dry_run(&self, parts: Parts) -> Result<DryRun, Error> {
        let call = Call::new(&self.0, parts)?;
        let mask = HeaderValue::from_static("Bearer ***");
        let headers = call.headers(self.0.tokens.as_ref().map(|_| mask));
        let Call { method, uri, body, .. } = call;
        Ok(DryRun {
            method,
            url: uri.to_string(),
            headers,
            body: body.and_then(|body| body.bytes().cloned()),
        })
    }
}

impl fmt::Display for DryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)?;
        for (name, value) in &self.headers {
            write!(f, "\n{name}: {}", String::from_utf8_lossy(value.as_bytes()))?;
        }
        match &self.body {
            Some(body) => write!(f, "\n\n{}", String::from_utf8_lossy(body)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DryRun")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &self.headers)
            .field("body_len", &self.body.as_ref().map(Bytes::len))
            .finish()
    }
}
