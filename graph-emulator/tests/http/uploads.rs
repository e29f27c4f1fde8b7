//! Upload sessions, as graph-core speaks with them and as others may.

use graph_core::{
    Bytes, Client, DateTimeOffset, UploadSession, graph_complex, graph_operations, graph_resource,
};
use graph_emulator::fault::{FaultPlan, Injection};
use graph_emulator::{Emulator, Method, StatusCode};
use serde_json::json;

use crate::{Graph, Reply, client, send};

#[graph_resource(path = "/files/{fileId}", method = GET)]
#[graph_resource(path = "/files/{fileId}/$value", method = GET)]
pub(crate) struct File {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) name: Option<String>,
}

#[graph_complex]
pub(crate) struct Session {
    pub(crate) upload_url: Option<String>,
    pub(crate) expiration_date_time: Option<DateTimeOffset>,
    pub(crate) next_expected_ranges: Option<Vec<String>>,
}

#[graph_operations(path = "/files/{fileId}")]
impl File {
    #[graph(POST)]
    pub(crate) fn create_upload_session() -> Session;
}

const UNIT: usize = 320 * 1024;

/// A file without content, and a client.
async fn started(faults: FaultPlan) -> (Graph, Client) {
    let emulator = Emulator::new()
        .resource::<File>()
        .json("/files", json!({ "id": "f1", "name": "App" }))
        .faults(faults);
    let emulator = emulator.start().await.expect("it starts");
    let graph = Client::builder().base_url(emulator.base_url()).token("secret").build();
    (Graph { emulator, http: client() }, graph.expect("a client"))
}

async fn open(client: &Client) -> String {
    let session = File::create_upload_session("f1").send(client).await.expect("a session");
    assert_eq!(session.next_expected_ranges, Some(vec!["0-".to_owned()]));
    assert!(session.expiration_date_time.is_some());
    session.upload_url.expect("an address")
}

/// Two ranges and a bit.
fn content() -> Bytes {
    (0..2 * UNIT + 7).map(|i| u8::try_from(i % 251).expect("small")).collect()
}

#[tokio::test]
async fn content_arrives_range_by_range() {
    let (graph, client) = started(FaultPlan::default()).await;
    let session = UploadSession::new(open(&client).await).range_size(1);
    let file: Option<File> = session.send(&client, &content()).await.expect("uploaded");
    assert_eq!(file.expect("the file").name.as_deref(), Some("App"));
    assert_eq!(File::download("f1").send(&client).await.expect("content"), content());
    let requests = graph.emulator.requests();
    let ranges: Vec<_> = requests.iter().filter_map(|r| r.header("content-range")).collect();
    assert_eq!(
        ranges,
        ["bytes 0-327679/655367", "bytes 327680-655359/655367", "bytes 655360-655366/655367"]
    );
    assert!(requests[1].header("authorization").is_none());
    // It is over.
    let error = session.next_offset(&client).await.expect_err("over");
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
}

#[tokio::test]
async fn a_range_is_longer_than_other_bodies() {
    let (_graph, client) = started(FaultPlan::default()).await;
    let content = Bytes::from(vec![7; 5 * 1024 * 1024]);
    let session = UploadSession::new(open(&client).await);
    let file: Option<File> = session.send(&client, &content).await.expect("uploaded");
    assert!(file.is_some());
}

#[tokio::test]
async fn an_upload_goes_on_where_it_stopped() {
    let (graph, client) = started(FaultPlan::default()).await;
    let url = open(&client).await;
    let session = UploadSession::new(&url).range_size(1);
    let first = content().slice(..UNIT);
    let reply = put(&graph, &url, "bytes 0-327679/655367", first).await;
    assert_eq!((reply.status, &reply.json()["nextExpectedRanges"]), (202, &json!(["327680-"])));
    assert_eq!(session.next_offset(&client).await.expect("it is open"), Some(UNIT as u64));
    let file: Option<File> = session.resume(&client, &content()).await.expect("uploaded");
    assert!(file.is_some());
    assert_eq!(File::download("f1").send(&client).await.expect("content"), content());
}

#[tokio::test]
async fn a_lost_answer_is_no_lost_range() {
    let (graph, client) = started(FaultPlan::new(3).sometimes(0.4, Injection::Drop)).await;
    // Whoever is in doubt whether there is a session opens another one.
    let url = loop {
        if let Ok(session) = File::create_upload_session("f1").send(&client).await {
            break session.upload_url.expect("an address");
        }
    };
    let session = UploadSession::new(url).range_size(1);
    let file: Option<File> = session.send(&client, &content()).await.expect("uploaded");
    assert!(file.is_some());
    assert_eq!(File::download("f1").send(&client).await.expect("content"), content());
    let requests = graph.emulator.requests();
    let known = requests.iter().filter(|r| r.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE));
    assert!(known.count() > 0, "no answer was lost");
}

#[tokio::test]
async fn an_upload_can_be_given_up() {
    let (_graph, client) = started(FaultPlan::default()).await;
    let url = open(&client).await;
    UploadSession::new(&url).cancel(&client).await.expect("given up");
    let again = UploadSession::new(&url).send::<File>(&client, &content()).await;
    assert_eq!(again.expect_err("over").status(), Some(StatusCode::NOT_FOUND));
    assert!(File::download("f1").send(&client).await.is_err());
}

#[tokio::test]
async fn a_range_that_does_not_fit_is_refused() {
    let (graph, client) = started(FaultPlan::default()).await;
    let url = open(&client).await;
    for (range, length, status, message) in [
        ("", 7, 400, "`Content-Range` is ``"),
        ("bytes 0-6/7", 6, 400, "the body has 6 bytes"),
        ("bytes 0-9/100", 10, 400, "send a multiple of 327680"),
        ("bytes 90-99/100", 10, 416, "goes on with byte 0"),
    ] {
        let reply = put(&graph, &url, range, Bytes::from(vec![0; length])).await;
        assert_eq!(reply.status, status, "{}", reply.text);
        assert!(reply.text.contains(message), "{}", reply.text);
    }
    put(&graph, &url, "bytes 0-327679/655367", content().slice(..UNIT)).await;
    let other = put(&graph, &url, "bytes 327680-655359/655360", content().slice(..UNIT)).await;
    assert_eq!(other.status, 400, "{}", other.text);
    let reply = send(graph.at(Method::GET, &url).header("authorization", "Bearer t")).await;
    reply.refused(401, "InvalidAuthenticationToken");
    send(graph.at(Method::PATCH, &url)).await.refused(405, "MethodNotAllowed");
    graph.post("/files/f2/createUploadSession", json!({})).await.refused(404, "ResourceNotFound");
    graph.emulator.reset();
    send(graph.at(Method::GET, &url)).await.refused(404, "ResourceNotFound");
}

async fn put(graph: &Graph, url: &str, range: &str, bytes: Bytes) -> Reply {
    send(graph.at(Method::PUT, url).header("content-range", range).body(bytes)).await
}
