//! Answers that are sent byte by byte, as a fault says.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::sleep;

use super::stream::Stream;
use crate::fault::{End, Fault};

/// Does with a connection what a fault says. Gives it back if it stays open for the next request.
pub(super) async fn answer(mut stream: Stream, fault: &Fault) -> Option<Stream> {
    let sent = send(&mut stream, fault).await;
    match fault.end {
        End::KeepOpen if sent.is_ok() => return Some(stream),
        End::KeepOpen | End::Close => {}
        End::Reset => stream.reset_when_dropped(),
        // Until the other side gives it up.
        End::Silence => {
            let mut unread = [0; 1024];
            while matches!(stream.read(&mut unread).await, Ok(1..)) {}
        }
    }
    None
}

/// Sends what there is, until it is cut. An error is the other side's: it has heard enough.
async fn send(stream: &mut Stream, fault: &Fault) -> io::Result<()> {
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
    stream.flush().await
}
