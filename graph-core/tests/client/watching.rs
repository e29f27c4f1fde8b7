//! What a call tells those who watch: names and numbers, and never an id, a token or a body.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use graph_core::transport::BoxError;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::service::{Service, User, UserPatch, status};

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
    let service = Service::new([
        status(503),
        status(200),
        status(404).header("request-id", "r-s3cr3t").header("set-cookie", "c-s3cr3t"),
    ]);
    let graph =
        service.builder().base_url("http://localhost:8080/v1.0").token("t-s3cr3t").build()?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build()?;
    tracing::subscriber::with_default(watcher.clone(), || {
        runtime.block_on(async {
            let patch = UserPatch::new().city("b-s3cr3t");
            User::update("i-s3cr3t", patch).send(&graph).await.expect("updated");
            User::get("i-s3cr3t").header("x", "h-s3cr3t").send(&graph).await.expect_err("404");
            User::list().filter(User::CITY.eq("f-s3cr3t")).stream(&graph).collect().await
        })
    })
    .expect_err("no page");
    let spans = watcher.spans.lock().expect("not poisoned");
    let expected = [
        ("PATCH /users/{userId}", "PATCH", "200", Some("1"), None),
        ("GET /users/{userId}", "GET", "404", None, Some("404")),
        ("GET /users", "GET", "200", None, None),
    ];
    assert_eq!(spans.len(), expected.len());
    for (span, (name, method, status, resent, fault)) in spans.iter().zip(expected) {
        let field = |name: &str| span.get(name).map(String::as_str);
        assert_eq!(field("otel.name"), Some(name));
        assert_eq!(field("otel.kind"), Some("client"));
        assert_eq!(field("http.request.method"), Some(method));
        assert_eq!(field("url.template"), name.split_once(' ').map(|(_, path)| path));
        assert_eq!(
            (field("server.address"), field("server.port")),
            (Some("localhost"), Some("8080"))
        );
        assert_eq!(field("http.response.status_code"), Some(status));
        assert_eq!(field("http.request.resend_count"), resent);
        assert_eq!(field("error.type"), fault);
        assert_eq!(field("otel.status_code"), fault.map(|_| "ERROR"));
    }
    let said = watcher.said.lock().expect("not poisoned");
    assert!(said.contains("error.type=503\n"), "{said}");
    assert!(!said.contains("s3cr3t"), "{said}");
    Ok(())
}
