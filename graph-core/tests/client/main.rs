//! What a client does around a request, over a transport without a socket: time is tokio's paused clock.

mod batching;
mod errors;
mod limits;
mod paging;
mod retrying;
mod runtimes;
mod service;
mod signing_in;
mod streaming;
mod transport;
mod undeclared;
mod uploading;
