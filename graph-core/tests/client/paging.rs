use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use graph_core::{Client, Cursor, DeltaItem, Error, RemovalReason};
use serde_json::{Value, json};

use crate::service::{Service, Step, User, body, status};

const NEXT: &str = "http://localhost/v1.0/users?$skiptoken=";

/// A page of these users, and the link to the next one.
pub(crate) fn page(ids: &[&str], next: Option<&str>) -> Step {
    let users: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    let mut page = json!({ "value": users });
    if let Some(next) = next {
        page["@odata.nextLink"] = format!("{NEXT}{next}").into();
    }
    body(page)
}

async fn ids(graph: &Client) -> Result<Vec<String>, Error> {
    let users = User::list().stream(graph).collect().await?;
    Ok(users.into_iter().map(|user| user.id).collect())
}

#[tokio::test(start_paused = true)]
async fn a_collection_ends_where_no_link_follows_and_nowhere_else() {
    let service = Service::new([
        page(&["a", "b"], Some("1")),
        page(&[], Some("2")),
        page(&[], Some("3")),
        page(&["c"], Some("4")),
        page(&[], None),
    ]);
    assert_eq!(ids(&service.client()).await.expect("five pages"), ["a", "b", "c"]);
    let uris: Vec<_> = service.seen().into_iter().map(|seen| seen.uri).collect();
    assert_eq!(uris[0], "http://localhost/v1.0/users");
    assert_eq!(uris[1..], ["1", "2", "3", "4"].map(|token| format!("{NEXT}{token}")));
}

#[tokio::test(start_paused = true)]
async fn links_are_sent_as_they_are_with_the_requests_headers() {
    let link = "http://localhost/beta/$metadata/weird?$skiptoken=a%2fB+c&x=(1,2)&%24top=3";
    let first = body(json!({ "@odata.nextLink": link, "value": [] }));
    let service = Service::new([first, status(503), page(&["a"], None)]);
    let users = User::list().top(3).header("ConsistencyLevel", "eventual");
    users.stream(&service.client()).collect().await.expect("two pages");
    let seen = service.seen();
    assert_eq!([&*seen[1].uri, &*seen[2].uri], [link, link]);
    for request in &seen {
        assert_eq!(request.headers["consistencylevel"], "eventual");
        assert_eq!(request.headers["accept"], "application/json");
        assert_eq!(request.headers["prefer"], "include-unknown-enum-members");
    }
    assert_ne!(seen[0].headers["client-request-id"], seen[1].headers["client-request-id"]);
}

/// `tests/wire.rs` has what the transport by default makes of them.
#[tokio::test(start_paused = true)]
async fn what_no_address_has_is_encoded_in_a_link() {
    let link = "http://localhost/v1.0/users?$filter=city eq 'O''Brien \u{f8}'&$skiptoken=<\"`|^{}>";
    let first = body(json!({ "@odata.nextLink": link, "value": [] }));
    let service = Service::new([first, page(&["a"], None)]);
    assert_eq!(ids(&service.client()).await.expect("two pages"), ["a"]);
    let sent = "http://localhost/v1.0/users?$filter=city%20eq%20'O''Brien%20%C3%B8'&$skiptoken=%3C%22%60|^{}%3E";
    assert_eq!(service.seen()[1].uri, sent);
}

#[tokio::test(start_paused = true)]
async fn a_link_to_anywhere_else_is_not_followed() {
    for link in [
        "https://graph.microsoft.com.evil.example/v1.0/users",
        "https://graph.microsoft.com@evil.example/v1.0/users",
        "https://graph.microsoft.com .evil.example/v1.0/users",
        "https://graph.microsoft.com\".evil.example/v1.0/users",
        "https://graph.microsoft.com/v1.0/us\ners",
        "https://graph.microsoft.com:8443/v1.0/users",
        "https://user:secret@graph.microsoft.com/v1.0/users",
        "http://graph.microsoft.com/v1.0/users",
        "https://evil.example/v1.0/users",
        "//evil.example/v1.0/users",
        "/v1.0/users",
        "",
    ] {
        let first = body(json!({ "@odata.nextLink": link, "value": [{ "id": "a" }] }));
        let service = Service::new([first]);
        let graph = service.builder().base_url("https://graph.microsoft.com/v1.0").token("s3cr3t");
        let mut users = User::list().stream(&graph.build().expect("a client"));
        assert_eq!(users.try_next().await.expect("an item").expect("an item").id, "a");
        let error = users.try_next().await.expect_err(link).to_string();
        assert!(error.starts_with("GET /users: the "), "{error}");
        assert!(!error.contains("secret") && !error.contains("/v1.0"), "{error}");
        assert!(users.next().await.is_none(), "{link}");
        assert_eq!(service.seen().len(), 1, "{link}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_circle_of_links_ends() {
    for length in 1..10 {
        let step = |i: usize| page(&["a"], Some(&(i % length).to_string()));
        let service = Service::new((0..100).map(step));
        let error = ids(&service.client()).await.expect_err("a circle").to_string();
        assert!(error.contains("leads back to a page"), "{error}");
        assert!(service.seen().len() <= 4 * length + 4, "{} of {length}", service.seen().len());
    }
}

#[tokio::test(start_paused = true)]
async fn a_link_that_is_none_is_not_the_end() {
    let first = body(json!({ "@odata.nextLink": 5, "value": [] }));
    let error = ids(&Service::new([first]).client()).await.expect_err("5").to_string();
    assert!(error.contains("`@odata.nextLink` is no link"), "{error}");
    let first = body(json!({ "@odata.nextLink": null, "value": [] }));
    assert!(ids(&Service::new([first]).client()).await.expect("the end").is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_item_that_cannot_be_decoded_is_one_error_and_the_rest_follows() {
    let items =
        json!([{ "id": "a" }, { "id": 5, "x": "s3cr3t" }, { "city": "Oslo" }, null, { "id": "b" }]);
    let first = json!({ "@odata.nextLink": format!("{NEXT}1"), "value": items });
    let steps = || [body(&first), page(&["c"], None)];
    let mut users = User::list().stream(&Service::new(steps()).client());
    let (mut ids, mut faults) = (Vec::new(), Vec::new());
    while let Some(user) = users.next().await {
        match user {
            Ok(user) => ids.push(user.id),
            Err(error) => faults.push(error),
        }
    }
    assert_eq!(ids, ["a", "b", "c"]);
    let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
    let name = "GET /users: the answer is not of type microsoft.graph.user: at";
    for (told, fault) in told.iter().zip([
        "`$.value[1].id`: expected Edm.String, found a number",
        "`$.value[2].id`: expected Edm.String, found nothing",
        "`$.value[3]`: expected microsoft.graph.user, found null",
    ]) {
        assert!(told.starts_with(&format!("{name} {fault}")), "{told}");
    }
    let json: Value = serde_json::from_str(&faults[0].body().expect("JSON")).expect("JSON");
    assert_eq!(json, json!({ "id": 5, "x": "s3cr3t" }));

    let mut pages = User::list().pages(&Service::new(steps()).client());
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        seen.push(page.map(|page| page.items.len()).map_err(|error| error.to_string()));
    }
    let mut expected: Vec<_> = told.into_iter().map(Err).collect();
    expected.extend([Ok(2), Ok(1)]);
    assert_eq!(seen, expected);
}

/// What no JSON value can hold costs no more than the item that it is in.
#[tokio::test(start_paused = true)]
async fn an_item_too_deep_or_with_a_number_too_large_is_one_error() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (spoilt, fault) in [
        (format!(r#"{{"id":"b","newer":{deep}}}"#), "`$.value[1].newer`: recursion limit exceeded"),
        (r#"{"id":"b","newer":1e400}"#.into(), "`$.value[1].newer`: number out of range"),
        (r#"{"id":"b","city":"\ud83d"}"#.into(), "`$.value[1].city`: "),
    ] {
        for mark in ["", "\u{feff}"] {
            let page = format!(
                "{mark}{{\"value\": [ {{\"id\":\"a\"}}\n,\t{spoilt} , {{\"id\":\"c\"}} ]}}"
            );
            let mut users = User::list().stream(&Service::new([body(page)]).client());
            assert_eq!(users.try_next().await.expect("whole").expect("one").id, "a");
            let error = users.try_next().await.expect_err("spoilt");
            assert!(error.to_string().contains(fault), "{error}");
            assert_eq!(error.body().as_deref(), Some(&*spoilt));
            assert_eq!(users.try_next().await.expect("whole").expect("one").id, "c");
            assert!(users.next().await.is_none());
        }
    }
}

/// Else some of the items, or the pages that follow, would be lost, and nothing would say so.
#[tokio::test(start_paused = true)]
async fn a_page_that_says_two_things_is_an_error() {
    for (page, name) in [
        (r#"{"value":[{"id":"a"}],"value":[{"id":"b"}]}"#, "value"),
        (r#"{"value":[{"id":"a"}],"value":[]}"#, "value"),
        (r#"{"value":[],"@odata.nextLink":"x","@odata.nextLink":null}"#, "[\"@odata.nextLink\"]"),
    ] {
        let error = ids(&Service::new([body(page)]).client()).await.expect_err(page).to_string();
        let dot = if name == "value" { "." } else { "" };
        let fault = format!("`${dot}{name}`: the property is there twice");
        assert!(error.contains(&fault), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_that_is_none_ends_with_its_error_and_can_be_had_later() {
    let service = Service::new([page(&["a"], Some("1")), body("{}"), page(&["b"], None)]);
    let graph = service.client();
    let mut users = User::list().stream(&graph);
    users.try_next().await.expect("an item").expect("an item");
    let error = users.try_next().await.expect_err("no page");
    assert_eq!(error.body().as_deref(), Some("{}"));
    assert!(users.next().await.is_none());
    let cursor = users.cursor().expect("a place");
    let rest = User::list().resume(&cursor).stream(&graph).collect().await.expect("the rest");
    assert_eq!(rest[0].id, "b");
    assert_eq!(service.seen()[1].uri, service.seen()[2].uri);
}

#[tokio::test(start_paused = true)]
async fn a_cursor_goes_on_after_the_last_item() {
    let pages = || {
        [page(&["a", "b", "c"], Some("1")), page(&["d", "e", "f"], Some("2")), page(&["g"], None)]
    };
    let all = ["a", "b", "c", "d", "e", "f", "g"];
    for taken in 0..=all.len() {
        let mut users = User::list().stream(&Service::new(pages()).client());
        for id in &all[..taken] {
            assert_eq!(users.try_next().await.expect("an item").expect("an item").id, *id);
        }
        let saved = serde_json::to_string(&users.cursor().expect("a place")).expect("text");
        let cursor: Cursor = serde_json::from_str(&saved).expect("a cursor");
        let skipped = match taken {
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        };
        let service = Service::new(pages().into_iter().skip(skipped));
        let rest = User::list().resume(&cursor).stream(&service.client());
        let rest = rest.collect().await.expect("the rest");
        let rest: Vec<_> = rest.into_iter().map(|user| user.id).collect();
        assert_eq!(rest, all[taken..], "{saved}");
        assert!(!format!("{cursor:?}").contains("skiptoken"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_saved_cursor_does_not_lead_a_token_astray() {
    let service = Service::new([]);
    let graph = service.builder().token("s3cr3t").build().expect("a client");
    let cursor: Cursor = "0 http://evil.example/v1.0/users".parse().expect("a cursor");
    let error = User::list().resume(&cursor).stream(&graph).collect().await.expect_err("evil");
    assert!(error.to_string().contains("leads to http://evil.example, and"), "{error}");
    assert!(service.seen().is_empty());
    for text in ["", "5", "x http://localhost", "-1 http://localhost"] {
        text.parse::<Cursor>().expect_err(text);
    }
}

#[tokio::test(start_paused = true)]
async fn one_page_is_fetched_ahead() {
    let service = Service::new((0..5).map(|i| page(&["a", "b"], Some(&i.to_string()))));
    let mut users = User::list().stream(&service.client());
    tokio::task::yield_now().await;
    assert_eq!(service.seen().len(), 0);
    users.try_next().await.expect("an item");
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    assert_eq!(service.seen().len(), 2);
    drop(users);
    tokio::task::yield_now().await;
    assert_eq!(service.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn items_are_a_stream_and_count() {
    let link = format!("{NEXT}1");
    let first = json!({ "@odata.count": 2, "@odata.nextLink": link, "value": [{ "id": "a" }] });
    let service = Service::new([body(first), page(&["b"], None)]);
    let mut users = User::list().with_count().stream(&service.client());
    assert_eq!(users.count(), None);
    let user = poll_fn(|cx| Pin::new(&mut users).poll_next(cx)).await;
    assert_eq!(user.expect("an item").expect("an item").id, "a");
    assert_eq!(users.count(), Some(2));
    assert_eq!(users.try_next().await.expect("an item").expect("an item").id, "b");
    assert_eq!(users.count(), Some(2));
    assert!(service.seen()[0].uri.ends_with("/users?$count=true"));
}

#[tokio::test(start_paused = true)]
async fn a_delta_query_tells_what_is_gone_and_where_the_next_begins() {
    let delta = |token: &str| format!("http://localhost/v1.0/users/delta()?$deltatoken={token}");
    let service = Service::new([
        page(&["a"], Some("1")),
        body(json!({
            "@odata.deltaLink": delta("d1"),
            "value": [
                { "id": "b", "@removed": { "reason": "changed" } },
                { "id": "c", "@removed": { "reason": "deleted" } },
                { "id": "d", "@removed": {} },
                // Told again: it is up to the app to take it as a state.
                { "id": "a" },
            ],
        })),
        body(json!({ "@odata.deltaLink": delta("d2"), "value": [] })),
        status(410).header("location", &delta("anew")),
        page(&["a"], None),
        status(410),
    ]);
    let graph = service.client();
    let mut changes = User::delta().changes(&graph);
    let mut told = Vec::new();
    while let Some(change) = changes.try_next().await.expect("a change") {
        assert_eq!(changes.delta_link().is_some(), !told.is_empty(), "only on the last page");
        told.push(match change {
            DeltaItem::Changed(user) => (user.id, None),
            DeltaItem::Removed { item, reason } => (item.id, Some(reason)),
        });
    }
    let expected = [
        ("a", None),
        ("b", Some(RemovalReason::Changed)),
        ("c", Some(RemovalReason::Deleted)),
        ("d", Some(RemovalReason::Unknown)),
        ("a", None),
    ];
    assert_eq!(told, expected.map(|(id, reason)| (id.to_owned(), reason)));
    let link = changes.delta_link().expect("a link");
    let mut changes = User::delta().resume(&link).changes(&graph);
    assert!(changes.next().await.is_none());
    assert_eq!(service.seen()[2].uri, delta("d1"));

    let link = changes.delta_link().expect("a link");
    let error = User::delta().resume(&link).changes(&graph).try_next().await.expect_err("410");
    let anew = error.resync().expect("a place");
    let mut changes = User::delta().resume(&anew).changes(&graph);
    changes.try_next().await.expect("a change").expect("a change");
    assert_eq!(service.seen()[4].uri, delta("anew"));
    let error = User::delta().resume(&link).changes(&graph).try_next().await.expect_err("410");
    assert_eq!((error.status().map(|status| status.as_u16()), error.resync()), (Some(410), None));
}

#[tokio::test(start_paused = true)]
async fn a_cursor_after_a_link_that_leads_nowhere_repeats_nothing() {
    for link in [json!(5), json!("http://localhost/v1.0/users")] {
        let first =
            || body(json!({ "@odata.nextLink": &link, "value": [{ "id": "a" }, { "id": "b" }] }));
        let service = Service::new([first(), page(&["a", "b", "c"], None)]);
        let graph = service.client();
        let mut users = User::list().stream(&graph);
        users.try_next().await.expect("an item").expect("an item");
        users.try_next().await.expect("an item").expect("an item");
        users.try_next().await.expect_err("the link");
        let cursor = users.cursor().expect("a place");
        assert_eq!(cursor.to_string(), "2 http://localhost/v1.0/users");
        let rest = User::list().resume(&cursor).stream(&graph).collect().await.expect("the rest");
        assert_eq!(rest.len(), 1);
        let mut pages = User::list().pages(&Service::new([first()]).client());
        assert_eq!(pages.try_next().await.expect("a page").expect("a page").items.len(), 2);
        pages.try_next().await.expect_err("the link");
        assert_eq!(pages.cursor().expect("a place"), cursor);
    }
}

#[tokio::test(start_paused = true)]
async fn links_of_an_action_are_read() {
    let service = Service::new([page(&["a"], Some("1")), page(&["b"], None)]);
    let found = User::find(crate::service::UserFind::new("x")).stream(&service.client());
    assert_eq!(found.collect().await.expect("two pages").len(), 2);
    let seen = service.seen();
    assert_eq!(seen[0].body, r#"{"name":"x"}"#);
    assert_eq!((&*seen[0].method, &*seen[1].method, &*seen[1].body), ("POST", "GET", ""));
}
