//! Downloads that are read as they arrive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http_body::Body as _;

use crate::client::{Arrival, Client};
use crate::error::Error;
use crate::info::OperationInfo;
use crate::request::Request;
use crate::transport::Body;

impl Request<Bytes> {
    /// Opens a download, to read it as it arrives and not to hold all of it.
    ///
    /// ```no_run
    /// # use graph_core::{Bytes, Client, Error, Method, Request};
    /// # async fn run(graph: Client) -> Result<(), Error> {
    /// let photo = Request::<Bytes>::new(Method::Get, "/me/photo/$value");
    /// let mut download = photo.open(&graph).await?;
    /// while let Some(bytes) = download.try_next().await? {
    ///     println!("{} bytes", bytes.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), until the answer begins.
    pub async fn open(self, graph: &Client) -> Result<Download, Error> {
        let operation = self.parts.operation;
        let Arrival { headers, body, .. } = graph.open(self.parts).await?;
        Ok(Download { operation, headers, body })
    }
}

/// A download that arrives. It is a [`Stream`] too.
///
/// Once it has begun it is not tried again: how much of it the app has used is not known here.
#[must_use = "a download is read piece by piece"]
pub struct Download {
    operation: &'static OperationInfo,
    headers: HeaderMap,
    body: Body,
}

impl Download {
    /// The media type.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The number of bytes, if the service says it.
    pub fn content_length(&self) -> Option<u64> {
        self.headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The next bytes, as they arrive. `None` is the end.
    ///
    /// # Errors
    ///
    /// If the connection breaks before the end.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.body.chunk().await.map_err(|error| Error::transport(error).of(self.operation, None))
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let operation = self.operation;
        loop {
            let Some(frame) = ready!(Pin::new(&mut self.body).poll_frame(cx)) else {
                return Poll::Ready(None);
            };
            match frame.map(http_body::Frame::into_data) {
                Ok(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                // Trailers say nothing here.
                Ok(Err(_)) => {}
                Err(error) => {
                    return Poll::Ready(Some(Err(Error::transport(error).of(operation, None))));
                }
            }
        }
    }
}

/// Shows the type and length. Headers may hold secrets.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}
