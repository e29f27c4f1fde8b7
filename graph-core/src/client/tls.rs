//! TLS, by whichever backend the features chose.

use reqwest::ClientBuilder;

use crate::error::Error;

/// rustls with the ring provider and the operating system's trusted roots.
///
/// Where no TLS is needed the roots are not loaded: a container without any can still use loopback.
#[cfg(feature = "rustls")]
pub(super) fn configure(builder: ClientBuilder, is_needed: bool) -> Result<ClientBuilder, Error> {
    use std::sync::Arc;

    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::BuilderVerifierExt;

    let fault = |error| Error::configuration(format!("TLS cannot be configured: {error}"));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(fault)?;
    let mut config = if is_needed {
        config.with_platform_verifier().map_err(fault)?
    } else {
        config.with_root_certificates(RootCertStore::empty())
    }
    .with_no_client_auth();
    config.alpn_protocols = vec!["h2".into(), "http/1.1".into()];
    Ok(builder.tls_backend_preconfigured(config))
}

/// The operating system's library.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
#[allow(clippy::unnecessary_wraps)] // The other backends can fail.
pub(super) fn configure(builder: ClientBuilder, _: bool) -> Result<ClientBuilder, Error> {
    Ok(builder.tls_backend_native())
}

/// None: only plain http, which is for loopback.
#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
pub(super) fn configure(builder: ClientBuilder, is_needed: bool) -> Result<ClientBuilder, Error> {
    if is_needed {
        return Err(Error::configuration(
            "the base URL is https, but this build has no TLS; enable the feature `rustls` or \
             `native-tls`",
        ));
    }
    Ok(builder)
}
