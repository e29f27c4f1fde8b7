//! What is made of answers of every kind, and requests that Intune's own API does not have.

use graph_emulator::{Answer, Emulator, RunningEmulator};
use graph_intune::graph_core::{
    Bytes, Error, Media, Reply, Request, graph_complex, graph_operations, graph_resource,
};
use graph_intune::prelude::*;
use serde_json::{Value, json};

#[graph_resource(path = "/things/{thingId}", method = [GET, PUT, DELETE])]
#[graph_resource(path = "/things", method = POST)]
#[graph_resource(path = "/things/$count", method = GET)]
#[graph_resource(path = "/things/{thingId}/photo/$value", method = [GET, PUT])]
#[graph_resource(path = "/things/{thingId}", method = GET, version = "beta", name = "get_beta")]

struct Thing {
    #[graph(key)]
    id: String,
    name: Option<String>,
    size: Option<Size>,
}

#[graph_complex]
struct Size {
    /// A property that is called as the wrapper of answers is.
    value: Option<Value>,
}

#[graph_operations(path = "/things/{thingId}")]
impl Thing {
    #[graph(POST)]
    fn weigh() -> i32;

    #[graph(POST)]
    fn describe() -> Option<String>;

    #[graph(POST)]
    fn find() -> Option<Thing>;

    #[graph(POST)]
    fn measure() -> Size;

    #[graph(POST)]
    fn inspect() -> Value;

    #[graph(GET)]
    fn names() -> Vec<String>;

    #[graph(POST)]
    fn print() -> Bytes;
}

/// What a request becomes if it is answered so.
async fn answered<R: Reply>(request: Request<R>, answer: Answer) -> Result<R, Error> {
    let (_emulator, graph) = service(answer).await;
    request.send(&graph).await
}

async fn service(answer: Answer) -> (RunningEmulator, Client) {
    let emulator = Emulator::new().start().await.expect("it starts");
    emulator.answer_next(answer);
    let graph = Client::builder().base_url(emulator.base_url()).token("t").build();
    (emulator, graph.expect("a client"))
}

fn ok(body: Value) -> Answer {
    Answer::new(200).json(body)
}

#[tokio::test]
async fn values_come_with_a_wrapper_or_without() {
    for body in [json!({"@odata.context": "x", "value": 7}), json!({"value": 7}), json!(7)] {
        assert_eq!(answered(Thing::weigh("1"), ok(body)).await.expect("a number"), 7);
    }
    let error = answered(Thing::weigh("1"), ok(json!({"value": "7"}))).await.expect_err("text");
    assert_eq!(
        error.to_string(),
        "POST /things/{thingId}/weigh: the answer is not of type Edm.Int32: at `$.value`: expected \
         Edm.Int32, found text at line 1 column 12"
    );
    let error = answered(Thing::weigh("1"), ok(json!({"val": 7}))).await.expect_err("nothing");
    assert!(
        error.to_string().contains("at `$.value`: expected Edm.Int32, found nothing"),
        "{error}"
    );
}

#[tokio::test]
async fn objects_come_with_a_wrapper_or_without() {
    let thing = json!({"@odata.context": "x", "id": "1", "name": "a"});
    for body in
        [thing.clone(), json!({"value": thing}), json!({"@odata.context": "x", "value": thing})]
    {
        let thing = answered(Thing::get("1"), ok(body)).await.expect("a thing");
        assert_eq!((&*thing.id, thing.name.as_deref()), ("1", Some("a")));
    }
    // What looks like a wrapper and is none.
    let thing =
        answered(Thing::get("1"), ok(json!({"value": 3, "id": "1"}))).await.expect("a thing");
    assert_eq!((&*thing.id, thing.additional.get("value")), ("1", Some(&json!(3))));
    let size =
        answered(Thing::measure("1"), ok(json!({"value": {"cm": 3}}))).await.expect("a size");
    assert_eq!(size.value, Some(json!({"cm": 3})));
}

#[tokio::test]
async fn what_may_be_nothing_is_an_option() {
    assert_eq!(answered(Thing::describe("1"), Answer::new(204)).await.expect("nothing"), None);
    let described = answered(Thing::describe("1"), ok(json!({"value": "a"}))).await;
    assert_eq!(described.expect("a text").as_deref(), Some("a"));
    assert_eq!(
        answered(Thing::describe("1"), ok(json!({"value": null}))).await.expect("null"),
        None
    );
    let found = answered(Thing::find("1"), ok(json!({"value": {"id": "2"}}))).await;
    assert_eq!(found.expect("a thing").map(|thing| thing.id).as_deref(), Some("2"));
    answered(Thing::delete("1"), Answer::new(204)).await.expect("deleted");
    answered(Thing::delete("1"), ok(json!({"id": "1"}))).await.expect("whatever it says");
}

#[tokio::test]
async fn any_json_comes_with_a_wrapper_or_without() {
    for body in [json!({"cm": 3, "value": 1}), json!({"@odata.context": "x", "cm": 3}), json!([1])]
    {
        let found = answered(Thing::inspect("1"), ok(body.clone())).await;
        assert_eq!(found.expect("JSON"), body);
    }
    let wrapped = ok(json!({"@odata.context": "x", "value": {"cm": 3}}));
    assert_eq!(answered(Thing::inspect("1"), wrapped).await.expect("JSON"), json!({"cm": 3}));
}

#[tokio::test]
async fn a_value_that_must_be_there_and_is_not_says_what_was_done() {
    fn check<R>(error: Result<R, Error>, status: u16, text: &str) {
        let error = error.err().expect("no body");
        assert_eq!(error.to_string(), text);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(!error.is_retryable());
        assert_eq!(error.body().as_deref().map(str::trim), Some(""));
    }
    let thing = Thing::default();
    let created = "POST /things: the service accepted the request and answered without a body; the \
                   item exists, but what it became is not known; list or get it";
    check(answered(Thing::create(&thing), Answer::new(204)).await, 204, created);
    check(answered(Thing::create(&thing), Answer::new(201).body(" \n")).await, 201, created);
    check(
        answered(Thing::get("1"), Answer::new(200)).await,
        200,
        "GET /things/{thingId}: the service answered without a body; expected microsoft.graph.thing",
    );
    check(
        answered(Thing::names("1").page(), Answer::new(200)).await,
        200,
        "GET /things/{thingId}/names: the service answered without a body; expected \
         Collection(Edm.String)",
    );
    check(
        answered(Thing::weigh("1"), Answer::new(204)).await,
        204,
        "POST /things/{thingId}/weigh: the service accepted the request and answered without a body; \
         what was asked is done, but the Edm.Int32 that it gives is not known",
    );
}

#[tokio::test]
async fn collections_are_pages_of_any_value() {
    let body = json!({
        "value": ["a", "b"], "@odata.count": 7, "@odata.nextLink": "https://x/y?$skiptoken=1",
        "tip": "z",
    });
    let page = answered(Thing::names("1").page(), ok(body)).await.expect("a page");
    assert_eq!(page.items, ["a", "b"]);
    assert_eq!((page.count(), page.next_link()), (Some(7), Some("https://x/y?$skiptoken=1")));
    assert_eq!(page.additional.get("tip"), Some(&json!("z")));
    assert!(!format!("{page:?}").contains("skiptoken"));
    let error = answered(Thing::names("1").page(), ok(json!({"value": ["a", 1]}))).await;
    let error = error.expect_err("a number").to_string();
    assert!(error.contains("at `$.value[1]`: expected Edm.String, found a number"), "{error}");
}

#[tokio::test]
async fn a_count_is_text_with_a_byte_order_mark() {
    let answer = Answer::new(200).header("content-type", "text/plain").body(*b"\xEF\xBB\xBF42");
    let (emulator, graph) = service(answer).await;
    assert_eq!(Thing::count().send(&graph).await.expect("a number"), 42);
    assert_eq!(emulator.requests()[0].header("accept"), Some("text/plain, application/json"));
}

#[tokio::test]
async fn streams_are_bytes_both_ways() {
    let answer = Answer::new(200).header("content-type", "image/png").body(*b"\x89PNG\xFF");
    let (emulator, graph) = service(answer).await;
    let photo = Thing::download("1").send(&graph).await.expect("a photo");
    assert_eq!(&photo[..], b"\x89PNG\xFF");
    assert_eq!(emulator.requests()[0].header("accept"), Some("*/*"));

    let (emulator, graph) = service(Answer::new(200)).await;
    let png = Media::new("image/png", &b"\x89PNG\xFF"[..]);
    Thing::upload("1", png).send(&graph).await.expect("uploaded");
    let sent = &emulator.requests()[0];
    assert_eq!(
        (sent.method(), sent.target()),
        (&"PUT".parse().expect("PUT"), "/v1.0/things/1/photo/$value")
    );
    assert_eq!(sent.header("content-type"), Some("image/png"));
    assert_eq!(sent.body(), b"\x89PNG\xFF");
    assert!(answered(Thing::print("1"), Answer::new(204)).await.expect("no content").is_empty());

    let error = Thing::upload("1", Media::new("image/\npng", "x")).send(&graph).await;
    let error = error.expect_err("no header");
    assert_eq!(
        error.to_string(),
        "PUT /things/{thingId}/photo/$value: the media type `image/\\npng` is not valid as a header; \
         write it as in `image/png`"
    );
    assert_eq!(emulator.requests().len(), 1);
}

#[tokio::test]
async fn an_item_is_replaced() {
    let (emulator, graph) = service(Answer::new(204)).await;
    let thing = Thing { id: "1".into(), name: Some("a".into()), ..Default::default() };
    assert_eq!(Thing::replace("1", &thing).send(&graph).await.expect("replaced"), None);
    let sent = &emulator.requests()[0];
    assert_eq!((sent.method().as_str(), sent.target()), ("PUT", "/v1.0/things/1"));
    assert_eq!(sent.body(), br##"{"@odata.type":"#microsoft.graph.thing","name":"a"}"##);
    let prefer = "return=representation, include-unknown-enum-members";
    assert_eq!(sent.header("prefer"), Some(prefer));
}

#[tokio::test]
async fn an_operation_of_another_version_goes_there() {
    let (emulator, graph) = service(ok(json!({"id": "1"}))).await;
    Thing::get_beta("1").send(&graph).await.expect("a thing");
    assert_eq!(emulator.requests()[0].target(), "/beta/things/1");
    assert!(graph.base_url().ends_with("/v1.0"));
}

#[tokio::test]
async fn members_that_are_newer_can_be_left_hidden() {
    let (emulator, _) = service(ok(json!({"id": "1"}))).await;
    let graph = Client::builder().base_url(emulator.base_url()).token("t");
    let graph = graph.unknown_enum_members(false).build().expect("a client");
    Thing::get("1").send(&graph).await.expect("a thing");
    assert_eq!(emulator.requests()[0].header("prefer"), None);
}
