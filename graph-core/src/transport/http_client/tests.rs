//! The transport by default, to services on loopback that speak TLS.

use http::Version;
use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::time::Instant;

use crate::transport::testing::{CONNECT_TIMEOUT, client, encrypted, listen};
use crate::transport::{Body, HttpClient, Proxies, Tls};
use crate::{Client, Error, ErrorKind, Method, Request};

async fn post(graph: &Client) -> Result<Value, Error> {
    Request::new(Method::Post, "/me/sendMail").send(graph).await
}

#[tokio::test]
async fn the_service_chooses_the_version() {
    for (protocols, version) in [
        (&["h2", "http/1.1"][..], Version::HTTP_2),
        (&["http/1.1"], Version::HTTP_11),
        (&[], Version::HTTP_11),
    ] {
        let (listener, port) = listen().await;
        let (acceptor, certificate) = encrypted::acceptor("localhost", protocols);
        let base_url = format!("https://localhost:{port}/v1.0");
        let graph = client(&base_url, &Tls::trusting(&certificate), None::<Proxies>);
        let served = async {
            let (connection, _) = listener.accept().await.expect("a connection");
            let mut seen = encrypted::serve(connection, acceptor);
            let first = seen.recv().await.expect("a request");
            (first, seen)
        };
        let (answer, (first, mut seen)) = tokio::join!(post(&graph), served);
        answer.expect("answered");
        assert_eq!(first.version, version, "{protocols:?}");
        // The connection is used again.
        post(&graph).await.expect("answered");
        assert_eq!(seen.recv().await.expect("a request").version, version);
    }
}

#[tokio::test]
async fn what_an_app_makes_of_an_address_must_be_one() {
    let tls = Tls::new(false).expect("without roots");
    let client = HttpClient::new(&tls, None, CONNECT_TIMEOUT);
    for address in ["/v1.0/me", "ftp://localhost/v1.0/me"] {
        let mut request = http::Request::new(Body::empty());
        *request.uri_mut() = address.parse().expect("a URI");
        let error = Error::transport(client.send(request).expect_err(address).into());
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error:?}");
        assert!(!error.is_retryable(), "{error:?}");
    }
}

#[tokio::test]
async fn a_service_that_is_not_trusted_is_sent_nothing() {
    let (listener, port) = listen().await;
    let (acceptor, _) = encrypted::acceptor("localhost", &["h2"]);
    let (_, other) = encrypted::acceptor("localhost", &["h2"]);
    let graph =
        client(&format!("https://localhost:{port}/v1.0"), &Tls::trusting(&other), None::<Proxies>);
    let served = async {
        let (connection, _) = listener.accept().await.expect("a connection");
        encrypted::serve(connection, acceptor).recv().await
    };
    let (answer, seen) = tokio::join!(post(&graph), served);
    assert!(seen.is_none());
    let error = answer.expect_err("another certificate");
    assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
    assert!(!error.is_outcome_unknown() && !error.is_retryable(), "{error:?}");
    let told = error.to_string();
    assert!(told.contains(": no connection: ") && told.contains("certificate"), "{told}");
}

#[tokio::test]
async fn who_does_not_answer_is_told_why() {
    let (listener, port) = listen().await;
    drop(listener);
    let tls = Tls::new(false).expect("without roots");
    let graph = client(&format!("http://127.0.0.1:{port}/v1.0"), &tls, None::<Proxies>);
    let error = post(&graph).await.expect_err("nobody is there");
    assert!(error.is_retryable(), "{error:?}");
    let told = error.to_string();
    let refused = told.to_lowercase().contains(": no connection: connection refused");
    // Windows says it in another way.
    assert!(refused || cfg!(windows), "{told}");
}

#[tokio::test]
async fn the_time_to_connect_includes_tls() {
    let (listener, port) = listen().await;
    let tls = Tls::new(false).expect("without roots");
    let graph = client(&format!("https://127.0.0.1:{port}/v1.0"), &tls, None::<Proxies>);
    let begun = Instant::now();
    let silent = async {
        let (mut connection, _) = listener.accept().await.expect("a connection");
        connection.read_u8().await.expect("the beginning of a handshake");
        // Nothing arrives any more: the clock goes on to when the client gives up.
        tokio::time::pause();
        connection.read_to_end(&mut Vec::new()).await.expect("read");
    };
    let (answer, ()) = tokio::join!(post(&graph), silent);
    assert!(begun.elapsed() >= CONNECT_TIMEOUT);
    let error = answer.expect_err("nothing came");
    assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
    assert!(error.is_retryable() && !error.is_outcome_unknown(), "{error:?}");
}
