//! TLS, by whichever backend the features chose.

pub(crate) use backend::{Https, Tls};

/// rustls with the ring provider and the operating system's trusted roots.
#[cfg(feature = "rustls")]
mod backend {
    use std::sync::Arc;

    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::BuilderVerifierExt;

    use crate::error::Error;

    /// Encrypts what a connector connects.
    pub(crate) type Https<C> = hyper_rustls::HttpsConnector<C>;

    /// How connections are encrypted.
    #[derive(Clone)]
    pub(crate) struct Tls(ClientConfig);

    impl Tls {
        /// Where no TLS is needed the roots are not loaded: a container without any can still use loopback.
        pub(crate) fn new(is_needed: bool) -> Result<Self, Error> {
            let fault = |error| Error::configuration(format!("TLS cannot be configured: {error}"));
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let config = ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .map_err(fault)?;
            let config = if is_needed {
                config.with_platform_verifier().map_err(fault)?
            } else {
                config.with_root_certificates(RootCertStore::empty())
            };
            Ok(Self(config.with_no_client_auth()))
        }

        /// With a certificate as the only root.
        #[cfg(test)]
        pub(crate) fn trusting(certificate: &rustls::pki_types::CertificateDer<'static>) -> Self {
            let mut roots = RootCertStore::empty();
            roots.add(certificate.clone()).expect("a certificate");
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let config = ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .expect("ring has them");
            Self(config.with_root_certificates(roots).with_no_client_auth())
        }

        /// To a service, which may choose HTTP/2.
        pub(crate) fn to_service<C>(&self, connector: C) -> Https<C> {
            let mut config = self.0.clone();
            config.alpn_protocols = vec!["h2".into(), "http/1.1".into()];
            Https::from((connector, config))
        }

        /// To a proxy, which is asked in HTTP/1.
        pub(crate) fn to_proxy<C>(&self, connector: C) -> Https<C> {
            Https::from((connector, self.0.clone()))
        }
    }
}

/// The operating system's library.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
mod backend {
    use native_tls::{TlsConnector, TlsConnectorBuilder};

    use crate::error::Error;

    /// Encrypts what a connector connects.
    pub(crate) type Https<C> = hyper_tls::HttpsConnector<C>;

    /// How connections are encrypted.
    #[derive(Clone)]
    pub(crate) struct Tls {
        service: TlsConnector,
        proxy: TlsConnector,
    }

    impl Tls {
        pub(crate) fn new(_: bool) -> Result<Self, Error> {
            Self::of(&mut TlsConnector::builder())
                .map_err(|error| Error::configuration(format!("TLS cannot be configured: {error}")))
        }

        fn of(builder: &mut TlsConnectorBuilder) -> native_tls::Result<Self> {
            let proxy = builder.build()?;
            Ok(Self { service: builder.request_alpns(&["h2", "http/1.1"]).build()?, proxy })
        }

        /// With a certificate as one more root.
        #[cfg(test)]
        pub(crate) fn trusting(certificate: &rustls::pki_types::CertificateDer<'static>) -> Self {
            let root = native_tls::Certificate::from_der(certificate).expect("a certificate");
            Self::of(TlsConnector::builder().add_root_certificate(root)).expect("a root")
        }

        /// To a service, which may choose HTTP/2.
        pub(crate) fn to_service<C>(&self, connector: C) -> Https<C> {
            Https::from((connector, self.service.clone().into()))
        }

        /// To a proxy, which is asked in HTTP/1.
        pub(crate) fn to_proxy<C>(&self, connector: C) -> Https<C> {
            Https::from((connector, self.proxy.clone().into()))
        }
    }
}

/// None: only plain http, which is for loopback.
#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
mod backend {
    use crate::error::Error;

    pub(crate) type Https<C> = C;

    #[derive(Clone)]
    pub(crate) struct Tls;

    #[allow(clippy::unused_self)] // As the other backends.
    impl Tls {
        pub(crate) fn new(is_needed: bool) -> Result<Self, Error> {
            if is_needed {
                return Err(Error::configuration(
                    "the base URL is https, but this build has no TLS; enable the feature `rustls` or \
                     `native-tls`",
                ));
            }
            Ok(Self)
        }

        pub(crate) fn to_service<C>(&self, connector: C) -> Https<C> {
            connector
        }

        pub(crate) fn to_proxy<C>(&self, connector: C) -> Https<C> {
            connector
        }
    }
}
