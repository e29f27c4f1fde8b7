//! Lists: conditions, orders, pages, counts and delta queries.

use serde_json::{Value, json};

use crate::model::{started, tenant};
use crate::{Graph, start};

fn ids(list: &Value) -> Vec<String> {
    let items = list["value"].as_array().unwrap_or_else(|| panic!("{list}")).iter();
    items.map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
}

/// What stands after the base URL in a link.
fn path(graph: &Graph, link: &Value) -> String {
    let link = link.as_str().unwrap_or_else(|| panic!("{link} is a link"));
    link.strip_prefix(graph.emulator.base_url()).expect("a link of the emulator").to_owned()
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

#[tokio::test]
async fn filters_mean_what_graph_documents() {
    let graph = started().await;
    for (filter, expected) in [
        ("name eq 'bob'", "d2"),
        ("name ne 'Bob'", "d1 d3 d4 d5 d6"),
        ("name eq null", "d4"),
        ("name ne null", "d1 d2 d3 d5 d6"),
        ("name eq 'Ada''s laptop'", "d1"),
        ("size gt 1 and size le 3", "d1 d4"),
        ("size lt 2 or size ge 5", "d2 d5"),
        ("not (size gt 1)", "d2 d3 d6"),
        ("not size gt 1 and name eq 'Bob'", "d2"),
        ("size eq 1 or size eq 2 and name eq 'x'", "d2"),
        ("size in (1, 5)", "d2 d5"),
        ("name in ('Bob','CARL')", "d2 d3"),
        ("state eq 'lost'", "d2 d5"),
        ("state eq microsoft.graph.deviceState'lost'", "d2 d5"),
        ("startswith(name,'a')", "d1"),
        ("endswith(name, ', 5')", "d5"),
        ("contains(name, 'LAPTOP') eq true", "d1"),
        ("contains(tolower(name),'bob')", "d2"),
        ("length(name) eq 3", "d2 d6"),
        ("seen ge 2026-03-01T00:00:00Z", "d3 d4 d5"),
        ("seen lt 2026-03-31T22:00:00Z and seen gt 2026-02-01", "d3"),
        ("seen eq 2026-03-31T22:00:00Z", "d4"),
        ("labels/any(x:x eq 'blue')", "d2"),
        ("labels/any()", "d1 d2 d4"),
        ("labels/all(x:x eq 'red')", "d1 d3 d5 d6"),
        ("labels/$count gt 1", "d2"),
        ("owner/mail eq 'd1@contoso.example'", "d1"),
        ("owner/age gt 20 and owner/mail ne null and size eq 5", "d5"),
        ("rights has microsoft.graph.right'edit' and size eq 5", "d5"),
        ("id eq 'd1' or (id eq 'd2' and (size eq 1 or size eq 2))", "d1 d2"),
    ] {
        let list = graph.get(&format!("/devices?$filter={}", encoded(filter))).await.json();
        assert_eq!(ids(&list).join(" "), expected, "{filter}");
    }
    for (filter, expected) in [
        ("isof('microsoft.graph.iosPolicy')", "p1"),
        ("microsoft.graph.iosPolicy/passcodeRequired eq true", "p1"),
        ("assignments/any(a:a/target/groupId eq 'g1')", "p1"),
        ("not assignments/any()", "p2"),
    ] {
        let list = graph.get(&format!("/policies?$filter={}", encoded(filter))).await.json();
        assert_eq!(ids(&list).join(" "), expected, "{filter}");
    }
}

#[tokio::test]
async fn a_wrong_query_is_refused() {
    let graph = started().await;
    for (query, fault) in [
        ("$filter=nme eq 'x'", "`$filter`: microsoft.graph.device has no property `nme`"),
        ("$filter=size eq 'x'", "`$filter`: Edm.Int32 cannot be compared with `'x'`"),
        ("$filter=name eq 5", "`$filter`: Edm.String cannot be compared with `5`"),
        ("$filter=seen gt '2026-01-01'", "`$filter`: Edm.DateTimeOffset cannot be compared with"),
        ("$filter=name eq", "`$filter`: it ends where a property or a value is expected"),
        ("$filter=name eq 'x", "`$filter`: a text has no end"),
        ("$filter=(name eq 'x'", "`$filter`: it ends where `)` is expected"),
        ("$filter=name eq 'x') or true", "`$filter`: `)` is not expected"),
        ("$filter=name", "`$filter`: Edm.String is no condition"),
        ("$filter=size/any(x:x eq 1)", "`$filter`: Edm.Int32 is no list"),
        ("$filter=contains(size,'x')", "`$filter`: a text is needed, and not Edm.Int32"),
        ("$filter=reverse(name) eq 'x'", "`$filter`: there is no function `reverse`"),
        ("$select=nme", "`$select`: microsoft.graph.device has no property `nme`"),
        ("$orderby=name down", "`$orderby`: `down` is neither `asc` nor `desc`"),
        ("$expand=name", "`$expand`: microsoft.graph.device has no navigation property `name`"),
        ("$top=0", "`$top`: it must be 1 or more"),
        ("$top=x", "`$top`: `x` is no number of items"),
        ("$count=yes", "`$count`: `yes` is neither"),
        ("$skiptoken=x", "`$skiptoken`: it is from no link"),
        ("$top=1&top=2", "`top`: it is there twice"),
        ("$wrong=1", "`$wrong`: there is no such query option"),
    ] {
        let path = format!("/devices?{}", query.replace(' ', "%20"));
        let message = graph.get(&path).await.refused(400, "BadRequest");
        assert!(message.starts_with(fault), "{query}: {message}");
    }
    for (open, close) in [("(", ")"), ("not (", ")"), ("tolower(", ")")] {
        let filter = format!("{}name eq 'x'{}", open.repeat(3000), close.repeat(3000));
        let path = format!("/devices?$filter={}", filter.replace(' ', "%20"));
        graph.get(&path).await.refused(400, "BadRequest");
    }
    let nested = format!("/devices?$expand={}", "tags($expand=".repeat(2000));
    graph.get(&nested).await.refused(400, "BadRequest");
}

#[tokio::test]
async fn items_are_ordered_and_selected() {
    let graph = started().await;
    for (query, expected) in [
        ("$orderby=size", "d3 d6 d2 d4 d1 d5"),
        ("$orderby=size desc", "d5 d1 d4 d2 d3 d6"),
        ("$orderby=state desc,name", "d3 d4 d1 d2 d5 d6"),
        ("$orderby=owner/mail desc&$top=2", "d5 d4"),
        ("$orderby=seen&$skip=4", "d4 d5"),
        ("$skip=2&$top=2", "d3 d4"),
        ("$search=\"bob\"", "d2"),
        ("$search=\"name:eve\" OR \"name:carl\"", "d3 d5"),
        ("$search=\"state:lost\" AND \"eve\"", "d5"),
        ("filter=size eq 1", "d2"),
    ] {
        let query = query.replace(' ', "%20").replace('"', "%22");
        let list = graph.get(&format!("/devices?{query}")).await.json();
        if query.starts_with("$orderby=state") {
            // Two are alike in what they are ordered by first.
            assert_eq!(ids(&list).len(), 6);
            continue;
        }
        assert_eq!(ids(&list).join(" "), expected, "{query}");
    }
    let list = graph.get("/devices?$select=id,size&$filter=size%20eq%201").await.json();
    let item = list["value"][0].as_object().expect("an item");
    let names: Vec<_> = item.keys().filter(|name| !name.contains('@')).collect();
    assert_eq!(names, ["id", "size"]);
    assert!(
        list["@odata.context"].as_str().expect("a context").ends_with("$metadata#devices(id,size)")
    );
}

#[tokio::test]
async fn pages_follow_each_other_while_items_come_and_go() {
    let graph = start(tenant().page_size(2)).await;
    let first = graph.get("/devices?$select=id&$count=true&$filter=size%20ne%203").await.json();
    assert_eq!((ids(&first).join(" "), &first["@odata.count"]), ("d2 d3".to_owned(), &json!(5)));
    graph.delete("/devices/d3").await;
    graph.delete("/devices/d1").await;
    let second = graph.get(&path(&graph, &first["@odata.nextLink"])).await.json();
    assert_eq!(ids(&second).join(" "), "d4 d5");
    let link = second["@odata.nextLink"].as_str().expect("a link");
    assert!(link.contains("$select=id&$count=true&$filter=size%20ne%203&$skiptoken="), "{link}");
    let third = graph.get(&path(&graph, &second["@odata.nextLink"])).await.json();
    assert_eq!((ids(&third).join(" "), third.get("@odata.nextLink")), ("d6".to_owned(), None));

    let first = graph.get("/devices?$orderby=size%20desc&$top=3").await.json();
    let second = graph.get(&path(&graph, &first["@odata.nextLink"])).await.json();
    assert_eq!(
        (ids(&first).join(" "), ids(&second).join(" ")),
        ("d5 d4 d2".to_owned(), "d6".to_owned())
    );
    let owned = graph.get("/owners/o1/devices?$top=1").await.json();
    let rest = graph.get(&path(&graph, &owned["@odata.nextLink"])).await.json();
    assert_eq!((ids(&owned).join(" "), ids(&rest).join(" ")), ("d2".to_owned(), "d6".to_owned()));
}

#[tokio::test]
async fn collections_are_counted_and_cast() {
    let graph = started().await;
    assert_eq!(graph.get("/devices/$count").await.text, "6");
    assert_eq!(graph.get("/devices/$count?$filter=size%20gt%202").await.text, "2");
    assert_eq!(graph.get("/owners/o1/devices/$count").await.text, "2");
    let cast = graph.get("/policies/microsoft.graph.androidPolicy").await.json();
    assert_eq!(ids(&cast), ["p2"]);
}

#[tokio::test]
async fn expansions_have_options() {
    let graph = started().await;
    for id in ["c1", "c2"] {
        let reference = json!({ "@odata.id": format!("/categories/{id}") });
        graph.post("/devices/d1/tags/$ref", reference).await;
    }
    let query = "$expand=tags($filter=name%20eq%20'Phones';$select=id;$count=true),category";
    let device = graph.get(&format!("/devices/d1?{query}")).await.json();
    assert_eq!(device["tags"][0]["id"], "c2");
    assert_eq!(
        (device["tags"].as_array().map(Vec::len), &device["category"]),
        (Some(1), &Value::Null)
    );
    assert_eq!(device["tags@odata.count"], 1);
    let owner = graph
        .get("/owners/o1?$expand=devices($expand=tags;$orderby=id%20desc;$top=1)")
        .await
        .json();
    assert_eq!(
        (&owner["devices"][0]["id"], &owner["devices"][0]["tags"]),
        (&json!("d6"), &json!([]))
    );
}

#[tokio::test]
async fn delta_queries_tell_what_changed() {
    let graph = start(tenant().page_size(4)).await;
    let first = graph.get("/devices/delta?$select=id,name").await.json();
    assert_eq!(ids(&first).len(), 4);
    let second = graph.get(&path(&graph, &first["@odata.nextLink"])).await.json();
    assert_eq!(ids(&second), ["d5", "d6"]);
    let link = path(&graph, &second["@odata.deltaLink"]);
    assert!(ids(&graph.get(&link).await.json()).is_empty());

    graph.patch("/devices/d2", json!({ "name": "changed" })).await;
    graph.delete("/devices/d1").await;
    let created = graph.post("/devices", json!({ "name": "new" })).await.json();
    let changes = graph.get(&link).await.json();
    assert_eq!(ids(&changes), ["d2", created["id"].as_str().expect("an id"), "d1"]);
    assert_eq!(changes["value"][2], json!({ "id": "d1", "@removed": { "reason": "deleted" } }));
    assert_eq!(changes["value"][0]["name"], "changed");
    let link = path(&graph, &changes["@odata.deltaLink"]);
    assert!(ids(&graph.get(&link).await.json()).is_empty());

    graph.emulator.reset();
    graph.get(&link).await.refused(410, "syncStateNotFound");
}
