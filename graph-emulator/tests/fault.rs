//! What is sent byte by byte, seen by a plain socket.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use graph_emulator::fault::{Fault, refusing_base_url};
use graph_emulator::{Answer, Emulator, ReceivedRequest, RunningEmulator};

const GET: &[u8] = b"GET /v1.0/users?$top=1 HTTP/1.1\r\nhost: x\r\na: b\r\n\r\n";

fn connect(base_url: &str) -> std::io::Result<TcpStream> {
    let address = base_url.strip_prefix("http://").expect("http");
    let stream = TcpStream::connect(address.strip_suffix("/v1.0").expect("a version"))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    Ok(stream)
}

/// Does this with all requests.
async fn start(usual: Fault) -> RunningEmulator {
    let emulator = Emulator::new().intercept(move |_| Some(usual.clone()));
    emulator.start().await.expect("it starts")
}

fn ask(server: &RunningEmulator, request: &[u8]) -> TcpStream {
    let mut stream = connect(server.base_url()).expect("a connection");
    stream.write_all(request).expect("sent");
    stream
}

/// All bytes until the server closes the connection.
fn all(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("closed, and not reset");
    String::from_utf8(bytes).expect("UTF-8")
}

fn hello() -> Answer {
    Answer::new(200).header("x", "y").body("hello")
}

#[tokio::test]
async fn each_framing_says_where_the_body_ends() {
    for (fault, expected) in [
        (Fault::answer(hello()), "HTTP/1.1 200 OK\r\nx: y\r\ncontent-length: 5\r\n\r\nhello"),
        (
            Fault::chunked(hello(), 3),
            "HTTP/1.1 200 OK\r\nx: y\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
        ),
        (
            Fault::generated(hello(), || ["hel", "", "lo"].map(Vec::from).into_iter()),
            "HTTP/1.1 200 OK\r\nx: y\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
        ),
        (Fault::until_close(hello()), "HTTP/1.1 200 OK\r\nx: y\r\nconnection: close\r\n\r\nhello"),
        (Fault::bytes("no HTTP"), "no HTTP"),
        (Fault::pieces(|| ["no", "", " HTTP"].map(Vec::from).into_iter()), "no HTTP"),
        (Fault::pieces(|| std::iter::repeat(b"abc".to_vec())).cut_after(5), "abcab"),
        (Fault::close(), ""),
        (Fault::answer(hello()).cut_after(11), "HTTP/1.1 20"),
    ] {
        let server = start(fault.then_close()).await;
        assert_eq!(all(ask(&server, GET)), expected);
    }
}

#[tokio::test]
async fn requests_on_one_connection_are_read_one_by_one() {
    let server = start(Fault::answer(hello())).await;
    server.fault_next(Fault::bytes("1"));
    server.fault_next(Fault::bytes("2"));
    server.fault_next(Fault::bytes("3").then_close());
    let post = b"POST /a HTTP/1.1\r\ncontent-length: 3\r\n\r\nabc";
    let chunked =
        b"PUT /b HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n2\r\nde\r\n1\r\nf\r\n0\r\n\r\n";
    let stream = ask(&server, &[GET, post, chunked].concat());
    assert_eq!(all(stream), "123");
    let requests = server.requests();
    let seen: Vec<_> =
        requests.iter().map(|r| (r.method().as_str(), r.target(), r.body())).collect();
    assert_eq!(
        seen,
        [("GET", "/v1.0/users?$top=1", &b""[..]), ("POST", "/a", b"abc"), ("PUT", "/b", b"def")]
    );
    assert_eq!(requests[0].header("a"), Some("b"));
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn what_is_no_request_is_not_recorded() {
    let server = start(Fault::close()).await;
    assert!(all(ask(&server, b"no HTTP\r\n\r\n")).starts_with("HTTP/1.1 400"));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_connection_can_be_reset_refused_or_closed_unread() {
    let server = start(Fault::reset()).await;
    let error = ask(&server, GET).read(&mut [0]).expect_err("reset");
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);

    server.close_next_connections(1);
    assert_eq!(all(connect(server.base_url()).expect("a connection")), "");
    assert_eq!((server.requests().len(), server.connections()), (1, 2));

    let error = connect(&refusing_base_url().expect("a port")).expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
}

#[tokio::test]
async fn bytes_come_slowly_or_not_at_all() {
    let wait = Duration::from_millis(5);
    let server = start(Fault::bytes("12345").drip(2, wait).then_close()).await;
    let begin = Instant::now();
    assert_eq!(all(ask(&server, GET)), "12345");
    assert!(begin.elapsed() >= 2 * wait);

    let server = start(Fault::bytes("1").then_silence()).await;
    let mut stream = ask(&server, GET);
    stream.read_exact(&mut [0]).expect("one byte");
    stream.set_read_timeout(Some(wait)).expect("a timeout");
    let error = stream.read(&mut [0]).expect_err("silence");
    assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
    // It ends with the server.
    drop(server);
    stream.set_read_timeout(None).expect("no timeout");
    assert!(matches!(stream.read(&mut [0]), Ok(0) | Err(_)));
}

#[tokio::test]
async fn what_is_left_to_the_emulator_is_answered_on_the_same_connection() {
    let raw = |request: &ReceivedRequest| {
        (request.target() == "/raw").then(|| Fault::answer(hello().header("raw", "1")))
    };
    let emulator = Emulator::new().intercept(raw).start().await.expect("it starts");
    let raw = b"GET /raw HTTP/1.1\r\nhost: x\r\n\r\n";
    let page = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    emulator.fault_next(Fault::bytes("first "));
    let mut stream = ask(&emulator, &[&raw[..], raw, page, raw].concat());
    let mut seen = String::new();
    while !seen.ends_with("hello") || seen.matches("raw: 1").count() < 2 {
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes).expect("more");
        assert!(count > 0, "it ended after {seen}");
        seen.push_str(std::str::from_utf8(&bytes[..count]).expect("UTF-8"));
    }
    let page_at = seen.find("<!doctype html>").expect("the page");
    assert!(seen.starts_with("first HTTP/1.1 200 OK\r\nx: y\r\nraw: 1"), "{seen}");
    assert!(seen.rfind("raw: 1").is_some_and(|at| at > page_at), "{seen}");
    assert_eq!(emulator.connections(), 1);
}

#[tokio::test]
async fn without_a_socket_the_connection_is_broken() {
    let emulator = Emulator::new().start().await.expect("it starts");
    emulator.fault_next(Fault::answer(hello()));
    let mut transport = emulator.transport();
    let request = http::Request::new(http_body_util::Full::new(bytes::Bytes::new()));
    let answer = tower::Service::call(&mut transport, request).await;
    answer.expect_err("there is nothing to write bytes to");
    assert_eq!(emulator.requests().len(), 1);
}
