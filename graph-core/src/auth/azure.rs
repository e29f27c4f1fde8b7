//! Credentials of the Azure SDK.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use azure_core::credentials::TokenCredential;

use super::{AccessToken, Credential, TokenFuture, TokenRequest};

/// The Azure SDK's credentials, such as `azure_identity`'s `ManagedIdentityCredential`, as their
/// constructors give them. They cannot carry claims.
impl<T: TokenCredential + ?Sized + 'static> Credential for Arc<T> {
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

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::sync::Arc;

    use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
    use azure_core::time::OffsetDateTime;

    use crate::auth::{Credential, TokenRequest};

    #[derive(Debug)]
    struct Fixed;

    // As the trait is, whose functions are made asynchronous by a macro.
    impl TokenCredential for Fixed {
        fn get_token<'own, 'scopes, 'scope, 'options, 'all>(
            &'own self,
            scopes: &'scopes [&'scope str],
            _: Option<TokenRequestOptions<'options>>,
        ) -> Pin<Box<dyn Future<Output = azure_core::Result<AccessToken>> + Send + 'all>>
        where
            'own: 'all,
            'scopes: 'all,
            'scope: 'all,
            'options: 'all,
        {
            let token =
                AccessToken::new(format!("for {}", scopes.join(" ")), OffsetDateTime::UNIX_EPOCH);
            Box::pin(std::future::ready(Ok(token)))
        }
    }

    #[tokio::test]
    async fn credentials_of_azure_are_credentials_whether_their_type_is_known_or_not() {
        let known = Arc::new(Fixed);
        let unknown: Arc<dyn TokenCredential> = known.clone();
        let all: [Box<dyn Credential>; 2] = [Box::new(known), Box::new(unknown)];
        for credential in all {
            let request = TokenRequest { scope: "x/.default".to_owned(), claims: None };
            let token = credential.token(request).await.expect("a token");
            assert_eq!(token.header().expect("ASCII"), "Bearer for x/.default");
            assert!(!credential.takes_claims());
        }
    }
}
