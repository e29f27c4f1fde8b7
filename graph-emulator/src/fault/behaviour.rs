//! What is done with one request, byte by byte.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::CONTENT_LENGTH;

use crate::answer::Answer;

/// What is done with a request in the place of an answer by HTTP: which bytes are sent, how, and what comes
/// then. See [`Emulator::intercept`](crate::Emulator::intercept).
///
/// After an answer that is whole the connection stays open for the next request, unless it is said
/// otherwise.
#[derive(Clone)]
#[must_use = "a fault does nothing until an emulator has it"]
pub struct Fault {
    pub(crate) head: Arc<[u8]>,
    pub(crate) more: Option<Generator>,
    /// After how many bytes it is cut.
    pub(crate) cut: Option<usize>,
    pub(crate) drip: Option<(usize, Duration)>,
    pub(crate) end: End,
}

/// Makes the pieces of what is not held.
pub(crate) type Generator = Arc<dyn Fn() -> Pieces + Send + Sync>;
pub(crate) type Pieces = Box<dyn Iterator<Item = Vec<u8>> + Send>;

/// What comes after the bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    KeepOpen,
    Close,
    Reset,
    Silence,
}

impl Fault {
    /// Sends these bytes as they are. Nothing is added: no status line, no header.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self { head: bytes.into().into(), more: None, cut: None, drip: None, end: End::KeepOpen }
    }

    /// Sends an answer, with its `Content-Length`.
    #[allow(clippy::needless_pass_by_value)] // It is written in place.
    pub fn answer(answer: Answer) -> Self {
        let length = format!("{CONTENT_LENGTH}: {}\r\n", answer.body.len());
        Self::bytes([head(&answer, &length), answer.body].concat())
    }

    /// Sends an answer in chunks of at most this many bytes.
    ///
    /// # Panics
    ///
    /// If the size is 0: such a chunk is the end.
    #[track_caller]
    #[allow(clippy::needless_pass_by_value)] // It is written in place.
    pub fn chunked(answer: Answer, size: usize) -> Self {
        assert!(size > 0, "chunks have at least one byte");
        let mut bytes = head(&answer, "transfer-encoding: chunked\r\n");
        for chunk in answer.body.chunks(size) {
            bytes.extend_from_slice(&chunk_of(chunk));
        }
        bytes.extend_from_slice(b"0\r\n\r\n");
        Self::bytes(bytes)
    }

    /// Sends an answer that ends when the connection does: one that says neither a length nor chunks.
    #[allow(clippy::needless_pass_by_value)] // It is written in place.
    pub fn until_close(answer: Answer) -> Self {
        Self::bytes([head(&answer, "connection: close\r\n"), answer.body].concat()).then_close()
    }

    /// Sends these pieces as they are, as long as there are any: also what is too large to be held, or
    /// never ends.
    pub fn pieces<I>(pieces: impl Fn() -> I + Send + Sync + 'static) -> Self
    where
        I: Iterator<Item = Vec<u8>> + Send + 'static,
    {
        let pieces = move || -> Pieces { Box::new(pieces()) };
        Self { more: Some(Arc::new(pieces)), ..Self::bytes([]) }
    }

    /// Sends an answer's head, and then these pieces in the place of its body, each as a chunk.
    #[allow(clippy::needless_pass_by_value)] // It is written in place.
    pub fn generated<I>(answer: Answer, pieces: impl Fn() -> I + Send + Sync + 'static) -> Self
    where
        I: Iterator<Item = Vec<u8>> + Send + 'static,
    {
        let chunks = move || {
            let chunks = pieces().filter(|piece| !piece.is_empty()).map(|piece| chunk_of(&piece));
            chunks.chain([b"0\r\n\r\n".to_vec()])
        };
        let head = head(&answer, "transfer-encoding: chunked\r\n").into();
        Self { head, ..Self::pieces(chunks) }
    }

    /// Sends nothing, and closes the connection.
    pub fn close() -> Self {
        Self::bytes([]).then_close()
    }

    /// Sends nothing, and resets the connection.
    pub fn reset() -> Self {
        Self::bytes([]).then_reset()
    }

    /// Sends nothing, and leaves the connection open.
    pub fn silence() -> Self {
        Self::bytes([]).then_silence()
    }

    /// Sends only so many bytes, counted from the status line's first one, and closes the connection.
    pub fn cut_after(self, bytes: usize) -> Self {
        Self { cut: Some(bytes), ..self }.then_close()
    }

    /// Closes the connection after what is sent.
    pub fn then_close(self) -> Self {
        Self { end: End::Close, ..self }
    }

    /// Resets the connection after what is sent. What the other side has not read yet is lost to it.
    pub fn then_reset(self) -> Self {
        Self { end: End::Reset, ..self }
    }

    /// Leaves the connection open after what is sent, and never sends anything again.
    pub fn then_silence(self) -> Self {
        Self { end: End::Silence, ..self }
    }

    /// Sends at most so many bytes at once, and waits this long after each.
    ///
    /// # Panics
    ///
    /// If no bytes are sent at once.
    #[track_caller]
    pub fn drip(self, bytes: usize, wait: Duration) -> Self {
        assert!(bytes > 0, "a drip has at least one byte");
        Self { drip: Some((bytes, wait)), ..self }
    }

    /// How many bytes are sent, and so where it can be cut, without the pieces that are made on the way.
    pub fn len(&self) -> usize {
        self.head.len()
    }

    /// Whether nothing is sent.
    pub fn is_empty(&self) -> bool {
        self.head.is_empty() && self.more.is_none()
    }
}

/// The status line and headers. What the test scripts says how the body ends, if it does.
fn head(answer: &Answer, framing: &str) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {}\r\n", answer.status).into_bytes();
    for (name, value) in &answer.headers {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(framing.as_bytes());
    head.extend_from_slice(b"\r\n");
    head
}

fn chunk_of(bytes: &[u8]) -> Vec<u8> {
    let mut chunk = format!("{:x}\r\n", bytes.len()).into_bytes();
    chunk.extend_from_slice(bytes);
    chunk.extend_from_slice(b"\r\n");
    chunk
}

/// Shows how much is sent, and what comes then.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fault")
            .field("len", &self.len())
            .field("is_generated", &self.more.is_some())
            .field("cut", &self.cut)
            .field("drip", &self.drip)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}
