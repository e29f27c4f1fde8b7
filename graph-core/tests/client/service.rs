//! A transport that gives scripted answers, and remembers what it was asked.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use graph_core::transport::{Body, BoxError};
use graph_core::{ClientBuilder, graph_operations, graph_resource, prelude::*};
use http::{HeaderMap, Request, Response};
use tokio::time::Instant;

#[graph_resource(path = "/users/{userId}", method = [GET, PATCH], permission = "User.Read.All")]
#[graph_resource(path = "/users", method = [GET, POST])]
pub(crate) struct User {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) city: Option<String>,
}

#[graph_operations]
impl User {
    /// Does something each time.
    #[graph(POST, path = "/users/{userId}/wipe")]
    fn wipe();

    /// Users of a name.
    #[graph(POST, path = "/users/find")]
    fn find(name: String) -> Vec<User>;

    /// A picture of the user.
    #[graph(GET, path = "/users/{userId}/picture()", permission = "User.Read.All")]
    fn picture() -> graph_core::Bytes;

    /// Users that have changed.
    #[graph(GET, path = "/users/delta()")]
    fn delta() -> Vec<User>;
}

/// What happens to a request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Answer(u16, Vec<(&'static str, String)>, String),
    Fails(io::ErrorKind),
    /// Nothing comes.
    Silence,
    /// The headers arrive, and then the connection breaks.
    BreaksOff(u16),
}

pub(crate) fn status(status: u16) -> Step {
    Step::Answer(status, Vec::new(), r#"{"id":"1a2b"}"#.to_owned())
}

#[allow(clippy::needless_pass_by_value)] // A JSON that is written in place.
pub(crate) fn body(body: impl ToString) -> Step {
    Step::Answer(200, Vec::new(), body.to_string())
}

impl Step {
    pub(crate) fn header(self, name: &'static str, value: &str) -> Self {
        match self {
            Step::Answer(status, mut headers, body) => {
                headers.push((name, value.to_owned()));
                Step::Answer(status, headers, body)
            }
            other => other,
        }
    }
}

#[derive(Clone, Default)]
pub(crate) struct Service {
    steps: Arc<Mutex<VecDeque<Step>>>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) at: Instant,
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Service {
    /// These, and then success.
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        let steps = Arc::new(Mutex::new(steps.into_iter().collect()));
        Self { steps, ..Self::default() }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        let service = self.clone();
        let transport = tower::service_fn(move |request| service.clone().answer(request));
        Client::builder().base_url("http://localhost/v1.0").transport(transport)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().expect("a client")
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("not poisoned").clone()
    }

    /// The times between requests.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.seen().windows(2).map(|pair| pair[1].at - pair[0].at).collect()
    }

    async fn answer(self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        let body = request.body().as_bytes().expect("it is all there");
        self.seen.lock().expect("not poisoned").push(Seen {
            at: Instant::now(),
            method: request.method().to_string(),
            uri: request.uri().to_string(),
            headers: request.headers().clone(),
            body: String::from_utf8(body.to_vec()).expect("UTF-8"),
        });
        let step = self.steps.lock().expect("not poisoned").pop_front();
        match step.unwrap_or_else(|| status(200)) {
            Step::Answer(status, headers, body) => {
                let mut response = Response::builder().status(status);
                for (name, value) in headers {
                    response = response.header(name, value);
                }
                Ok(response.body(body.into())?)
            }
            Step::Fails(kind) => Err(io::Error::from(kind).into()),
            Step::Silence => std::future::pending().await,
            Step::BreaksOff(status) => {
                let broken = Broken(false);
                Ok(Response::builder().status(status).body(Body::wrap(broken))?)
            }
        }
    }
}

/// A body that breaks off.
struct Broken(bool);

impl http_body::Body for Broken {
    type Data = graph_core::Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Self::Data>, io::Error>>> {
        let frame = if std::mem::replace(&mut self.0, true) {
            Err(io::ErrorKind::ConnectionReset.into())
        } else {
            Ok(http_body::Frame::data("{\"id\":".into()))
        };
        std::task::Poll::Ready(Some(frame))
    }
}
