//! Connections that nobody takes.

use std::io;
use std::net::{Ipv4Addr, TcpListener};

/// A base URL on loopback that nobody listens at, so that connections are refused.
///
/// # Errors
///
/// If the system has no port.
pub fn refusing_base_url() -> io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(format!("http://{}/v1.0", listener.local_addr()?))
}
