//! User statuses over real HTTP: what is sent, and what is made of the answers.

mod answers;
mod tenant;

use std::io::Write;

use graph_intune::graph_core::{DateTimeOffset, Resource};
use graph_intune::prelude::*;
use graph_intune::{ComplianceStatus, DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch};
use serde_json::{Value, json};

use tenant::{STATUSES, Tenant, patch, status, without_context};

fn reported() -> DateTimeOffset {
    "2017-01-01T00:00:17.7769392-08:00".parse().expect("valid")
}

fn full_patch() -> DeviceComplianceUserStatusPatch {
    patch()
        .user_principal_name("grace@contoso.example".to_owned())
        .user_display_name("Grace")
        .devices_count(12)
        .status(ComplianceStatus::NotApplicable)
        .last_reported_date_time(reported())
}

fn text(body: &[u8]) -> &str {
    std::str::from_utf8(body).expect("UTF-8")
}

#[tokio::test]
async fn an_update_sends_what_is_set_and_nothing_else() {
    for (patch, body) in [
        (patch(), r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus"}"##),
        (
            patch().devices_count(3),
            r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","devicesCount":3}"##,
        ),
        (
            patch().user_display_name(Null),
            r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","userDisplayName":null}"##,
        ),
        (
            patch()
                .user_display_name(None::<String>.or_keep())
                .user_principal_name(Some("a").or_null()),
            r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","userPrincipalName":"a"}"##,
        ),
        (
            full_patch(),
            r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","userDisplayName":"Grace","devicesCount":12,"status":"notApplicable","lastReportedDateTime":"2017-01-01T00:00:17.7769392-08:00","userPrincipalName":"grace@contoso.example"}"##,
        ),
    ] {
        let tenant = Tenant::new().await;
        tenant.update(patch).await.expect("updated");
        let sent = tenant.sent();
        assert_eq!(sent.method(), "PATCH");
        assert_eq!(sent.target(), format!("/v1.0{STATUSES}/s1"));
        assert_eq!(text(sent.body()), body);
        assert_eq!(sent.header("authorization"), Some("Bearer s3cr3t-t0ken"));
        assert_eq!(sent.header("content-type"), Some("application/json"));
        assert_eq!(sent.header("accept"), Some("application/json"));
        assert_eq!(
            sent.header("prefer"),
            Some("return=representation, include-unknown-enum-members")
        );
        assert_eq!(sent.header("user-agent"), Some("graph-core/0.1.0"));
        let id = sent.header("client-request-id").expect("an id");
        assert_eq!(id.len(), "a0b566cd-66cd-a0b5-cd66-b5a0cd66b5a0".len());
    }
}

#[tokio::test]
async fn a_program_says_what_it_is() {
    let tenant = Tenant::new().await;
    let graph = Client::builder().base_url(tenant.emulator.base_url()).token("any");
    let graph = graph.user_agent("contoso-compliance/1.4").build().expect("a client");
    DeviceComplianceUserStatus::get("p1", "s1").send(&graph).await.expect("read");
    assert_eq!(tenant.sent().header("user-agent"), Some("contoso-compliance/1.4"));
}

#[tokio::test]
async fn an_update_gives_the_updated_object() {
    let tenant = Tenant::new().await;
    let updated = tenant
        .update(patch().status(ComplianceStatus::Compliant).user_display_name(Null))
        .await
        .expect("updated");
    let mut expected = status();
    expected["@odata.etag"] = updated["@odata.etag"].clone();
    assert!(expected["@odata.etag"].is_string());
    expected["@odata.type"] = "#microsoft.graph.deviceComplianceUserStatus".into();
    expected["status"] = "compliant".into();
    expected["userDisplayName"] = Value::Null;
    assert_eq!(updated, expected);

    let read = DeviceComplianceUserStatus::get("p1", "s1").send(&tenant.graph).await.expect("read");
    assert_eq!(read.status, Some(ComplianceStatus::Compliant));
    assert_eq!(read.user_display_name, None);
    assert_eq!(read.devices_count, Some(2));
    assert_eq!(without_context(serde_json::to_value(&read).expect("encodes")), expected);
    let requests = tenant.emulator.requests();
    assert_eq!(requests[1].method(), "GET");
    assert_eq!(requests[1].body(), b"");
    assert_eq!(requests[1].header("content-type"), None);
    let ids: Vec<_> = requests.iter().map(|r| r.header("client-request-id")).collect();
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test]
async fn the_source_pages_form_addresses_the_collection() {
    let tenant = Tenant::new().await;
    let request = DeviceComplianceUserStatus::update_user_statuses("p1", patch().devices_count(3));
    assert_eq!(request.operation().name, "update_user_statuses");
    let updated = request.send(&tenant.graph).await.expect("updated").expect("a body");
    assert_eq!((&*updated.id, updated.devices_count), ("s1", Some(3)));
    let sent = tenant.sent();
    assert_eq!((sent.method().as_str(), sent.target()), ("PATCH", &*format!("/v1.0{STATUSES}")));
    assert_eq!(
        text(sent.body()),
        r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","devicesCount":3}"##
    );
}

#[tokio::test]
async fn where_the_path_names_no_item_the_body_can() {
    let mut other = status();
    other["id"] = "s2".into();
    let tenant = Tenant::with(&[status(), other]).await;
    let patch = patch().devices_count(3);
    let ambiguous = DeviceComplianceUserStatus::update_user_statuses("p1", patch.clone());
    let error = ambiguous.send(&tenant.graph).await.expect_err("two could be meant");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));

    let named = DeviceComplianceUserStatus::update_user_statuses("p1", patch.with_id("s2"));
    let updated = named.send(&tenant.graph).await.expect("updated").expect("a body");
    assert_eq!((&*updated.id, updated.devices_count), ("s2", Some(3)));
    assert_eq!(
        text(tenant.emulator.requests()[1].body()),
        r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","id":"s2","devicesCount":3}"##
    );
    let untouched = tenant.emulator.item(&format!("{STATUSES}/s1")).expect("an item");
    assert_eq!(untouched["devicesCount"], 2);
}

#[tokio::test]
async fn any_id_is_one_segment() {
    for (id, segment) in [
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("50%", "50%25"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("{x}", "%7Bx%7D"),
        ("\u{fc}\u{1f600}", "%C3%BC%F0%9F%98%80"),
        ("a..b", "a..b"),
        ("a\r\nb", "a%0D%0Ab"),
    ] {
        let mut item = status();
        item["id"] = id.into();
        let tenant = Tenant::with(&[item]).await;
        let request = DeviceComplianceUserStatus::update("p1", id, patch().devices_count(3));
        let updated = request.send(&tenant.graph).await.expect(id).expect("a body");
        assert_eq!(updated.id, id);
        assert_eq!(tenant.sent().target(), format!("/v1.0{STATUSES}/{segment}"));
    }
}

#[tokio::test]
async fn an_id_that_names_no_item_is_not_sent() {
    let tenant = Tenant::new().await;
    for (policy, status, fault) in [
        ("", "s1", "the value for `{deviceCompliancePolicyId}` is empty; give the id of one item"),
        (
            "p1",
            "",
            "the value for `{deviceComplianceUserStatusId}` is empty; give the id of one item",
        ),
        (
            "p1",
            ".",
            "the value for `{deviceComplianceUserStatusId}` is `.`; give the id of one item",
        ),
        ("..", "s1", "the value for `{deviceCompliancePolicyId}` is `..`; give the id of one item"),
    ] {
        let request = DeviceComplianceUserStatus::update(policy, status, patch());
        let error = request.send(&tenant.graph).await.expect_err(fault);
        let mut operations = DeviceComplianceUserStatus::INFO.operations();
        let operation = operations.find(|operation| operation.name == "update").expect("an update");
        assert_eq!(error.to_string(), format!("{operation}: {fault}"));
        assert!(error.status().is_none() && !error.is_retryable());
    }
    assert!(tenant.emulator.requests().is_empty());
}

#[tokio::test]
async fn members_newer_than_the_declaration_survive() {
    let mut newer = status();
    newer["status"] = "quarantined".into();
    newer["riskScore"] = json!({"value": 7});
    newer["@odata.etag"] = "W/\"1\"".into();
    let tenant = Tenant::with(&[newer.clone()]).await;
    let read = DeviceComplianceUserStatus::get("p1", "s1").send(&tenant.graph).await.expect("read");
    assert_eq!(read.status, Some(ComplianceStatus::Unrecognized("quarantined".into())));
    assert_eq!(read.additional.etag(), Some("W/\"1\""));
    newer["@odata.type"] = "#microsoft.graph.deviceComplianceUserStatus".into();
    assert_eq!(without_context(serde_json::to_value(&read).expect("encodes")), newer);

    let written = tenant.update(patch().status(read.status.or_keep())).await.expect("written back");
    assert_eq!(written["status"], "quarantined");
    assert_eq!(
        text(tenant.emulator.requests()[1].body()),
        r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","status":"quarantined"}"##
    );
}

fn movable<T: Send + Sync + Clone + 'static>(_: &T) {}

fn spawnable<T: Send + 'static>(_: T) {}

#[test]
fn a_request_is_inert_and_can_be_moved_anywhere() {
    let request = DeviceComplianceUserStatus::update("p1", "s1", full_patch());
    movable(&request);
    assert_eq!(request.path().expect("valid"), format!("{STATUSES}/s1"));
    let shown = format!("{request:?}");
    assert!(!shown.contains("Grace") && !shown.contains("s1"), "{shown}");
    let graph = Client::builder().base_url("http://localhost").build().expect("a client");
    spawnable(request.send(&graph));
}

#[test]
fn a_struct_literal_is_a_value() {
    let value = DeviceComplianceUserStatus {
        id: "s1".into(),
        status: Some(ComplianceStatus::Unknown),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_string(&value).expect("encodes"),
        r#"{"id":"s1","status":"unknown"}"#
    );
    assert_ne!(ComplianceStatus::Unknown, ComplianceStatus::Unrecognized("x".into()));
}

/// The reference's example bodies have these properties in this order, and count their bytes in the
/// layout that they print.
#[test]
fn documented_bodies_are_rebuilt_byte_for_byte() {
    let Some(folder) = std::env::var_os("GRAPH_SHARED_DATA") else {
        // Written to the stream itself, which the test harness does not hold back.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: GRAPH_SHARED_DATA does not name the documented examples"
        );
        return;
    };
    let file = std::path::Path::new(&folder).join("operations.open.jsonl");
    let operations = std::fs::read_to_string(file).expect("the documented operations");
    let mut rebuilt = 0;
    for line in operations.lines() {
        let operation: Value = serde_json::from_str(line).expect("JSON");
        let example = &operation["example_request"];
        let is_ours = operation["resource_type"] == "deviceComplianceUserStatus";
        let Some(length) = example["content_length"].as_u64().filter(|_| is_ours) else {
            continue;
        };
        let (_, body) = line.split_once("\"body_json\": ").expect("a body");
        let (body, _) = body.split_once('}').expect("an object without objects");
        let body = format!("{}}}", body.replace("\": ", "\":").replace(", \"", ",\""));

        let text = |name: &str| example["body_json"][name].as_str().expect(name).to_owned();
        let count = example["body_json"]["devicesCount"].as_i64().expect("a count");
        let reported = text("lastReportedDateTime").parse::<DateTimeOffset>().expect("valid");
        let patch = patch()
            .user_display_name(text("userDisplayName"))
            .devices_count(i32::try_from(count).expect("a small count"))
            .status(ComplianceStatus::from(&*text("status")))
            .last_reported_date_time(reported)
            .user_principal_name(text("userPrincipalName"));
        let printed = serde_json::to_string_pretty(&patch).expect("encodes").replace('\n', "\r\n");
        assert_eq!(printed.len() as u64, length, "{printed}");
        let request = DeviceComplianceUserStatus::update_user_statuses("p1", patch);
        assert_eq!(request.body().map(self::text), Some(&*body));
        rebuilt += 1;
    }
    assert!(rebuilt > 0);
}
