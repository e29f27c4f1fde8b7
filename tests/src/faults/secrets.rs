//! Tokens: challenges are answered, and nothing shows a token.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use graph_core::{AccessToken, CredentialError, TokenRequest};
use graph_emulator::Answer;
use graph_emulator::fault::Fault;
use graph_intune::DeviceComplianceUserStatus as Status;
use serde_json::json;

use super::setup::all as all_items;
use super::setup::{TOKEN, builder, client, is_page, ok, page, server, server_with};
use super::trial::{Outcome, Trial, data, error};

/// `{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}`.
const CLAIMS: &str =
    "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNjA0MTA2NjUxIn19fQ==";

fn challenge() -> Answer {
    let claims = format!(r#"Bearer realm="", error="insufficient_claims", claims="{CLAIMS}""#);
    Answer::new(401).header("www-authenticate", &claims)
}

pub(super) async fn all(trial: &mut Trial<'_>) {
    trial.kind("claims challenges");
    trial.case("answered with another token", answered(1)).await;
    trial.case("asked again and again", answered(usize::MAX)).await;
    trial
        .case("for a token that cannot be replaced", async {
            let server = server(Fault::answer(challenge())).await;
            let items = all_items(&client(&server)).await;
            match (server.requests().len(), &items) {
                (1, Err(why)) if why.claims().is_some() => error(items, "`Error::claims`"),
                (count, _) => Err(format!("{count} requests, and no claims")),
            }
        })
        .await;
    for value in
        ["", "Bearer", "Bearer claims=", "Bearer claims=\"", "Bearer claims=\"\\", "\\\\,,,="]
    {
        trial
            .case(value, async move {
                let answer = Answer::new(401).header("www-authenticate", value);
                let server = server(Fault::answer(answer)).await;
                error(all_items(&client(&server)).await, "401")
            })
            .await;
    }

    // The runner looks for the token in all texts of each error.
    trial.kind("answers that quote the token");
    let quoting = format!("Bearer {TOKEN}");
    for status in [400, 401, 403, 404, 500] {
        for body in [
            json!({ "error": { "code": "x", "message": quoting } }).to_string(),
            json!({ "error": { "code": TOKEN, "message": "x" } }).to_string(),
            json!({ "error": TOKEN, "error_description": quoting }).to_string(),
            json!({ "error": { "innerError": { "code": TOKEN, "request-id": TOKEN } } })
                .to_string(),
            quoting.clone(),
        ] {
            let name = format!("{status}, {body}").replace(TOKEN, "...");
            trial
                .case(name, async move {
                    let server = server(Fault::answer(Answer::new(status).body(body))).await;
                    error(Status::get("p", "s").send(&client(&server)).await, "")
                })
                .await;
        }
        let quoting = quoting.clone();
        trial
            .case(format_args!("{status}, headers"), async move {
                let answer = Answer::new(status)
                    .header("request-id", TOKEN)
                    .header("location", &format!("http://127.0.0.1/{TOKEN}"))
                    .header("www-authenticate", &quoting)
                    .header("content-type", &quoting);
                let server = server(Fault::answer(answer)).await;
                error(Status::get("p", "s").send(&client(&server)).await, "")
            })
            .await;
    }
    for body in [
        json!(TOKEN).to_string(),
        json!({ "id": { TOKEN: TOKEN } }).to_string(),
        json!({ "id": "s", "devicesCount": TOKEN }).to_string(),
        format!("{TOKEN}: {TOKEN}"),
        json!({ "value": [], "@odata.nextLink": format!("http://{TOKEN}/{TOKEN}") }).to_string(),
        json!({ "value": [], "@odata.nextLink": format!("http://127.0.0.1:1/{TOKEN}") })
            .to_string(),
        json!({ "value": [{ TOKEN: "[[[", "id": 1 }] }).to_string(),
    ] {
        let name = body.replace(TOKEN, "...");
        trial
            .case(name, async move {
                let answer = ok(body).header("content-encoding", TOKEN);
                let server = server(Fault::answer(answer)).await;
                error(all_items(&client(&server)).await, "")
            })
            .await;
    }
    trial
        .case("a status line", async {
            let line = format!("HTTP/1.1 400 {TOKEN}\r\n{TOKEN}: {TOKEN}\r\n\r\n");
            let server = server(Fault::bytes(line).then_close()).await;
            error(all_items(&client(&server)).await, "")
        })
        .await;
}

/// The token is refused so many times.
async fn answered(times: usize) -> Outcome {
    let refused = AtomicUsize::new(0);
    let server = server_with(move |_| {
        let is_refused = refused.fetch_add(1, Ordering::Relaxed) < times;
        Fault::answer(if is_refused { challenge() } else { ok(page()) })
    })
    .await;
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let credential = move |request: TokenRequest| {
        let number = counted.fetch_add(1, Ordering::Relaxed);
        let has_claims = request.claims().is_some_and(|claims| claims.contains("1604106651"));
        async move {
            if has_claims == (number > 0) {
                Ok(AccessToken::new(format!("{TOKEN}{number}")))
            } else {
                Err(CredentialError::from("the claims are lost"))
            }
        }
    };
    let graph = builder(&server).credential(credential).build().expect("a client");
    let items = all_items(&graph).await;
    let tokens: Vec<_> =
        server.requests().iter().map(|it| it.header("authorization").map(str::to_owned)).collect();
    let expected = [0, 1].map(|number| Some(format!("Bearer {TOKEN}{number}")));
    if tokens != expected {
        return Err(format!("{} requests, or other tokens", tokens.len()));
    }
    if times == 1 { data(items, is_page) } else { error(items, "401") }
}
