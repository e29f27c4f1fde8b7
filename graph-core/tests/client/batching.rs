use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::{Arc, Mutex};

use graph_core::transport::{Body, BoxError};
use graph_core::{Batch, Bytes, Media, Method, Request, RetryPolicy, prelude::*};
use http::Response;
use serde_json::{Value, json};

use crate::service::{Service, Step, User, UserPatch, body};

/// What a service does with one request of a batch: status, headers and body; or it leaves it out.
type Answer = Option<(u16, Value, Value)>;

#[allow(clippy::unnecessary_wraps)] // As other answers.
fn ok() -> Answer {
    Some((200, json!({}), json!({ "id": "1a2b" })))
}

type Answering = dyn FnMut(&Value) -> Answer + Send;

/// A service that takes batches as Microsoft Graph documents them, and remembers what each request did.
#[derive(Clone)]
struct Batches {
    answer: Arc<Mutex<Answering>>,
    groups: Arc<Mutex<Vec<Vec<Value>>>>,
}

/// What happens to a group as a whole.
enum Whole {
    Answered,
    /// It is done, and the answer is lost.
    Lost,
    Refused(u16),
}

impl Batches {
    fn new(answer: impl FnMut(&Value) -> Answer + Send + 'static) -> Self {
        Self { answer: Arc::new(Mutex::new(answer)), groups: Arc::default() }
    }

    fn client(&self) -> Client {
        self.client_with(|_| Whole::Answered)
    }

    fn client_with(&self, whole: impl FnMut(&[Value]) -> Whole + Send + 'static) -> Client {
        let (service, whole) = (self.clone(), Arc::new(Mutex::new(whole)));
        let transport = tower::service_fn(move |request: http::Request<Body>| {
            let whole = (whole.lock().expect("not poisoned"))(&requests(&request));
            let answer = service.group(&request, &whole);
            async move {
                // On the way to and fro.
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
                answer
            }
        });
        let graph = Client::builder().base_url("http://localhost/v1.0").transport(transport);
        graph.token("t").build().expect("a client")
    }

    fn group(
        &self,
        request: &http::Request<Body>,
        whole: &Whole,
    ) -> Result<Response<Body>, BoxError> {
        assert_eq!(request.uri().path(), "/v1.0/$batch");
        let requests = requests(request);
        check(&requests);
        self.groups.lock().expect("not poisoned").push(requests.clone());
        if let Whole::Refused(status) = whole {
            let refusal = Response::builder().status(*status).header("retry-after", "1");
            return Ok(refusal.body(Body::empty())?);
        }
        let mut answer = self.answer.lock().expect("not poisoned");
        let mut statuses = HashMap::new();
        let mut responses = Vec::new();
        for request in &requests {
            let id = request["id"].as_str().expect("an id");
            let before = request["dependsOn"][0].as_str();
            let is_undone = before.is_some_and(|before| statuses[before] >= 300);
            let answer = if is_undone {
                Some((424, json!({}), json!({ "error": { "code": "failedDependency" } })))
            } else {
                answer(request)
            };
            statuses.insert(id, answer.as_ref().map_or(500, |(status, ..)| *status));
            if let Some((status, headers, body)) = answer {
                responses
                    .push(json!({ "id": id, "status": status, "headers": headers, "body": body }));
            }
        }
        // The service answers in no order.
        responses.reverse();
        match whole {
            Whole::Lost => Err(io::Error::from(io::ErrorKind::ConnectionReset).into()),
            _ => Ok(Response::new(json!({ "responses": responses }).to_string().into())),
        }
    }

    fn groups(&self) -> Vec<Vec<Value>> {
        self.groups.lock().expect("not poisoned").clone()
    }

    fn sizes(&self) -> Vec<usize> {
        self.groups().iter().map(Vec::len).collect()
    }
}

fn requests(request: &http::Request<Body>) -> Vec<Value> {
    let group: Value =
        serde_json::from_slice(request.body().as_bytes().expect("bytes")).expect("JSON");
    group["requests"].as_array().expect("requests").clone()
}

/// What the service demands of a group.
fn check(requests: &[Value]) {
    assert!((1..=20).contains(&requests.len()));
    let mut ids = HashSet::new();
    let mut previous = None;
    let (mut is_series, mut befores) = (true, HashSet::new());
    for (i, request) in requests.iter().enumerate() {
        let id = request["id"].as_str().expect("an id");
        let url = request["url"].as_str().expect("a URL");
        assert!(url.starts_with("/users"), "{url}");
        assert_eq!(request["body"].is_null(), request["headers"]["Content-Type"].is_null());
        match request.get("dependsOn") {
            None => is_series &= i == 0,
            Some(before) => {
                assert_eq!(before.as_array().map(Vec::len), Some(1));
                let before = before[0].as_str().expect("an id");
                assert!(ids.contains(before), "`{id}` depends on what is not there: `{before}`");
                is_series &= Some(before) == previous;
                befores.insert(before);
            }
        }
        assert!(ids.insert(id), "two are `{id}`");
        previous = Some(id);
    }
    assert!(is_series || befores.len() <= 1, "not a documented pattern: {requests:?}");
}

fn city(name: &str) -> UserPatch {
    UserPatch::new().city(name)
}

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

#[tokio::test(start_paused = true)]
async fn what_fails_stops_what_comes_after_and_nothing_else() {
    let service = Batches::new(|request| match request["url"].as_str() {
        Some("/users/1") => Some((403, json!({}), json!({ "error": { "code": "Forbidden" } }))),
        _ => ok(),
    });
    let mut batch = Batch::new();
    let first = batch.add(User::get(0));
    let second = batch.add_after(&first, User::get(1));
    let third = batch.add_after(&second, User::get(2));
    let fourth = batch.add_after(&third, User::get(3));
    let other = batch.add(User::get(4));
    let mut outcomes = batch.send(&service.client()).await;
    assert_eq!(outcomes.failed(), 3);
    outcomes.take(first).expect("done");
    outcomes.take(other).expect("done");
    let refused = "GET /users/{userId}: 403 Forbidden: Forbidden; `User.Read.All` is enough";
    assert_eq!(outcomes.take(second).expect_err("403").to_string(), refused);
    // Each names what failed first.
    for after in [third, fourth] {
        let error = outcomes.take(after).expect_err("after 403").to_string();
        assert_eq!(
            error,
            format!("GET /users/{{userId}}: not done, since it depends on: {refused}")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_throttled_is_sent_again_with_what_comes_after() {
    let mut refused = HashSet::new();
    let service = Batches::new(move |request| {
        let url = request["url"].as_str().expect("a URL").to_owned();
        if url == "/users/0" && refused.insert(url) {
            return Some((429, json!({ "Retry-After": "7" }), json!({ "error": { "code": "x" } })));
        }
        ok()
    });
    let mut batch = Batch::new();
    let first = batch.add(User::get(0));
    let second = batch.add_after(&first, User::get(1));
    let third = batch.add_after(&second, User::wipe(2));
    let begin = tokio::time::Instant::now();
    let mut outcomes = batch.send(&service.client()).await;
    outcomes.take(first).expect("done");
    outcomes.take(second).expect("done");
    outcomes.take(third).expect("done");
    assert_eq!(service.sizes(), [3, 3]);
    assert!(begin.elapsed().as_secs() >= 7);
}

#[tokio::test(start_paused = true)]
async fn answers_that_are_missing_or_there_twice_are_no_loss() {
    let mut tries: HashMap<String, usize> = HashMap::new();
    let service = Batches::new(move |request| {
        let tries = tries.entry(request["url"].to_string()).or_default();
        *tries += 1;
        if *tries == 1 { None } else { ok() }
    });
    let mut batch = Batch::new();
    let get = batch.add(User::get(0));
    let wipe = batch.add(User::wipe(1));
    let mut outcomes = batch.send(&service.client()).await;
    outcomes.take(get).expect("asked again");
    let error = outcomes.take(wipe).expect_err("not sent again");
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(service.sizes(), [2, 1]);

    let twice = body(json!({ "responses": [
        { "id": "0", "status": 200, "body": { "id": "a" } },
        { "id": "0", "status": 500 },
        { "id": "7", "status": 500 },
        { "id": 1, "status": "x" },
        5,
    ] }));
    let service = Service::new([twice]);
    let mut batch = Batch::new();
    let get = batch.add(User::get(0));
    assert_eq!(batch.send(&service.client()).await.take(get).expect("the first").id, "a");

    // What is no UTF-8 spoils the answer that it stands in.
    let spoilt = b"{\"responses\":[{\"id\":\"0\",\"status\":200,\"body\":{\"id\":\"\xFF\"}},\
        {\"id\":\"1\",\"status\":200,\"body\":{\"id\":\"b\"}}]}";
    let graph = Client::mock(|_| async { Response::new(Bytes::from_static(spoilt)) });
    let mut batch = Batch::new();
    let (first, second) = (batch.add(User::get(0)), batch.add(User::get(1)));
    let mut outcomes = batch.send(&graph).await;
    outcomes.take(first).expect_err("no UTF-8");
    assert_eq!(outcomes.take(second).expect("the second").id, "b");

    for whole in ["", "[]", "{}", "{\"responses\":5}", "<html>"] {
        let service = Service::new([Step::Answer(200, Vec::new(), whole.to_owned())]);
        let mut batch = Batch::new();
        let wipe = batch.add(User::wipe(0));
        let error = batch.send(&service.client()).await.take(wipe).expect_err(whole);
        assert!(error.is_outcome_unknown(), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_group_that_fails_as_a_whole_is_each_requests_own_failure() {
    for (whole, get, wipe, unknown) in [
        // Answers that are lost: what is safe is sent again.
        (Step::Fails(io::ErrorKind::ConnectionReset), true, false, true),
        (Step::BreaksOff(200), true, false, true),
        (Step::Answer(502, Vec::new(), String::new()), true, false, true),
        // Refused for now.
        (Step::Answer(503, Vec::new(), String::new()), true, true, false),
        // Refused.
        (Step::Answer(403, Vec::new(), String::new()), false, false, false),
    ] {
        let second = |request: &str| json!({ "id": request, "status": 200, "body": { "id": "a" } });
        let again = body(json!({ "responses": [second("0"), second("1")] }));
        let service = Service::new([whole.clone(), again]);
        let mut batch = Batch::new();
        let read = batch.add(User::get(0));
        let wiped = batch.add(User::wipe(1));
        let mut outcomes = batch.send(&service.client()).await;
        assert_eq!(outcomes.take(read).is_ok(), get, "{whole:?}");
        let wiped = outcomes.take(wiped);
        assert_eq!(wiped.is_ok(), wipe, "{whole:?}");
        if let Err(error) = wiped {
            assert_eq!(error.is_outcome_unknown(), unknown, "{whole:?}: {error}");
            assert!(error.to_string().starts_with("POST /users/{userId}/wipe: "), "{error}");
        }
    }
}

/// A small generator: the same faults each time.
struct Dice(u64);

impl Dice {
    fn chance(&mut self, percent: u64) -> bool {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % 100 < percent
    }
}

/// Ten thousand updates, and as many requests that may be done once only, against a service that fails,
/// throttles and loses answers at random: each is accounted for exactly once.
#[tokio::test(start_paused = true)]
async fn nothing_is_lost_or_done_twice() {
    const COUNT: usize = 10_000;
    let done: Arc<Mutex<HashMap<String, usize>>> = Arc::default();
    let (log, mut dice) = (Arc::clone(&done), Dice(7));
    let service = Batches::new(move |request| {
        let refusal = |status: u16| Some((status, json!({ "Retry-After": "0" }), json!({})));
        match () {
            () if dice.chance(5) => return refusal(429),
            () if dice.chance(3) => return refusal(503),
            () if dice.chance(2) => return refusal(500),
            () => {}
        }
        *log.lock().expect("not poisoned").entry(request["url"].to_string()).or_default() += 1;
        match () {
            // It is done, and the answer says that it failed, or is missing.
            () if dice.chance(2) => Some((504, json!({}), json!({}))),
            () if dice.chance(1) => None,
            () => ok(),
        }
    });
    let mut dice = Dice(8);
    let graph = service.client_with(move |_| match () {
        () if dice.chance(3) => Whole::Lost,
        () if dice.chance(3) => Whole::Refused(429),
        () if dice.chance(2) => Whole::Refused(503),
        () => Whole::Answered,
    });
    let mut batch = Batch::new().in_flight(8);
    let updates: Vec<_> = (0..COUNT).map(|i| batch.add(User::update(i, city("Oslo")))).collect();
    let wipes: Vec<_> = (0..COUNT).map(|i| batch.add(User::wipe(i))).collect();
    let mut outcomes = batch.send(&graph).await;

    let done = done.lock().expect("not poisoned");
    let times = |url: String| done.get(&format!("\"{url}\"")).copied().unwrap_or(0);
    let (mut succeeded, mut unknown) = (0, 0);
    for (i, update) in updates.into_iter().enumerate() {
        outcomes.take(update).unwrap_or_else(|error| panic!("update {i}: {error}"));
        assert!(times(format!("/users/{i}")) >= 1);
    }
    for (i, wipe) in wipes.into_iter().enumerate() {
        let times = times(format!("/users/{i}/wipe"));
        match outcomes.take(wipe) {
            Ok(()) => {
                assert_eq!(times, 1, "wipe {i}");
                succeeded += 1;
            }
            Err(error) => {
                assert!(error.is_outcome_unknown(), "wipe {i}: {error}");
                assert!(times <= 1, "wipe {i} was done {times} times");
                unknown += 1;
            }
        }
    }
    assert_eq!(succeeded + unknown, COUNT);
    assert!(unknown > 100 && succeeded > COUNT * 8 / 10, "{succeeded} done, {unknown} unknown");
}

#[tokio::test(start_paused = true)]
async fn a_policy_holds_for_each_request() {
    let service = Service::new((0..9).map(|_| {
        body(json!({ "responses": [{ "id": "0", "status": 429, "headers": { "Retry-After": "1" } }] }))
    }));
    let graph = service.builder().retry(RetryPolicy::new().attempts(3)).build().expect("a client");
    let mut batch = Batch::new();
    let get = batch.add(User::get(0));
    let error = batch.send(&graph).await.take(get).expect_err("throttled");
    assert_eq!((error.attempts(), service.seen().len()), (3, 3));
    assert!(Batch::new().send(&graph).await.failed() == 0);
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_done_is_not_said_to_be_undone() {
    // Both were done, and the answer was lost: the first is in doubt, and so is the second.
    let service = Service::new([Step::Fails(io::ErrorKind::ConnectionReset)]);
    let mut batch = Batch::new();
    let wipe = batch.add(User::wipe(0));
    let update = batch.add_after(&wipe, User::update(1, city("Oslo")));
    let mut outcomes = batch.send(&service.client()).await;
    assert!(outcomes.take(wipe).expect_err("lost").is_outcome_unknown());
    assert!(outcomes.take(update).expect_err("lost").is_outcome_unknown());
}

#[tokio::test(start_paused = true)]
async fn what_an_app_calls_json_stays_in_its_request() {
    let service = Batches::new(|_| ok());
    let mut batch = Batch::new();
    let post = |body: &'static str| {
        Request::<Value>::new(Method::Post, "/users").media(Media::new("application/json", body))
    };
    let bad = ["", "{}},{\"id\":\"7\",\"method\":\"DELETE\",\"url\":\"/users/1\"", "{", "[1,]"];
    let bad: Vec<_> = bad.into_iter().map(|body| batch.add(post(body))).collect();
    let good = batch.add(post("{\"id\": \"a\"}"));
    let mut outcomes = batch.send(&service.client()).await;
    for bad in bad {
        let error = outcomes.take(bad).expect_err("no JSON").to_string();
        assert!(error.contains("the body cannot be encoded"), "{error}");
    }
    outcomes.take(good).expect("created");
    assert_eq!(service.sizes(), [1]);
}

#[tokio::test(start_paused = true)]
async fn text_in_a_batch_is_what_stands_there() {
    for (content_type, json, bytes) in [
        ("text/plain", "\"test\"", &b"test"[..]),
        ("text/plain;charset=utf-8", "\"5\"", b"5"),
        ("image/png", "\"iVBO\"", b"\x89PN"),
        ("image/png", "\"_-8\"", b"\xff\xef"),
        ("application/json", "\"x\"", b"\"x\""),
    ] {
        let json: Value = serde_json::from_str(json).expect("JSON");
        let headers = json!({ "Content-Type": content_type });
        let service = Batches::new(move |_| Some((200, headers.clone(), json.clone())));
        let mut batch = Batch::new();
        let get = batch.add(Request::<Bytes>::new(Method::Get, "/users/x"));
        let read = batch.send(&service.client()).await.take(get).expect("bytes");
        assert_eq!(read, bytes, "{content_type}");
    }
}
