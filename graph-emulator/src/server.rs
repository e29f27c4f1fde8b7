//! The HTTP layer: bytes to a received request, and an answer to bytes.

use std::future::poll_fn;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, HOST};
use http::{Request, Response};
use http_body_util::{BodyExt, Either, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1::{self, Parts};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::runtime;
use tokio::sync::oneshot;

use crate::answer::Answer;
use crate::fault::Fault;
use crate::received::ReceivedRequest;
use crate::refusal::Refusal;
pub(crate) use crate::service::Outcome as Served;
use crate::service::Service;
use crate::transport::ConnectionBroken;
use crate::uploads;

mod cut;
mod door;
mod raw;
mod stream;

use cut::Cut;
pub(crate) use door::Door;
use stream::Stream;

/// The longest body that is accepted: 4 MiB, about what Microsoft Graph accepts.
const LONGEST_BODY: usize = 4 * 1024 * 1024;

/// A server in a thread of its own, with a runtime of its own.
///
/// So it also answers a test that blocks its thread, and stops at once with all its connections when
/// it is dropped, which tasks in someone else's runtime cannot promise.
pub(crate) struct Server {
    address: SocketAddr,
    door: Arc<Door>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to listen. Connections are accepted from here on.
    pub(crate) fn start(service: Arc<Service>, address: (IpAddr, u16)) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = {
            let _context = runtime.enter();
            TcpListener::from_std(listener)?
        };
        let door = Arc::new(Door::default());
        let accepting = accept(listener, service, Arc::clone(&door));
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new().name("graph-emulator".to_owned()).spawn(move || {
            runtime.spawn(accepting);
            // An error says that the sender was dropped: that is the signal too.
            let _ = runtime.block_on(stopped);
        })?;
        Ok(Self { address, door, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// What is known of its connections.
    pub(crate) fn door(&self) -> &Door {
        &self.door
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // It has nothing to say; a panic in it was printed.
            let _ = thread.join();
        }
    }
}

async fn accept(listener: TcpListener, service: Arc<Service>, door: Arc<Door>) {
    loop {
        let Ok((connection, _)) = listener.accept().await else {
            // One that broke before it was accepted, or too many at once: others may come.
            tokio::task::yield_now().await;
            continue;
        };
        if !door.enter() {
            continue;
        }
        // Else an answer may wait 40 ms for the client to confirm the one before. It is only slower then.
        let _ = connection.set_nodelay(true);
        tokio::spawn(converse(Stream::new(connection), Arc::clone(&service)));
    }
}

/// Answers requests until the connection ends: by HTTP, but where a fault says what is sent.
async fn converse(mut stream: Stream, service: Arc<Service>) {
    loop {
        let fault = Arc::new(OnceLock::new());
        let handle = service_fn(|request| {
            Box::pin(handle(Arc::clone(&service), request, Arc::clone(&fault)))
        });
        let mut connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .serve_connection(TokioIo::new(stream), handle);
        // An error is a client that leaves, or a fault that was asked for.
        let _ = poll_fn(|cx| connection.poll_without_shutdown(cx)).await;
        let Parts { io, read_buf, .. } = connection.into_parts();
        stream = io.into_inner();
        let Some(fault) = fault.get() else {
            // If the other side has closed it, there is nothing left to close.
            let _ = stream.shutdown().await;
            return;
        };
        stream.unread(read_buf);
        match raw::answer(stream, fault).await {
            Some(open) => stream = open,
            None => return,
        }
    }
}

/// An error ends HTTP on the connection, and what comes then is in `fault`: nothing, if nothing is.
async fn handle(
    service: Arc<Service>,
    request: Request<Incoming>,
    fault: Arc<OnceLock<Fault>>,
) -> Result<Response<Either<Full<Bytes>, Cut>>, ConnectionBroken> {
    match serve(&service, request).await {
        Served::Answer(answer) => Ok(response(answer).map(|body| Either::Left(Full::new(body)))),
        Served::Truncated(answer) => {
            let mut response = response(answer);
            let length = response.body().len();
            response.headers_mut().insert(CONTENT_LENGTH, (length.max(1)).into());
            Ok(response.map(|body| Either::Right(Cut::new(body.slice(..length / 2)))))
        }
        Served::Dropped => Err(ConnectionBroken),
        Served::Raw(raw) => {
            fault.get_or_init(|| raw);
            Err(ConnectionBroken)
        }
    }
}

/// Reads a request, and has it answered.
pub(crate) async fn serve<B>(service: &Service, request: Request<B>) -> Served
where
    B: http_body::Body + Unpin,
    B::Error: std::fmt::Display,
{
    let (mut parts, body) = request.into_parts();
    // So that a recorded request can be printed.
    if let Some(authorization) = parts.headers.get_mut(AUTHORIZATION) {
        authorization.set_sensitive(true);
    }
    let is_range = uploads::session(parts.uri.path()).is_some();
    let longest = if is_range { uploads::LONGEST_RANGE } else { LONGEST_BODY };
    let (body, unread) = match read(body, longest).await {
        Ok(body) => (body, None),
        Err(refusal) => (Vec::new(), Some(refusal)),
    };
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    let authority = parts.uri.authority().map(http::uri::Authority::as_str).or(host);
    let scheme = parts.uri.scheme_str().unwrap_or("http");
    let origin = format!("{scheme}://{}", authority.unwrap_or("localhost"));
    let target = parts.uri.path_and_query();
    let target = target.map_or_else(String::new, ToString::to_string);
    let received = ReceivedRequest::new(parts.method, target, parts.headers, body, origin);
    service.serve(received, unread).await
}

/// An answer as HTTP has it.
pub(crate) fn response(answer: Answer) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(answer.body));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}

/// Reads a body to its end, even if it is too long: a client that is still sending would not see the
/// answer.
async fn read<B>(mut body: B, longest: usize) -> Result<Vec<u8>, Refusal>
where
    B: http_body::Body + Unpin,
    B::Error: std::fmt::Display,
{
    use bytes::Buf;
    let mut bytes = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame
            .map_err(|error| Refusal::bad_request(format!("the body is incomplete: {error}")))?;
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        length += data.remaining();
        if length <= longest {
            while data.has_remaining() {
                let chunk = data.chunk();
                bytes.extend_from_slice(chunk);
                let read = chunk.len();
                data.advance(read);
            }
        } else {
            bytes = Vec::new();
        }
    }
    if length > longest {
        return Err(Refusal::too_large(longest));
    }
    Ok(bytes)
}
