//! Addresses that the service gave, of any origin: they hold the right of access, and no token goes there.

use http::Uri;

use super::Inner;
use super::origin::{Origin, is_sent_as_written, link_as_sent};

impl Inner {
    /// An address that the service gave, as it is sent, or why it may not be used: what is said of an
    /// address that is one.
    pub(super) fn given(&self, address: &str) -> Result<Uri, String> {
        if !is_sent_as_written(address) {
            return Err(
                "has a `#`, dot segments or `\\`, so that another one would be asked".into()
            );
        }
        let uri: Uri =
            link_as_sent(address).parse().map_err(|error| format!("cannot be read: {error}"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("is not absolute".into());
        };
        match Origin::of(&uri) {
            // Only to https; or to this machine, from this machine.
            Some(origin)
                if origin.is_https() || self.origin.is_loopback() && origin.is_loopback() =>
            {
                Ok(uri)
            }
            None if authority.as_str().contains('@') => Err("names a user".into()),
            None if matches!(scheme, "http" | "https") => Err("has a port that is none".into()),
            _ => Err("is not https".into()),
        }
    }
}

/// A reference as seen from an address: see
/// [RFC 3986, 5.2](https://www.rfc-editor.org/rfc/rfc3986#section-5.2).
pub(super) fn resolve(from: &Uri, to: &str) -> String {
    let (scheme, authority) = (from.scheme_str().unwrap_or_default(), from.authority());
    let authority = authority.map_or("", |authority| authority.as_str());
    if has_scheme(to) {
        return to.to_owned();
    }
    if to.starts_with("//") {
        return format!("{scheme}:{to}");
    }
    if to.starts_with('/') {
        return format!("{scheme}://{authority}{to}");
    }
    let path = from.path();
    if to.is_empty() {
        return from.to_string();
    }
    if to.starts_with('?') || to.starts_with('#') {
        return format!("{scheme}://{authority}{path}{to}");
    }
    // What is relative to the path, it may also leave.
    let end = to.find(['?', '#']).unwrap_or(to.len());
    let (relative, rest) = to.split_at(end);
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let path = without_dots(&format!("{folder}/{relative}"));
    format!("{scheme}://{authority}{path}{rest}")
}

fn has_scheme(address: &str) -> bool {
    let scheme = address.split(['/', '?', '#']).next().and_then(|begin| begin.split_once(':'));
    scheme.is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

/// A path that begins with `/` without its dot segments: see
/// [RFC 3986, 5.2.4](https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4).
fn without_dots(path: &str) -> String {
    let mut kept = Vec::new();
    let mut is_folder = false;
    for segment in path.split('/').skip(1) {
        is_folder = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => _ = kept.pop(),
            _ => kept.push(segment),
        }
    }
    if is_folder {
        kept.push("");
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use http::Uri;

    use super::resolve;

    /// The examples of [RFC 3986, 5.4](https://www.rfc-editor.org/rfc/rfc3986#section-5.4), but for parameters
    /// and dot segments of what is relative to nothing.
    #[test]
    fn references_are_seen_from_an_address() {
        let from = Uri::from_static("http://a/b/c/d;p?q");
        for (to, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("g?y/./x", "http://a/b/c/g?y/./x"),
            ("#s", "http://a/b/c/d;p#s"),
            ("g#s/../x", "http://a/b/c/g#s/../x"),
            (";x", "http://a/b/c/;x"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../../g", "http://a/g"),
            ("g.", "http://a/b/c/g."),
            ("..g", "http://a/b/c/..g"),
            ("./g/.", "http://a/b/c/g/"),
            ("g/../h", "http://a/b/c/h"),
            ("./a:b", "http://a/b/c/a:b"),
        ] {
            assert_eq!(resolve(&from, to), expected, "{to}");
        }
    }
}
