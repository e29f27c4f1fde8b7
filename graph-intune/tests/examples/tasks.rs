//! What an app developer does first: a report, a bulk update, an action, a policy, an export.

use std::process::Output;

use graph_emulator::{Answer, Emulator, Method, ReceivedRequest, RunningEmulator};
use graph_intune::{
    DeviceCompliancePolicy, DeviceCompliancePolicyAssignment, DeviceManagementExportJob,
    ManagedDevice,
};
use serde_json::{Value, json};

use crate::{run, text};

const DEVICES: &str = "/deviceManagement/managedDevices";

/// A service with these devices.
async fn service(devices: impl IntoIterator<Item = Value>) -> RunningEmulator {
    let emulator = Emulator::new().resource::<ManagedDevice>().page_size(2);
    let emulator = devices.into_iter().fold(emulator, |all, device| all.json(DEVICES, device));
    emulator.start().await.expect("it starts")
}

fn device(id: &str, system: &str, state: &str) -> Value {
    json!({ "id": id, "deviceName": id.to_uppercase(), "operatingSystem": system, "complianceState": state })
}

/// The cells of the rows of a table in which this text is.
fn row<'a>(output: &'a Output, name: &str) -> Vec<&'a str> {
    let shown = text(&output.stdout);
    let line = shown.lines().find(|line| line.contains(name));
    let line = line.unwrap_or_else(|| panic!("{name} in {output:?}"));
    line.split(['│', '┆']).map(str::trim).filter(|cell| !cell.is_empty()).collect()
}

#[tokio::test]
async fn the_report_counts_all_devices() {
    let emulator = service([
        device("d1", "Windows", "compliant"),
        device("d2", "Windows", "noncompliant"),
        device("d3", "iOS", "inGracePeriod"),
        device("d4", "Windows", "compliant"),
        device("d5", "iOS", "newerThanThis"),
    ])
    .await;
    let output = run("compliance_report", Some(&emulator), &[], "");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(row(&output, "Windows"), ["Windows", "2", "1", "0"]);
    assert_eq!(row(&output, "iOS"), ["iOS", "0", "0", "2"]);
    assert_eq!(row(&output, "D2"), ["D2"]);
    assert!(!text(&output.stdout).contains("D1"), "{output:?}");
    let requests = emulator.requests();
    assert_eq!(requests.len(), 3, "pages of two");
    assert!(requests[0].target().contains("$select=id,deviceName,operatingSystem"), "{requests:?}");

    let output = run("compliance_report", None, &[], "");
    assert_eq!(row(&output, "Windows"), ["Windows", "17", "4", "3"]);
}

#[tokio::test]
async fn a_bulk_update_tells_what_failed() {
    let emulator = service((1..=23).map(|n| device(&format!("d{n}"), "iOS", "compliant"))).await;
    let output = run("bulk_update", Some(&emulator), &["--system", "iOS"], "");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(text(&output.stdout), "23 of 23 devices updated\n");
    let batches: Vec<_> =
        emulator.requests().iter().filter_map(ReceivedRequest::batch_parts).collect();
    assert_eq!(batches.iter().map(Vec::len).sum::<usize>(), 23);
    assert_eq!(batches.len(), 2);
    let patch = batches[0][0].json().expect("JSON");
    assert_eq!(patch["notes"], json!(null));

    let output = run("bulk_update", None, &["--notes", "checked"], "");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let shown = text(&output.stdout);
    assert!(shown.starts_with("LAPTOP-21: PATCH "), "{shown}");
    assert!(shown.contains("409 Conflict"), "{shown}");
    assert!(shown.ends_with("\n23 of 24 devices updated\n"), "{shown}");
    assert_eq!(text(&output.stderr), "error: 1 of 24 devices were not updated\n");
}

#[tokio::test]
async fn an_action_is_shown_and_sent_only_if_it_is_confirmed() {
    for (arguments, input, path, body, sent) in [
        (
            &["wipe", "d1", "--keep-user-data"][..],
            "D1\n",
            "/wipe",
            r#"{"keepUserData":true}"#,
            true,
        ),
        (&["wipe", "d1"], "d2\n", "/wipe", r#"{"keepUserData":false}"#, false),
        (&["retire", "d1"], "", "/retire", "", false),
        (&["retire", "d1"], "D1\n", "/retire", "", true),
    ] {
        let emulator = service([device("d1", "iOS", "compliant")]).await;
        let output = run("device_action", Some(&emulator), arguments, input);
        assert!(output.status.success(), "{output:?}");
        let shown = text(&output.stdout);
        let line = format!("POST {}{DEVICES}/d1{path}\n", emulator.base_url());
        assert!(shown.contains(&line), "{shown}");
        assert!(shown.contains("\nauthorization: Bearer ***\n"), "{shown}");
        assert!(shown.contains(body), "{shown}");
        assert_eq!(shown.contains("Nothing was sent."), !sent, "{shown}");
        let posts: Vec<_> =
            emulator.requests().into_iter().filter(|sent| sent.method() == "POST").collect();
        assert_eq!(posts.len(), usize::from(sent), "{posts:?}");
        if let [post] = &*posts {
            assert_eq!(text(post.body()), body);
            let state = &path[1..];
            assert!(shown.ends_with(&format!("The state of D1 is {state}Pending.\n")), "{shown}");
        }
    }
    let output = run("device_action", None, &["retire", "none"], "");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(text(&output.stderr).contains("404 Not Found"), "{output:?}");
}

#[tokio::test]
async fn a_policy_is_created_with_its_actions_and_assigned() {
    let emulator = Emulator::new()
        .resource::<DeviceCompliancePolicy>()
        .resource::<DeviceCompliancePolicyAssignment>();
    let emulator = emulator.start().await.expect("it starts");
    let output =
        run("create_policy", Some(&emulator), &["--name", "Phones", "--group", "group-7"], "");
    assert!(output.status.success(), "{output:?}");
    assert!(text(&output.stdout).starts_with("created Phones ("), "{output:?}");
    assert!(text(&output.stdout).ends_with(")\nassigned to 1 group(s)\n"), "{output:?}");

    let requests = emulator.requests();
    let policy = requests[0].json().expect("JSON");
    assert_eq!(policy["@odata.type"], "#microsoft.graph.iosCompliancePolicy");
    let actions = &policy["scheduledActionsForRule"][0]["scheduledActionConfigurations"];
    assert_eq!(actions[1]["actionType"], "block", "{policy}");
    assert_eq!(actions[1]["gracePeriodHours"], 24, "{policy}");
    let assign = requests[1].json().expect("JSON");
    let target =
        json!({ "@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": "group-7" });
    assert_eq!(assign["assignments"][0]["target"], target);
    assert!(requests[1].target().ends_with("/assign"), "{requests:?}");

    assert!(run("create_policy", None, &[], "").status.success());
}

#[test]
fn an_export_is_waited_for_and_saved() {
    let folder = std::env::temp_dir().join(format!("graph-intune-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("devices.zip");
    let path = file.to_str().expect("UTF-8");
    let output = run("export_report", None, &["--out", path, "--poll-seconds", "0"], "");
    let archive = std::fs::read(&file);
    std::fs::remove_dir_all(&folder).expect("it was made");
    assert!(output.status.success(), "{output:?}");
    let archive = archive.expect("it was saved");
    assert!(text(&output.stdout).starts_with(&format!("{} bytes are in ", archive.len())));
    // Nothing in it is compressed.
    assert!(archive.starts_with(b"PK"), "{archive:?}");
    let table = b"Device ID,Device name\nlaptop-01,";
    assert!(archive.windows(table.len()).any(|part| part == table), "{archive:?}");
}

#[tokio::test]
async fn an_export_that_failed_is_an_error() {
    let jobs = "/deviceManagement/reports/exportJobs";
    let emulator =
        Emulator::new().resource::<DeviceManagementExportJob>().handle(Method::POST, jobs, |_| {
            let job = json!({ "id": "j1", "status": "failed" });
            Answer::new(201).json(job)
        });
    let emulator = emulator.start().await.expect("it starts");
    let output = run("export_report", Some(&emulator), &["--out", "never.zip"], "");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(text(&output.stderr), "error: the service could not write the report, job j1\n");
}
