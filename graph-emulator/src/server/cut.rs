//! A body that breaks off.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};

use crate::transport::ConnectionBroken;

/// The first bytes of a body, and then an error, which closes the connection.
pub(super) struct Cut {
    bytes: Option<Bytes>,
    /// Whether the bytes have had the time to be sent.
    waited: bool,
}

impl Cut {
    pub(super) fn new(bytes: Bytes) -> Self {
        Self { bytes: Some(bytes), waited: false }
    }
}

impl Body for Cut {
    type Data = Bytes;
    type Error = ConnectionBroken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ConnectionBroken>>> {
        match self.bytes.take() {
            Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
            None if !self.waited => {
                // hyper sends what it has when a body has nothing more for now.
                self.waited = true;
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            None => Poll::Ready(Some(Err(ConnectionBroken))),
        }
    }
}
