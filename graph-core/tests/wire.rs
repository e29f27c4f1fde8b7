//! Links as they go over the wire by the transport that is used by default.
//!
//! The server is a bare socket: one that reads HTTP would show what it understood, and not the bytes.

use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread::{self, JoinHandle};

use graph_core::{Client, ListRequest, Method};
use serde_json::{Value, json};

/// Gives these answers on a connection each, and then what was asked: the target of each request.
fn serve(answers: Vec<String>) -> io::Result<(String, JoinHandle<io::Result<Vec<String>>>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base_url = format!("http://{}/v1.0", listener.local_addr()?);
    let own = base_url.clone();
    let server = thread::spawn(move || {
        let mut targets = Vec::new();
        for answer in answers {
            let (mut connection, _) = listener.accept()?;
            let mut lines = BufReader::new(connection.try_clone()?).lines();
            let first = lines.next().unwrap_or_else(|| Ok(String::new()))?;
            targets.extend(first.split(' ').nth(1).map(str::to_owned));
            // A GET ends where its headers do.
            for line in lines {
                if line?.is_empty() {
                    break;
                }
            }
            let answer = answer.replace("{base}", &own);
            write!(
                connection,
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{answer}",
                answer.len()
            )?;
        }
        Ok(targets)
    });
    Ok((base_url, server))
}

#[tokio::test]
async fn a_link_is_sent_byte_for_byte() -> Result<(), Box<dyn std::error::Error>> {
    for (link, sent) in [
        // What services write.
        ("/users?$skiptoken=m~AQAnOzE7MC+/w==&$top=5", None),
        ("/users?$skiptoken=a%2fB%2F+c%20d", None),
        ("/users?%24top=3&$select=id,city&x=(1,2);@a:b!*$", None),
        ("/users/delta()?$deltatoken=x", None),
        ("/reports/f(a='1',b='x%2Fy')?$x={1|2}[3]\\^", None),
        ("/users/caf%c3%a9?q=%E9", None),
        ("/a//b;v=1/c,d/?", None),
        ("/users?a=1?b=2/../c&&=", None),
        ("/users?$filter=city%20eq%20'O''B'", None),
        ("/users/{a|b}^[c]?d", None),
        // What no address has.
        (
            "/users?$filter=n gt 5 and s lt \"x\"&y=<>",
            Some("/users?$filter=n%20gt%205%20and%20s%20lt%20%22x%22&y=%3C%3E"),
        ),
        ("/u sers/`ø`?$filter=c eq ø", Some("/u%20sers/%60%C3%B8%60?$filter=c%20eq%20%C3%B8")),
    ] {
        let first = json!({ "value": [], "@odata.nextLink": format!("{{base}}{link}") });
        let last = json!({ "value": [{ "id": "a" }] });
        let (base_url, server) = serve(vec![first.to_string(), last.to_string()])?;
        let graph = Client::builder().base_url(base_url).build()?;
        let items = ListRequest::<Value>::new(Method::Get, "/users").stream(&graph);
        assert_eq!(items.collect().await?.len(), 1, "{link}");
        let targets = server.join().expect("it does not panic")?;
        assert_eq!(targets[1], format!("/v1.0{}", sent.unwrap_or(link)));
    }
    Ok(())
}
