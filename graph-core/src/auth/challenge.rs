//! Claims challenges: what a refused token lacks.
//!
//! See [claims challenges](https://learn.microsoft.com/entra/identity-platform/claims-challenge).

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;
use http_auth::parser::ChallengeParser;

use crate::edm::Binary;

/// The claims that a token must have, as JSON. `None` if the answer does not ask for any.
pub(crate) fn claims_challenge(headers: &HeaderMap) -> Option<String> {
    let texts = headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
    texts.flat_map(|text| ChallengeParser::new(text).map_while(Result::ok)).find_map(|challenge| {
        let is_bearer = challenge.scheme.eq_ignore_ascii_case("bearer");
        let claims = challenge.params.iter().find(|(name, _)| name.eq_ignore_ascii_case("claims"));
        let claims: Binary = claims.filter(|_| is_bearer)?.1.to_unescaped().parse().ok()?;
        String::from_utf8(claims.to_vec()).ok()
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::claims_challenge;

    const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}"#;
    const ENCODED: &str =
        "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNjA0MTA2NjUxIn19fQ==";

    fn read(values: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("www-authenticate", value.parse().expect("a header"));
        }
        claims_challenge(&headers)
    }

    #[test]
    fn claims_are_found_among_other_challenges() {
        let unpadded = ENCODED.trim_end_matches('=');
        for claims in [ENCODED, unpadded] {
            let bearer = format!(
                r#"Bearer realm="", authorization_uri="https://login.example/common", error="insufficient_claims", claims="{claims}""#
            );
            let both = format!("Basic realm=\"x\", {bearer}");
            assert_eq!(read(&[&bearer]).as_deref(), Some(CLAIMS));
            assert_eq!(read(&[&both]).as_deref(), Some(CLAIMS));
            assert_eq!(read(&["Negotiate", &bearer]).as_deref(), Some(CLAIMS));
        }
    }

    #[test]
    fn what_is_no_challenge_asks_for_nothing() {
        let basic = format!(r#"Basic realm="x", claims="{ENCODED}""#);
        for value in [
            "",
            "Bearer",
            r#"Bearer error="invalid_token""#,
            r#"Bearer claims="not base64!""#,
            r#"Bearer claims="/w==""#,
            r#"Bearer claims=""#,
            &basic,
        ] {
            assert_eq!(read(&[value]), None, "{value}");
        }
        assert_eq!(read(&[]), None);
    }
}
