//! Bodies that are not what they should be: of another type, encoding or text.

use graph_core::Error;
use graph_emulator::Answer;
use graph_emulator::fault::Fault;
use serde_json::json;

use super::cut::{places, read};
use super::declared::Sample;
use super::setup::{IDS, all as all_items, client, drain, is_page, item, ok, page, server};
use super::trial::{Ending, Outcome, Trial, data, error};
use graph_intune::DeviceComplianceUserStatus as Status;

/// An empty page, compressed: as a service sends what was not asked for.
const GZIP: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x2a, 0x4b, 0xcc, 0x29,
    0x4d, 0x55, 0xb2, 0x8a, 0x8e, 0xad, 0x05, 0x00, 0x42, 0xea, 0x40, 0x44, 0x0c, 0x00, 0x00, 0x00,
];

pub(super) async fn all(trial: &mut Trial<'_>) {
    content_types(trial).await;
    encodings(trial).await;
    texts(trial).await;
    duplicates(trial).await;
}

/// A page, from a server that gives only this answer.
async fn page_of(answer: Answer) -> Result<Vec<Status>, Error> {
    let server = server(Fault::answer(answer)).await;
    all_items(&client(&server)).await
}

async fn content_types(trial: &mut Trial<'_>) {
    trial.kind("wrong content types");
    for content_type in [
        "text/html",
        "text/html; charset=utf-8",
        "text/plain; charset=utf-16",
        "application/octet-stream",
        "application/json; charset=latin1",
        "image/png",
        ";;;",
        "",
    ] {
        let of_type =
            move |body: String| Answer::new(200).header("content-type", content_type).body(body);
        // JSON is read for what it is.
        trial
            .case(content_type, async move { data(page_of(of_type(page())).await, is_page) })
            .await;
        for body in ["<html><body>Sign in</body></html>", "OK", "{", "null", "17", " ", ""] {
            trial
                .case(format_args!("{content_type}, {body}"), async move {
                    let outcome = page_of(of_type(body.to_owned())).await;
                    let is_html = body.starts_with('<') && content_type.starts_with("text/html");
                    let text = if is_html { "`text/html" } else { "" };
                    error(outcome, text)
                })
                .await;
        }
    }
    for body in ["<html>", "", "[]", "{\"error\":1}", "\u{feff}{\"error\":{}}"] {
        for status in [400, 404, 418, 501] {
            trial
                .case(format_args!("{status}, {body}"), async move {
                    let html = Answer::new(status).header("content-type", "text/html").body(body);
                    let refused = page_of(html).await;
                    match &refused {
                        Err(error) if error.status().is_none_or(|it| it != status) => {
                            Err(format!("the status is lost: {error}"))
                        }
                        Err(error) if error.body().as_deref() != Some(body) => {
                            Err("the body is lost".to_owned())
                        }
                        _ => error(refused, &status.to_string()),
                    }
                })
                .await;
        }
    }
}

async fn encodings(trial: &mut Trial<'_>) {
    trial.kind("answers compressed without being asked");
    for encoding in ["gzip", "br", "deflate", "zstd", "gzip, gzip", "x-unheard-of"] {
        trial
            .case(encoding, async move {
                let answer = ok(GZIP).header("content-encoding", encoding);
                error(page_of(answer).await, &format!("`{encoding}`"))
            })
            .await;
        trial
            .case(format_args!("{encoding}, a download"), async move {
                // It is given as it is, and its headers say what it is.
                let server =
                    server(Fault::answer(ok(GZIP).header("content-encoding", encoding))).await;
                data(read(&client(&server), Sample::content("s")).await, |bytes| bytes == GZIP)
            })
            .await;
    }
    trial
        .case("identity", async {
            data(page_of(ok(page()).header("content-encoding", "identity")).await, is_page)
        })
        .await;
    trial
        .case("gzip in name only", async {
            data(page_of(ok(page()).header("content-encoding", "gzip")).await, is_page)
        })
        .await;
}

async fn texts(trial: &mut Trial<'_>) {
    trial.kind("a page with a byte that is no UTF-8, anywhere");
    let body = page().into_bytes();
    for wrong in [0xFF, 0x80, 0xC0, 0xED] {
        for at in places(trial, &Fault::bytes(body.clone())) {
            let mut body = body.clone();
            body[at] = wrong;
            if std::str::from_utf8(&body).is_ok() {
                // Another text.
                continue;
            }
            trial
                .case(
                    format_args!("{wrong:x}, {at}"),
                    async move { error(page_of(ok(body)).await, "") },
                )
                .await;
        }
    }

    trial.kind("other texts");
    trial
        .case("a byte order mark", async {
            data(page_of(ok(format!("\u{feff}{}", page()))).await, is_page)
        })
        .await;
    trial
        .case("two byte order marks", async {
            error(page_of(ok(format!("\u{feff}\u{feff}{}", page()))).await, "")
        })
        .await;
    for (name, bytes) in [
        ("UTF-16", page().encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()),
        ("NULs", vec![0; 1000]),
        (
            "half of a surrogate pair",
            page().replace("3c", "").replace("\"a\"", r#""\ud83d""#).into(),
        ),
        ("two values", [page(), page()].concat().into()),
        ("something after it", format!("{} x", page()).into()),
        ("a comment", format!("/* */ {}", page()).into()),
        ("JSON lines", format!("{}\n{}", item("a"), item("b")).into()),
    ] {
        trial
            .case(name, async move {
                let server = server(Fault::answer(ok(bytes))).await;
                let items = drain(Status::list("p").stream(&client(&server))).await;
                match items.into_iter().find_map(Result::err) {
                    Some(error) => Ok(Ending::Error(error)),
                    None => Err("it was taken for the answer".to_owned()),
                }
            })
            .await;
    }
    for name in ["\\u0000", "\u{202e}", "\\\"", "\\\\", "\u{1F600}"] {
        trial
            .case(name, async move {
                let answer = ok(page().replace("\"b\"", &format!("\"{name}\"")));
                data(page_of(answer).await, |items| items.len() == 3 && items[2].id == "c")
            })
            .await;
    }
}

async fn duplicates(trial: &mut Trial<'_>) {
    trial.kind("properties that are there twice");
    let items = json!(IDS.map(item)).to_string();
    for body in [
        format!(r#"{{"value":{items},"value":{items}}}"#),
        format!(r#"{{"value":{items},"value":[]}}"#),
        format!(r#"{{"value":[],"value":{items}}}"#),
        format!(r#"{{"value":null,"value":{items}}}"#),
        format!(r#"{{"value":{items},"@odata.nextLink":null,"@odata.nextLink":"http://x/"}}"#),
    ] {
        let name = body.replace(&items, "[...]");
        trial.case(name, async move { error(page_of(ok(body)).await, "twice") }).await;
    }
    for property in [
        r#""id":"x""#,
        r#""devicesCount":9"#,
        r#""userPrincipalName":"x""#,
        r#""newer":1,"newer":2"#,
    ] {
        trial.case(property, async move { last_counts(property).await }).await;
    }
}

/// The second item has a property before its own of this name: the last one counts.
async fn last_counts(property: &str) -> Outcome {
    let doubled = item("b").to_string().replacen('{', &format!("{{{property},"), 1);
    let body = format!(r#"{{"value":[{},{doubled},{}]}}"#, item("a"), item("c"));
    data(page_of(ok(body)).await, is_page)
}

/// Of three items the second is an error, and has its JSON.
pub(super) fn others(mut items: Vec<Result<String, Error>>, text: &str) -> Outcome {
    if items.len() != 3 {
        let last = items.pop().and_then(Result::err);
        return Err(format!("{} results instead of 3: {last:?}", items.len() + 1));
    }
    let second = items.remove(1);
    if !items.iter().map(|item| item.as_deref().ok()).eq([Some("a"), Some("c")]) {
        return Err("the others are lost".to_owned());
    }
    if let Err(error) = &second
        && error.body().is_none_or(|body| !body.starts_with('{'))
    {
        return Err(format!("the item's JSON is lost: {error}"));
    }
    error(second, text)
}
