//! One connection: requests are read, and each is done with as the server was told.

use std::io;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

use super::behaviour::{End, Fault};
use super::server::Shared;
use crate::received::ReceivedRequest;

/// The longest head, and the most headers, that are read.
const LONGEST_HEAD: usize = 1 << 20;
const MOST_HEADERS: usize = 256;

/// Serves a connection until either side closes it.
pub(super) async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    // Else an answer may wait 40 ms for the client to confirm the one before.
    let _ = stream.set_nodelay(true);
    let mut unread = Vec::new();
    // What is no request, or is not whole, is done with as one that never came.
    while let Ok(Some(request)) = read(&mut stream, &mut unread).await {
        let fault = shared.receive(&request);
        let sent = send(&mut stream, &fault).await;
        match fault.end {
            End::KeepOpen if sent.is_ok() => {}
            End::KeepOpen | End::Close => break,
            End::Reset => {
                let _ = stream.set_zero_linger();
                break;
            }
            // Until the other side gives it up.
            End::Silence => while matches!(stream.read_buf(&mut unread).await, Ok(1..)) {},
        }
    }
}

/// Sends what there is, until it is cut. An error is the other side's: it has heard enough.
async fn send(stream: &mut TcpStream, fault: &Fault) -> io::Result<()> {
    let mut left = fault.cut.unwrap_or(usize::MAX);
    let mut pieces = fault.more.as_ref().map(|more| more());
    let mut next = Some(fault.head.to_vec());
    while let Some(piece) = next.filter(|_| left > 0) {
        let piece = &piece[..piece.len().min(left)];
        left -= piece.len();
        match fault.drip {
            None => stream.write_all(piece).await?,
            Some((bytes, wait)) => {
                for drop in piece.chunks(bytes) {
                    stream.write_all(drop).await?;
                    sleep(wait).await;
                }
            }
        }
        next = pieces.as_mut().and_then(Iterator::next);
    }
    Ok(())
}

/// Reads a request. `None` at the end of the connection.
async fn read(stream: &mut TcpStream, unread: &mut Vec<u8>) -> io::Result<Option<ReceivedRequest>> {
    let (length, mut request) = loop {
        if let Some(head) = parse(unread)? {
            break head;
        }
        if unread.len() > LONGEST_HEAD || stream.read_buf(unread).await? == 0 {
            return Ok(None);
        }
    };
    unread.drain(..length);
    let is_chunked = request.header("transfer-encoding").is_some();
    let length = request.header("content-length").map_or(Some(0), |length| length.parse().ok());
    let length = length.ok_or(io::ErrorKind::InvalidData)?;
    loop {
        let body = if is_chunked {
            chunks(unread)?
        } else {
            (unread.len() >= length).then(|| (length, unread[..length].to_vec()))
        };
        if let Some((taken, body)) = body {
            unread.drain(..taken);
            request.body = body;
            return Ok(Some(request));
        }
        if stream.read_buf(unread).await? == 0 {
            return Ok(None);
        }
    }
}

/// A request without its body, and the length of its head. `None` if that is not whole.
fn parse(bytes: &[u8]) -> io::Result<Option<(usize, ReceivedRequest)>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = parsed.parse(bytes).map_err(io::Error::other)? else {
        return Ok(None);
    };
    let mut headers = HeaderMap::new();
    for header in parsed.headers {
        let name = HeaderName::try_from(header.name).map_err(io::Error::other)?;
        let mut value = HeaderValue::from_bytes(header.value).map_err(io::Error::other)?;
        // So that a recorded request can be printed.
        value.set_sensitive(name == http::header::AUTHORIZATION);
        headers.append(name, value);
    }
    let method: Method = parsed.method.unwrap_or_default().parse().map_err(io::Error::other)?;
    let target = parsed.path.unwrap_or_default().to_owned();
    Ok(Some((length, ReceivedRequest::new(method, target, headers, Vec::new(), String::new()))))
}

/// The bytes of all chunks, and how many were taken for it. `None` if the last one is not there yet.
fn chunks(bytes: &[u8]) -> io::Result<Option<(usize, Vec<u8>)>> {
    let (mut at, mut body) = (0, Vec::new());
    loop {
        let size = httparse::parse_chunk_size(&bytes[at..]);
        let size = size.map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        let httparse::Status::Complete((line, size)) = size else {
            return Ok(None);
        };
        let begin = at + line;
        let end = usize::try_from(size).ok().and_then(|size| begin.checked_add(size));
        let end = end.ok_or(io::ErrorKind::InvalidData)?;
        let Some(chunk) = bytes.get(begin..end).filter(|_| bytes.len() >= end + 2) else {
            return Ok(None);
        };
        body.extend_from_slice(chunk);
        at = end + 2;
        if chunk.is_empty() {
            return Ok(Some((at, body)));
        }
    }
}
