//! What is made of the answers, the wrong ones above all.

use std::time::Duration;

use graph_emulator::fault::Fault;
use graph_emulator::{Answer, Emulator, RunningEmulator};
use graph_intune::graph_core::{AccessToken, RetryPolicy};
use graph_intune::prelude::*;
use graph_intune::{ComplianceStatus, DeviceComplianceUserStatus};
use serde_json::json;

use crate::tenant::{STATUSES, Tenant, patch};

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
    assert_eq!(error.retry_after(), Some(Duration::from_millis(249)));
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
        (r#"["s3cr3t"]"#, "at `$`: expected an object of type"),
        (r#"{"id":"s1"} s3cr3t"#, "at `$`: trailing characters"),
    ] {
        let error = tenant.answered(Answer::new(200).body(body)).await.expect_err(fault);
        let expected = format!(": the answer is not of type {name}: {fault}");
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
    assert!(error.to_string().contains(": no connection: "), "{error}");
    assert!(!format!("{error:?}").contains("s1"), "{error:?}");
}

/// A service that does this with all requests, and a client for it.
async fn served(fault: Fault) -> (RunningEmulator, Client) {
    let emulator = Emulator::new().intercept(move |_| Some(fault.clone()));
    let emulator = emulator.start().await.expect("it starts");
    let graph = Client::builder()
        .base_url(emulator.base_url())
        .timeout(Duration::from_millis(200))
        .retry(RetryPolicy::never());
    (emulator, graph.build().expect("a client"))
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_not_waited_for() {
    let request = DeviceComplianceUserStatus::get("p1", "s1");
    let (_emulator, graph) = served(Fault::silence()).await;
    let error = request.send(&graph).await.expect_err("nothing comes");
    assert!(error.to_string().ends_with(": no answer in time"), "{error}");
    assert!(error.status().is_none() && error.is_retryable());
}

#[tokio::test]
async fn an_answer_that_breaks_off_keeps_what_arrived() {
    let seven = Some(Duration::from_secs(7));
    for (answer, status, wait, is_retryable) in [
        (&b"HTTP/1.1 200 A\r\nrequest-id: r1\r\ncontent-length: 9\r\n\r\n{"[..], 200, None, true),
        (
            b"HTTP/1.1 503 A\r\nretry-after: 7\r\nrequest-id: r1\r\ncontent-length: 9\r\n\r\n{",
            503,
            seven,
            true,
        ),
        (b"HTTP/1.1 400 A\r\nrequest-id: r1\r\ncontent-length: 9\r\n\r\n{", 400, None, false),
    ] {
        let request = DeviceComplianceUserStatus::get("p1", "s1");
        let (_emulator, graph) = served(Fault::bytes(answer).then_close()).await;
        let error = request.send(&graph).await.expect_err("it breaks off");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!((error.retry_after(), error.is_retryable()), (wait, is_retryable));
        assert!(error.to_string().ends_with(": no complete answer (request-id r1)"), "{error}");
    }
}

#[tokio::test]
async fn a_credential_is_asked_for_each_request_and_its_fault_is_told() {
    let tenant = Tenant::new().await;
    let tokens = std::sync::Mutex::new(vec!["second", "first"]);
    let graph = Client::builder()
        .base_url(tenant.emulator.base_url())
        .credential(move |_| {
            let token = tokens.lock().expect("not poisoned").pop();
            async move {
                let token = token.ok_or("the vault is locked")?;
                Ok(AccessToken::new(token).expires_in(Duration::ZERO))
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
    assert!(error.to_string().contains(": the credential gave no usable token"), "{error}");
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
