//! Services and proxies on loopback, for tests.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::{HttpClient, Proxies, Tls};
use crate::{Client, RetryPolicy};

pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

pub(super) async fn listen() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    (listener, port)
}

/// A client that sends each request once, over the transport by default.
pub(super) fn client(base_url: &str, tls: &Tls, proxies: impl Into<Option<Proxies>>) -> Client {
    Client::builder()
        .base_url(base_url)
        .transport(HttpClient::new(tls, proxies.into(), CONNECT_TIMEOUT))
        .retry(RetryPolicy::never())
        .build()
        .expect("a client")
}

/// Reads until an empty line.
pub(super) async fn head(connection: &mut TcpStream) -> String {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        head.push(connection.read_u8().await.expect("a head").into());
    }
    head
}

/// Answers a request without a body, and gives its head.
pub(super) async fn serve(connection: &mut TcpStream) -> String {
    let head = head(connection).await;
    connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.expect("written");
    head
}

/// A service whose connections are encrypted.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(super) mod encrypted {
    use std::sync::Arc;

    use ::http::{HeaderMap, Request, Response, Version};
    use hyper::body::Incoming;
    use hyper::service::service_fn;
    use hyper_util::rt::{TokioExecutor, TokioIo};
    use hyper_util::server::conn::auto::Builder;
    use rustls::ServerConfig;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use tokio::net::TcpStream;
    use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
    use tokio_rustls::TlsAcceptor;

    /// What a service was asked.
    pub(in crate::transport) struct Seen {
        pub(in crate::transport) version: Version,
        pub(in crate::transport) headers: HeaderMap,
    }

    /// What accepts the connections of a host that speaks these protocols, and the host's certificate.
    pub(in crate::transport) fn acceptor(
        host: &str,
        protocols: &[&str],
    ) -> (TlsAcceptor, CertificateDer<'static>) {
        let made = rcgen::generate_simple_self_signed([host.to_owned()]).expect("a certificate");
        let certificate = made.cert.der().clone();
        let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("ring has them")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key)
            .expect("its key");
        config.alpn_protocols = protocols.iter().map(|&protocol| protocol.into()).collect();
        (TlsAcceptor::from(Arc::new(config)), certificate)
    }

    /// Answers all requests of a connection, and gives them as they come.
    pub(in crate::transport) fn serve(
        connection: TcpStream,
        acceptor: TlsAcceptor,
    ) -> UnboundedReceiver<Seen> {
        let (send, seen) = unbounded_channel();
        tokio::spawn(async move {
            // A client that does not trust the certificate goes away.
            let Ok(connection) = acceptor.accept(connection).await else {
                return;
            };
            let service = service_fn(move |request: Request<Incoming>| {
                let (version, headers) = (request.version(), request.headers().clone());
                send.send(Seen { version, headers }).expect("the test waits");
                async { Ok::<_, std::convert::Infallible>(Response::new("{}".to_owned())) }
            });
            let connection = TokioIo::new(connection);
            // The client closes it as it likes.
            let _ = Builder::new(TokioExecutor::new()).serve_connection(connection, service).await;
        });
        seen
    }
}
