//! Bodies of requests and answers.

use std::any::Any;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;
use hyper::body::Incoming;
use sync_wrapper::SyncWrapper;

use super::BoxError;

/// The body of a request or an answer: bytes that are there, or that arrive as they are read.
///
/// `Debug` shows how long it is, and none of it.
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    /// An answer's, from the transport by default.
    Http(Incoming),
    Stream {
        frames: SyncWrapper<UnsyncBoxBody<Bytes, BoxError>>,
        /// What is still to come: what can only be polled cannot be asked.
        size: SizeHint,
    },
}

impl Body {
    /// Without bytes.
    pub const fn empty() -> Self {
        Self(Kind::Bytes(Bytes::new()))
    }

    /// A body of any other type.
    pub fn wrap<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let mut body = Some(body);
        // What comes from this crate or hyper's client need not be boxed.
        let any: &mut dyn Any = &mut body;
        if let Some(own) = any.downcast_mut::<Option<Body>>() {
            return own.take().unwrap_or_default();
        }
        if let Some(incoming) = any.downcast_mut::<Option<Incoming>>() {
            return incoming.take().map_or_else(Self::empty, Self::from);
        }
        body.map_or_else(Self::empty, |body| {
            let size = body.size_hint();
            let frames = SyncWrapper::new(body.map_err(Into::into).boxed_unsync());
            Self(Kind::Stream { frames, size })
        })
    }

    /// The bytes, if they are all there.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Http(_) | Kind::Stream { .. } => None,
        }
    }

    /// The same, whose errors say that they are not the connection's.
    pub(crate) fn into_source(self) -> Self {
        Self::wrap(self.map_err(SourceFailed))
    }

    /// Reads all of it, unless it has more than `limit` bytes.
    ///
    /// It is borrowed, since a future holds twice what is moved into it.
    pub(crate) async fn collect(&mut self, limit: usize) -> Result<Bytes, BoxError> {
        if http_body::Body::size_hint(self).lower() > limit as u64 {
            return Err(TooLong { limit }.into());
        }
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        if first.len() > limit {
            return Err(TooLong { limit }.into());
        }
        let Some(second) = self.chunk().await? else {
            return Ok(first);
        };
        // Boxed, since short answers have no more, and pay for the size of the future.
        Box::pin(self.collect_after(first, second, limit)).await
    }

    /// Reads all of it after these pieces of it.
    async fn collect_after(
        &mut self,
        first: Bytes,
        second: Bytes,
        limit: usize,
    ) -> Result<Bytes, BoxError> {
        // What was announced is not believed before it arrives, beyond what one page may need.
        let announced = http_body::Body::size_hint(self).exact().unwrap_or(0).min(1 << 22);
        let announced = usize::try_from(announced).unwrap_or(0);
        let mut all = BytesMut::with_capacity(first.len() + second.len() + announced);
        all.extend_from_slice(&first);
        let mut next = Some(second);
        while let Some(chunk) = next {
            if all.len() + chunk.len() > limit {
                return Err(TooLong { limit }.into());
            }
            all.extend_from_slice(&chunk);
            next = self.chunk().await?;
        }
        Ok(all.freeze())
    }

    /// The next bytes. `None` is the end.
    async fn chunk(&mut self) -> Result<Option<Bytes>, BoxError> {
        loop {
            match poll_fn(|cx| http_body::Body::poll_frame(Pin::new(&mut *self), cx)).await {
                Some(frame) => {
                    // Trailers say nothing here.
                    if let Ok(data) = frame?.into_data()
                        && !data.is_empty()
                    {
                        return Ok(Some(data));
                    }
                }
                None => return Ok(None),
            }
        }
    }
}

impl From<Incoming> for Body {
    fn from(body: Incoming) -> Self {
        Self(Kind::Http(body))
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Kind::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Kind::Http(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
            Kind::Stream { frames, size } => {
                let frames = frames.get_mut();
                let frame = Pin::new(&mut *frames).poll_frame(cx);
                *size = frames.size_hint();
                frame
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Bytes(bytes) => bytes.is_empty(),
            Kind::Http(body) => body.is_end_stream(),
            Kind::Stream { .. } => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Http(body) => body.size_hint(),
            Kind::Stream { size, .. } => *size,
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("len", &self.as_bytes().map(Bytes::len))
            .finish_non_exhaustive()
    }
}

macro_rules! from {
    ($($type:ty)*) => {$(
        impl From<$type> for Body {
            fn from(bytes: $type) -> Self {
                Self(Kind::Bytes(bytes.into()))
            }
        }
    )*};
}

from!(Bytes Vec<u8> String &'static [u8] &'static str);

/// What is sent as it is read cannot be read to its end.
#[derive(Debug)]
pub(crate) struct SourceFailed(BoxError);

impl fmt::Display for SourceFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the stream that is sent cannot be read")
    }
}

impl std::error::Error for SourceFailed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

/// A body has more bytes than the client takes.
#[derive(Debug)]
pub(crate) struct TooLong {
    pub(crate) limit: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer has more than {} bytes", self.limit)
    }
}

impl std::error::Error for TooLong {}
