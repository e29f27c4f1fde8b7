//! The server: a thread that accepts connections, and what a test sees of it.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use tokio::net::TcpStream;
use tokio::runtime;
use tokio::sync::oneshot;

use super::behaviour::Fault;
use super::connection;
use crate::received::ReceivedRequest;

/// A server on loopback that does with each request what it is told, until it is dropped.
///
/// It speaks HTTP/1.1. It has a thread and a runtime of its own, so that it also answers a test that
/// blocks its thread, and ends with all its connections.
pub struct FaultServer {
    base_url: String,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

pub(super) struct Shared {
    usual: Box<dyn Fn(&ReceivedRequest) -> Fault + Send + Sync>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    received: Vec<ReceivedRequest>,
    script: VecDeque<Fault>,
    connections: usize,
    /// How many connections are still to be closed unread.
    to_close: usize,
}

impl FaultServer {
    /// Starts a server that does the same with all requests but those that
    /// [`answer_next`](Self::answer_next) scripts.
    ///
    /// # Errors
    ///
    /// If the system has no port or thread for it.
    pub fn start(usual: Fault) -> io::Result<Self> {
        Self::start_with(move |_| usual.clone())
    }

    /// Starts a server that looks at each request to decide.
    ///
    /// # Errors
    ///
    /// If the system has no port or thread for it.
    pub fn start_with(
        usual: impl Fn(&ReceivedRequest) -> Fault + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let (listener, address) = listen()?;
        let shared = Arc::new(Shared { usual: Box::new(usual), state: Mutex::default() });
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let served = Arc::clone(&shared);
        let thread = thread::Builder::new().name("graph-fault".to_owned()).spawn(move || {
            let accepting = async move {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                    return;
                };
                loop {
                    // A connection that was given up before it was accepted is no matter.
                    if let Ok((stream, _)) = listener.accept().await
                        && let Some(stream) = served.accept(stream)
                    {
                        tokio::spawn(connection::serve(stream, Arc::clone(&served)));
                    }
                }
            };
            runtime.block_on(async {
                tokio::spawn(accepting);
                // An error says that the sender was dropped: that is the signal too.
                let _ = stopped.await;
            });
        })?;
        let base_url = format!("http://{address}/v1.0");
        Ok(Self { base_url, shared, stop: Some(stop), thread: Some(thread) })
    }

    /// The address that paths are appended to, version included.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Scripts what is done with the next request. Several are done in the order in which they were
    /// scripted.
    pub fn answer_next(&self, fault: Fault) {
        self.shared.state().script.push_back(fault);
    }

    /// Closes the next so many connections as soon as they are made, and reads nothing of them.
    pub fn close_next_connections(&self, count: usize) {
        self.shared.state().to_close += count;
    }

    /// All requests so far, in the order in which they had arrived whole.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.shared.state().received.clone()
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.shared.state().connections
    }
}

impl Shared {
    /// Takes a connection in, unless it is to be closed.
    fn accept(&self, stream: TcpStream) -> Option<TcpStream> {
        let mut state = self.state();
        state.connections += 1;
        if state.to_close > 0 {
            state.to_close -= 1;
            return None;
        }
        Some(stream)
    }

    /// Records a request, and says what to do with it.
    pub(super) fn receive(&self, request: &ReceivedRequest) -> Fault {
        let scripted = {
            let mut state = self.state();
            state.received.push(request.clone());
            state.script.pop_front()
        };
        scripted.unwrap_or_else(|| (self.usual)(request))
    }

    /// The state is whole between any two statements: a panic elsewhere does not spoil it.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // It has nothing to say; a panic in it was printed.
            let _ = thread.join();
        }
    }
}

/// Shows the address.
impl fmt::Debug for FaultServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultServer").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// A base URL on loopback that nobody listens at, so that connections are refused.
///
/// # Errors
///
/// If the system has no port.
pub fn refusing_base_url() -> io::Result<String> {
    let (_, address) = listen()?;
    Ok(format!("http://{address}/v1.0"))
}

fn listen() -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}
