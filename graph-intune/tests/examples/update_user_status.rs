//! An update of one user's status.

use graph_emulator::{Emulator, RunningEmulator};
use graph_intune::DeviceComplianceUserStatus;
use serde_json::json;

use crate::{run, text};

const EXAMPLE: &str = "update_user_status";

async fn service() -> RunningEmulator {
    let statuses = "/deviceManagement/deviceCompliancePolicies/p1/userStatuses";
    let status = |id| json!({"id": id, "userDisplayName": "Ada", "status": "error"});
    let emulator = Emulator::new().resource::<DeviceComplianceUserStatus>();
    let emulator = emulator.json(statuses, status("s1")).json(statuses, status("s2"));
    emulator.start().await.expect("it starts")
}

#[test]
fn by_itself_it_shows_an_update() {
    for arguments in [&[][..], &["--collection"], &["--collection", "--status", "status-1"]] {
        let output = run(EXAMPLE, None, arguments, "");
        assert!(output.status.success(), "{output:?}");
        let shown = text(&output.stdout);
        let order = [
            "PATCH http://127.0.0.1:",
            r#""userDisplayName":null,"status":"compliant"}"#,
            "before: {",
            r#""userDisplayName": "Ada""#,
            "after: {",
            r#""userDisplayName": null"#,
            r#""status": "compliant""#,
        ];
        let mut rest = shown;
        for part in order {
            let (_, after) = rest.split_once(part).unwrap_or_else(|| panic!("{part} in {shown}"));
            rest = after;
        }
    }
}

#[tokio::test]
async fn each_run_sends_one_patch() {
    for (arguments, code, complaint, target) in [
        (&["--status", "s1"][..], 0, "", "/s1"),
        (&["--status", "s9"], 1, "404 Not Found", "/s9"),
        (&["--status", "s1", "--to", "quarantined"], 1, "`status`", "/s1"),
        (&["--collection", "--status", "s2"], 0, "", ""),
        (&["--collection"], 1, "any of them could be meant", ""),
    ] {
        let emulator = service().await;
        let arguments = [&["--policy", "p1"], arguments].concat();
        let output = run(EXAMPLE, Some(&emulator), &arguments, "");
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        assert!(text(&output.stderr).contains(complaint), "{output:?}");
        assert_eq!(text(&output.stderr).contains("error: "), code != 0, "{output:?}");

        let requests = emulator.requests();
        let patches: Vec<_> = requests.iter().filter(|sent| sent.method() == "PATCH").collect();
        assert_eq!(patches.len(), 1, "{arguments:?}");
        assert!(patches[0].target().ends_with(&format!("/p1/userStatuses{target}")), "{patches:?}");
        let body = patches[0].json().expect("JSON");
        assert_eq!(body["userDisplayName"], json!(null));
        assert!(body["status"].is_string());
        let names = if arguments.contains(&"s2") { 4 } else { 3 };
        assert_eq!(body.as_object().map(serde_json::Map::len), Some(names), "{body}");
    }
}

#[test]
fn an_address_needs_a_token() {
    let output = run(EXAMPLE, None, &["--base-url", "http://127.0.0.1:9/v1.0"], "");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(text(&output.stderr).contains("--access-token"), "{output:?}");
}
