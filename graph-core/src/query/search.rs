//! Searches: words that the service looks for.

use std::fmt;

/// What a request searches for.
///
/// Text becomes one search in quotes, which is how Microsoft Graph wants it: a word or phrase, or one
/// in a property.
///
/// ```
/// use graph_core::Search;
///
/// assert_eq!(Search::from("displayName:ada").to_string(), r#""displayName:ada""#);
/// assert_eq!(Search::from(r#"a "b" \c"#).to_string(), r#""a \"b\" \\c""#);
///
/// let both = Search::raw(r#""displayName:ada" AND "mail:contoso""#);
/// assert_eq!(both.to_string(), r#""displayName:ada" AND "mail:contoso""#);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Search(String);

impl Search {
    /// A search as it is sent, for several that are combined with `AND` and `OR`.
    ///
    /// It is percent-encoded, and nothing else is done to it.
    pub fn raw(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Search {
    fn from(text: &str) -> Self {
        Self(format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\"")))
    }
}

impl From<String> for Search {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<&String> for Search {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl fmt::Display for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Shows nothing of the text: it may be a name or an address.
impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Search(..)")
    }
}
