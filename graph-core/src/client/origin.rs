//! Origins: where a token may go.

use std::borrow::Cow;
use std::fmt;
use std::net::IpAddr;

use http::Uri;
use http::uri::{Authority, Scheme};
use percent_encoding::{AsciiSet, utf8_percent_encode};

/// The scheme, host and port of an address. See [RFC 6454](https://www.rfc-editor.org/rfc/rfc6454).
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: Scheme,
    /// In lower case.
    host: Box<str>,
    port: u16,
}

impl Origin {
    /// The origin of an absolute address of http or https. `None` if it is another one, or names a user.
    pub(crate) fn of(uri: &Uri) -> Option<Self> {
        let scheme = uri.scheme()?.clone();
        let authority = uri.authority()?;
        if authority.as_str().contains('@') {
            return None;
        }
        let host = authority.host().to_ascii_lowercase().into();
        Some(Self { port: port(&scheme, authority)?, scheme, host })
    }

    /// Whether an address is of this origin.
    pub(crate) fn has(&self, uri: &Uri) -> bool {
        // As [`of`](Self::of), and nothing is allocated.
        let Some((scheme, authority)) = uri.scheme().zip(uri.authority()) else {
            return false;
        };
        *scheme == self.scheme
            && !authority.as_str().contains('@')
            && authority.host().eq_ignore_ascii_case(&self.host)
            && port(scheme, authority) == Some(self.port)
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Whether it is this machine, where nobody can listen in.
    pub(crate) fn is_loopback(&self) -> bool {
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        if usual_port(&self.scheme) == Some(self.port) {
            Ok(())
        } else {
            write!(f, ":{}", self.port)
        }
    }
}

/// The port of an address. `None` if there is no such port.
fn port(scheme: &Scheme, authority: &Authority) -> Option<u16> {
    let is_written = authority.as_str().len() > authority.host().len();
    if is_written { authority.port_u16() } else { usual_port(scheme) }
}

/// Whether an address is sent as it is written. URL parsers resolve dot segments, also encoded ones, take
/// a `\` for a `/`, and leave out what follows a `#`: another address would be asked than it seems.
pub(crate) fn is_sent_as_written(address: &str) -> bool {
    let path = address.split('?').next().unwrap_or(address);
    let is_dots = |segment: &str| {
        let dots = segment.to_ascii_lowercase().replace("%2e", ".");
        dots == "." || dots == ".."
    };
    !address.contains('#') && !path.contains('\\') && !path.split('/').any(is_dots)
}

/// A link as it is sent. Services also write what no address has, such as a space in a filter: that is
/// percent-encoded, as a browser does, and nothing else.
pub(crate) fn link_as_sent(link: &str) -> Cow<'_, str> {
    // With what is not ASCII.
    const UNFIT: &AsciiSet = &AsciiSet::EMPTY.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');
    utf8_percent_encode(link, UNFIT).into()
}

fn usual_port(scheme: &Scheme) -> Option<u16> {
    match scheme.as_str() {
        "https" => Some(443),
        "http" => Some(80),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::Uri;

    use super::Origin;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let graph =
            Origin::of(&Uri::from_static("https://graph.microsoft.com/v1.0")).expect("https");
        for same in [
            "https://graph.microsoft.com/beta/users",
            "https://GRAPH.microsoft.com:443/v1.0",
            "HTTPS://graph.microsoft.com",
        ] {
            let uri: Uri = same.parse().expect(same);
            assert!(graph.has(&uri), "{same}");
            assert!(Origin::of(&uri) == Some(graph.clone()), "{same}");
        }
        for other in [
            "http://graph.microsoft.com/v1.0",
            "https://graph.microsoft.com:8443/v1.0",
            "https://graph.microsoft.com:99999/v1.0",
            "https://graph.microsoft.com.evil.example/v1.0",
            "https://graph.microsoft.com@evil.example/v1.0",
            "https://user@graph.microsoft.com/v1.0",
            "https://graph.microsoft.co/v1.0",
            "/v1.0/users",
        ] {
            let uri: Uri = other.parse().expect(other);
            assert!(!graph.has(&uri), "{other}");
            assert!(Origin::of(&uri) != Some(graph.clone()), "{other}");
        }
        assert_eq!(graph.to_string(), "https://graph.microsoft.com");
        let local = Origin::of(&Uri::from_static("http://[::1]:8080/v1.0")).expect("http");
        assert_eq!(local.to_string(), "http://[::1]:8080");
        assert!(local.is_loopback() && !local.is_https());
    }
}
