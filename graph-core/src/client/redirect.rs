//! Redirects of downloads: the service may say where the bytes are, at another service.

use http::header::{ACCEPT, LOCATION, USER_AGENT};
use http::{Request, Response};

use super::Inner;
use super::call::Call;
use super::given::resolve;
use crate::error::Error;
use crate::transport::Body;

/// How many redirects one download may take.
const MOST: usize = 5;

/// Marks an answer of another service.
#[derive(Clone)]
pub(super) struct Elsewhere;

impl Inner {
    /// Follows the redirects of a download. The address holds the right of access: no token goes along,
    /// nor any header of the app's.
    pub(super) async fn follow(
        &self,
        call: &Call,
        mut response: Response<Body>,
    ) -> Result<Response<Body>, Error> {
        let headers = call.headers(None);
        let mut from = call.uri.clone();
        for _ in 0..MOST {
            let Some(location) = response.headers().get(LOCATION) else {
                break;
            };
            if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
                break;
            }
            let to = match str::from_utf8(location.as_bytes()) {
                Ok("") => Err("is empty".to_owned()),
                Ok(to) => Ok(to),
                Err(_) => Err("is not UTF-8".to_owned()),
            };
            let to = to.and_then(|to| self.given(&resolve(&from, to))).map_err(|fault| {
                let fault = format!("the download was redirected to an address that {fault}");
                Error::link(call.operation, fault)
            })?;
            let mut request = Request::new(Body::empty());
            for name in [ACCEPT, USER_AGENT] {
                if let Some(value) = headers.get(&name) {
                    request.headers_mut().insert(name, value.clone());
                }
            }
            *request.uri_mut() = to.clone();
            response = self.service.send(request).await.map_err(Error::transport)?;
            response.extensions_mut().insert(Elsewhere);
            from = to;
        }
        Ok(response)
    }
}
