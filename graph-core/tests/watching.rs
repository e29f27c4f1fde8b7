//! What a call tells those who watch: names and numbers, and never an id, a token or a body.
//!
//! These tests are a program of their own: `tracing` remembers of each place in the code whether anyone
//! watches it, and other tests, which nobody watches, would have their say in that.

use std::collections::{BTreeMap, VecDeque};
use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use graph_core::transport::{Body, BoxError};
use graph_core::{Batch, Client, Error, graph_operations, graph_resource};
use http::Response;
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

#[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
#[graph_resource(path = "/users", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub city: Option<String>,
}

#[graph_operations]
impl User {
    /// Does something each time.
    #[graph(POST, path = "/users/{userId}/wipe")]
    fn wipe();
}

/// A client of a service that gives these answers, one after the other.
fn client(answers: impl IntoIterator<Item = (u16, Value)>) -> Result<Client, Error> {
    let answers: Mutex<VecDeque<_>> = Mutex::new(answers.into_iter().collect());
    let answers = Arc::new(answers);
    let transport = tower::service_fn(move |_: http::Request<Body>| {
        let next = answers.lock().expect("not poisoned").pop_front();
        async move {
            let (status, body) = next.ok_or("there is no answer more")?;
            let response = Response::builder().status(status).header("request-id", "r-s3cr3t");
            let response = response.header("set-cookie", "c-s3cr3t");
            Ok::<_, BoxError>(response.body(Body::from(body.to_string()))?)
        }
    });
    let graph = Client::builder().base_url("http://localhost:8080/v1.0").transport(transport);
    graph.token("t-s3cr3t").build()
}

/// All that was said, and the fields of each span.
#[derive(Clone, Default)]
struct Watcher {
    said: Arc<Mutex<String>>,
    spans: Arc<Mutex<Vec<BTreeMap<String, String>>>>,
}

struct Fields<'a>(&'a mut BTreeMap<String, String>, &'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.record_str(field, &format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        writeln!(self.1, "{field}={value}").expect("it is written to memory");
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Watcher {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("graph_core")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut spans = self.spans.lock().expect("not poisoned");
        let mut fields = BTreeMap::new();
        attributes.record(&mut Fields(&mut fields, &mut self.said.lock().expect("not poisoned")));
        spans.push(fields);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut spans = self.spans.lock().expect("not poisoned");
        let index = usize::try_from(span.into_u64()).expect("an index") - 1;
        values.record(&mut Fields(&mut spans[index], &mut self.said.lock().expect("not poisoned")));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields(
            &mut BTreeMap::new(),
            &mut self.said.lock().expect("not poisoned"),
        ));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[test]
fn a_span_has_opentelemetrys_names_and_nothing_secret() -> Result<(), BoxError> {
    let watcher = Watcher::default();
    let item = || json!({ "id": "1a2b" });
    let graph = client([(503, item()), (200, item()), (404, item()), (200, item())])?;
    watcher
        .during(async {
            let patch = UserPatch::new().city("b-s3cr3t");
            User::update("i-s3cr3t", patch).send(&graph).await.expect("updated");
            User::get("i-s3cr3t").header("x", "h-s3cr3t").send(&graph).await.expect_err("404");
            User::list().filter(User::CITY.eq("f-s3cr3t")).stream(&graph).collect().await
        })?
        .expect_err("no page");
    watcher.check(&[
        ("client", "PATCH /users/{userId}", Some("200"), Some("1"), None),
        ("client", "GET /users/{userId}", Some("404"), None, Some("404")),
        ("client", "GET /users", Some("200"), None, None),
    ]);
    let said = watcher.said.lock().expect("not poisoned");
    assert!(said.contains("error.type=503\n"), "{said}");
    Ok(())
}

#[test]
fn each_request_of_a_batch_has_a_span_too() -> Result<(), BoxError> {
    let answer = |id: &str, status: u16| {
        let headers = json!({ "Retry-After": "1", "request-id": "r-s3cr3t" });
        json!({ "id": id, "status": status, "headers": headers, "body": { "id": "b-s3cr3t" } })
    };
    let watcher = Watcher::default();
    let answers = |answers: &[Value]| (200, json!({ "responses": answers }));
    let graph = client([
        answers(&[answer("0", 200), answer("1", 503)]),
        answers(&[answer("2", 404), answer("3", 424)]),
        answers(&[answer("1", 200)]),
    ])?;
    let failed = watcher.during(async {
        let mut batch = Batch::new();
        batch.add(User::get("i-s3cr3t"));
        let patch = UserPatch::new().city("b-s3cr3t");
        batch.add(User::update("i-s3cr3t", patch));
        let wiped = batch.add(User::wipe("i-s3cr3t"));
        batch.add_after(&wiped, User::get("i-s3cr3t"));
        batch.send(&graph).await.failed()
    })?;
    assert_eq!(failed, 2);
    let batch = ("client", "POST /$batch", Some("200"), None, None);
    watcher.check(&[
        ("internal", "GET /users/{userId}", Some("200"), None, None),
        ("internal", "PATCH /users/{userId}", Some("200"), Some("1"), None),
        ("internal", "POST /users/{userId}/wipe", Some("404"), None, Some("404")),
        ("internal", "GET /users/{userId}", None, None, Some("failed_dependency")),
        batch,
        batch,
        batch,
    ]);
    Ok(())
}

/// What a span is expected to say: its kind, its name, the status, how often it was sent again, and what
/// failed.
type Expected<'a> = (&'a str, &'a str, Option<&'a str>, Option<&'a str>, Option<&'a str>);

impl Watcher {
    fn during<T>(&self, work: impl Future<Output = T>) -> std::io::Result<T> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()?;
        Ok(tracing::subscriber::with_default(self.clone(), || runtime.block_on(work)))
    }

    fn check(&self, expected: &[Expected<'_>]) {
        let spans = self.spans.lock().expect("not poisoned");
        assert_eq!(spans.len(), expected.len(), "{spans:?}");
        for (span, (kind, name, status, resent, fault)) in spans.iter().zip(expected) {
            let field = |name: &str| span.get(name).map(String::as_str);
            assert_eq!(field("otel.name"), Some(*name));
            assert_eq!(field("otel.kind"), Some(*kind));
            let parts = field("http.request.method").zip(field("url.template"));
            assert_eq!(parts, name.split_once(' '));
            assert_eq!(
                (field("server.address"), field("server.port")),
                (Some("localhost"), Some("8080"))
            );
            assert_eq!(field("http.response.status_code"), *status);
            assert_eq!(field("http.request.resend_count"), *resent);
            assert_eq!(field("error.type"), *fault);
            assert_eq!(field("otel.status_code"), fault.map(|_| "ERROR"));
        }
        let said = self.said.lock().expect("not poisoned");
        assert!(!said.contains("s3cr3t"), "{said}");
    }
}
