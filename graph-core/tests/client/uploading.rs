//! Uploads in sessions: range by range, to a service that has its own view of what was sent.

use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use graph_core::transport::{Body, BoxError};
use graph_core::{Bytes, Client, Error, ErrorKind, UploadSession, UploadSource};
use http::Response;
use serde_json::{Value, json};

use crate::service::{Service, Step, status};

const UNIT: usize = 320 * 1024;

/// A service that takes uploads, loses some answers and refuses what it has.
struct Uploads {
    content: Vec<u8>,
    total: usize,
    requests: usize,
    is_told: bool,
}

impl Uploads {
    fn answer(&mut self, request: &http::Request<Body>) -> Result<Response<Body>, BoxError> {
        assert_eq!(request.headers().get("authorization"), None);
        self.requests += 1;
        let expected =
            |this: &Self| json!({ "nextExpectedRanges": [format!("{}-", this.content.len())] });
        if request.method() == "GET" {
            return Ok(Response::new(expected(self).to_string().into()));
        }
        let body = request.body().as_bytes().expect("bytes");
        let range = request.headers()["content-range"].to_str().expect("ASCII");
        let (start, end) = range
            .strip_prefix("bytes ")
            .and_then(|range| range.strip_suffix(&format!("/{}", self.total)))
            .and_then(|range| range.split_once('-'))
            .expect("a range");
        let (start, end): (usize, usize) = (start.parse()?, end.parse()?);
        assert_eq!(body.len(), end + 1 - start);
        assert!(body.len().is_multiple_of(UNIT) || end + 1 == self.total, "{range}");
        if start != self.content.len() {
            return Ok(Response::builder().status(416).body(Body::empty())?);
        }
        self.content.extend_from_slice(body);
        match self.requests % 3 {
            // It is taken, and the answer lost.
            0 => Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset).into()),
            _ if self.content.len() == self.total => {
                self.is_told = true;
                Ok(Response::builder().status(201).body(json!({ "id": "x" }).to_string().into())?)
            }
            _ => Ok(Response::builder().status(202).body(expected(self).to_string().into())?),
        }
    }
}

fn uploads(total: usize, begun: &[u8]) -> (Client, Arc<Mutex<Uploads>>) {
    let uploads = Arc::new(Mutex::new(Uploads {
        content: begun.to_vec(),
        total,
        requests: 0,
        is_told: false,
    }));
    let service = Arc::clone(&uploads);
    let transport = tower::service_fn(move |request: http::Request<Body>| {
        let answer = service.lock().expect("not poisoned").answer(&request);
        async move { answer }
    });
    let graph = Client::builder().base_url("http://localhost/v1.0").transport(transport);
    (graph.token("t0ken").build().expect("a client"), uploads)
}

#[tokio::test(start_paused = true)]
async fn an_upload_arrives_whole_whatever_is_lost() {
    for length in [1, UNIT, UNIT + 1, 7 * UNIT, 10 * UNIT - 5] {
        let content: Bytes = (0..=250_u8).cycle().take(length).collect();
        let session = UploadSession::new("https://uploads.example/s?sig=s3cr3t").range_size(1);
        let (graph, service) = uploads(length, b"");
        let item: Option<Value> = session.send(&graph, &content).await.expect("uploaded");
        let is_told = service.lock().expect("not poisoned").is_told;
        assert_eq!(item, is_told.then(|| json!({ "id": "x" })));
        assert!(service.lock().expect("not poisoned").content == content, "{length}");

        let (graph, service) = uploads(length, &content[..length / 2 / UNIT * UNIT]);
        session.resume::<Value>(&graph, &content).await.expect("uploaded");
        assert!(service.lock().expect("not poisoned").content == content, "{length}");
        assert!(!format!("{session:?}").contains("s3cr3t"));
    }
}

#[tokio::test(start_paused = true)]
async fn an_upload_goes_to_https_alone_and_its_address_is_not_told() {
    let content = Bytes::from_static(b"x");
    for (url, content, fault) in [
        ("http://uploads.example/s3cr3t", &content, "the upload's address is not https"),
        ("s3cr3t", &content, "the upload's address is not absolute"),
        ("https://uploads.example/s3cr3t", &Bytes::new(), "the content is empty"),
    ] {
        let service = Service::new([]);
        let session = UploadSession::new(url);
        let error = session.send::<Value>(&service.client(), content).await.expect_err(fault);
        assert!(error.to_string().contains(fault), "{error}");
        assert!(!format!("{error:?}").contains("s3cr3t"));
        assert!(service.seen().is_empty());
    }
    let service = Service::new((0..20).map(|_| {
        Step::Answer(202, Vec::new(), json!({ "nextExpectedRanges": ["0-"] }).to_string())
    }));
    let session = UploadSession::new("https://uploads.example/s");
    let error = session.send::<Value>(&service.client(), &content).await.expect_err("standstill");
    assert!(error.to_string().contains("the same range again and again"), "{error}");
    let service = Service::new([status(204)]);
    UploadSession::new("https://uploads.example/s").cancel(&service.client()).await.expect("gone");
    assert_eq!(service.seen()[0].uri, "https://uploads.example/s");
}

fn session() -> UploadSession {
    UploadSession::new("https://uploads.example/s").range_size(1)
}

fn units(count: usize) -> Bytes {
    vec![b'x'; count * UNIT].into()
}

#[allow(clippy::needless_pass_by_value)] // A JSON that is written in place.
fn accepted(body: impl ToString) -> Step {
    Step::Answer(202, Vec::new(), body.to_string())
}

/// A service that waits to be told to make the item has all of it, and makes none yet.
#[tokio::test(start_paused = true)]
async fn an_upload_that_the_service_has_all_of_is_done() {
    let nothing = json!({ "nextExpectedRanges": [] });
    for last in [nothing.to_string(), "{}".to_owned(), String::new()] {
        let first = json!({ "nextExpectedRanges": [format!("{UNIT}-")] });
        let service = Service::new([accepted(first), accepted(&last)]);
        let item = session().send::<Value>(&service.client(), &units(2)).await;
        assert_eq!(item.expect(&last), None);
        assert_eq!(service.seen().len(), 2);
    }
    // The last answer was lost: it is asked, and there is nothing left.
    let end = json!({ "nextExpectedRanges": [format!("{}-", 2 * UNIT)] });
    for standing in [&nothing, &end] {
        let service = Service::new([crate::service::body(standing)]);
        let item = session().resume::<Value>(&service.client(), &units(2)).await;
        assert_eq!(item.expect("nothing is left"), None);
        let service = Service::new([status(416), crate::service::body(standing)]);
        let item = session().send::<Value>(&service.client(), &units(2)).await;
        assert_eq!(item.expect("it has all"), None);
        assert_eq!(service.seen().len(), 2);
    }
}

/// What is not known to be there is not said to be.
#[tokio::test(start_paused = true)]
async fn an_upload_that_may_not_be_whole_is_not_done() {
    for (standing, fault) in [
        (json!({}), "does not say which ranges"),
        (json!({ "nextExpectedRanges": ["soon"] }), "does not say which ranges"),
        (json!({ "nextExpectedRanges": [format!("{}-", 3 * UNIT)] }), "after the content's end"),
    ] {
        let service = Service::new([crate::service::body(&standing)]);
        let error = session().resume::<Value>(&service.client(), &units(2)).await;
        let error = error.expect_err(fault).to_string();
        assert!(error.contains(fault), "{error}");
        assert_eq!(service.seen().len(), 1);
    }
    let service = Service::new([status(416), crate::service::body("{}")]);
    let error = session().send::<Value>(&service.client(), &units(2)).await.expect_err("416");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(416));
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_goes_in_circles_ends() {
    let at = |unit: usize| accepted(json!({ "nextExpectedRanges": [format!("{}-", unit * UNIT)] }));
    // It comes no further than the second range.
    let service = Service::new((0..100).map(|i| at((i + 1) % 2)));
    let error = session().send::<Value>(&service.client(), &units(3)).await.expect_err("circles");
    assert!(error.to_string().contains("the same range again and again"), "{error}");
    // One that loses much once is sent it again.
    let steps = (1..=20).chain([0]).chain(1..=29).map(at).chain([status(201)]);
    let service = Service::new(steps);
    let item = session().send::<Value>(&service.client(), &units(30)).await;
    assert!(item.expect("uploaded").is_some());
    assert_eq!(service.seen().len(), 51);
}

/// Content of which only the first range can be read.
struct Torn;

impl UploadSource for Torn {
    fn len(&self) -> u64 {
        2 * UNIT as u64
    }

    async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        if range.start == 0 { Ok(units(1)) } else { Err(io::ErrorKind::PermissionDenied.into()) }
    }
}

#[tokio::test(start_paused = true)]
async fn content_that_cannot_be_read_says_why() {
    let service = Service::new([accepted("{}")]);
    let error: Error =
        session().send::<Value>(&service.client(), &Torn).await.expect_err("it is torn");
    assert_eq!(error.kind(), ErrorKind::Source);
    assert!(error.to_string().contains(": the content cannot be read: "), "{error}");
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref());
    assert_eq!(source.map(io::Error::kind), Some(io::ErrorKind::PermissionDenied));
    assert!(!error.is_outcome_unknown() && !error.is_retryable());
    assert_eq!(service.seen().len(), 1);
}
