//! Permissions, by the claims of a token.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use graph_core::{Client, Error, StatusCode};
use serde_json::{Value, json};

use crate::{Device, DevicePatch, emulator};

/// A JWT that nobody signed.
fn token(claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.", part(&json!({ "alg": "none" })), part(claims))
}

/// Reads, writes and wipes with a token.
async fn outcomes(token: &str) -> [Result<(), Error>; 3] {
    let emulator = emulator(&[]).require_permissions().start().await.expect("it starts");
    let graph = Client::builder().transport(emulator.transport()).token(token).build();
    let graph = graph.expect("a client");
    [
        Device::get("d1").send(&graph).await.map(drop),
        Device::update("d1", DevicePatch::new().name("x")).send(&graph).await.map(drop),
        Device::wipe("d1").send(&graph).await,
    ]
}

#[tokio::test]
async fn an_operation_needs_its_permission() {
    for (claims, expected) in [
        (json!({ "roles": ["Device.Read.All"] }), [200, 403, 403]),
        (json!({ "roles": ["Device.ReadWrite.All", "Other"] }), [200, 200, 403]),
        (json!({ "scp": "openid Device.Wipe" }), [403, 403, 200]),
        (json!({ "scp": "Device.Read.All Device.Wipe" }), [200, 403, 200]),
        (json!({ "roles": [] }), [403, 403, 403]),
        (json!({}), [403, 403, 403]),
        (json!({ "roles": ["Device.Read.All"], "exp": 1 }), [401, 401, 401]),
    ] {
        let outcomes = outcomes(&token(&claims)).await;
        let statuses = outcomes.each_ref().map(|outcome| match outcome {
            Ok(()) => 200,
            Err(error) => error.status().map_or(0, |status| status.as_u16()),
        });
        assert_eq!(statuses, expected, "{claims}");
        if let [_, _, Err(error)] = &outcomes
            && error.status() == Some(StatusCode::FORBIDDEN)
        {
            assert_eq!(error.code(), Some("Forbidden"));
            assert!(error.to_string().contains("Device.Wipe"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_token_that_is_no_jwt_says_no_permission() {
    for outcome in outcomes("opaque").await {
        let error = outcome.expect_err("refused");
        assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
        assert!(error.to_string().contains("no JWT"), "{error}");
    }
}
