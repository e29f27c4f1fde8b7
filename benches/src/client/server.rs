//! A server with answers that are ready, and that does as little as it can, so that a client's own cost shows.

use std::collections::HashMap;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::{Buf, Bytes, BytesMut};
use serde::Deserialize;
use serde::de::IgnoredAny;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::Job;
use crate::decode::Document;

/// How many items are on a page.
const PAGE: usize = 1000;

/// The answers as they are sent, with their heads.
struct Answers {
    item_json: Bytes,
    item: Bytes,
    pages: HashMap<&'static str, Vec<Bytes>>,
}

/// Serves until the process ends. `ready` gets the address.
///
/// # Errors
///
/// If there is no socket.
pub async fn serve(ready: impl FnOnce(SocketAddr)) -> io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let pages = [
        ("/v1.0/deviceManagement/userStatuses", Document::Statuses, Job::Paging),
        ("/v1.0/deviceManagement/managedDevices", Document::Devices, Job::WidePaging),
    ];
    let pages = pages.into_iter().map(|(path, document, job)| {
        let first = document.page(PAGE);
        let count = job.operations() / PAGE;
        let page = |i: usize| whole(&page(&first, &format!("http://{address}{path}"), i, count));
        (path, (0..count).map(page).collect())
    });
    let item_json: Bytes = Document::Statuses.first_item().into();
    let item = whole(&item_json);
    let answers = Arc::new(Answers { item_json, item, pages: pages.collect() });
    ready(address);
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        let answers = Arc::clone(&answers);
        tokio::spawn(async move {
            // A client that goes away is no fault.
            let _ = answer_all(connection, &answers).await;
        });
    }
}

/// An answer with its head.
fn whole(json: &[u8]) -> Bytes {
    let length = json.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), json].concat().into()
}

/// A page with the link to the next one, if there is one.
fn page(text: &str, url: &str, i: usize, count: usize) -> Vec<u8> {
    let (before, after) = text.split_once(r#""@odata.nextLink":"#).expect("a link");
    let (_, after) = after.split_once(',').expect("more after it");
    let link = if i + 1 == count {
        String::new()
    } else {
        format!(r#""@odata.nextLink":"{url}?$skiptoken={}","#, i + 1)
    };
    format!("{before}{link}{after}").into()
}

/// Answers the requests of a connection, one after the other.
async fn answer_all(mut connection: TcpStream, answers: &Answers) -> io::Result<()> {
    let mut input = BytesMut::with_capacity(1 << 16);
    loop {
        while let Some((answer, length)) = answer(&input, answers)? {
            input.advance(length);
            connection.write_all(&answer).await?;
        }
        if connection.read_buf(&mut input).await? == 0 {
            return Ok(());
        }
    }
}

/// The answer to the request that the input begins with, and the request's length. `None` if it has not
/// arrived yet.
fn answer(input: &[u8], answers: &Answers) -> io::Result<Option<(Bytes, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut head = httparse::Request::new(&mut headers);
    let invalid = |text: &str| io::Error::new(ErrorKind::InvalidData, text.to_owned());
    let parsed = head.parse(input).map_err(|error| invalid(&error.to_string()))?;
    let httparse::Status::Complete(length) = parsed else {
        return Ok(None);
    };
    let header = |name: &str| {
        let found = head.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        found.and_then(|header| std::str::from_utf8(header.value).ok())
    };
    header("authorization").ok_or_else(|| invalid("a request without a token"))?;
    let body: usize = header("content-length").map_or(0, |text| text.parse().expect("a number"));
    let Some(body) = input.get(length..length + body) else {
        return Ok(None);
    };
    let (path, query) = head.path.map_or(("", None), |target| match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    });
    let answer = match (head.method, path) {
        (Some("POST"), "/v1.0/$batch") => batch(body, &answers.item_json),
        (Some("GET"), path) => {
            let token = query.and_then(|query| query.split_once("$skiptoken="));
            let i: usize = token.map_or(0, |(_, i)| i.parse().expect("a number"));
            answers.pages[path][i].clone()
        }
        _ => answers.item.clone(),
    };
    Ok(Some((answer, length + body.len())))
}

#[derive(Deserialize)]
struct Group<'a> {
    #[serde(borrow)]
    requests: Vec<Request<'a>>,
}

#[derive(Deserialize)]
struct Request<'a> {
    id: &'a str,
    #[serde(rename = "body")]
    _body: IgnoredAny,
}

fn batch(body: &[u8], item: &Bytes) -> Bytes {
    let group: Group<'_> = serde_json::from_slice(body).expect("a group");
    let item = std::str::from_utf8(item).expect("UTF-8");
    let answer = |Request { id, .. }: &Request<'_>| {
        format!(
            r#"{{"id":"{id}","status":200,"headers":{{"Content-Type":"application/json"}},"body":{item}}}"#,
        )
    };
    let answers: Vec<_> = group.requests.iter().map(answer).collect();
    whole(format!(r#"{{"responses":[{}]}}"#, answers.join(",")).as_bytes())
}
