//! Media streams: bytes of any kind, with the type that says which.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::transport::Body;

/// The content of a media stream, such as a photo, and its media type.
///
/// ```
/// use graph_core::Media;
///
/// let photo = Media::new("image/jpeg", vec![0xFF, 0xD8]);
/// assert_eq!(photo.content_type(), "image/jpeg");
/// ```
#[derive(Clone)]
pub struct Media {
    content_type: String,
    pub(super) content: Outgoing,
}

/// What is sent: bytes, or a stream that is opened for each attempt.
#[derive(Clone)]
pub(crate) enum Outgoing {
    Bytes(Bytes),
    Stream(Arc<dyn Fn() -> Body + Send + Sync>),
}

impl Outgoing {
    /// The body of one attempt.
    pub(crate) fn open(&self) -> Body {
        match self {
            Outgoing::Bytes(bytes) => bytes.clone().into(),
            Outgoing::Stream(open) => open().into_source(),
        }
    }

    /// The bytes, if they are all there.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match self {
            Outgoing::Bytes(bytes) => Some(bytes),
            Outgoing::Stream(_) => None,
        }
    }
}

impl Media {
    /// Content of this [media type](https://www.iana.org/assignments/media-types).
    pub fn new(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let content = Outgoing::Bytes(bytes.into());
        Self { content_type: content_type.into(), content }
    }

    /// Content that is sent as it is read. It is opened for each attempt, so that a request that failed
    /// can be sent again.
    ///
    /// ```
    /// use graph_core::Media;
    /// use graph_core::transport::Body;
    ///
    /// let open = || Body::wrap(http_body_util::Full::new("from a file, say".into()));
    /// let text = Media::stream("text/plain", open);
    /// assert!(text.bytes().is_none());
    /// ```
    pub fn stream(
        content_type: impl Into<String>,
        open: impl Fn() -> Body + Send + Sync + 'static,
    ) -> Self {
        Self { content_type: content_type.into(), content: Outgoing::Stream(Arc::new(open)) }
    }

    /// The media type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The content, if it is all there.
    pub fn bytes(&self) -> Option<&Bytes> {
        self.content.bytes()
    }
}

/// Shows the type and the length, and not the content.
impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Media")
            .field("content_type", &self.content_type)
            .field("len", &self.bytes().map(Bytes::len))
            .finish_non_exhaustive()
    }
}
