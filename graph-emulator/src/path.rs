//! Request paths: decoded segments, and one spelling for each collection.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What an id in a collection's name keeps as it is. The rest is encoded, so that no id can look like
/// two segments.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The versions that Microsoft Graph has. All of them see the same items.
const VERSIONS: [&str; 2] = ["v1.0", "beta"];

/// The decoded segments of a path that starts with `/`. `None` if one of them is not UTF-8, or
/// there is no `/`.
pub(crate) fn segments(path: &str) -> Option<Vec<Cow<'_, str>>> {
    path.strip_prefix('/')?
        .split('/')
        .map(|segment| percent_decode_str(segment).decode_utf8().ok())
        .collect()
}

/// Takes the version off the segments of a request's path. `None` if there is none.
pub(crate) fn without_version<'s, 'p>(segments: &'s [Cow<'p, str>]) -> Option<&'s [Cow<'p, str>]> {
    let (version, rest) = segments.split_first()?;
    VERSIONS.iter().any(|known| known.eq_ignore_ascii_case(version)).then_some(rest)
}

/// The name of a placeholder that makes up a whole template segment.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Adds a literal segment of a template to a collection's name.
pub(crate) fn push_literal(name: &mut String, literal: &str) {
    name.push('/');
    name.push_str(literal);
}

/// Adds an id to a collection's name.
pub(crate) fn push_id(name: &mut String, segment: &str) {
    name.push('/');
    name.extend(utf8_percent_encode(segment, ENCODED));
}

#[cfg(test)]
mod tests {
    use super::{segments, without_version};

    #[test]
    fn segments_are_split_before_they_are_decoded() {
        for (path, expected) in [
            ("/a/b", Some(vec!["a", "b"])),
            ("/a%2Fb/%C3%BC", Some(vec!["a/b", "\u{fc}"])),
            ("/a+b/c%20d", Some(vec!["a+b", "c d"])),
            ("/a/", Some(vec!["a", ""])),
            ("/100%", Some(vec!["100%"])),
            ("/%FF", None),
            ("a/b", None),
            ("", None),
        ] {
            let segments = segments(path);
            let segments =
                segments.as_ref().map(|all| all.iter().map(|one| &**one).collect::<Vec<_>>());
            assert_eq!(segments, expected, "{path}");
        }
    }

    #[test]
    fn a_version_is_one_of_graphs() {
        for (path, expected) in [
            ("/v1.0/users", Some(1)),
            ("/V1.0/users/1", Some(2)),
            ("/beta", Some(0)),
            ("/v2.0/users", None),
            ("/users", None),
        ] {
            let segments = segments(path).expect(path);
            assert_eq!(without_version(&segments).map(<[_]>::len), expected, "{path}");
        }
    }
}
