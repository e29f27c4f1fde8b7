//! Collections that are not declared, page by page as any other.

use graph_core::{Cursor, DeltaItem, ListRequest, Method, RemovalReason, Request};
use serde_json::{Value, json};

use crate::service::{Service, User, body, status};

const NEXT: &str = "http://localhost/v1.0/things?$skiptoken=1";

fn pages() -> Service {
    let first = json!({ "@odata.count": 3, "@odata.nextLink": NEXT, "value": [{ "id": "a" }, 5] });
    let second = json!({ "value": [{ "id": "b", "n": 1 }] });
    Service::new([body(first), status(503), body(second)])
}

#[tokio::test(start_paused = true)]
async fn items_and_pages_of_any_path() {
    let things = || ListRequest::<Value>::new(Method::Get, "/things?$top=2");
    let items = [json!({ "id": "a" }), json!(5), json!({ "id": "b", "n": 1 })];

    let service = pages();
    let request = things().with_count().header("ConsistencyLevel", "eventual");
    let mut all = request.stream(&service.client());
    assert_eq!(all.try_next().await.expect("a page").as_ref(), Some(&items[0]));
    assert_eq!(all.count(), Some(3));
    let cursor = all.cursor().expect("a place");
    assert_eq!(all.collect().await.expect("two pages"), items[1..]);
    let seen = service.seen();
    assert_eq!(seen[0].uri, "http://localhost/v1.0/things?$top=2&$count=true");
    assert_eq!([&*seen[1].uri, &*seen[2].uri], [NEXT, NEXT]);
    assert!(seen.iter().all(|seen| seen.headers["consistencylevel"] == "eventual"));

    let cursor: Cursor = cursor.to_string().parse().expect("a cursor");
    let rest = things().resume(&cursor).stream(&pages().client()).collect().await;
    assert_eq!(rest.expect("two pages"), items[1..]);

    let mut all = things().pages(&pages().client());
    let first = all.try_next().await.expect("a page").expect("a page");
    assert_eq!((first.count(), first.items), (Some(3), items[..2].to_vec()));
    let second = all.try_next().await.expect("a page").expect("a page");
    assert_eq!(second.items, items[2..]);
    assert!(all.next().await.is_none());

    let page = things().page().send(&pages().client()).await.expect("a page");
    assert_eq!(page.next_link(), Some(NEXT));
}

#[tokio::test(start_paused = true)]
async fn items_of_a_declared_type_at_another_path() {
    let service = Service::new([body(json!({ "value": [{ "id": "a", "city": "Oslo" }] }))]);
    let members = ListRequest::<User>::new(Method::Get, "/groups/x/members")
        .filter(User::CITY.eq("Oslo"))
        .select(User::CITY);
    let members = members.stream(&service.client()).collect().await.expect("a page");
    assert_eq!(members[0].city.as_deref(), Some("Oslo"));
    let url =
        "http://localhost/v1.0/groups/x/members?$filter=city%20eq%20%27Oslo%27&$select=id,city";
    assert_eq!(service.seen()[0].uri, url);
}

#[tokio::test(start_paused = true)]
async fn changes_of_any_path() {
    let link = "http://localhost/v1.0/things/delta?$deltatoken=1";
    let page = json!({
        "@odata.deltaLink": link,
        "value": [{ "id": "a" }, { "id": "b", "@removed": { "reason": "deleted" } }],
    });
    let mut changes = ListRequest::<Value>::new(Method::Get, "/things/delta")
        .changes(&Service::new([body(page)]).client());
    let first = changes.try_next().await.expect("a change").expect("a change");
    assert_eq!(first, DeltaItem::Changed(json!({ "id": "a" })));
    let second = changes.try_next().await.expect("a change").expect("a change");
    assert!(
        matches!(&second, DeltaItem::Removed { item, reason: RemovalReason::Deleted } if item["id"] == "b"),
        "{second:?}"
    );
    assert!(changes.next().await.is_none());
    assert!(changes.delta_link().expect("a link").to_string().ends_with(link));
}

#[tokio::test(start_paused = true)]
async fn an_action_that_gives_a_collection_is_asked_once() {
    let service = pages();
    let found = ListRequest::<Value>::new(Method::Post, "/things/find").json(&json!({ "n": 1 }));
    assert_eq!(found.stream(&service.client()).collect().await.expect("two pages").len(), 3);
    let seen = service.seen();
    assert_eq!((&*seen[0].method, &*seen[0].body), ("POST", r#"{"n":1}"#));
    assert_eq!(seen[0].headers["content-type"], "application/json");
    assert!(seen[1..].iter().all(|seen| seen.method == "GET" && seen.body.is_empty()));
}

#[tokio::test(start_paused = true)]
async fn a_collections_path_that_is_none_is_not_sent() {
    let service = Service::new([]);
    for path in ["things", "//evil.example/things", "/a/../b", "/a#b", "/a b"] {
        let things = ListRequest::<Value>::new(Method::Get, path);
        let error = things.stream(&service.client()).collect().await.expect_err(path).to_string();
        assert!(error.contains("the path is none"), "{error}");
    }
    assert!(service.seen().is_empty());
}

#[test]
fn an_option_is_sent_once() {
    let of_path = "/groups?$top=999&x='y'";
    let request = ListRequest::<Value>::new(Method::Get, of_path);
    assert_eq!(request.clone().page().url().expect("a path"), of_path);
    let five = "/groups?x='y'&$top=5";
    assert_eq!(request.clone().top(5).page().url().expect("a path"), five);
    assert_eq!(request.raw("$top", "5").page().url().expect("a path"), five);
    let request = Request::<Value>::new(Method::Get, of_path).raw("top", "5");
    assert_eq!(request.path().expect("a path"), "/groups");
    assert_eq!(request.url().expect("a path"), "/groups?x='y'&top=5");
    let request = Request::<Value>::new(Method::Get, "/groups?").raw("top", "5");
    assert_eq!(request.url().expect("a path"), "/groups?&top=5");
}
