//! What a service says of a request that it did not look at, and what it leaves open, over real connections.
//!
//! The service writes the frames of HTTP/2 itself: a server's interface sends none of these at will.

use std::cell::Cell;
use std::io;
use std::time::Duration;

use graph_core::transport::Body;
use graph_core::{Client, ClientBuilder, Error, Method, Request, RetryPolicy};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Types of frames: see [RFC 9113, 6](https://www.rfc-editor.org/rfc/rfc9113.html#section-6).
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

/// Codes of errors: see [RFC 9113, 7](https://www.rfc-editor.org/rfc/rfc9113.html#section-7).
const NO_ERROR: u8 = 0;
const PROTOCOL_ERROR: u8 = 1;
const INTERNAL_ERROR: u8 = 2;
const REFUSED_STREAM: u8 = 7;
const CANCEL: u8 = 8;

/// What a service does with a request.
#[derive(Clone, Copy, Debug)]
enum Answer {
    NoContent,
    Reset(u8),
    /// The connection ends with this request, or before it.
    GoAway {
        has_taken: bool,
        code: u8,
    },
    Close,
}

async fn write_frame(to: &mut TcpStream, kind: u8, flags: u8, stream: u32, body: &[u8]) {
    let length = u8::try_from(body.len()).expect("short");
    let mut frame = vec![0, 0, length, kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(body);
    to.write_all(&frame).await.expect("written");
}

/// Answers a request each, of any number of connections, and counts them.
async fn serve(listener: TcpListener, answers: &[Answer], count: &Cell<usize>) -> io::Result<()> {
    loop {
        let (mut connection, _) = listener.accept().await?;
        connection.read_exact(&mut [0; 24]).await?;
        write_frame(&mut connection, SETTINGS, 0, 0, &[]).await;
        // Until the client closes it.
        let mut head = [0; 9];
        while connection.read_exact(&mut head).await.is_ok() {
            let length = usize::from(head[1]) << 8 | usize::from(head[2]);
            connection.read_exact(&mut vec![0; length]).await?;
            let [_, _, _, kind, flags, a, b, c, d] = head;
            let stream = u32::from_be_bytes([a, b, c, d]);
            if kind == SETTINGS && flags == 0 {
                write_frame(&mut connection, SETTINGS, 1, 0, &[]).await;
            }
            if kind != HEADERS {
                continue;
            }
            let answer = answers.get(count.replace(count.get() + 1));
            let connection = &mut connection;
            match *answer.unwrap_or(&Answer::NoContent) {
                // `:status: 204`, the end of the headers and of the stream.
                Answer::NoContent => write_frame(connection, HEADERS, 5, stream, &[0x89]).await,
                Answer::Reset(code) => {
                    write_frame(connection, RST_STREAM, 0, stream, &[0, 0, 0, code]).await;
                }
                Answer::GoAway { has_taken, code } => {
                    let last = if has_taken { stream } else { 0 };
                    let body = [last.to_be_bytes(), [0, 0, 0, code]].concat();
                    write_frame(connection, GOAWAY, 0, 0, &body).await;
                    if has_taken {
                        break;
                    }
                }
                Answer::Close => break,
            }
        }
    }
}

/// Asks for something that is done each time, again at once where it may be.
async fn request(client: ClientBuilder) -> Result<(), Error> {
    let at_once = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let graph = client.retry(at_once).build()?;
    Request::<()>::new(Method::Post, "/me/sendMail").send(&graph).await
}

/// Asks a service that answers so, and gives how often it was asked for.
async fn ask(answers: &[Answer]) -> (Result<(), Error>, usize) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}/v1.0", listener.local_addr().expect("an address"));
    let transport: legacy::Client<HttpConnector, Body> =
        legacy::Client::builder(TokioExecutor::new()).http2_only(true).build_http();
    let request = request(Client::builder().base_url(base_url).transport(transport));
    let count = Cell::new(0);
    tokio::select! {
        outcome = request => (outcome, count.get()),
        served = serve(listener, answers, &count) => panic!("{served:?}"),
    }
}

#[tokio::test]
async fn what_was_refused_is_sent_again_whatever_it_is() {
    let refusal = Answer::Reset(REFUSED_STREAM);
    let (outcome, count) = ask(&[refusal, refusal, Answer::NoContent]).await;
    outcome.unwrap_or_else(|error| panic!("{error:?}"));
    assert_eq!(count, 3);
}

#[tokio::test]
async fn what_may_have_been_taken_is_sent_once() {
    for answer in [
        Answer::Reset(INTERNAL_ERROR),
        Answer::Reset(CANCEL),
        Answer::Reset(NO_ERROR),
        Answer::GoAway { has_taken: true, code: NO_ERROR },
        Answer::GoAway { has_taken: true, code: REFUSED_STREAM },
        // It may have been queued when this arrived, and then nothing tells that it was taken.
        Answer::GoAway { has_taken: false, code: NO_ERROR },
        // Services are known to give up with an error and not to count what they have taken.
        Answer::GoAway { has_taken: false, code: PROTOCOL_ERROR },
        Answer::Close,
    ] {
        let (outcome, count) = ask(&[answer]).await;
        let error = outcome.expect_err("no answer");
        assert!(error.is_outcome_unknown(), "{answer:?}: {error:?}");
        assert_eq!((error.attempts(), count), (1, 1), "{answer:?}: {error:?}");
    }
}

/// The connection is there, and is closed before a request was given to it.
#[tokio::test]
async fn what_finds_its_connection_closed_is_sent_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let connector = tower::service_fn(move |_: http::Uri| {
        Box::pin(async move {
            let connection = TcpStream::connect(address).await?;
            // It is closed by then.
            connection.readable().await?;
            Ok::<_, io::Error>(TokioIo::new(connection))
        })
    });
    let transport: legacy::Client<_, Body> =
        legacy::Client::builder(TokioExecutor::new()).build(connector);
    let request = request(Client::builder().base_url("http://localhost/v1.0").transport(transport));
    let closing = async {
        for _ in 0..3 {
            listener.accept().await.expect("a connection");
        }
    };
    let outcome = tokio::select! {
        outcome = request => outcome,
        () = closing => return,
    };
    panic!("it was sent once: {outcome:?}");
}
