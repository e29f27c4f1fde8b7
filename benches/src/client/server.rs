//! A server with answers that are ready, so that a client's own cost shows.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Collected, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use super::Job;
use crate::decode::Document;

/// How many items are on a page.
const PAGE: usize = 1000;

struct Answers {
    item: Bytes,
    pages: HashMap<&'static str, Vec<Bytes>>,
}

/// Serves until the process ends. `ready` gets the address.
///
/// # Errors
///
/// If there is no socket.
pub async fn serve(ready: impl FnOnce(SocketAddr)) -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let pages = [
        ("/v1.0/deviceManagement/userStatuses", Document::Statuses, Job::Paging),
        ("/v1.0/deviceManagement/managedDevices", Document::Devices, Job::WidePaging),
    ];
    let pages = pages.into_iter().map(|(path, document, job)| {
        let first = document.page(PAGE);
        let count = job.operations() / PAGE;
        let page = |i: usize| page(&first, &format!("http://{address}{path}"), i, count);
        (path, (0..count).map(page).collect())
    });
    let item = Document::Statuses.first_item().into();
    let answers = Arc::new(Answers { item, pages: pages.collect() });
    ready(address);
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        let answers = Arc::clone(&answers);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(&answers, request));
            let connection = TokioIo::new(connection);
            // A client that goes away is no fault.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(connection, service)
                .await;
        });
    }
}

/// A page with the link to the next one, if there is one.
fn page(text: &str, url: &str, i: usize, count: usize) -> Bytes {
    let (before, after) = text.split_once(r#""@odata.nextLink":"#).expect("a link");
    let (_, after) = after.split_once(',').expect("more after it");
    let link = if i + 1 == count {
        String::new()
    } else {
        format!(r#""@odata.nextLink":"{url}?$skiptoken={}","#, i + 1)
    };
    format!("{before}{link}{after}").into()
}

async fn answer(
    answers: &Answers,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    assert!(request.headers().contains_key("authorization"), "a request without a token");
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_or_else(|_| Bytes::new(), Collected::to_bytes);
    let answer = match (&head.method, head.uri.path()) {
        (&Method::POST, "/v1.0/$batch") => batch(&body, &answers.item),
        (&Method::GET, path) => {
            let token = head.uri.query().and_then(|query| query.split_once("$skiptoken="));
            let i: usize = token.map_or(0, |(_, i)| i.parse().expect("a number"));
            answers.pages[path][i].clone()
        }
        _ => answers.item.clone(),
    };
    let response = Response::builder().header("content-type", "application/json");
    Ok(response.body(Full::new(answer)).expect("valid"))
}

fn batch(body: &[u8], item: &Bytes) -> Bytes {
    let batch: serde_json::Value = serde_json::from_slice(body).expect("JSON");
    let item = std::str::from_utf8(item).expect("UTF-8");
    let answer = |request: &serde_json::Value| {
        format!(
            r#"{{"id":{},"status":200,"headers":{{"Content-Type":"application/json"}},"body":{item}}}"#,
            request["id"]
        )
    };
    let answers: Vec<_> =
        batch["requests"].as_array().expect("requests").iter().map(answer).collect();
    format!(r#"{{"responses":[{}]}}"#, answers.join(",")).into()
}
