//! User statuses over real HTTP: what is sent, and what is made of the answers.

use graph_emulator::{Answer, Emulator, ReceivedRequest, RunningEmulator};
use graph_intune::graph_core::{DateTimeOffset, Error, Resource};
use graph_intune::prelude::*;
use graph_intune::{ComplianceStatus, DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch};
use serde_json::{Value, json};

const STATUSES: &str = "/deviceManagement/deviceCompliancePolicies/p1/userStatuses";
const TOKEN: &str = "s3cr3t-t0ken";

/// A service with one status, and a client for it.
struct Tenant {
    emulator: RunningEmulator,
    graph: Client,
}

impl Tenant {
    async fn new() -> Self {
        Self::with(&[status()]).await
    }

    async fn with(statuses: &[Value]) -> Self {
        let mut emulator = Emulator::new().resource::<DeviceComplianceUserStatus>();
        for status in statuses {
            emulator = emulator.json(STATUSES, status.clone());
        }
        let emulator = emulator.start().await.expect("it starts");
        let graph = Client::builder().base_url(emulator.base_url()).token(TOKEN);
        Self { emulator, graph: graph.build().expect("a client") }
    }

    async fn update(&self, patch: DeviceComplianceUserStatusPatch) -> Result<Value, Error> {
        let request = DeviceComplianceUserStatus::update("p1", "s1", patch);
        let updated = request.send(&self.graph).await?;
        Ok(serde_json::to_value(updated).expect("encodes"))
    }

    /// What the service answers to an update when its answer is scripted.
    async fn answered(&self, answer: Answer) -> Result<Option<DeviceComplianceUserStatus>, Error> {
        self.emulator.answer_next(answer);
        DeviceComplianceUserStatus::update("p1", "s1", patch()).send(&self.graph).await
    }

    /// The one request that was sent.
    fn sent(&self) -> ReceivedRequest {
        let mut requests = self.emulator.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

fn status() -> Value {
    json!({
        "id": "s1",
        "userDisplayName": "Ada",
        "devicesCount": 2,
        "status": "nonCompliant",
        "lastReportedDateTime": "2016-12-31T23:58:46.7150000Z",
        "userPrincipalName": "ada@contoso.example",
    })
}

fn patch() -> DeviceComplianceUserStatusPatch {
    DeviceComplianceUserStatusPatch::new()
}

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
        assert_eq!(sent.header("prefer"), Some("return=representation"));
        assert_eq!(sent.header("user-agent"), Some("graph-core/0.1.0"));
        let id = sent.header("client-request-id").expect("an id");
        assert_eq!(id.len(), "a0b566cd-66cd-a0b5-cd66-b5a0cd66b5a0".len());
    }
}

#[tokio::test]
async fn an_update_gives_the_updated_object() {
    let tenant = Tenant::new().await;
    let updated = tenant
        .update(patch().status(ComplianceStatus::Compliant).user_display_name(Null))
        .await
        .expect("updated");
    let mut expected = status();
    expected["@odata.type"] = "#microsoft.graph.deviceComplianceUserStatus".into();
    expected["status"] = "compliant".into();
    expected["userDisplayName"] = Value::Null;
    assert_eq!(updated, expected);

    let read = DeviceComplianceUserStatus::get("p1", "s1").send(&tenant.graph).await.expect("read");
    assert_eq!(read.status, Some(ComplianceStatus::Compliant));
    assert_eq!(read.user_display_name, None);
    assert_eq!(read.devices_count, Some(2));
    assert_eq!(serde_json::to_value(&read).expect("encodes"), expected);
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
        let operation = &DeviceComplianceUserStatus::INFO.operations[1];
        assert_eq!(error.to_string(), format!("{operation}: {fault}"));
        assert!(error.status().is_none() && !error.is_retryable());
    }
    assert!(tenant.emulator.requests().is_empty());
}

#[tokio::test]
async fn success_without_a_body_is_success() {
    let tenant = Tenant::new().await;
    for answer in [Answer::new(204), Answer::new(200), Answer::new(202).body(" \r\n")] {
        assert_eq!(tenant.answered(answer).await.expect("success"), None);
    }
}

#[tokio::test]
async fn the_services_errors_are_told_in_full() {
    let tenant = Tenant::new().await;
    let answer = Answer::new(400).header("request-id", "r1").json(json!({"error": {
        "code": "BadRequest",
        "message": "devicesCount is not valid",
        "innerError": {"code": "InvalidValue", "request-id": "other", "date": "2026-11-23"},
    }}));
    let error = tenant.answered(answer).await.expect_err("400");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(error.code(), Some("BadRequest"));
    assert_eq!(error.message(), Some("devicesCount is not valid"));
    assert_eq!(error.inner().and_then(|inner| inner.code()), Some("InvalidValue"));
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(error.client_request_id(), tenant.sent().header("client-request-id"));
    assert!(!error.is_retryable());
    assert_eq!(
        error.to_string(),
        "PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses\
         /{deviceComplianceUserStatusId}: 400 Bad Request: BadRequest: devicesCount is not valid \
         (request-id r1)"
    );
}

#[tokio::test]
async fn the_emulators_refusals_name_the_property() {
    let tenant = Tenant::new().await;
    let mut unknown = patch();
    unknown.additional.insert("devicesCuont", 3);
    for (patch, named) in [
        (unknown, "devicesCuont"),
        (patch().status(ComplianceStatus::from("quarantined")), "status"),
    ] {
        let error = tenant.update(patch).await.expect_err(named);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
        assert!(error.message().is_some_and(|message| message.contains(named)), "{error}");
    }
    let request = DeviceComplianceUserStatus::get("p1", "s9");
    let error = request.send(&tenant.graph).await.expect_err("not there");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn without_a_token_the_service_says_so() {
    let tenant = Tenant::new().await;
    let anonymous =
        Client::builder().base_url(tenant.emulator.base_url()).build().expect("a client");
    let request = DeviceComplianceUserStatus::update("p1", "s1", patch());
    let error = request.send(&anonymous).await.expect_err("no token");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.code(), Some("InvalidAuthenticationToken"));
    assert_eq!(tenant.sent().header("authorization"), None);
}

#[tokio::test]
async fn an_error_that_is_not_json_keeps_its_status_and_text() {
    let tenant = Tenant::new().await;
    let page = "<html><body>Bad Gateway s3cr3t</body></html>";
    let answer =
        Answer::new(502).header("content-type", "text/html").header("retry-after", "0.249");
    let error = tenant.answered(answer.body(page)).await.expect_err("502");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!((error.code(), error.message()), (None, None));
    assert_eq!(error.body().as_deref(), Some(page));
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_millis(249)));
    assert!(error.is_retryable());
    assert!(error.to_string().ends_with(": 502 Bad Gateway"), "{error}");
    assert!(!format!("{error:?}").contains("s3cr3t"), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_does_not_decode_says_where() {
    let tenant = Tenant::new().await;
    let name = "microsoft.graph.deviceComplianceUserStatus";
    for (body, fault) in [
        (
            r#"{"id":"s1","devicesCount":"s3cr3t"}"#,
            "at `$.devicesCount`: expected Edm.Int32, found text at line 1 column 34",
        ),
        (r#"{"userDisplayName":"s3cr3t"}"#, "at `$.id`: expected Edm.String, found nothing"),
        (r#"{"id":"s1","status":"#, "at `$.status`: EOF while parsing a value"),
        ("<html>s3cr3t</html>", "at `$`: expected value at line 1 column 1"),
        (r#"["s3cr3t"]"#, "at `$`: invalid type: sequence, expected an object of type"),
        (r#"{"id":"s1"} s3cr3t"#, "at `$`: trailing characters"),
    ] {
        let error = tenant.answered(Answer::new(200).body(body)).await.expect_err(fault);
        let expected = format!(": the answer is not a {name}: {fault}");
        assert!(error.to_string().contains(&expected), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert_eq!(error.body().as_deref(), Some(body));
        assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (tenant, elsewhere) = (Tenant::new().await, Tenant::new().await);
    let location = format!("{}{STATUSES}/s1", elsewhere.emulator.base_url());
    let answer = Answer::new(307).header("location", &location);
    let error = tenant.answered(answer).await.expect_err("307");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(elsewhere.emulator.requests().is_empty());
}

#[tokio::test]
async fn no_answer_is_an_error_without_a_status() {
    let tenant = Tenant::new().await;
    drop(tenant.emulator);
    let request = DeviceComplianceUserStatus::get("p1", "s1");
    let error = request.send(&tenant.graph).await.expect_err("nobody listens");
    assert!(error.status().is_none() && error.is_retryable());
    assert!(error.to_string().ends_with(": no connection"), "{error}");
    assert!(!format!("{error:?}").contains("s1"), "{error:?}");
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
    assert_eq!(serde_json::to_value(&read).expect("encodes"), newer);

    let written = tenant.update(patch().status(read.status.or_keep())).await.expect("written back");
    assert_eq!(written["status"], "quarantined");
    assert_eq!(
        text(tenant.emulator.requests()[1].body()),
        r##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","status":"quarantined"}"##
    );
}

#[tokio::test]
async fn a_credential_is_asked_for_each_request_and_its_fault_is_told() {
    let tenant = Tenant::new().await;
    let mut tokens = vec!["second", "first"].into_iter().collect::<Vec<_>>();
    let tokens = std::sync::Mutex::new(std::mem::take(&mut tokens));
    let graph = Client::builder()
        .base_url(tenant.emulator.base_url())
        .credential(move |_| {
            let token = tokens.lock().expect("not poisoned").pop();
            async move {
                let token = token.ok_or("the vault is locked")?;
                Ok(graph_intune::graph_core::AccessToken::new(token))
            }
        })
        .build()
        .expect("a client");
    for token in ["Bearer first", "Bearer second"] {
        DeviceComplianceUserStatus::get("p1", "s1").send(&graph).await.expect("read");
        let requests = tenant.emulator.requests();
        assert_eq!(requests.last().and_then(|r| r.header("authorization")), Some(token));
    }
    let request = DeviceComplianceUserStatus::get("p1", "s1");
    let error = request.send(&graph).await.expect_err("no third token");
    assert!(error.to_string().ends_with(": the credential gave no token"), "{error}");
    let source = std::error::Error::source(&error).expect("a source");
    assert_eq!(source.to_string(), "the vault is locked");
    assert_eq!(tenant.emulator.requests().len(), 2);
}

#[tokio::test]
async fn a_token_that_is_no_header_is_not_shown() {
    let tenant = Tenant::new().await;
    let graph = Client::builder().base_url(tenant.emulator.base_url()).token("s3cr3t\r\nx: y");
    let graph = graph.build().expect("a client");
    let request = DeviceComplianceUserStatus::get("p1", "s1");
    let error = request.send(&graph).await.expect_err("two lines");
    assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
    assert!(tenant.emulator.requests().is_empty());
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
        eprintln!("skipped: GRAPH_SHARED_DATA does not name the documented examples");
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
