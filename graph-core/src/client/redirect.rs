//! Redirects of downloads: the service may say where the bytes are, at another service.

use http::header::{ACCEPT, LOCATION, USER_AGENT};
use http::{Request, Response, Uri};

use super::Inner;
use super::call::Call;
use super::origin::{Origin, is_sent_as_written, link_as_sent};
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
            let to = location.to_str().ok().and_then(|to| resolve(&from, &link_as_sent(to)));
            let Some(to) = to.filter(|to| self.may_follow(to)) else {
                let fault = "the download was redirected to an address that is not https";
                return Err(Error::link(call.operation, fault.to_owned()));
            };
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

    /// Only to https; or to this machine, from this machine.
    pub(super) fn may_follow(&self, uri: &Uri) -> bool {
        is_sent_as_written(&uri.to_string())
            && Origin::of(uri).is_some_and(|origin| {
                origin.is_https() || self.origin.is_loopback() && origin.is_loopback()
            })
    }
}

/// An address as seen from another one.
fn resolve(from: &Uri, to: &str) -> Option<Uri> {
    if to.starts_with('/') && !to.starts_with("//") {
        return format!("{}://{}{to}", from.scheme()?, from.authority()?).parse().ok();
    }
    to.parse().ok()
}
