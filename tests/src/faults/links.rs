//! Addresses that lead elsewhere: redirects and links, which a token must not follow.

use std::sync::Arc;

use graph_core::{Bytes, Cursor, Error, UploadSession};
use graph_emulator::fault::Fault;
use graph_emulator::{Answer, RunningEmulator};
use graph_intune::{
    DeviceComplianceUserStatus as Status, DeviceComplianceUserStatusPatch, ManagedDevice,
    ManagedDeviceWipe,
};
use serde_json::json;

use super::cut::read;
use super::declared::Sample;
use super::setup::{all as all_items, client, drain, is_page, item, ok, page, server, server_with};
use super::trial::{Ending, Outcome, Trial, data, error};

pub(super) async fn all(trial: &mut Trial<'_>) {
    redirects(trial).await;
    downloads(trial).await;
    next_links(trial).await;
    other_links(trial).await;
}

/// The service, and another one that is none of the client's business.
async fn two() -> (RunningEmulator, Arc<RunningEmulator>) {
    (server(Fault::answer(ok(page()))).await, Arc::new(server(Fault::answer(ok(page()))).await))
}

/// Whether nobody so much as connected to the other one.
fn untouched(other: &RunningEmulator, outcome: Outcome) -> Outcome {
    match other.connections() {
        0 => outcome,
        count => Err(format!("{count} connections were made to another service")),
    }
}

fn redirect(status: u16, to: &str) -> Fault {
    Fault::answer(Answer::new(status).header("location", to))
}

async fn redirects(trial: &mut Trial<'_>) {
    trial.kind("redirects of what is no download");
    for status in [300, 301, 302, 303, 307, 308] {
        for call in ["list", "get", "update", "wipe"] {
            trial
                .case(format_args!("{status}, {call}"), async move {
                    let (server, other) = two().await;
                    let to = format!("{}/elsewhere", other.base_url());
                    server.fault_next(redirect(status, &to));
                    let graph = client(&server);
                    let patch = DeviceComplianceUserStatusPatch::new().devices_count(3);
                    let outcome = match call {
                        "list" => all_items(&graph).await.map(drop),
                        "get" => Status::get("p", "s").send(&graph).await.map(drop),
                        "update" => Status::update("p", "s", patch).send(&graph).await.map(drop),
                        _ => ManagedDevice::wipe("d", ManagedDeviceWipe::new()).send(&graph).await,
                    };
                    untouched(&other, error(outcome, &status.to_string()))
                })
                .await;
        }
    }
}

async fn downloads(trial: &mut Trial<'_>) {
    trial.kind("redirects of a download");
    for status in [301, 302, 303, 307, 308] {
        trial
            .case(status, async move {
                let (server, other) = two().await;
                server.fault_next(redirect(status, &format!("{}/content", other.base_url())));
                let request = Sample::content("s").header("x-of-the-app", "secret");
                let got = read(&client(&server), request).await;
                let seen = other.requests();
                let carried = seen.iter().flat_map(|request| request.headers().keys());
                let carried: Vec<_> = carried
                    .filter(|name| !matches!(name.as_str(), "accept" | "host" | "user-agent"))
                    .collect();
                if carried.is_empty() && server.requests()[0].header("authorization").is_some() {
                    data(got, |bytes| *bytes == page().as_bytes())
                } else {
                    Err(format!("it went along: {carried:?}"))
                }
            })
            .await;
    }
    for to in [
        "http://10.255.255.1/content",
        "http://user@127.0.0.1/content",
        "ftp://127.0.0.1/content",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//10.255.255.1/content",
        "",
        " ",
    ] {
        trial
            .case(to, async move {
                let (server, _) = two().await;
                server.fault_next(redirect(302, to));
                error(read(&client(&server), Sample::content("s")).await, "")
            })
            .await;
    }
    for to in ["content", "./content", "../s/content", "?a=b"] {
        trial
            .case(to, async move {
                let (server, _) = two().await;
                server.fault_next(redirect(302, to));
                let got = read(&client(&server), Sample::content("s")).await;
                let seen = server.requests();
                match seen.iter().filter(|it| it.header("authorization").is_some()).count() {
                    1 if seen.len() == 2 => data(got, |bytes| *bytes == page().as_bytes()),
                    count => Err(format!("{count} of {} requests had the token", seen.len())),
                }
            })
            .await;
    }
    trial
        .case("in a circle", async {
            let server = server(redirect(302, "/v1.0/samples/s/content")).await;
            let got = read(&client(&server), Sample::content("s")).await;
            // The token is not sent again, not even to where it came from.
            match server.requests().iter().filter(|it| it.header("authorization").is_some()).count()
            {
                1 => error(got, "302"),
                count => Err(format!("{count} requests had the token")),
            }
        })
        .await;
}

async fn next_links(trial: &mut Trial<'_>) {
    trial.kind("links to a next page that leads elsewhere");
    let first = |link: serde_json::Value| {
        let body = json!({ "value": [item("a"), item("b")], "@odata.nextLink": link });
        Fault::answer(ok(body.to_string()))
    };
    for form in [
        "http://{other}/v1.0/x",
        "HTTP://{other}/v1.0/x",
        "http://{own}@{other}/v1.0/x",
        "http://{own}:80@{other}/v1.0/x",
        "http://{other}#@{own}/v1.0/x",
        "http://{other}\\@{own}/v1.0/x",
        "http:\\\\{other}\\v1.0",
        "http:/{other}/v1.0/x",
        "//{other}/v1.0/x",
        "https://{own}/v1.0/x",
        "ws://{own}/v1.0/x",
        "http://localhost:{port}/v1.0/x",
        "http://[::1]:{port}/v1.0/x",
        "http://127.1:{port}/v1.0/x",
        "http://{own}.evil.example/v1.0/x",
        "http://user:password@{own}/v1.0/x",
        "/v1.0/x",
        "v1.0/x",
        "?$skiptoken=x",
        "#",
        "",
        " ",
        "javascript:alert(1)",
        "http://{own}/v1.0/x HTTP/1.1\r\nx-evil: 1\r\n\r\nGET /",
        "http://{own}/v1.0/x\u{0}",
    ] {
        trial
            .case(form.escape_debug(), async move {
                let (server, other) = two().await;
                let host = |server: &RunningEmulator| server.base_url()[7..].replace("/v1.0", "");
                let (own, its) = (host(&server), host(&other));
                let port = own.split(':').nth(1).unwrap_or_default();
                let link =
                    form.replace("{own}", &own).replace("{other}", &its).replace("{port}", port);
                server.fault_next(first(link.into()));
                let items = drain(Status::list("p").stream(&client(&server))).await;
                if server.requests().len() > 1 {
                    return Err("the link was followed".to_owned());
                }
                untouched(&other, two_and_an_error(items))
            })
            .await;
    }
    trial
        .case("with what no address has, to the service", async move {
            let server = server(Fault::answer(ok(page()))).await;
            let link = format!("{}/x y?$filter=n eq '\u{f8}'", server.base_url());
            server.fault_next(first(link.into()));
            data(all_items(&client(&server)).await, |_| {
                server.requests()[1].target() == "/v1.0/x%20y?$filter=n%20eq%20'%C3%B8'"
            })
        })
        .await;
    for link in [json!(17), json!(true), json!([]), json!({ "a": "b" })] {
        trial
            .case(link.clone(), async move {
                let (server, _) = two().await;
                server.fault_next(first(link));
                two_and_an_error(drain(Status::list("p").stream(&client(&server))).await)
            })
            .await;
    }
    trial
        .case("a null, which is the end", async move {
            let (server, _) = two().await;
            server.fault_next(first(json!(null)));
            data(all_items(&client(&server)).await, |items| items.len() == 2)
        })
        .await;
    for length in [1, 2, 7] {
        trial
            .case(format_args!("in a circle of {length}"), async move {
                let server = server_with(move |request| {
                    let page = request.target().rsplit_once('=').and_then(|(_, n)| n.parse().ok());
                    let next = (page.unwrap_or(0) + 1) % length;
                    let host = request.header("host").unwrap_or_default();
                    first(format!("http://{host}/v1.0/x?page={next}").into())
                })
                .await;
                let items = drain(Status::list("p").stream(&client(&server))).await;
                match items.into_iter().find_map(Result::err) {
                    Some(error) => Ok(Ending::Error(error)),
                    None => Err("it ended as if that were all".to_owned()),
                }
            })
            .await;
    }
}

/// The items of the page that did arrive, and why there are no more.
fn two_and_an_error(mut items: Vec<Result<Status, Error>>) -> Outcome {
    match (items.len(), items.pop()) {
        (3, Some(Err(why))) if items.iter().all(Result::is_ok) => Ok(Ending::Error(why)),
        (count, _) => Err(format!("{count} results instead of 2 and an error")),
    }
}

async fn other_links(trial: &mut Trial<'_>) {
    trial.kind("cursors, synchronization resets and uploads that lead elsewhere");
    trial
        .case("a cursor", async {
            let (server, other) = two().await;
            let cursor: Cursor = format!("0 {}/x", other.base_url()).parse().expect("a cursor");
            let items = Status::list("p").resume(&cursor).stream(&client(&server)).collect().await;
            untouched(&other, error(items, "it was not followed"))
        })
        .await;
    trial
        .case("a reset", async {
            let (server, other) = two().await;
            server.fault_next(redirect(410, &format!("{}/delta", other.base_url())));
            let graph = client(&server);
            let cursor = match all_items(&graph).await {
                Err(error) => error.resync().ok_or("where to begin anew is lost")?,
                Ok(_) => return Err("it was taken for the answer".to_owned()),
            };
            let items = Status::list("p").resume(&cursor).stream(&graph).collect().await;
            untouched(&other, error(items, "it was not followed"))
        })
        .await;
    trial
        .case("an upload", async {
            let (server, other) = two().await;
            let session = UploadSession::new(format!("{}/upload", other.base_url()));
            let graph = client(&server);
            let item = session.send::<Sample>(&graph, &Bytes::from_static(b"content")).await;
            let seen = other.requests();
            match seen.iter().any(|request| request.header("authorization").is_some()) {
                true => Err("the token went along".to_owned()),
                false if seen.len() != 1 => Err(format!("{} requests", seen.len())),
                // A page is no sample.
                false => error(item, "id"),
            }
        })
        .await;
    trial
        .case("no link at all", async {
            let (server, _) = two().await;
            data(all_items(&client(&server)).await, is_page)
        })
        .await;
}
