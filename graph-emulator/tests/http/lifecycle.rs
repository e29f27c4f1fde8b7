//! Starting and stopping.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::json;

use crate::{Draft, client, emulator, one_thing, send};

/// A request on a connection that stays open, without any runtime. The answer's first bytes.
fn exchange(connection: &mut TcpStream) -> std::io::Result<String> {
    connection
        .write_all(b"GET /v1.0/rows/1 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t\r\n\r\n")?;
    let mut start = [0; 12];
    connection.read_exact(&mut start)?;
    Ok(String::from_utf8_lossy(&start).into_owned())
}

#[tokio::test]
async fn it_is_ready_at_once() {
    // How long it takes is the benchmark's matter. Here: it waits for nothing, and then it answers.
    let mut start = pin!(emulator().json("/rows", json!({ "id": 1 })).start());
    let Poll::Ready(emulator) = start.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("it waits for something");
    };
    let emulator = emulator.expect("it starts");
    let address = emulator.base_url().replace("http://", "").replace("/v1.0", "");
    let mut connection = TcpStream::connect(address).expect("a connection");
    assert_eq!(exchange(&mut connection).expect("an answer"), "HTTP/1.1 200");
}

#[tokio::test]
async fn it_stops_when_it_is_dropped() {
    let emulator = emulator().json("/rows", json!({ "id": 1 })).start().await.expect("it starts");
    let address = emulator.base_url().replace("http://", "").replace("/v1.0", "");
    let mut open = TcpStream::connect(&address).expect("a connection");
    exchange(&mut open).expect("an answer");
    drop(emulator);
    TcpStream::connect(&address).expect_err("nothing listens");
    // The rest of the first answer may still be there, and then the connection ends.
    let mut rest = String::new();
    let ended = open.read_to_string(&mut rest);
    assert!(ended.is_err() || !rest.contains("HTTP/1.1"), "{rest}");
}

#[tokio::test]
async fn emulators_do_not_share_anything() {
    let (one, other) = (one_thing().await, one_thing().await);
    assert_ne!(one.emulator.base_url(), other.emulator.base_url());
    one.patch("/boxes/b1/things/t1", json!({ "name": "Cube" })).await;
    let untouched = other.emulator.item("/boxes/b1/things/t1").expect("an item");
    assert_eq!(untouched["name"], "Ball");
    assert!(other.emulator.requests().is_empty());
}

#[tokio::test]
async fn requests_at_the_same_time_all_take_effect() {
    let graph = one_thing().await;
    let path = "/boxes/b1/things/t1";
    let names = ["name", "alpha", "int16", "int64", "byte", "boolean"];
    let tasks = names.map(|name| {
        let value = match name {
            "name" | "alpha" => json!("x"),
            "boolean" => json!(true),
            _ => json!(1),
        };
        // Each with a connection of its own.
        let draft =
            Draft { http: client(), ..graph.patch_text(path, json!({ name: value }).to_string()) };
        tokio::spawn(send(draft))
    });
    for task in tasks {
        assert_eq!(task.await.expect("a task").status, 200);
    }
    let item = graph.emulator.item(path).expect("an item");
    for name in names {
        assert!(!item[name].is_null(), "{name}");
    }
    assert_eq!(graph.emulator.requests().len(), names.len());
}
