//! The proxies of the environment, which a program has once: each case is a program of its own.

use std::env;
use std::process::Command;

use graph_core::{Client, Method, Request};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Where the program is to ask.
const BASE_URL: &str = "GRAPH_TEST_BASE_URL";

/// The program: the tests below start it.
#[tokio::test]
#[ignore = "it is a part of the others"]
async fn program() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::builder().base_url(env::var(BASE_URL)?).build()?;
    Request::<Value>::new(Method::Get, "/me").send(&graph).await?;
    Ok(())
}

/// Runs the program in such an environment, and gives what it asked of the proxy or service at a port.
async fn asked(base_url: &str, proxy: &str, listener: TcpListener) -> String {
    let mut program = Command::new(env::current_exe().expect("this program"));
    program.args(["--exact", "program", "--ignored"]).env(BASE_URL, base_url);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        program.env(name, proxy).env_remove(name.to_lowercase());
    }
    program.env_remove("NO_PROXY").env_remove("no_proxy").env_remove("REQUEST_METHOD");
    let mut ended = tokio::task::spawn_blocking(move || program.output());
    let head = tokio::select! {
        head = answer(listener) => head,
        output = &mut ended => panic!("it asked somewhere else: {output:?}"),
    };
    let output = ended.await.expect("it does not panic").expect("it was started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    head
}

/// Answers a request, and gives its head.
async fn answer(listener: TcpListener) -> String {
    let (mut connection, _) = listener.accept().await.expect("a connection");
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        head.push(connection.read_u8().await.expect("a head").into());
    }
    connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.expect("written");
    head
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    (listener, address)
}

#[tokio::test]
async fn the_proxy_of_the_environment_is_asked() {
    let (listener, address) = listen().await;
    let proxy = format!("http://ada:pass@{address}");
    let head = asked("http://graph.example/v1.0", &proxy, listener).await.to_lowercase();
    assert!(head.starts_with("get http://graph.example/v1.0/me http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nproxy-authorization: basic ywrhonbhc3m=\r\n"), "{head}");
}

#[tokio::test]
async fn this_machine_is_asked_without_a_proxy() {
    let (listener, address) = listen().await;
    // Nobody listens there.
    let head = asked(&format!("http://{address}/v1.0"), "http://127.0.0.1:1", listener).await;
    assert!(head.starts_with("GET /v1.0/me HTTP/1.1\r\n"), "{head}");
}
