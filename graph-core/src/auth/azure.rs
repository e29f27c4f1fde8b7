//! Credentials of the Azure SDK.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use azure_core::credentials::TokenCredential;

use super::{AccessToken, Credential, TokenFuture, TokenRequest};

/// The Azure SDK's credentials, such as `azure_identity`'s `ManagedIdentityCredential`. They cannot carry
/// claims.
impl Credential for Arc<dyn TokenCredential> {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move {
            let token = self.get_token(&[request.scope()], None).await?;
            let seconds = token.expires_on.unix_timestamp().try_into().unwrap_or(0);
            let expires_at = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            Ok(AccessToken::new(token.token.secret()).expires_at(expires_at))
        })
    }

    fn takes_claims(&self) -> bool {
        false
    }
}
