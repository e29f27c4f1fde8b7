//! The beginning of every address of a client's, which is parsed once.

use reqwest::Url;

use super::origin::Origin;
use crate::transport::Unsendable;

/// An origin as a URL. To parse a host is most of what it costs to parse an address.
pub(super) struct Root {
    /// Without a slash at the end.
    text: String,
    url: Url,
}

impl Root {
    pub(super) fn new(origin: &Origin) -> Result<Self, Unsendable> {
        let text = origin.to_string();
        let url = parse(&text)?;
        Ok(Self { text, url })
    }

    /// An address as a URL: as if all of it were parsed.
    pub(super) fn url(&self, address: &str) -> Result<Url, Unsendable> {
        let path = address.strip_prefix(&self.text).filter(|path| path.starts_with('/'));
        let Some(path) = path.filter(|path| !path.contains('#')) else {
            return parse(address);
        };
        let (path, query) = match path.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (path, None),
        };
        let mut url = self.url.clone();
        url.set_path(path);
        if query.is_some() {
            url.set_query(query);
        }
        Ok(url)
    }
}

fn parse(address: &str) -> Result<Url, Unsendable> {
    Url::parse(address).map_err(|error| Unsendable(error.to_string()))
}

#[cfg(test)]
mod tests {
    use http::Uri;
    use proptest::prelude::*;
    use reqwest::Url;

    use super::Root;
    use crate::client::origin::Origin;

    fn root(text: &str) -> Root {
        Root::new(&Origin::of(&text.parse::<Uri>().expect(text)).expect(text)).expect(text)
    }

    #[test]
    fn an_address_of_another_origin_is_parsed_as_it_is() {
        let root = root("https://graph.microsoft.com");
        for address in [
            "https://graph.microsoft.com.evil.example/v1.0",
            "https://graph.microsoft.com@evil.example/v1.0",
            "https://graph.microsoft.com:8443/v1.0",
            "https://graph.microsoft.com",
            "https://GRAPH.microsoft.com:443/v1.0?a=b",
            "https://graph.microsoft.com?a=b",
            "https://graph.microsoft.com/v1.0#a",
            "http://graph.microsoft.com/v1.0",
        ] {
            assert_eq!(root.url(address).ok(), Url::parse(address).ok(), "{address}");
        }
        // A path is no host, also where it would be one if it were joined.
        let url = root.url("https://graph.microsoft.com//evil.example/v1.0").expect("a URL");
        assert_eq!(url.host_str(), Some("graph.microsoft.com"));
    }

    proptest! {
        #![proptest_config(crate::edm::testing::config())]

        #[test]
        fn a_path_is_parsed_as_in_a_whole_address(
            path in r"[/\\.a-zA-Z0-9%{}|'()$:;@&=~^ -]{0,24}",
            query in proptest::option::of(r"[/\\.a-zA-Z0-9%{}|'()$:;@&=~^? -]{0,16}[a-z]"),
        ) {
            for root_text in ["https://graph.microsoft.com", "http://127.0.0.1:8080", "http://[::1]:80"] {
                let query = query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
                // A URL parser takes spaces from the end, which no address has there.
                let address = format!("{root_text}/{path}x{query}");
                let parsed = root(root_text).url(&address).expect("a URL");
                prop_assert_eq!(parsed, Url::parse(&address).expect("a URL"), "{}", address);
            }
        }
    }
}
