//! The system's proxies, which the environment or the operating system's settings name.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::uri::Scheme;
use http::{HeaderValue, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower::{Service, ServiceExt};

use super::BoxError;
use super::tls::{Https, Tls};

/// Which addresses are reached through which proxy.
pub(crate) struct Proxies(Matcher);

impl Proxies {
    /// Those of `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, or of the system's settings.
    pub(crate) fn of_system() -> Self {
        Self(Matcher::from_system())
    }

    #[cfg(test)]
    pub(crate) fn of(matcher: Matcher) -> Self {
        Self(matcher)
    }

    /// What the proxy must be told with a request that it reads: one that is not encrypted.
    pub(super) fn authorization(&self, to: &Uri) -> Option<HeaderValue> {
        if to.scheme() != Some(&Scheme::HTTP) {
            return None;
        }
        self.0.intercept(to)?.basic_auth().cloned()
    }
}

/// Connects by TCP: to the address itself, or to it through a proxy.
#[derive(Clone)]
pub(super) struct Proxied {
    tcp: HttpConnector,
    to_proxy: Https<HttpConnector>,
    proxies: Option<Arc<Proxies>>,
}

/// The usual port of SOCKS.
const SOCKS: u16 = 1080;

/// How a proxy is reached.
type ToProxy = <Https<HttpConnector> as Service<Uri>>::Response;

impl Proxied {
    pub(super) fn new(tcp: HttpConnector, tls: &Tls, proxies: Option<Arc<Proxies>>) -> Self {
        Self { to_proxy: tls.to_proxy(tcp.clone()), tcp, proxies }
    }

    async fn connect(self, to: Uri) -> Result<Wire, BoxError> {
        let proxies = self.proxies.as_ref();
        let Some(proxy) = proxies.and_then(|proxies| proxies.0.intercept(&to)) else {
            return Ok(Wire::Direct(self.tcp.oneshot(to).await?));
        };
        let address = proxy.uri().clone();
        match address.scheme_str() {
            // Names are left to the proxy: they may be of its network alone.
            Some("socks5" | "socks5h") => {
                let mut socks = SocksV5::new(host_and_port(&address, SOCKS)?, self.tcp);
                if let Some((user, password)) = proxy.raw_auth() {
                    socks = socks.with_auth(user.to_owned(), password.to_owned());
                }
                Ok(Wire::Direct(socks.oneshot(host_and_port(&to, usual_port(&to))?).await?))
            }
            Some("socks4" | "socks4a") => {
                let socks = SocksV4::new(host_and_port(&address, SOCKS)?, self.tcp);
                Ok(Wire::Direct(socks.oneshot(host_and_port(&to, usual_port(&to))?).await?))
            }
            _ if to.scheme() == Some(&Scheme::HTTPS) => {
                let tunnel = tunnel(&proxy, self.to_proxy).oneshot(to).await?;
                Ok(Wire::Tunnel(tunnel.into()))
            }
            _ => Ok(Wire::Forwarded(self.to_proxy.oneshot(address).await?.into())),
        }
    }
}

fn tunnel(proxy: &Intercept, connector: Https<HttpConnector>) -> Tunnel<Https<HttpConnector>> {
    let tunnel = Tunnel::new(proxy.uri().clone(), connector);
    match proxy.basic_auth() {
        Some(authorization) => tunnel.with_auth(authorization.clone()),
        None => tunnel,
    }
}

/// An address with its port, as the SOCKS connectors take both the proxy's and the service's.
fn host_and_port(address: &Uri, usual_port: u16) -> Result<Uri, http::Error> {
    let host = address.host().unwrap_or_default();
    let port = address.port_u16().unwrap_or(usual_port);
    Uri::builder()
        .scheme(Scheme::HTTP)
        .authority(format!("{host}:{port}"))
        .path_and_query("/")
        .build()
}

fn usual_port(address: &Uri) -> u16 {
    if address.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 }
}

impl Service<Uri> for Proxied {
    type Response = Wire;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Wire, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        Box::pin(self.clone().connect(to))
    }
}

/// A connection to a service, before TLS.
pub(super) enum Wire {
    /// All that is sent goes to the service, or to a proxy that is not seen any more.
    Direct(TokioIo<TcpStream>),
    /// The same, through a proxy that may be spoken to by TLS itself.
    Tunnel(Box<ToProxy>),
    /// A proxy reads what is sent.
    Forwarded(Box<ToProxy>),
}

trait ReadWrite: Read + Write + Unpin {}

impl<T: Read + Write + Unpin> ReadWrite for T {}

impl Wire {
    fn io(&self) -> &dyn ReadWrite {
        match self {
            Wire::Direct(tcp) => tcp,
            Wire::Tunnel(io) | Wire::Forwarded(io) => &**io,
        }
    }

    fn io_mut(&mut self) -> Pin<&mut dyn ReadWrite> {
        match self {
            Wire::Direct(tcp) => Pin::new(tcp),
            Wire::Tunnel(io) | Wire::Forwarded(io) => Pin::new(&mut **io),
        }
    }
}

impl Connection for Wire {
    // Nothing of the connection's own: that would be put into each answer.
    fn connected(&self) -> Connected {
        Connected::new().proxy(matches!(self, Wire::Forwarded(_)))
    }
}

impl Read for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.io_mut().poll_read(cx, buffer)
    }
}

impl Write for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.io_mut().poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.io_mut().poll_write_vectored(cx, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.io().is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io_mut().poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io_mut().poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests;
