//! Actions, functions, references and streams.

use graph_emulator::Answer;
use graph_intune::graph_core::Reference;
use graph_intune::prelude::*;
use graph_intune::{
    AuditEvent, DeviceCategory, DeviceComplianceActionItem, DeviceCompliancePolicy,
    DeviceCompliancePolicyAssign, DeviceCompliancePolicyAssignment, DeviceConfiguration,
    DeviceManagement, DeviceManagementReports, DeviceManagementReportsGetDeviceNonComplianceReport,
    FileEncryptionInfo, GroupAssignmentTarget, ManagedDevice, ManagedDeviceWindowsDefenderScan,
    ManagedDeviceWipe, MobileApp, MobileAppCategory, MobileAppContentFile,
    MobileAppContentFileCommit,
};
use serde_json::json;

use crate::service::Service;

#[tokio::test]
async fn an_action_sends_the_parameters_that_are_set() {
    let service = Service::answering(Answer::new(204)).await;
    let parameters = ManagedDeviceWipe::new().keep_user_data(false).mac_os_unlock_code(Null);
    ManagedDevice::wipe("d1", parameters).send(&service.graph).await.expect("wiped");
    let sent = service.sent();
    assert_eq!(sent.line(), "POST /deviceManagement/managedDevices/d1/wipe");
    assert_eq!(sent.body(), r#"{"keepUserData":false,"macOsUnlockCode":null}"#);
}

#[tokio::test]
async fn an_action_below_another_item_needs_what_must_be_given() {
    let service = Service::answering(Answer::new(204)).await;
    let scan = ManagedDeviceWindowsDefenderScan::new(true);
    let scan = ManagedDevice::windows_defender_scan_for_detected_app("app", "d1", scan);
    scan.send(&service.graph).await.expect("scanned");
    let sent = service.sent();
    assert_eq!(
        sent.line(),
        "POST /deviceManagement/detectedApps/app/managedDevices/d1/windowsDefenderScan"
    );
    assert_eq!(sent.body(), r#"{"quickScan":true}"#);
}

#[tokio::test]
async fn an_action_without_parameters_has_an_empty_body() {
    let service = Service::answering(Answer::new(204)).await;
    ManagedDevice::sync_device_for_user("u1", "d1").send(&service.graph).await.expect("synced");
    let sent = service.sent();
    assert_eq!(sent.line(), "POST /users/u1/managedDevices/d1/syncDevice");
    assert_eq!((sent.body(), sent.header("content-length")), ("", Some("0")));
}

#[tokio::test]
async fn an_action_gives_a_collection() {
    let assignment = |id: &str| {
        json!({
            "@odata.type": "#microsoft.graph.deviceCompliancePolicyAssignment",
            "id": id,
            "target": {"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": "g1"},
        })
    };
    let service = Service::with(json!({"value": [assignment("a1")]})).await;
    let target = GroupAssignmentTarget { group_id: Some("g1".into()), ..Default::default() };
    let assign =
        DeviceCompliancePolicyAssign::new().assignments([DeviceCompliancePolicyAssignment {
            target: Some(target.into()),
            ..Default::default()
        }]);
    let assigned = DeviceCompliancePolicy::assign("p1", assign);
    let page = assigned.page().send(&service.graph).await.expect("assigned");
    let sent = service.sent();
    assert_eq!(sent.line(), "POST /deviceManagement/deviceCompliancePolicies/p1/assign");
    let mut expected = assignment("a1");
    expected.as_object_mut().expect("an object").remove("id");
    let body: serde_json::Value = serde_json::from_str(sent.body()).expect("JSON");
    assert_eq!(body, json!({"assignments": [expected]}));
    assert_eq!(page.items.len(), 1);
    assert_eq!(serde_json::to_value(&page.items[0]).expect("encodes"), assignment("a1"));
}

#[tokio::test]
async fn a_function_quotes_its_parameters() {
    let service = Service::with(json!({"value": ["create", "it's"]})).await;
    let types = AuditEvent::get_audit_activity_types("Device's / 100%").page();
    let types = types.send(&service.graph).await.expect("types");
    assert_eq!(
        service.sent().line(),
        "GET /deviceManagement/auditEvents/getAuditActivityTypes(category='Device%27%27s%20%2F%20100%25')"
    );
    assert_eq!(types.items, ["create", "it's"]);
}

#[tokio::test]
async fn a_function_gives_complex_values() {
    let actions = json!({"allowedResourceActions": ["Microsoft.Intune_ManagedDevices_Read"]});
    let service = Service::with(json!({"value": [{"resourceActions": [actions]}]})).await;
    let permissions = DeviceManagement::get_effective_permissions("").page();
    let permissions = permissions.send(&service.graph).await.expect("permissions");
    assert_eq!(service.sent().line(), "GET /deviceManagement/getEffectivePermissions(scope='')");
    let actions = permissions.items[0].resource_actions.as_deref().expect("actions");
    let allowed = actions[0].allowed_resource_actions.as_deref();
    assert_eq!(allowed, Some(&["Microsoft.Intune_ManagedDevices_Read".to_owned()][..]));
}

#[tokio::test]
async fn a_function_gives_one_value() {
    let context = "https://graph.microsoft.com/v1.0/$metadata#Edm.Boolean";
    let service = Service::with(json!({"@odata.context": context, "value": true})).await;
    let found = DeviceManagement::verify_windows_enrollment_auto_discovery("contoso.example");
    assert!(found.send(&service.graph).await.expect("an answer"));
    assert_eq!(
        service.sent().line(),
        "GET /deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName='contoso.example')"
    );

    for (value, expected) in [(json!("s3cr3t"), Some("s3cr3t")), (json!(null), None)] {
        let service = Service::with(json!({"value": value})).await;
        let text = DeviceConfiguration::get_oma_setting_plain_text_value("p1", "it's");
        let text = text.send(&service.graph).await.expect("an answer");
        assert_eq!(text.as_deref(), expected);
        assert_eq!(
            service.sent().line(),
            "GET /deviceManagement/deviceConfigurations/p1\
             /getOmaSettingPlainTextValue(secretReferenceValueId='it%27%27s')"
        );
    }
}

#[tokio::test]
async fn a_report_is_a_stream_of_bytes() {
    let table = "{\"TotalRowCount\":0,\"Schema\":[]}\n\u{feff}";
    let answer = Answer::new(200).header("content-type", "application/octet-stream").body(table);
    let service = Service::answering(answer).await;
    let report = DeviceManagementReportsGetDeviceNonComplianceReport::new()
        .name("DeviceNonCompliance")
        .select(["DeviceName", "UPN"])
        .skip(0)
        .top(50);
    let report = DeviceManagementReports::get_device_non_compliance_report(report);
    assert_eq!(report.send(&service.graph).await.expect("bytes"), table.as_bytes());
    let sent = service.sent();
    assert_eq!(sent.line(), "POST /deviceManagement/reports/getDeviceNonComplianceReport");
    assert_eq!(sent.header("accept"), Some("*/*"));
    assert_eq!(
        sent.body(),
        r#"{"name":"DeviceNonCompliance","select":["DeviceName","UPN"],"skip":0,"top":50}"#
    );
}

#[tokio::test]
async fn a_reference_is_set_to_an_absolute_address() {
    let service = Service::answering(Answer::new(204)).await;
    let category = DeviceCategory::get("c/1");
    let request = ManagedDevice::set_device_category_ref("d1", category);
    request.send(&service.graph).await.expect("set");
    let sent = service.sent();
    assert_eq!(sent.line(), "PUT /deviceManagement/managedDevices/d1/deviceCategory/$ref");
    assert_eq!(
        sent.body(),
        format!(
            r#"{{"@odata.id":"{}/deviceManagement/deviceCategories/c%2F1"}}"#,
            service.base_url()
        )
    );
}

#[tokio::test]
async fn references_are_added_read_and_removed() {
    let service = Service::answering(Answer::new(204)).await;
    let elsewhere = "https://graph.microsoft.com/v1.0/deviceAppManagement/mobileAppCategories/c1";
    let add = MobileApp::add_categories_ref("a1", Reference::new(elsewhere));
    add.send(&service.graph).await.expect("added");
    let sent = service.sent();
    assert_eq!(sent.line(), "POST /deviceAppManagement/mobileApps/a1/categories/$ref");
    assert_eq!(sent.body(), format!(r#"{{"@odata.id":"{elsewhere}"}}"#));

    let service = Service::with(json!({"value": [{"@odata.id": elsewhere}]})).await;
    let page = MobileApp::get_categories_ref("a1").page().send(&service.graph).await;
    assert_eq!(page.expect("a page").items[0].address(), elsewhere);

    let service = Service::answering(Answer::new(204)).await;
    let remove = MobileApp::remove_categories_ref("a1", "c1");
    remove.send(&service.graph).await.expect("removed");
    let sent = service.sent();
    assert_eq!(sent.line(), "DELETE /deviceAppManagement/mobileApps/a1/categories/c1/$ref");
    assert_eq!(sent.body(), "");

    let service = Service::with(json!({"@odata.id": elsewhere})).await;
    let category = ManagedDevice::get_device_category_ref("d1").send(&service.graph).await;
    assert_eq!(category.expect("a reference").address(), elsewhere);
}

#[tokio::test]
async fn content_is_on_the_path_of_the_type_that_has_it() {
    let service = Service::answering(Answer::new(204)).await;
    let encryption = FileEncryptionInfo { mac: Some(b"mac".into()), ..Default::default() };
    let commit = MobileAppContentFileCommit::new().file_encryption_info(encryption);
    let commit = MobileAppContentFile::commit("app", "1", "file", commit);
    commit.send(&service.graph).await.expect("committed");
    let sent = service.sent();
    assert_eq!(
        sent.line(),
        "POST /deviceAppManagement/mobileApps/app/microsoft.graph.mobileLobApp/contentVersions/1/files/file/commit"
    );
    assert_eq!(sent.body(), r#"{"fileEncryptionInfo":{"mac":"bWFj"}}"#);
}

#[tokio::test]
async fn an_item_three_levels_down_has_three_ids() {
    let answer = json!({"id": "i1", "gracePeriodHours": 24});
    let service = Service::with(answer).await;
    let get = DeviceComplianceActionItem::get("p1", "r1", "i1");
    assert_eq!(get.send(&service.graph).await.expect("an item").grace_period_hours, Some(24));
    assert_eq!(
        service.sent().line(),
        "GET /deviceManagement/deviceCompliancePolicies/p1/scheduledActionsForRule/r1/scheduledActionConfigurations/i1"
    );
    let category = MobileAppCategory::list_of_mobile_app("a1").page();
    assert_eq!(category.path().expect("valid"), "/deviceAppManagement/mobileApps/a1/categories");
}
