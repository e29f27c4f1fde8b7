//! `Edm.Stream`: media that an entity has, and that is read and written by requests of its own.

use std::fmt;

/// The content of a property of type `Edm.Stream`, where an answer has it: base64, as the service wrote
/// it.
///
/// Answers usually leave it out, or give an address in an annotation such as
/// `content@odata.mediaReadLink`. To read or write the media, declare an operation on its path.
///
/// ```
/// use graph_core::Stream;
///
/// assert_eq!(Stream::new("SGVsbG8").as_str(), "SGVsbG8");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Stream(Box<str>);

impl Stream {
    /// The content in base64.
    pub fn new(base64: impl Into<Box<str>>) -> Self {
        Self(base64.into())
    }

    /// The content in base64.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Shows the length, and not the content.
impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stream({} characters)", self.0.len())
    }
}
