//! Upload sessions: large content, range by range.
//!
//! See [uploading large files](https://learn.microsoft.com/graph/sdks/large-file-upload).

use std::fmt;
use std::io;
use std::ops::Range;

use bytes::Bytes;
use http::header::{CONTENT_RANGE, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value as Json;

use crate::client::{Answer, Client};
use crate::error::Error;
use crate::info::{Method, OperationInfo, OperationKind};
use crate::object::Value;
use crate::request::Outgoing;

/// Ranges are multiples of so many bytes, but for the last one.
const UNIT: u64 = 320 * 1024;

/// How many ranges in a row may fail to bring the upload on.
const MOST_STANDSTILLS: u32 = 8;

const PUT: OperationInfo =
    OperationInfo::new("upload_range", OperationKind::Custom, Method::Put, "{uploadUrl}");
const GET: OperationInfo =
    OperationInfo::new("upload_status", OperationKind::Custom, Method::Get, "{uploadUrl}");
const DELETE: OperationInfo =
    OperationInfo::new("cancel_upload", OperationKind::Custom, Method::Delete, "{uploadUrl}");

/// An upload session that the service has opened: a `createUploadSession` action gives its address.
///
/// The address holds the right to write, so no token is sent to it, and nothing shows it. A range that
/// fails is sent again, from where the service says that it stands.
///
/// ```no_run
/// # use graph_core::{Bytes, Client, Error, UploadSession};
/// # async fn run(graph: Client, upload_url: &str, content: Bytes) -> Result<(), Error> {
/// let session = UploadSession::new(upload_url);
/// let item: Option<serde_json::Value> = session.send(&graph, &content).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct UploadSession {
    url: String,
    range: u64,
}

/// Content of which ranges can be read, more than once.
pub trait UploadSource: Sync {
    /// The number of bytes.
    fn len(&self) -> u64;

    /// Whether there are no bytes. Such content cannot be uploaded in a session.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes of a range.
    ///
    /// # Errors
    ///
    /// If they cannot be read.
    fn read(&self, range: Range<u64>) -> impl Future<Output = io::Result<Bytes>> + Send;
}

impl UploadSource for Bytes {
    fn len(&self) -> u64 {
        self.as_ref().len() as u64
    }

    async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        let index = |at: u64| usize::try_from(at).map_err(io::Error::other);
        Ok(self.slice(index(range.start)?..index(range.end)?))
    }
}

impl UploadSession {
    /// A session at the `uploadUrl` that the service gave.
    pub fn new(upload_url: impl Into<String>) -> Self {
        Self { url: upload_url.into(), range: 16 * UNIT }
    }

    /// How many bytes are sent at once: 5 MiB by default. It is rounded up to a multiple of 320 KiB, as
    /// the service demands.
    pub fn range_size(mut self, bytes: u64) -> Self {
        self.range = bytes.div_ceil(UNIT).max(1).saturating_mul(UNIT);
        self
    }

    /// Uploads content from its beginning, and gives the item that the service makes of it. `None` if it
    /// makes none, or if the answer that told it was lost.
    ///
    /// # Errors
    ///
    /// If the content is empty or cannot be read, the address is not https, the session is over (404), or
    /// the service does not take a range, however often it is sent.
    pub async fn send<T: Value>(
        &self,
        graph: &Client,
        source: &impl UploadSource,
    ) -> Result<Option<T>, Error> {
        self.send_from(graph, source, 0).await
    }

    /// Goes on with an upload that was begun before, from where the service says that it stands.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send).
    pub async fn resume<T: Value>(
        &self,
        graph: &Client,
        source: &impl UploadSource,
    ) -> Result<Option<T>, Error> {
        let offset = self.next_offset(graph).await?.unwrap_or(source.len());
        self.send_from(graph, source, offset).await
    }

    /// Where the upload stands: the first byte that the service waits for. `None` if there is none.
    ///
    /// # Errors
    ///
    /// If the session is over (404) or the service cannot be asked.
    pub async fn next_offset(&self, graph: &Client) -> Result<Option<u64>, Error> {
        let answer = self.call(graph, GET, HeaderMap::new(), None).await?;
        Ok(next_offset(&answer))
    }

    /// Gives the upload up.
    ///
    /// # Errors
    ///
    /// If the session is over (404) or the service cannot be reached.
    pub async fn cancel(self, graph: &Client) -> Result<(), Error> {
        self.call(graph, DELETE, HeaderMap::new(), None).await.map(|_| ())
    }

    async fn send_from<T: Value>(
        &self,
        graph: &Client,
        source: &impl UploadSource,
        mut offset: u64,
    ) -> Result<Option<T>, Error> {
        let total = source.len();
        let mut standstills = 0;
        loop {
            if offset >= total {
                let fault = "there are no bytes to upload: the content is empty or was sent before";
                return Err(Error::invalid_request(PUT, fault.into()));
            }
            let range = offset..total.min(offset.saturating_add(self.range));
            let next = match self.put(graph, source, range.clone(), total).await {
                Ok(answer) if answer.status == StatusCode::ACCEPTED => {
                    next_offset(&answer).unwrap_or(range.end)
                }
                Ok(answer) => return answer.decode_optional(),
                // The service has another view of what was sent: an answer was lost before.
                Err(error) if error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                    match self.next_offset(graph).await? {
                        Some(next) if next < total => next,
                        // It has all of it.
                        Some(_) => return Ok(None),
                        None => return Err(error),
                    }
                }
                Err(error) => return Err(error),
            };
            standstills = if next > offset { 0 } else { standstills + 1 };
            if standstills > MOST_STANDSTILLS {
                let fault = "the service asks for the same range again and again";
                return Err(Error::link(PUT, fault.to_owned()));
            }
            offset = next;
        }
    }

    async fn put(
        &self,
        graph: &Client,
        source: &impl UploadSource,
        range: Range<u64>,
        total: u64,
    ) -> Result<Answer, Error> {
        let length = range.end - range.start;
        let content = format!("bytes {}-{}/{total}", range.start, range.end - 1);
        let read = source.read(range).await.and_then(|bytes| match bytes.len() as u64 {
            got if got == length => Ok(bytes),
            got => Err(io::Error::other(format!("{got} bytes instead of {length}"))),
        });
        let bytes = read.map_err(|error| {
            let fault = format!("the content cannot be read: {error}");
            Error::invalid_request(PUT, (&*fault).into())
        })?;
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
        if let Ok(content) = HeaderValue::try_from(content) {
            headers.insert(CONTENT_RANGE, content);
        }
        self.call(graph, PUT, headers, Some(Outgoing::Bytes(bytes))).await
    }

    async fn call(
        &self,
        graph: &Client,
        operation: OperationInfo,
        headers: HeaderMap,
        body: Option<Outgoing>,
    ) -> Result<Answer, Error> {
        let Some(address) = graph.address_given(&self.url) else {
            let fault = "the upload's address is not https; give the `uploadUrl` of the session";
            return Err(Error::invalid_request(operation, fault.into()));
        };
        graph.exchange_anonymously(operation, address, headers, body).await
    }
}

/// The beginning of the first of the ranges that are expected: `["12345-55232", "77829-99375"]`.
fn next_offset(answer: &Answer) -> Option<u64> {
    let json: Json = serde_json::from_slice(&answer.body).ok()?;
    let ranges = json["nextExpectedRanges"].as_array()?;
    let starts = ranges.iter().filter_map(|range| range.as_str()?.split('-').next()?.parse().ok());
    starts.min()
}

/// The address is a secret.
impl fmt::Debug for UploadSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSession").field("range", &self.range).finish_non_exhaustive()
    }
}
