//! Batches: what is sent as one, and what each request is answered.

mod accounting;
mod batches;
mod bodies;
mod decoding;
mod failing;
mod signing_in;
mod splitting;

use graph_core::{Batch, Bytes, Method, Request};
use serde_json::{Value, json};

use self::batches::{Batches, city, ok};
use crate::service::User;

#[tokio::test(start_paused = true)]
async fn each_request_has_its_own_outcome() {
    let service = Batches::new(|request| match request["url"].as_str() {
        Some("/users/gone") => {
            Some((404, json!({ "request-id": "r1" }), json!({ "error": { "code": "NotFound" } })))
        }
        Some("/users/a%2Fb?$select=id,city") => Some((
            200,
            json!({ "Content-Type": "application/json" }),
            json!({ "id": "a/b", "city": "Oslo" }),
        )),
        Some("/users/nobody") => Some((204, json!({}), Value::Null)),
        Some("/users/photo/$value") => {
            Some((200, json!({ "content-type": "image/jpeg" }), json!("/9j/4A==")))
        }
        _ => ok(),
    });
    let mut batch = Batch::new();
    let found = batch.add(User::get("a/b").select(User::CITY));
    let gone = batch.add(User::get("gone"));
    let nobody = batch.add(User::update("nobody", city("Oslo")).if_match("W/\"7\""));
    let photo = batch.add(Request::<Bytes>::new(Method::Get, "/users/photo/$value"));
    let nested = batch.add(Request::<Value>::new(Method::Post, "/$batch").json(&json!({})));
    let nameless = batch.add(User::get(""));
    let after_nameless = batch.add_after(&nameless, User::get("x"));
    assert_eq!(batch.len(), 7);

    let mut outcomes = batch.send(&service.client()).await;
    assert_eq!(outcomes.take(found).expect("found").city.as_deref(), Some("Oslo"));
    let error = outcomes.take(gone).expect_err("gone");
    assert_eq!(
        (error.code(), error.request_id(), error.attempts()),
        (Some("NotFound"), Some("r1"), 1)
    );
    assert!(error.to_string().starts_with("GET /users/{userId}: 404 Not Found"), "{error}");
    assert!(outcomes.take(nobody).expect("updated").is_none());
    assert_eq!(outcomes.take(photo).expect("a photo"), [0xFF, 0xD8, 0xFF, 0xE0][..]);
    let error = outcomes.take(nested).expect_err("nested").to_string();
    assert!(error.contains("a batch cannot be in a batch"), "{error}");
    let error = outcomes.take(nameless).expect_err("no id").to_string();
    let after = outcomes.take(after_nameless).expect_err("not sent").to_string();
    assert_eq!(after, format!("GET /users/{{userId}}: not done, since it depends on: {error}"));

    let sent = &service.groups()[0];
    assert_eq!(sent.len(), 4);
    assert_eq!(sent[2]["method"], "PATCH");
    assert_eq!(sent[2]["headers"]["if-match"], "W/\"7\"");
    assert_eq!(sent[2]["headers"]["Content-Type"], "application/json");
    assert!(sent[2]["headers"]["Prefer"].as_str().is_some_and(|all| all.contains("return=")));
    assert_eq!(sent[2]["body"], json!({ "@odata.type": "#microsoft.graph.user", "city": "Oslo" }));
    assert_eq!(sent[0]["headers"].get("authorization"), None);
}

#[tokio::test(start_paused = true)]
async fn groups_have_twenty_and_the_documented_patterns() {
    // No order.
    let service = Batches::new(|_| ok());
    let mut batch = Batch::new();
    for i in 0..45 {
        batch.add(User::get(i));
    }
    let outcomes = batch.send(&service.client()).await;
    assert_eq!((service.sizes(), outcomes.failed()), (vec![20, 20, 5], 0));

    // A series over twenty goes on once what comes before is done.
    let service = Batches::new(|_| ok());
    let mut batch = Batch::new();
    let mut last = batch.add(User::get(0));
    for i in 1..45 {
        last = batch.add_after(&last, User::get(i));
    }
    let outcomes = batch.send(&service.client()).await;
    assert_eq!((service.sizes(), outcomes.failed()), (vec![20, 20, 5], 0));

    // Many after one: what does not fit has no order any more once that one is done.
    let service = Batches::new(|_| ok());
    let mut batch = Batch::new();
    let first = batch.add(User::get(0));
    for i in 1..45 {
        batch.add_after(&first, User::get(i));
    }
    let outcomes = batch.send(&service.client()).await;
    assert_eq!((service.sizes(), outcomes.failed()), (vec![20, 20, 5], 0));

    // All of it, and versions.
    let service = Batches::new(|_| ok());
    let mut batch = Batch::new();
    for i in 0..30 {
        let first = batch.add(User::get(i));
        let second = batch.add_after(&first, User::get(i));
        if i % 3 == 0 {
            let third = batch.add_after(&second, User::get(i));
            batch.add_after(&second, User::get(i));
            batch.add_after(&third, User::get(i));
        }
        batch.add(User::get(i));
    }
    let (count, outcomes) = (batch.len(), batch.send(&service.client()).await);
    assert_eq!((service.sizes().iter().sum::<usize>(), outcomes.failed()), (count, 0));
}
