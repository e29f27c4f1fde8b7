//! How services are reached through proxies, of each kind.

use hyper_util::client::proxy::matcher::Matcher;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::Proxies;
use crate::transport::Tls;
use crate::transport::testing::{client, listen, serve};
use crate::{Client, Error, ErrorKind, Method, Request};

/// Base64 of `ada:pass word`.
const AUTHORIZATION: &str = "basic ywrhonbhc3mgd29yza==";

fn proxy(address: &str) -> Proxies {
    Proxies::of(Matcher::builder().all(address.to_owned()).build())
}

fn tls() -> Tls {
    Tls::new(false).expect("without roots")
}

async fn get(graph: &Client) -> Result<Value, Error> {
    Request::new(Method::Get, "/me").send(graph).await
}

/// Something is done each time.
async fn post(graph: &Client) -> Error {
    Request::<Value>::new(Method::Post, "/me/sendMail").send(graph).await.expect_err("no proxy")
}

#[tokio::test]
async fn what_is_not_encrypted_is_asked_of_the_proxy_in_absolute_form() {
    let (listener, port) = listen().await;
    let proxies = proxy(&format!("http://ada:pass%20word@127.0.0.1:{port}"));
    let graph = client("http://graph.example/v1.0", &tls(), proxies);
    let served = async {
        let (mut connection, _) = listener.accept().await.expect("a connection");
        serve(&mut connection).await
    };
    let (answer, head) = tokio::join!(get(&graph), served);
    answer.expect("answered");
    let head = head.to_lowercase();
    assert!(head.starts_with("get http://graph.example/v1.0/me http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nhost: graph.example\r\n"), "{head}");
    assert!(head.contains(&format!("\r\nproxy-authorization: {AUTHORIZATION}\r\n")), "{head}");
}

#[tokio::test]
async fn what_is_excepted_is_asked_itself() {
    let (listener, port) = listen().await;
    // Nobody listens there.
    let matcher = Matcher::builder().all("http://ada:s3cr3t@127.0.0.1:1").no("127.0.0.0/8").build();
    let base_url = format!("http://127.0.0.1:{port}/v1.0");
    let graph = client(&base_url, &tls(), Proxies::of(matcher));
    let served = async {
        let (mut connection, _) = listener.accept().await.expect("a connection");
        serve(&mut connection).await
    };
    let (answer, head) = tokio::join!(get(&graph), served);
    answer.expect("answered");
    assert!(head.starts_with("GET /v1.0/me HTTP/1.1\r\n"), "{head}");
    assert!(!head.to_lowercase().contains("proxy"), "{head}");
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn what_is_encrypted_goes_through_a_tunnel_whose_end_is_the_service() {
    use crate::transport::testing::{encrypted, head};

    let (listener, port) = listen().await;
    let (acceptor, certificate) = encrypted::acceptor("graph.example", &["h2"]);
    let proxies = proxy(&format!("http://ada:pass%20word@127.0.0.1:{port}"));
    let graph = client("https://graph.example/v1.0", &Tls::trusting(&certificate), proxies);
    let served = async {
        let (mut connection, _) = listener.accept().await.expect("a connection");
        let head = head(&mut connection).await;
        connection.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.expect("written");
        let seen = encrypted::serve(connection, acceptor).recv().await.expect("a request");
        (head, seen)
    };
    let (answer, (head, seen)) = tokio::join!(get(&graph), served);
    answer.expect("answered");
    let head = head.to_lowercase();
    assert!(head.starts_with("connect graph.example:443 http/1.1\r\n"), "{head}");
    assert!(head.contains(&format!("\r\nproxy-authorization: {AUTHORIZATION}\r\n")), "{head}");
    assert_eq!(seen.version, http::Version::HTTP_2);
    assert!(!seen.headers.contains_key("proxy-authorization"), "{:?}", seen.headers);
}

/// A proxy that is reached by TLS itself is asked in HTTP/1.1, whatever the service speaks.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn a_proxy_may_be_reached_by_tls() {
    use crate::transport::testing::encrypted;

    let (listener, port) = listen().await;
    let (acceptor, certificate) = encrypted::acceptor("localhost", &["h2", "http/1.1"]);
    let proxies = proxy(&format!("https://ada:pass%20word@localhost:{port}"));
    let graph = client("http://graph.example/v1.0", &Tls::trusting(&certificate), proxies);
    let served = async {
        let (connection, _) = listener.accept().await.expect("a connection");
        encrypted::serve(connection, acceptor).recv().await.expect("a request")
    };
    let (answer, seen) = tokio::join!(get(&graph), served);
    answer.expect("answered");
    assert_eq!(seen.version, http::Version::HTTP_11);
    let authorization = seen.headers["proxy-authorization"].to_str().expect("text");
    assert_eq!(authorization.to_lowercase(), AUTHORIZATION);
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn what_a_proxy_refuses_was_never_sent() {
    use crate::transport::testing::head;

    let (listener, port) = listen().await;
    let proxies = proxy(&format!("http://ada:s3cr3t@127.0.0.1:{port}"));
    let graph = client("https://graph.example/v1.0", &tls(), proxies);
    let refused = async {
        let (mut connection, _) = listener.accept().await.expect("a connection");
        head(&mut connection).await;
        let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n";
        connection.write_all(refusal).await.expect("written");
    };
    let (error, ()) = tokio::join!(post(&graph), refused);
    assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
    assert!(error.is_retryable() && !error.is_outcome_unknown(), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
}

#[tokio::test]
async fn what_cannot_reach_a_proxy_was_never_sent() {
    for address in ["http://ada:s3cr3t@127.0.0.1:1", "socks5://ada:s3cr3t@127.0.0.1:1"] {
        let graph = client("http://graph.example/v1.0", &tls(), proxy(address));
        let error = post(&graph).await;
        assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
        assert!(error.is_retryable() && !error.is_outcome_unknown(), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
    }
}

/// See [RFC 1928](https://www.rfc-editor.org/rfc/rfc1928) and
/// [RFC 1929](https://www.rfc-editor.org/rfc/rfc1929).
#[tokio::test]
async fn socks_gets_the_name_of_the_service() {
    let (listener, port) = listen().await;
    let proxies = proxy(&format!("socks5h://ada:s3cr3t@127.0.0.1:{port}"));
    let graph = client("http://graph.example/v1.0", &tls(), proxies);
    let served = async {
        let (mut connection, _) = listener.accept().await.expect("a connection");
        for (asked, answer) in [
            (&b"\x05\x01\x02"[..], &b"\x05\x02"[..]),
            (b"\x01\x03ada\x06s3cr3t", b"\x01\x00"),
            (
                b"\x05\x01\x00\x03\x0dgraph.example\x00\x50",
                b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00",
            ),
        ] {
            let mut read = vec![0; asked.len()];
            connection.read_exact(&mut read).await.expect("a message");
            assert_eq!(read, asked);
            connection.write_all(answer).await.expect("written");
        }
        serve(&mut connection).await
    };
    let (answer, head) = tokio::join!(get(&graph), served);
    answer.expect("answered");
    assert!(head.starts_with("GET /v1.0/me HTTP/1.1\r\n"), "{head}");
}

#[tokio::test]
async fn an_older_socks_gets_it_too() {
    let (listener, port) = listen().await;
    let graph = client(
        "http://graph.example:81/v1.0",
        &tls(),
        proxy(&format!("socks4a://127.0.0.1:{port}")),
    );
    let served = async {
        let (mut connection, _) = listener.accept().await.expect("a connection");
        let asked = b"\x04\x01\x00\x51\x00\x00\x00\xff\x00graph.example\x00";
        let mut read = vec![0; asked.len()];
        connection.read_exact(&mut read).await.expect("a message");
        assert_eq!(read, asked);
        connection.write_all(b"\x00\x5a\x00\x00\x00\x00\x00\x00").await.expect("written");
        serve(&mut connection).await
    };
    let (answer, head) = tokio::join!(get(&graph), served);
    answer.expect("answered");
    assert!(head.contains("\r\nhost: graph.example:81\r\n"), "{head}");
}
