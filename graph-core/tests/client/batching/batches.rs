//! A service that takes batches.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::{Arc, Mutex};

use graph_core::transport::{Body, BoxError};
use graph_core::{Client, ClientBuilder};
use http::Response;
use serde_json::{Value, json};

use crate::service::UserPatch;

/// What a service does with one request of a batch: status, headers and body; or it leaves it out.
pub(super) type Answer = Option<(u16, Value, Value)>;

#[allow(clippy::unnecessary_wraps)] // As other answers.
pub(super) fn ok() -> Answer {
    Some((200, json!({}), json!({ "id": "1a2b" })))
}

pub(super) type Answering = dyn FnMut(&Value) -> Answer + Send;

/// A service that takes batches as Microsoft Graph documents them, and remembers what each request did.
#[derive(Clone)]
pub(super) struct Batches {
    answer: Arc<Mutex<Answering>>,
    groups: Arc<Mutex<Vec<Vec<Value>>>>,
}

/// What happens to a group as a whole.
pub(super) enum Whole {
    Answered,
    /// It is done, and the answer is lost.
    Lost,
    Refused(u16),
}

impl Batches {
    pub(super) fn new(answer: impl FnMut(&Value) -> Answer + Send + 'static) -> Self {
        Self { answer: Arc::new(Mutex::new(answer)), groups: Arc::default() }
    }

    pub(super) fn client(&self) -> Client {
        self.client_with(|_| Whole::Answered)
    }

    pub(super) fn client_with(
        &self,
        whole: impl FnMut(&[Value]) -> Whole + Send + 'static,
    ) -> Client {
        self.builder_with(whole).build().expect("a client")
    }

    pub(super) fn builder_with(
        &self,
        whole: impl FnMut(&[Value]) -> Whole + Send + 'static,
    ) -> ClientBuilder {
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
        graph.token("t")
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

    pub(super) fn groups(&self) -> Vec<Vec<Value>> {
        self.groups.lock().expect("not poisoned").clone()
    }

    pub(super) fn sizes(&self) -> Vec<usize> {
        self.groups().iter().map(Vec::len).collect()
    }
}

pub(super) fn requests(request: &http::Request<Body>) -> Vec<Value> {
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

pub(super) fn city(name: &str) -> UserPatch {
    UserPatch::new().city(name)
}
