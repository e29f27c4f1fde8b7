//! Bodies that are read as they arrive, and sent as they are read; where a download is followed to.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use graph_core::transport::{Body, BoxError};
use graph_core::{Bytes, Client, Download, ErrorKind, Media, Method, Request};
use http::Response;
use serde_json::Value;
use tokio::time::{Instant, Sleep, sleep};

use crate::service::{Service, Step, User, status};

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

/// Each piece may take as long as an attempt, and the whole as long as it takes. None of it is held, so
/// that it may be longer than an answer.
#[tokio::test(start_paused = true)]
async fn a_download_that_stands_still_ends() {
    let seconds = Duration::from_secs;
    let requests = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&requests);
    let transport = tower::service_fn(move |_| {
        counter.fetch_add(1, SeqCst);
        async move {
            let waits = vec![seconds(50), seconds(50), seconds(101)].into_iter();
            Ok::<_, BoxError>(Response::new(Slow { waits, piece: None }))
        }
    });
    let graph = Client::builder().transport(transport).attempt_timeout(seconds(60)).answer_limit(1);
    let graph = graph.build().expect("a client");
    let url = "https://storage.example/report.zip?sig=s3cr3t";
    for (download, path) in
        [(photo().open(&graph).await, "/..."), (Download::open(&graph, url).await, "{url}")]
    {
        let mut download = download.expect("it begins");
        for _ in 0..2 {
            // While the app does something else, nothing is waited for.
            sleep(seconds(200)).await;
            assert_eq!(download.try_next().await.expect("in time").as_deref(), Some(&b"x"[..]));
        }
        let begin = Instant::now();
        let error = download.try_next().await.expect_err("too late").to_string();
        assert_eq!(error, format!("GET {path}: no answer in time"));
        assert!((seconds(60)..seconds(61)).contains(&begin.elapsed()), "{:?}", begin.elapsed());
        assert_eq!(download.try_next().await.expect("its end"), None);
    }
    assert_eq!(requests.load(SeqCst), 2);
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
    for (location, fault) in [
        ("http://blob.example/photo", "is not https"),
        ("//blob.example/photo", "is not https"),
        ("ftp://x/y", "is not https"),
        (
            "https://x/y#s3cr3t",
            "has a `#`, dot segments or `\\`, so that another one would be asked",
        ),
        (
            "https://x/a/../s3cr3t",
            "has a `#`, dot segments or `\\`, so that another one would be asked",
        ),
        ("https://s3cr3t@x/", "names a user"),
        ("https://x:99999/s3cr3t", "has a port that is none"),
        ("", "is empty"),
        ("https:///s3cr3t", "cannot be read: invalid format"),
    ] {
        let service = Service::new([status(302).header("location", location)]);
        let graph = service.builder().token("t0ken").build().expect("a client");
        let error = photo().send(&graph).await.expect_err(location).to_string();
        assert!(error.ends_with(&format!("redirected to an address that {fault}")), "{error}");
        assert!(!error.contains("s3cr3t"), "{error}");
        assert_eq!(service.seen().len(), 1);
    }
    // As seen from the address that answered.
    for (location, seen) in [
        ("/photo?sig=s3cr3t", "https://graph.example/photo?sig=s3cr3t"),
        ("//blob.example/photo", "https://blob.example/photo"),
        ("content", "https://graph.example/v1.0/me/photo/content"),
        ("../files/1?a=b", "https://graph.example/v1.0/me/files/1?a=b"),
    ] {
        let service = Service::new([status(302).header("location", location)]);
        let graph = service.builder().base_url("https://graph.example/v1.0").token("t0ken");
        photo().send(&graph.build().expect("a client")).await.expect("followed");
        assert_eq!(service.seen()[1].uri, seen);
        assert_eq!(service.seen()[1].headers.get("authorization"), None);
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

/// What another service refuses is no matter of this one's permissions.
#[tokio::test(start_paused = true)]
async fn who_was_refused_elsewhere_lacks_no_permission() {
    let redirect = status(302).header("location", "https://blob.example/x?sig=s3cr3t");
    for (steps, told) in [
        (vec![status(403)], "403 Forbidden; `User.Read.All` is enough"),
        (
            vec![redirect, status(403)],
            "403 Forbidden; this is the answer of the address that the download was redirected to, so \
             send the request again to be given another",
        ),
    ] {
        let error = User::picture("1a2b").send(&Service::new(steps).client()).await;
        let error = error.expect_err("refused").to_string();
        assert!(error.ends_with(told), "{error}");
        assert!(!error.contains("s3cr3t"), "{error}");
    }
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

/// How much of it was sent, nobody knows; that it is the app's own stream, the error says.
#[tokio::test(start_paused = true)]
async fn a_stream_that_cannot_be_read_is_no_broken_connection() {
    let transport = tower::service_fn(|request: http::Request<Body>| async move {
        http_body_util::BodyExt::collect(request.into_body()).await?;
        Ok::<_, BoxError>(Response::new(Body::empty()))
    });
    let graph = Client::builder().base_url("http://localhost/v1.0").transport(transport);
    let graph = graph.build().expect("a client");
    let media = Media::stream("image/png", || Body::wrap(Torn));
    let request = Request::<()>::new(Method::Post, "/me/photo").media(media);
    let error = request.send(&graph).await.expect_err("it is torn");
    assert_eq!(error.kind(), ErrorKind::Source);
    assert!(error.to_string().contains(": the stream that is sent cannot be read"), "{error}");
    assert!(error.is_outcome_unknown());
}

struct Torn;

impl http_body::Body for Torn {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, BoxError>>> {
        Poll::Ready(Some(Err("the disk is gone".into())))
    }
}
