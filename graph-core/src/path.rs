//! Paths: ids become segments of a template, each exactly one.

mod segments;

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::edm::{Date, DateTimeOffset, Guid};

pub use segments::Segments;

/// What is not percent-encoded: RFC 3986's unreserved characters.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An id in a path.
///
/// Whatever characters it has, it stays one segment: `a/b` becomes `a%2Fb`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an id in a path",
    label = "expected text or an integer",
    note = "a request's arguments are the path's placeholders, in order, and then the body"
)]
pub trait PathSegment {
    /// The id, not encoded yet.
    fn to_segment(&self) -> Cow<'_, str>;

    /// Writes the id without a detour, if its text has nothing that is encoded. `false` if it may have.
    #[doc(hidden)]
    fn write_plain(&self, _path: &mut String) -> bool {
        false
    }

    /// The value as a function's argument, whose template says whether quotes stand around it. Or what
    /// is wrong with it.
    #[doc(hidden)]
    fn to_literal(&self, _is_quoted: bool) -> Result<Cow<'_, str>, Box<str>> {
        Ok(self.to_segment())
    }
}

impl PathSegment for str {
    fn to_segment(&self) -> Cow<'_, str> {
        self.into()
    }
}

impl PathSegment for String {
    fn to_segment(&self) -> Cow<'_, str> {
        self.into()
    }
}

impl PathSegment for Cow<'_, str> {
    fn to_segment(&self) -> Cow<'_, str> {
        (**self).into()
    }
}

impl<T: PathSegment + ?Sized> PathSegment for &T {
    fn to_segment(&self) -> Cow<'_, str> {
        (**self).to_segment()
    }

    fn write_plain(&self, path: &mut String) -> bool {
        (**self).write_plain(path)
    }

    fn to_literal(&self, is_quoted: bool) -> Result<Cow<'_, str>, Box<str>> {
        (**self).to_literal(is_quoted)
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl PathSegment for $type {
            fn to_segment(&self) -> Cow<'_, str> {
                self.to_string().into()
            }

            fn write_plain(&self, path: &mut String) -> bool {
                path.push_str(itoa::Buffer::new().format(*self));
                true
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 u8 u16 u32 u64 usize);

/// Types of EDM whose text is a segment.
macro_rules! texts {
    ($($type:ty)*) => {$(
        impl PathSegment for $type {
            fn to_segment(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )*};
}

texts!(bool Date DateTimeOffset Guid);

impl PathSegment for Box<str> {
    fn to_segment(&self) -> Cow<'_, str> {
        (**self).into()
    }
}

/// An id that cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InvalidId {
    /// The placeholder in the template, or the key in the body.
    placeholder: &'static str,
    /// What is wrong with it, and what to do.
    problem: Box<str>,
}

impl InvalidId {
    /// The key in a body is empty.
    pub(crate) fn empty_key(name: &'static str) -> Self {
        Self::no_item(name, "is empty")
    }

    fn no_item(placeholder: &'static str, problem: &str) -> Self {
        Self { placeholder, problem: format!("{problem}; give the id of one item").into() }
    }

    fn no_literal(placeholder: &'static str, fault: &str) -> Self {
        Self { placeholder, problem: format!("cannot be sent: {fault}").into() }
    }
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the value for `{{{}}}` {}", self.placeholder, self.problem)
    }
}

/// Puts ids into a template, in order. A segment such as `getX(scope='{scope}')` takes literals: its
/// text may be empty, and a quote in it is doubled.
pub(crate) fn expand(
    template: &'static str,
    ids: &[&dyn PathSegment],
) -> Result<String, InvalidId> {
    let mut path = String::with_capacity(template.len() + 16 * ids.len());
    let mut ids = ids.iter();
    let mut rest = template;
    while let Some((text, (placeholder, after))) = next_placeholder(rest) {
        path.push_str(text);
        rest = after;
        let is_quoted = text.ends_with('\'');
        let id = ids.next();
        if id.is_some_and(|id| id.write_plain(&mut path)) {
            continue;
        }
        let id = id.map(|id| id.to_literal(is_quoted)).transpose();
        let id = id.map_err(|fault| InvalidId::no_literal(placeholder, &fault))?;
        let id = id.unwrap_or_default();
        if is_quoted {
            path.extend(utf8_percent_encode(&id.replace('\'', "''"), ENCODED));
        } else {
            let is_whole = text.ends_with('/') && (after.is_empty() || after.starts_with('/'));
            check(placeholder, &id, is_whole)?;
            path.extend(utf8_percent_encode(&id, ENCODED));
        }
    }
    path.push_str(rest);
    Ok(path)
}

/// The text before a placeholder, its name, and the text after it.
fn next_placeholder(text: &str) -> Option<(&str, (&str, &str))> {
    let (before, opened) = split_at(text, b'{')?;
    Some((before, split_at(opened, b'}')?))
}

/// The text before and after an ASCII character. Templates are read for each request, and they are short:
/// `split_once` would take most of that time to begin and to end.
fn split_at(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = memchr::memchr(mark, text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

fn check(placeholder: &'static str, id: &str, is_whole: bool) -> Result<(), InvalidId> {
    let problem = match id {
        "" => "is empty",
        // A URL parser would take them away, with the segment before.
        "." if is_whole => "is `.`",
        ".." if is_whole => "is `..`",
        _ => return Ok(()),
    };
    Err(InvalidId::no_item(placeholder, problem))
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;

    use super::expand;

    #[test]
    fn ids_are_one_segment_each() {
        for (id, segment) in [
            ("a0b566cd-66cd-a0b5", "a0b566cd-66cd-a0b5"),
            ("a/b", "a%2Fb"),
            ("a b", "a%20b"),
            ("100%", "100%25"),
            ("%2e%2e", "%252e%252e"),
            ("a?b#c", "a%3Fb%23c"),
            ("{x}", "%7Bx%7D"),
            ("\u{fc}\u{1f600}", "%C3%BC%F0%9F%98%80"),
            ("...", "..."),
            ("it's", "it%27s"),
            ("a\r\nHost: b", "a%0D%0AHost%3A%20b"),
        ] {
            assert_eq!(expand("/a/{b}/c", &[&id]).as_deref(), Ok(&*format!("/a/{segment}/c")));
        }
        assert_eq!(expand("/a/{b}", &[&7_i64]).as_deref(), Ok("/a/7"));
        assert_eq!(
            expand("/a/f(x='{x}')/{b}", &[&-7_i8, &&0_u64]).as_deref(),
            Ok("/a/f(x='-7')/0")
        );
    }

    #[test]
    fn literals_are_quoted_where_the_template_says_so() {
        for (template, values, path) in [
            ("/a/f(x='{x}')", &["b"][..], "/a/f(x='b')"),
            ("/a/f(x='{x}')", &["it's a/b"], "/a/f(x='it%27%27s%20a%2Fb')"),
            ("/a/f(x='{x}')", &[""], "/a/f(x='')"),
            ("/a/f(x='{x}',y={y})/c/{d}", &["..", "7", "8"], "/a/f(x='..',y=7)/c/8"),
            ("/a/f()", &[], "/a/f()"),
        ] {
            let values: Vec<&dyn super::PathSegment> =
                values.iter().map(|value| value as &dyn super::PathSegment).collect();
            assert_eq!(expand(template, &values).as_deref(), Ok(path));
        }
        let error = expand("/a/f(x={x})", &[&""]).expect_err("no literal");
        assert_eq!(error.to_string(), "the value for `{x}` is empty; give the id of one item");
    }

    #[test]
    fn what_names_no_item_is_refused() {
        for (id, fault) in [
            ("", "the value for `{userId}` is empty; give the id of one item"),
            (".", "the value for `{userId}` is `.`; give the id of one item"),
            ("..", "the value for `{userId}` is `..`; give the id of one item"),
        ] {
            let error = expand("/users/{userId}/devices", &[&id]).expect_err(id);
            assert_eq!(error.to_string(), fault);
        }
    }

    proptest! {
        #![proptest_config(crate::edm::testing::config())]

        #[test]
        fn any_id_comes_back_as_one_segment(id in "\\PC{1,20}") {
            prop_assume!(id != "." && id != "..");
            let path = expand("/a/{b}/c", &[&id]).expect("valid");
            let url = url::Url::parse(&format!("http://localhost{path}")).expect("a URL");
            let segments: Vec<_> = url.path_segments().expect("segments").collect();
            prop_assert_eq!(segments.len(), 3);
            let decoded = percent_decode_str(segments[1]).decode_utf8().expect("UTF-8");
            prop_assert_eq!(decoded, id);
        }
    }
}
