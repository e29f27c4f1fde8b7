//! The page at `/`, for a browser: what there is, and what was asked for last.

use std::collections::HashMap;
use std::fmt::Write;

use http::StatusCode;

use crate::answer::Answer;
use crate::path;
use crate::route::RouteNode;
use crate::service::Service;

/// How many requests are shown.
const SHOWN: usize = 50;

/// The page as it is now.
pub(crate) fn page(service: &Service) -> Answer {
    let mut html = String::from(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>graph-emulator</title>\
         <meta http-equiv=\"refresh\" content=\"5\"><style>body{font-family:sans-serif;margin:2em}\
         td,th{padding:.1em 1em .1em 0;text-align:left}.bad{color:#a00}</style></head><body>\
         <h1>graph-emulator</h1>",
    );
    // Writing to a text does not fail.
    let _ = collections(&mut html, service);
    let _ = requests(&mut html, service);
    html.push_str("</body></html>");
    Answer::of(StatusCode::OK).header("content-type", "text/html; charset=utf-8").body(html)
}

fn collections(html: &mut String, service: &Service) -> std::fmt::Result {
    html.push_str(
        "<h2>Resources</h2><table><tr><th>Collection</th><th>Type</th><th>Items</th></tr>",
    );
    let store = service.read();
    let mut counts = HashMap::<*const RouteNode, usize>::new();
    for (name, collection) in store.collections() {
        let segments = path::segments(name);
        let found = segments.as_ref().and_then(|s| service.routes().find_collection(s));
        if let Some(found) = found {
            *counts.entry(found.node).or_default() += collection.len();
        }
    }
    for (name, node) in service.routes().collections() {
        let Some(target) = node.own_target() else {
            continue;
        };
        let count = counts.get(&std::ptr::from_ref(node)).copied().unwrap_or_default();
        let count = match node.part_of() {
            _ if node.is_link() => "references".to_owned(),
            Some(whole) => format!("part of {whole}"),
            None => count.to_string(),
        };
        let name = Escaped(&name);
        write!(
            html,
            "<tr><td>{name}</td><td>{}</td><td>{}</td></tr>",
            target.info.name,
            Escaped(&count)
        )?;
    }
    html.push_str("</table>");
    Ok(())
}

fn requests(html: &mut String, service: &Service) -> std::fmt::Result {
    html.push_str(
        "<h2>Last requests</h2><table><tr><th>Status</th><th>Request</th><th>Verdict</th></tr>",
    );
    for request in service.requests().iter().rev().take(SHOWN) {
        let status = request.status().map_or(0, |status| status.as_u16());
        let class = if status < 400 { "good" } else { "bad" };
        let verdict = request.verdict.as_deref().unwrap_or("answered");
        write!(
            html,
            "<tr class=\"{class}\"><td>{status}</td><td>{} {}</td><td>{}</td></tr>",
            request.method(),
            Escaped(request.target()),
            Escaped(verdict)
        )?;
    }
    html.push_str("</table>");
    Ok(())
}

/// A text in HTML.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            c => f.write_char(c),
        })
    }
}
