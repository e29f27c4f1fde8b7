//! Which settings a client can be built with.

use crate::Client;

#[test]
fn a_token_is_only_for_https_and_loopback() {
    for base_url in [
        "http://graph.example/v1.0",
        "http://127.0.0.1.example/v1.0",
        "http://localhost.example/v1.0",
        "http://10.0.0.1:8080/v1.0",
        "http://[2001:db8::1]/v1.0",
    ] {
        let built = Client::builder().base_url(base_url).token("secret").build();
        let error = built.expect_err(base_url).to_string();
        assert!(error.ends_with("use https"), "{error}");
        Client::builder().base_url(base_url).build().expect("no token, no danger");
    }
    for base_url in [
        "http://127.0.0.1:8080/v1.0",
        "http://127.8.8.8/v1.0",
        "http://[::1]:8080/v1.0",
        "http://localhost/v1.0/",
        "HTTP://LOCALHOST/beta",
    ] {
        Client::builder().base_url(base_url).token("secret").build().expect(base_url);
    }
}

#[test]
fn a_base_url_is_an_address_and_nothing_else() {
    for (base_url, fault) in [
        ("graph.microsoft.com", "is neither http nor https"),
        ("https://graph .microsoft.com", "is not valid: invalid uri character"),
        ("ftp://graph.microsoft.com", "is neither http nor https"),
        ("https://user:secret@graph.microsoft.com", "holds a user name or password"),
        ("https://graph.microsoft.com/v1.0?x=1", "holds a query or fragment"),
        ("https://graph.microsoft.com/beta/%2e./v1.0", "holds dot segments or `\\`"),
        ("https://graph.microsoft.com/a\\v1.0", "holds dot segments or `\\`"),
    ] {
        let error = Client::builder().base_url(base_url).build().expect_err(base_url);
        let expected =
            format!("the base URL {fault}; write it as in `https://graph.microsoft.com/v1.0`");
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn a_base_url_is_kept_as_it_is_sent() {
    let client = Client::builder().base_url("http://localhost/ø/v1.0/").build();
    assert_eq!(client.expect("a client").base_url(), "http://localhost/%C3%B8/v1.0");
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn https_needs_tls() {
    let error = Client::builder().build().expect_err("no TLS");
    assert!(error.to_string().contains("enable the feature"), "{error}");
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn the_default_is_microsofts_address() {
    let client = Client::builder().token("secret").build().expect("a client");
    assert_eq!(client.base_url(), "https://graph.microsoft.com/v1.0");
}

#[test]
fn secrets_are_not_shown() {
    let builder = Client::builder().base_url("https://u:s3cr3t@host/?sig=s3cr3t");
    assert!(!format!("{builder:?}").contains("s3cr3t"));
    let builder = Client::builder().base_url("http://localhost").token("s3cr3t");
    assert!(!format!("{builder:?}").contains("s3cr3t"));
    assert!(!format!("{:?}", builder.build().expect("a client")).contains("s3cr3t"));
}

#[test]
fn a_user_agent_that_is_no_header_is_refused() {
    let built = Client::builder().base_url("http://localhost").user_agent("a\r\nb: c").build();
    let error = built.expect_err("two lines").to_string();
    assert!(error.starts_with("the user agent is not valid"), "{error}");
}
