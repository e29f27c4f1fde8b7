//! Downloads that are read as they arrive.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http_body::{Body as _, Frame};
use tokio::time::{Sleep, sleep};
use uuid::Uuid;

use crate::client::{Arrival, Client};
use crate::error::{Error, Fault};
use crate::info::{Method, OperationInfo, OperationKind};
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
        let (Arrival { headers, body, attempts, .. }, client_request_id) =
            graph.open(self.parts).await?;
        let patience = graph.attempt_timeout();
        let client_request_id = Some(client_request_id);
        Ok(Download { operation, client_request_id, attempts, headers, body, patience, idle: None })
    }
}

const GET: OperationInfo =
    OperationInfo::new("download", OperationKind::Custom, Method::Get, "{url}");

impl Download {
    /// Opens a file at an address that the service gave, such as the `url` of a report that was exported.
    ///
    /// The address holds the right to read, so no token is sent to it, and nothing shows it.
    ///
    /// ```no_run
    /// # use graph_core::{Client, Download, Error};
    /// # async fn run(graph: Client, url: &str) -> Result<(), Error> {
    /// let mut download = Download::open(&graph, url).await?;
    /// while let Some(bytes) = download.try_next().await? {
    ///     println!("{} bytes", bytes.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the address is none that may be used: it must be https, unless it is of this machine, as the
    /// client's own is; if the file is gone or the right to read it is over; if the service cannot be
    /// reached.
    pub async fn open(graph: &Client, url: &str) -> Result<Self, Error> {
        let address = graph.address_given(url).map_err(|fault| {
            let fault = format!("the file's address {fault}; give the one that the service gave");
            Error::invalid_request(GET, Fault::Other(fault.into()))
        })?;
        let Arrival { headers, body, attempts, .. } = graph.open_anonymously(GET, address).await?;
        let patience = graph.attempt_timeout();
        let (operation, client_request_id) = (GET, None);
        Ok(Self { operation, client_request_id, attempts, headers, body, patience, idle: None })
    }
}

/// A download that arrives. It is a [`Stream`] too.
///
/// Once it has begun it is not tried again: how much of it the app has used is not known here.
#[must_use = "a download is read piece by piece"]
pub struct Download {
    operation: OperationInfo,
    /// None was sent to an address outside of the API.
    client_request_id: Option<Uuid>,
    attempts: u32,
    headers: HeaderMap,
    body: Body,
    /// How long the next bytes may take.
    patience: Duration,
    /// Since they are waited for.
    idle: Option<Pin<Box<Sleep>>>,
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
    /// If the connection breaks before the end, or nothing comes for as long as an attempt may take:
    /// [`ClientBuilder::attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| self.poll(cx)).await.transpose()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Ready(frame) => frame.map(|frame| frame.map(Frame::into_data)),
                Poll::Pending => {
                    let idle = self.idle.get_or_insert_with(|| Box::pin(sleep(self.patience)));
                    ready!(idle.as_mut().poll(cx));
                    // It is given up, and its connection with it.
                    self.body = Body::empty();
                    Some(Err(io::Error::from(io::ErrorKind::TimedOut).into()))
                }
            };
            self.idle = None;
            match frame {
                None => return Poll::Ready(None),
                Some(Ok(Ok(bytes))) if !bytes.is_empty() => return Poll::Ready(Some(Ok(bytes))),
                // Trailers say nothing here.
                Some(Ok(_)) => {}
                Some(Err(error)) => {
                    let error = Error::transport(error).of(self.operation, self.client_request_id);
                    return Poll::Ready(Some(Err(error.after(self.attempts))));
                }
            }
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(cx)
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
