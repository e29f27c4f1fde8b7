//! Tokens, and the permissions that they carry.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use graph_core::OperationInfo;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use serde::Deserialize;
use time::OffsetDateTime;

use crate::refusal::Refusal;

/// The bearer token of a request, whatever it says.
pub(crate) fn token(headers: &HeaderMap) -> Result<&str, Refusal> {
    let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let (scheme, token) = value.and_then(|value| value.split_once(' ')).unwrap_or_default();
    if scheme.eq_ignore_ascii_case("Bearer") && !token.trim().is_empty() {
        Ok(token.trim())
    } else {
        Err(Refusal::no_token())
    }
}

/// What a token says. Nobody checks who signed it.
#[derive(Debug, Deserialize)]
struct Claims {
    /// The permissions of an app that acts for itself.
    #[serde(default)]
    roles: Vec<String>,
    /// The permissions of an app that acts for a user, separated by spaces.
    #[serde(default)]
    scp: String,
    /// When it expires, in seconds since 1970.
    exp: Option<i64>,
}

/// Refuses a token that is no JWT, has expired, or lacks the permissions that an operation needs.
pub(crate) fn check_permissions(token: &str, operation: OperationInfo) -> Result<(), Refusal> {
    let claims = claims(token).ok_or_else(Refusal::no_jwt)?;
    if claims.exp.is_some_and(|exp| exp <= OffsetDateTime::now_utc().unix_timestamp()) {
        return Err(Refusal::expired_token());
    }
    let application: Vec<_> = operation.application_permissions().collect();
    let delegated: Vec<_> = operation.delegated_permissions().collect();
    if application.is_empty() && delegated.is_empty() {
        return Ok(());
    }
    let mut roles = claims.roles.iter();
    if roles.any(|role| is_one_of(role, &application))
        || claims.scp.split_whitespace().any(|scope| is_one_of(scope, &delegated))
    {
        return Ok(());
    }
    let needed = if claims.scp.is_empty() { application } else { delegated };
    Err(Refusal::missing_permission(&needed))
}

/// Whether it is one of those that are enough. A permission to write is one to read, too.
fn is_one_of(granted: &str, needed: &[&str]) -> bool {
    let mut needed = needed.iter();
    needed.any(|one| granted == *one || granted == one.replacen(".Read.", ".ReadWrite.", 1))
}

fn claims(token: &str) -> Option<Claims> {
    let payload = token.split('.').nth(1)?;
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&bytes).ok()
}
