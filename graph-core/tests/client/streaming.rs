use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use graph_core::transport::{Body, BoxError};
use graph_core::{Bytes, Client, Download, Media, Method, Request, UploadSession};
use http::Response;
use serde_json::{Value, json};
use tokio::time::{Instant, Sleep, sleep};

use crate::service::{Service, Step, status};

const UNIT: usize = 320 * 1024;

fn photo() -> Request<Bytes> {
    Request::new(Method::Get, "/me/photo/$value")
}

#[tokio::test(start_paused = true)]
async fn a_download_is_read_as_it_arrives_and_holds_what_broke_off() {
    let service = Service::new([status(503), Step::BreaksOff(200)]);
    let mut download = photo().open(&service.client()).await.expect("it begins");
    assert_eq!(download.try_next().await.expect("bytes").as_deref(), Some(&b"{\"id\":"[..]));
    let error = download.try_next().await.expect_err("broken");
    assert_eq!(error.to_string(), "GET /...: no complete answer; tried 2 times");
    // It says which request it was, as the error of any other does.
    let seen = service.seen();
    let id = seen[1].headers["client-request-id"].to_str().expect("ASCII");
    assert_eq!((error.client_request_id(), error.attempts(), seen.len()), (Some(id), 2, 2));

    let error = photo().open(&Service::new([status(404)]).client()).await.expect_err("404");
    assert!(error.body().is_some_and(|body| body.contains("1a2b")));
}

#[tokio::test(start_paused = true)]
async fn a_file_at_an_address_that_holds_the_right_to_read_needs_no_token() {
    let url = "https://storage.example/report.zip?sig=s3cr3t";
    let service = Service::new([status(503), status(200)]);
    let graph = service.builder().token("t0ken").build().expect("a client");
    let mut download = Download::open(&graph, url).await.expect("it begins");
    let bytes = download.try_next().await.expect("bytes");
    assert_eq!(bytes.as_deref(), Some(&br#"{"id":"1a2b"}"#[..]));
    let seen = service.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|sent| sent.uri == url && sent.method == "GET"));
    assert!(seen.iter().all(|sent| !sent.headers.contains_key("authorization")));

    let service = Service::new([status(403)]);
    let error = Download::open(&service.client(), url).await.expect_err("it is over").to_string();
    assert!(error.starts_with("GET {url}: 403"), "{error}");
    assert!(!error.contains("s3cr3t"), "{error}");

    let service = Service::default();
    for url in ["http://storage.example/r.zip", "/r.zip", "https://a.example/../r.zip", ""] {
        let error = Download::open(&service.client(), url).await.expect_err(url).to_string();
        assert!(error.contains("give the one that the service gave"), "{error}");
    }
    assert!(service.seen().is_empty());
}

/// A body whose pieces take a while, each from when it is asked for.
struct Slow {
    waits: std::vec::IntoIter<Duration>,
    piece: Option<Pin<Box<Sleep>>>,
}

impl http_body::Body for Slow {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, BoxError>>> {
        if self.piece.is_none() {
            self.piece = self.waits.next().map(|wait| Box::pin(sleep(wait)));
        }
        let Some(piece) = &mut self.piece else {
            return Poll::Ready(None);
        };
        ready!(piece.as_mut().poll(cx));
        self.piece = None;
        Poll::Ready(Some(Ok(http_body::Frame::data("x".into()))))
    }
}

/// Each piece may take as long as an attempt, and the whole as long as it takes.
#[tokio::test(start_paused = true)]
async fn a_download_that_stands_still_ends() {
    let seconds = Duration::from_secs;
    let transport = tower::service_fn(move |_| async move {
        let waits = vec![seconds(50), seconds(50), seconds(101)].into_iter();
        Ok::<_, BoxError>(Response::new(Slow { waits, piece: None }))
    });
    let graph = Client::builder().transport(transport).attempt_timeout(seconds(60));
    let mut download = photo().open(&graph.build().expect("a client")).await.expect("it begins");
    for _ in 0..2 {
        // While the app does something else, nothing is waited for.
        sleep(seconds(200)).await;
        assert_eq!(download.try_next().await.expect("in time").as_deref(), Some(&b"x"[..]));
    }
    let begin = Instant::now();
    let error = download.try_next().await.expect_err("too late").to_string();
    assert_eq!(error, "GET /...: no answer in time");
    assert!((seconds(60)..seconds(61)).contains(&begin.elapsed()), "{:?}", begin.elapsed());
    assert_eq!(download.try_next().await.expect("its end"), None);
}

#[tokio::test(start_paused = true)]
async fn a_download_is_followed_elsewhere_without_the_token() {
    let blob = "https://blob.example/photo?sig=s3cr3t";
    for (status_code, location) in [(302, blob), (307, blob), (301, blob)] {
        let service = Service::new([status(status_code).header("location", location)]);
        let graph = service.builder().token("t0ken").build().expect("a client");
        let request = photo().header("x-app", "y");
        assert_eq!(request.send(&graph).await.expect("followed"), r#"{"id":"1a2b"}"#);
        let seen = service.seen();
        assert_eq!(seen[0].headers["authorization"], "Bearer t0ken");
        assert_eq!(seen[1].uri, location);
        assert_eq!(seen[1].headers.get("authorization"), None);
        assert_eq!(seen[1].headers.get("x-app"), None);
    }
    for location in ["http://blob.example/photo", "//blob.example/photo", "ftp://x/y", ""] {
        let service = Service::new([status(302).header("location", location)]);
        let graph = service.builder().token("t0ken").build().expect("a client");
        let error = photo().send(&graph).await.expect_err(location).to_string();
        assert!(error.ends_with("redirected to an address that is not https"), "{error}");
        assert_eq!(service.seen().len(), 1);
    }
    // In circles.
    let service = Service::new((0..9).map(|_| status(302).header("location", "/v1.0/me/photo")));
    let error = photo().send(&service.client()).await.expect_err("circles");
    assert_eq!((error.status().map(|s| s.as_u16()), service.seen().len()), (Some(302), 6));
    // JSON comes from the service itself.
    let service = Service::new([status(302).header("location", blob)]);
    let request = Request::<Value>::new(Method::Get, "/me");
    request.send(&service.client()).await.expect_err("302");
    assert_eq!(service.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_opened_for_each_attempt() {
    let bodies: Arc<Mutex<Vec<Bytes>>> = Arc::default();
    let log = Arc::clone(&bodies);
    let transport = tower::service_fn(move |request: http::Request<Body>| {
        let log = Arc::clone(&log);
        async move {
            let body = http_body_util::BodyExt::collect(request.into_body()).await?.to_bytes();
            let mut log = log.lock().expect("not poisoned");
            log.push(body);
            let status = if log.len() == 1 { 503 } else { 200 };
            Ok::<_, BoxError>(Response::builder().status(status).body(Body::empty())?)
        }
    });
    let graph = Client::builder().base_url("http://localhost/v1.0").transport(transport);
    let graph = graph.build().expect("a client");
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&opened);
    let media = Media::stream("image/png", move || {
        counter.fetch_add(1, SeqCst);
        Body::wrap(http_body_util::Full::new(Bytes::from_static(b"\x89PNG")))
    });
    let request = Request::<()>::new(Method::Put, "/me/photo/$value").media(media);
    assert!(request.body().is_none());
    request.send(&graph).await.expect("uploaded");
    assert_eq!(opened.load(SeqCst), 2);
    assert_eq!(*bodies.lock().expect("not poisoned"), [&b"\x89PNG"[..], &b"\x89PNG"[..]]);
}

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
        ("s3cr3t", &content, "the upload's address is not https"),
        ("https://uploads.example/s3cr3t", &Bytes::new(), "there are no bytes to upload"),
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
