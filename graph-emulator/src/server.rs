//! The HTTP layer: bytes to a received request, and an answer to bytes.

use std::future::poll_fn;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use axum::response::Response;
use axum::serve::ListenerExt;
use http::header::AUTHORIZATION;
use tokio::runtime;
use tokio::sync::oneshot;

use crate::received::ReceivedRequest;
use crate::refusal::Refusal;
use crate::service::Service;

/// The longest body that is accepted: 4 MiB, about what Microsoft Graph accepts.
const LONGEST_BODY: usize = 4 * 1024 * 1024;

/// A server in a thread of its own, with a runtime of its own.
///
/// So it also answers a test that blocks its thread, and stops at once with all its connections when
/// it is dropped, which tasks in someone else's runtime cannot promise.
pub(crate) struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to listen. Connections are accepted from here on.
    pub(crate) fn start(service: Arc<Service>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let listener = listener.tap_io(|connection| {
            // Else an answer may wait 40 ms for the client to confirm the one before. It is only
            // slower then.
            let _ = connection.set_nodelay(true);
        });
        let router = Router::new().fallback(handle).with_state(service);
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new().name("graph-emulator".to_owned()).spawn(move || {
            runtime.spawn(axum::serve(listener, router).into_future());
            // An error says that the sender was dropped: that is the signal too.
            let _ = runtime.block_on(stopped);
        })?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
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

async fn handle(State(service): State<Arc<Service>>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    // So that a recorded request can be printed.
    if let Some(authorization) = parts.headers.get_mut(AUTHORIZATION) {
        authorization.set_sensitive(true);
    }
    let (body, unread) = match read(body).await {
        Ok(body) => (body, None),
        Err(refusal) => (Vec::new(), Some(refusal)),
    };
    let target = parts.uri.path_and_query();
    let received = ReceivedRequest {
        method: parts.method,
        target: target.map_or_else(String::new, ToString::to_string),
        headers: parts.headers,
        body,
    };
    let answer = service.answer(received, unread);
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}

/// Reads a body to its end, even if it is too long: a client that is still sending would not see the
/// answer.
async fn read(mut body: Body) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let mut length = 0;
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let frame = frame
            .map_err(|error| Refusal::bad_request(format!("the body is incomplete: {error}")))?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        length += data.len();
        if length <= LONGEST_BODY {
            bytes.extend_from_slice(&data);
        } else {
            bytes = Vec::new();
        }
    }
    if length > LONGEST_BODY {
        return Err(Refusal::too_large(LONGEST_BODY));
    }
    Ok(bytes)
}
