//! Answers that are no HTTP, or contradict themselves.

use graph_emulator::fault::Fault;

use super::setup::{all as all_items, client, is_page, page, server};
use super::trial::{Trial, data, either, error};

pub(super) async fn all(trial: &mut Trial<'_>) {
    let page = page();
    let length = page.len();

    trial.kind("answers that are no HTTP");
    for answer in [
        "",
        "\r\n",
        "no HTTP at all",
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        "\u{16}\u{3}\u{1}\0\u{5}hello of TLS",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 2OO OK\r\n\r\n",
        "HTTP/1.1 20 OK\r\n\r\n",
        "HTTP/1.1 99999 OK\r\n\r\n",
        "HTTP/1.1 000 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\n: no name\r\n\r\n",
        "HTTP/1.1 200 OK\r\na b: c\r\n\r\n",
        "HTTP/1.1 200 OK\r\na: b\0c\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 18446744073709551615\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 9223372036854775807\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nno size\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-1\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}no end\r\n0\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nupgrade: tls\r\nconnection: upgrade\r\n\r\n",
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 304 Not Modified\r\n\r\n",
        "HTTP/1.1 999 Whatever\r\ncontent-length: 0\r\n\r\n",
    ] {
        let server = server(Fault::bytes(answer).then_close()).await;
        let graph = client(&server);
        trial
            .case(answer.escape_debug(), async move {
                let outcome = error(all_items(&graph).await, "");
                drop(server);
                outcome
            })
            .await;
    }

    trial.kind("answers that say two things");
    for (framing, is_data) in [
        (format!("content-length: {length}\r\ncontent-length: {length}"), true),
        (format!("content-length: {length}\r\ncontent-length: {}", length - 1), false),
        (format!("content-length: {length}\r\ncontent-length: {}", length + 1), false),
        // Without its last byte it is no JSON; the rest is no answer to anything.
        (format!("content-length: {}", length - 1), false),
        (format!("content-length: {}", length + 1), false),
        (format!("content-length: {length}\r\ntransfer-encoding: chunked"), false),
        ("transfer-encoding: gzip".to_owned(), true),
        ("connection: close, keep-alive".to_owned(), true),
    ] {
        let answer = format!("HTTP/1.1 200 OK\r\n{framing}\r\n\r\n{page}");
        let server = server(Fault::bytes(answer).then_close()).await;
        let graph = client(&server);
        trial
            .case(framing, async move {
                let items = all_items(&graph).await;
                let outcome = if is_data { either(items, is_page) } else { error(items, "") };
                drop(server);
                outcome
            })
            .await;
    }

    // What comes after an answer on the same connection is no answer to the next request.
    trial.kind("an answer that nobody asked for, after one");
    let spare = "HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{\"value\":[]}";
    let whole = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{page}");
    let server = server(Fault::bytes(whole.clone())).await;
    server.fault_next(Fault::bytes(format!("{whole}{spare}")));
    let graph = client(&server);
    for call in ["first", "second"] {
        let graph = graph.clone();
        trial.case(call, async move { data(all_items(&graph).await, is_page) }).await;
    }
}
