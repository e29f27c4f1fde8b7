//! Request paths: decoded segments, keys in parentheses, and one spelling for each collection.

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

/// The name and the arguments of a segment such as `users('ada')` or `getX(scope='s')`.
pub(crate) fn call(segment: &str) -> Option<(&str, &str)> {
    let (name, arguments) = segment.strip_suffix(')')?.split_once('(')?;
    (!name.is_empty()).then_some((name, arguments))
}

/// The arguments of a function: names, and values without their quotes.
pub(crate) fn arguments(text: &str) -> Option<Vec<(&str, String)>> {
    split(text, ',')
        .into_iter()
        .map(|one| {
            let (name, value) = one.split_once('=')?;
            Some((name.trim(), unquoted(value.trim())))
        })
        .collect()
}

/// The key in a segment such as `users('ada')`, `users(id='ada')` or `rows(7)`.
pub(crate) fn key(text: &str) -> Option<String> {
    let value = match text.split_once('=') {
        Some((name, value)) if name.chars().all(|c| c.is_ascii_alphanumeric()) => value,
        _ => text,
    };
    (!value.is_empty()).then(|| unquoted(value))
}

/// A text without its quotes, and with the quotes inside it single again.
pub(crate) fn unquoted(text: &str) -> String {
    match text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')) {
        Some(inner) => inner.replace("''", "'"),
        None => text.to_owned(),
    }
}

/// The parts of a text between separators that stand neither in quotes nor in parentheses.
pub(crate) fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut depth, mut quoted, mut start) = (0_usize, false, 0);
    let mut parts = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            _ if quoted => {}
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if c == separator && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    if start < text.len() || !parts.is_empty() {
        parts.push(&text[start..]);
    }
    parts
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

/// The name of an item, below which its children are.
pub(crate) fn item(collection: &str, key: &str) -> String {
    let mut name = collection.to_owned();
    push_id(&mut name, key);
    name
}

#[cfg(test)]
mod tests {
    use super::{arguments, call, key, segments, split, without_version};

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

    #[test]
    fn keys_stand_in_parentheses_too() {
        for (segment, expected) in [
            ("users('ada')", Some(("users", Some("ada")))),
            ("users('o''b')", Some(("users", Some("o'b")))),
            ("users(id='a=b')", Some(("users", Some("a=b")))),
            ("users('a=b')", Some(("users", Some("a=b")))),
            ("rows(-7)", Some(("rows", Some("-7")))),
            ("users()", Some(("users", None))),
            ("('ada')", None),
            ("users", None),
        ] {
            let found = call(segment).map(|(name, text)| (name, key(text)));
            let found = found.as_ref().map(|(name, key)| (*name, key.as_deref()));
            assert_eq!(found, expected, "{segment}");
        }
    }

    #[test]
    fn arguments_are_named() {
        let found = arguments("scope='a,b''c',count=3");
        assert_eq!(found, Some(vec![("scope", "a,b'c".to_owned()), ("count", "3".to_owned())]));
        assert_eq!(arguments(""), Some(vec![]));
        assert_eq!(arguments("scope"), None);
    }

    #[test]
    fn separators_in_quotes_and_parentheses_do_not_count() {
        assert_eq!(split("a,b(c,d),'e,f'", ','), ["a", "b(c,d)", "'e,f'"]);
        assert_eq!(split("a,", ','), ["a", ""]);
        assert!(split("", ',').is_empty());
    }
}
