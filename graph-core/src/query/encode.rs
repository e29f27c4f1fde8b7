//! Percent-encoding of a URL's query.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is encoded in a name. `$` starts OData's own.
const NAME: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'$');

/// What is encoded in a value. What is left bare has no meaning in a query (RFC 3986, 3.4), also `=`
/// after the first one, and is what Microsoft's examples leave bare. A space is `%20`, and `+`, which
/// some read as a space, is `%2B`. `'` is allowed bare, but URL parsers encode it: encoded here, a URL
/// is sent as it is shown.
const VALUE: &AsciiSet = &NAME
    .remove(b',')
    .remove(b'(')
    .remove(b')')
    .remove(b'/')
    .remove(b':')
    .remove(b';')
    .remove(b'=')
    .remove(b'@')
    .remove(b'*');

/// `name=value&name=value`
pub(super) fn pairs(options: &[(Cow<'_, str>, String)]) -> String {
    let mut query = String::new();
    for (name, value) in options {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(name, NAME));
        query.push('=');
        query.extend(utf8_percent_encode(value, VALUE));
    }
    query
}
