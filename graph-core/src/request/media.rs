//! Media streams: bytes of any kind, with the type that says which.

use std::fmt;

use bytes::Bytes;

/// The content of a media stream, such as a photo, and its media type.
///
/// ```
/// use graph_core::Media;
///
/// let photo = Media::new("image/jpeg", vec![0xFF, 0xD8]);
/// assert_eq!(photo.content_type(), "image/jpeg");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Media {
    content_type: String,
    bytes: Bytes,
}

impl Media {
    /// Content of this [media type](https://www.iana.org/assignments/media-types).
    pub fn new(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { content_type: content_type.into(), bytes: bytes.into() }
    }

    /// The media type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The content.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

/// Shows the type and the length, and not the content.
impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Media")
            .field("content_type", &self.content_type)
            .field("len", &self.bytes.len())
            .finish()
    }
}
