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
use crate::error::{Error, Fault};
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
    /// makes none, if the session waits to be closed by the app, or if the answer that told it was lost.
    ///
    /// # Errors
    ///
    /// If the content is empty or cannot be read ([`ErrorKind::Source`](crate::ErrorKind::Source)), the
    /// address is not https, the session is over (404), or the service does not take a range, however often
    /// it is sent.
    pub async fn send<T: Value>(
        &self,
        graph: &Client,
        source: &impl UploadSource,
    ) -> Result<Option<T>, Error> {
        self.send_from(graph, source, 0).await
    }

    /// Goes on with an upload that was begun before, from where the service says that it stands. `None`
    /// also if nothing is left to upload.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), and if the service does not say where the upload stands.
    pub async fn resume<T: Value>(
        &self,
        graph: &Client,
        source: &impl UploadSource,
    ) -> Result<Option<T>, Error> {
        let offset = match self.standing(graph).await? {
            Standing::WaitsFor(offset) => offset,
            Standing::HasAll => source.len(),
            Standing::Unsaid => {
                let fault = "the service does not say which ranges it waits for; send the content from \
                             its beginning";
                return Err(Error::link(GET, fault.to_owned()));
            }
        };
        self.send_from(graph, source, offset).await
    }

    /// Where the upload stands: the first byte that the service waits for. `None` if there is none.
    ///
    /// # Errors
    ///
    /// If the session is over (404) or the service cannot be asked.
    pub async fn next_offset(&self, graph: &Client) -> Result<Option<u64>, Error> {
        Ok(match self.standing(graph).await? {
            Standing::WaitsFor(offset) => Some(offset),
            Standing::HasAll | Standing::Unsaid => None,
        })
    }

    /// Gives the upload up.
    ///
    /// # Errors
    ///
    /// If the session is over (404) or the service cannot be reached.
    pub async fn cancel(self, graph: &Client) -> Result<(), Error> {
        self.call(graph, DELETE, HeaderMap::new(), None).await.map(|_| ())
    }

    async fn standing(&self, graph: &Client) -> Result<Standing, Error> {
        let answer = self.call(graph, GET, HeaderMap::new(), None).await?;
        Ok(Standing::of(&answer))
    }

    async fn send_from<T: Value>(
        &self,
        graph: &Client,
        source: &impl UploadSource,
        mut offset: u64,
    ) -> Result<Option<T>, Error> {
        let total = source.len();
        if total == 0 {
            let fault =
                "the content is empty, and a session takes none that is; create the item with it";
            return Err(Error::invalid_request(PUT, fault.into()));
        }
        let (mut furthest, mut standstills) = (offset, 0);
        while offset < total {
            let range = offset..total.min(offset.saturating_add(self.range));
            let next = match self.put(graph, source, range.clone(), total).await {
                Ok(answer) if answer.status == StatusCode::ACCEPTED => {
                    match Standing::of(&answer) {
                        Standing::WaitsFor(next) => next,
                        Standing::HasAll | Standing::Unsaid => range.end,
                    }
                }
                Ok(answer) => return answer.decode_optional(),
                // The service has another view of what was sent: an answer was lost before.
                Err(error) if error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                    match self.standing(graph).await? {
                        Standing::WaitsFor(next) => next,
                        Standing::HasAll => total,
                        Standing::Unsaid => return Err(error),
                    }
                }
                Err(error) => return Err(error),
            };
            // Who is sent back has lost what came after, which is no standstill when it is sent again. But
            // only what was never reached before ends a series of them.
            if next > furthest {
                (furthest, standstills) = (next, 0);
            } else if next <= offset {
                standstills += 1;
            }
            if standstills > MOST_STANDSTILLS {
                let fault = "the service asks for the same range again and again";
                return Err(Error::link(PUT, fault.to_owned()));
            }
            offset = next;
        }
        if offset > total {
            let fault = "the service waits for what comes after the content's end; give the content that \
                         the session was begun with";
            return Err(Error::link(PUT, fault.to_owned()));
        }
        // It has all of it, and has not said what it became.
        Ok(None)
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
        let bytes = read.map_err(|error| Error::unreadable(PUT, error))?;
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
        let address = graph.address_given(&self.url).map_err(|fault| {
            let fault =
                format!("the upload's address {fault}; give the `uploadUrl` of the session");
            Error::invalid_request(operation, Fault::Other(fault.into()))
        })?;
        graph.exchange_anonymously(operation, address, headers, body).await
    }
}

/// Where an upload stands.
enum Standing {
    /// The first byte that the service waits for.
    WaitsFor(u64),
    /// The service waits for nothing more.
    HasAll,
    /// The service does not say.
    Unsaid,
}

impl Standing {
    /// Reads the ranges that are expected: `["12345-55232", "77829-99375"]`.
    fn of(answer: &Answer) -> Self {
        let json: Json = serde_json::from_slice(&answer.body).unwrap_or_default();
        let Some(ranges) = json["nextExpectedRanges"].as_array() else {
            return Self::Unsaid;
        };
        let start = |range: &Json| range.as_str()?.split('-').next()?.parse().ok();
        match ranges.iter().filter_map(start).min() {
            Some(start) => Self::WaitsFor(start),
            None if ranges.is_empty() => Self::HasAll,
            None => Self::Unsaid,
        }
    }
}

/// The address is a secret.
impl fmt::Debug for UploadSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSession").field("range", &self.range).finish_non_exhaustive()
    }
}
