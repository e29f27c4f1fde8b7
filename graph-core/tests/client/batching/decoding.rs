//! What the bodies of a batch's answer become, wherever they stand.

use graph_core::{Batch, Bytes, Client, Cursor, ErrorKind, Method, Outcomes, Page, Request};
use http::Response;
use serde_json::{Value, json};

use crate::service::User;

/// A client that is answered this text.
fn client(answer: String) -> Client {
    let answer = Bytes::from(answer);
    Client::mock(move |_| {
        let answer = answer.clone();
        async { Response::new(answer) }
    })
}

/// A group of successful answers with these bodies. The body of each comes last, or first.
fn group(bodies: &[&str], is_body_last: bool) -> String {
    let one = |(id, body): (usize, &&str)| {
        let head = format!(r#""id":"{id}","status":200,"headers":{{"ETag":"W/\"{id}\""}}"#);
        let body = format!(r#""body":{body}"#);
        let (first, second) = if is_body_last { (head, body) } else { (body, head) };
        format!("{{{first}, {second}}}")
    };
    let all: Vec<_> = bodies.iter().enumerate().map(one).collect();
    format!("{{\"@odata.context\":\"x\", \"responses\": [{}]}}", all.join(",\n"))
}

fn get<R: graph_core::Reply>() -> Request<R> {
    Request::new(Method::Get, "/users/x")
}

#[tokio::test(start_paused = true)]
async fn each_reply_is_decoded_as_it_is_alone() {
    let user = r#"{"id":"a","city":"\u00c5s","new":{"x":[1,{"y":"}]"}]}}"#;
    let page =
        r#"{"@odata.count":7,"value":[{"id":"a"},{"id":"b"}],"@odata.nextLink":"https://x"}"#;
    let bodies = [user, user, page, user, user, user, "null", r#"{"value":{"id":"w"}}"#, user];
    for is_body_last in [true, false] {
        let mut batch = Batch::new();
        let whole = batch.add(get::<User>());
        let optional = batch.add(get::<Option<User>>());
        let users = batch.add(get::<Page<User>>());
        let untyped = batch.add(get::<Value>());
        let bytes = batch.add(get::<Bytes>());
        let response = batch.add(get::<User>().with_response());
        let none = batch.add(get::<Option<User>>());
        let wrapped = batch.add(get::<User>());
        let nothing = batch.add(get::<()>());
        let mut outcomes = batch.send(&client(group(&bodies, is_body_last))).await;

        let expected: Value = serde_json::from_str(user).expect("JSON");
        let whole = outcomes.take(whole).expect("a user");
        assert_eq!(serde_json::to_value(&whole).expect("JSON"), expected);
        assert_eq!(outcomes.take(optional).expect("a user"), Some(whole.clone()));
        let users = outcomes.take(users).expect("a page");
        assert_eq!(users.items.iter().map(|user| &*user.id).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!((users.count(), users.next_link()), (Some(7), Some("https://x")));
        assert_eq!(outcomes.take(untyped).expect("JSON"), expected);
        assert_eq!(outcomes.take(bytes).expect("bytes"), user);
        let response = outcomes.take(response).expect("a user");
        assert_eq!(response.value, whole);
        assert_eq!(response.headers()["etag"], "W/\"5\"");
        assert!(outcomes.take(none).expect("null").is_none());
        assert_eq!(outcomes.take(wrapped).expect("a user").id, "w");
        outcomes.take(nothing).expect("done");
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_of_another_shape_is_its_own_requests_fault() {
    let good = r#"{"id":"a"}"#;
    for (bad, fault) in [
        (r#"{"id":"b","city":[true]}"#, "at `$.city`: expected Edm.String, found a list"),
        (r#"[{"id":"b"}]"#, "found a list"),
        (r#"{"city":"Oslo"}"#, "at `$.id`: expected Edm.String, found nothing"),
        (r#"{"value":null}"#, "found null"),
        ("7", "found a number"),
        ("null", "answered without a body"),
    ] {
        for is_body_last in [true, false] {
            let mut batch = Batch::new();
            let users: Vec<_> = (0..3).map(|_| batch.add(get::<User>())).collect();
            let answer = group(&[good, bad, good], is_body_last);
            let mut outcomes: Outcomes = batch.send(&client(answer)).await;
            // The request was done: what it is answered is another matter.
            assert_eq!(outcomes.failed(), 0);
            for (i, user) in users.into_iter().enumerate() {
                match outcomes.take(user) {
                    Ok(user) => assert_eq!((i != 1, &*user.id), (true, "a"), "{bad}"),
                    Err(error) => {
                        assert_eq!((i, error.kind()), (1, ErrorKind::Answer), "{bad}: {error}");
                        assert!(error.to_string().contains(fault), "{bad}: {error}");
                        let body = error.body().unwrap_or_default();
                        assert!(body == bad || bad == "null", "{bad}: {body}");
                    }
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn text_may_be_json_in_another_form() {
    // Base64 of `{"id":"a"}`, as bodies come that are not called JSON.
    let answer = json!({ "responses": [{
        "id": "0",
        "status": 200,
        "headers": { "Content-Type": "application/octet-stream" },
        "body": "eyJpZCI6ImEifQ==",
    }, { "id": "1", "status": 200, "body": { "id": "b" } }] });
    let mut batch = Batch::new();
    let (encoded, plain) = (batch.add(get::<User>()), batch.add(get::<User>()));
    let mut outcomes = batch.send(&client(answer.to_string())).await;
    assert_eq!(outcomes.take(encoded).expect("a user").id, "a");
    assert_eq!(outcomes.take(plain).expect("a user").id, "b");
}

#[tokio::test(start_paused = true)]
async fn a_value_is_of_the_request_that_its_answer_names_in_the_end() {
    let answer = r#"{"responses":[{"id":"0","status":200,"body":{"id":"a"},"id":"1"},
        {"status":200,"id":"0","body":{"id":"b"}}]}"#;
    let mut batch = Batch::new();
    let (first, second) = (batch.add(get::<Value>()), batch.add(get::<Option<User>>()));
    let mut outcomes = batch.send(&client(answer.to_owned())).await;
    assert_eq!(outcomes.take(first).expect("JSON"), json!({ "id": "b" }));
    let second = outcomes.take(second).expect("an answer").expect("a user");
    assert_eq!(second.id, "a");
}

#[tokio::test(start_paused = true)]
async fn a_link_that_leads_elsewhere_is_no_part_of_a_batch() {
    let graph = client(r#"{"responses":[]}"#.to_owned());
    let cursor = format!("0 {}/../beta/users", graph.base_url());
    let cursor: Cursor = cursor.parse().expect("a cursor");
    let mut batch = Batch::new();
    let users = batch.add(User::list().resume(&cursor).page());
    let error = batch.send(&graph).await.take(users).expect_err("dot segments");
    assert_eq!(error.kind(), ErrorKind::Invalid, "{error:?}");
}
