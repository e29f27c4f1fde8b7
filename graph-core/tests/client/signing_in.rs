use std::sync::{Arc, Mutex};

use graph_core::{AccessToken, Client, Cloud, TokenRequest};
use tower::ServiceBuilder;

use crate::service::{Seen, Service, User, status};

/// `{"access_token":{}}`.
const CLAIMS: &str = "eyJhY2Nlc3NfdG9rZW4iOnt9fQ==";

pub(crate) fn challenge() -> String {
    format!(r#"Bearer realm="", error="insufficient_claims", claims="{CLAIMS}""#)
}

fn authorization(seen: &Seen) -> &str {
    seen.headers["authorization"].to_str().expect("ASCII")
}

/// Tokens t1, t2, ..., and what they were asked for.
fn counting(service: &Service) -> (Client, Arc<Mutex<Vec<TokenRequest>>>) {
    let requests = Arc::new(Mutex::new(Vec::new()));
    let asked = Arc::clone(&requests);
    let credential = move |request| {
        let mut asked = asked.lock().expect("not poisoned");
        asked.push(request);
        let token = format!("t{}", asked.len());
        async move { Ok(AccessToken::new(token)) }
    };
    (service.builder().credential(credential).build().expect("a client"), requests)
}

#[tokio::test(start_paused = true)]
async fn a_claims_challenge_is_answered_once() {
    let service = Service::new([status(401).header("www-authenticate", &challenge())]);
    let (graph, asked) = counting(&service);
    User::wipe("1a2b").send(&graph).await.expect("done");
    let tokens: Vec<_> = service.seen().iter().map(|seen| authorization(seen).to_owned()).collect();
    assert_eq!(tokens, ["Bearer t1", "Bearer t2"]);
    let claims: Vec<_> = asked
        .lock()
        .expect("not poisoned")
        .iter()
        .map(|request| {
            assert_eq!(request.scope(), "http://localhost/.default");
            request.claims().map(str::to_owned)
        })
        .collect();
    assert_eq!(claims, [None, Some(r#"{"access_token":{}}"#.to_owned())]);

    let twice = (0..2).map(|_| status(401).header("www-authenticate", &challenge()));
    let service = Service::new(twice);
    let (graph, _) = counting(&service);
    let error = User::wipe("1a2b").send(&graph).await.expect_err("refused again");
    assert_eq!((service.seen().len(), error.attempts()), (2, 2));
    assert_eq!(error.claims(), Some(r#"{"access_token":{}}"#));
}

#[tokio::test(start_paused = true)]
async fn a_credential_without_claims_leaves_them_to_the_app() {
    let service = Service::new([status(401).header("www-authenticate", &challenge())]);
    let graph = service.builder().token("s3cr3t").build().expect("a client");
    let error = User::get("1a2b").send(&graph).await.expect_err("refused");
    assert_eq!(service.seen().len(), 1);
    assert_eq!(error.claims(), Some(r#"{"access_token":{}}"#));
    assert!(error.to_string().ends_with("with the claims that `Error::claims` gives"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_is_replaced_if_there_is_another() {
    let service = Service::new([status(401)]);
    let (graph, asked) = counting(&service);
    User::get("1a2b").send(&graph).await.expect("read");
    assert_eq!(asked.lock().expect("not poisoned").len(), 2);
    let service = Service::new([status(401)]);
    let graph = service.builder().token("s3cr3t").build().expect("a client");
    User::get("1a2b").send(&graph).await.expect_err("the same token");
    assert_eq!(service.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_layer_sees_no_token_and_cannot_send_it_elsewhere() {
    let service = Service::new([]);
    let layer = ServiceBuilder::new().map_request(|mut request: http::Request<_>| {
        assert!(!request.headers().contains_key("authorization"));
        if request.uri().path().ends_with("away") {
            *request.uri_mut() = "http://localhost:8080/v1.0/users/away".parse().expect("a URI");
        }
        request
    });
    let graph = service.builder().token("s3cr3t").layer(layer).build().expect("a client");
    User::get("1a2b").send(&graph).await.expect("read");
    User::get("away").send(&graph).await.expect("read");
    let seen = service.seen();
    assert_eq!(authorization(&seen[0]), "Bearer s3cr3t");
    assert!(seen[0].headers["authorization"].is_sensitive());
    assert_eq!(seen[1].headers.get("authorization"), None);
}

#[tokio::test(start_paused = true)]
async fn a_cloud_sets_host_and_scope() {
    for (cloud, host) in [
        (Cloud::Global, "graph.microsoft.com"),
        (Cloud::UsGovL4, "graph.microsoft.us"),
        (Cloud::UsGovL5, "dod-graph.microsoft.us"),
        (Cloud::China, "microsoftgraph.chinacloudapi.cn"),
    ] {
        let service = Service::new([]);
        let asked = Arc::new(Mutex::new(String::new()));
        let scope = Arc::clone(&asked);
        let credential = move |request: TokenRequest| {
            request.scope().clone_into(&mut scope.lock().expect("not poisoned"));
            async { Ok(AccessToken::new("t")) }
        };
        let graph = service.builder().cloud(cloud).credential(credential).build();
        User::get("1a2b").send(&graph.expect("a client")).await.expect("read");
        assert_eq!(service.seen()[0].uri, format!("https://{host}/v1.0/users/1a2b"));
        assert_eq!(*asked.lock().expect("not poisoned"), format!("https://{host}/.default"));
    }
}

#[tokio::test(start_paused = true)]
async fn another_service_that_a_download_leads_to_asks_for_nothing() {
    let service = Service::new([
        status(302).header("location", "https://blob.example/photo"),
        status(401).header("www-authenticate", &challenge()),
        status(302).header("location", "https://blob.example/photo"),
        status(429).header("retry-after", "60"),
    ]);
    let (graph, asked) = counting(&service);
    let photo = || graph_core::Request::<graph_core::Bytes>::new(graph_core::Method::Get, "/photo");
    let error = photo().send(&graph).await.expect_err("401");
    assert_eq!((error.claims(), asked.lock().expect("not poisoned").len()), (None, 1));
    let download = tokio::spawn(photo().send(&graph));
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    let begin = tokio::time::Instant::now();
    User::get("1a2b").send(&graph).await.expect("the service is not busy");
    assert!(begin.elapsed().is_zero());
    download.await.expect("it ends").expect("downloaded");
}
