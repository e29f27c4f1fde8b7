//! What creates, changes, replaces and deletes items.

use graph_emulator::Answer;
use graph_intune::graph_core::{DateTimeOffset, PropertyInfo, Resource, TypeInfo};
use graph_intune::prelude::*;
use graph_intune::{
    AndroidLobApp, AndroidLobAppPatch, AndroidMinimumOperatingSystem,
    DeviceAndAppManagementRoleAssignment, DeviceComplianceActionItem, DeviceComplianceActionType,
    DeviceCompliancePolicy, DeviceComplianceScheduledActionForRule, DeviceConfiguration,
    EdgeSearchEngine, EdgeSearchEngineType, IosCompliancePolicy, ManagedDevice, MobileApp,
    RoleDefinition, Windows10GeneralConfiguration, WindowsArchitecture,
    WindowsStartMenuAppListVisibilityType, WindowsUniversalAppX,
};
use serde_json::json;

use crate::service::Service;

#[tokio::test]
async fn a_derived_type_is_created_through_its_hierarchy() {
    let answer = json!({"@odata.type": "#microsoft.graph.androidLobApp", "id": "a1", "size": 0});
    let service = Service::answering(Answer::new(201).json(answer)).await;
    let created = MobileApp::create(&AndroidLobApp {
        // Neither is sent: the service gives them.
        id: "mine".into(),
        created_date_time: Some(DateTimeOffset::default()),
        display_name: Some("Scanner".into()),
        package_id: Some("example.contoso.scanner".into()),
        minimum_supported_operating_system: Some(AndroidMinimumOperatingSystem {
            v10_0: Some(true),
            ..Default::default()
        }),
        ..Default::default()
    });
    let created = created.send(&service.graph).await.expect("created");

    let sent = service.sent();
    assert_eq!(sent.line(), "POST /deviceAppManagement/mobileApps");
    assert_eq!(
        sent.body(),
        r##"{"@odata.type":"#microsoft.graph.androidLobApp","displayName":"Scanner","minimumSupportedOperatingSystem":{"v10_0":true},"packageId":"example.contoso.scanner"}"##
    );
    assert_eq!((&*created.id, created.size), ("a1", Some(0)));
}

#[tokio::test]
async fn what_an_item_leads_to_is_created_with_it() {
    let answer = json!({"@odata.type": "#microsoft.graph.iosCompliancePolicy", "id": "p1"});
    let service = Service::answering(Answer::new(201).json(answer)).await;
    let block = DeviceComplianceActionItem {
        action_type: Some(DeviceComplianceActionType::Block),
        grace_period_hours: Some(24),
        ..Default::default()
    };
    let create = DeviceCompliancePolicy::create(&IosCompliancePolicy {
        display_name: Some("iPhones".into()),
        scheduled_actions_for_rule: Some(vec![DeviceComplianceScheduledActionForRule {
            rule_name: Some("PasswordRequired".into()),
            scheduled_action_configurations: Some(vec![block]),
            ..Default::default()
        }]),
        ..Default::default()
    });
    create.send(&service.graph).await.expect("created");
    assert_eq!(
        service.sent().body(),
        concat!(
            r##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","displayName":"iPhones","##,
            r##""scheduledActionsForRule":[{"@odata.type":"#microsoft.graph.deviceComplianceScheduledActionForRule","##,
            r##""ruleName":"PasswordRequired","scheduledActionConfigurations":["##,
            r##"{"@odata.type":"#microsoft.graph.deviceComplianceActionItem","actionType":"block","gracePeriodHours":24}]}]}"##,
        )
    );
}

#[test]
fn sets_of_members_and_nested_types_are_written() {
    let (flags, types) = (
        serde_json::to_value(WindowsUniversalAppX {
            applicable_architectures: Some(
                [WindowsArchitecture::X64, WindowsArchitecture::Arm].into(),
            ),
            ..Default::default()
        })
        .expect("encodes"),
        DeviceConfiguration::create(&Windows10GeneralConfiguration {
            edge_search_engine: Some(
                EdgeSearchEngine {
                    edge_search_engine_type: Some(EdgeSearchEngineType::Bing),
                    ..Default::default()
                }
                .into(),
            ),
            start_menu_app_list_visibility: Some(
                WindowsStartMenuAppListVisibilityType::Remove.into(),
            ),
            ..Default::default()
        }),
    );
    assert_eq!(flags["applicableArchitectures"], "x64,arm");
    let body = types.body().and_then(|body| std::str::from_utf8(body).ok());
    assert_eq!(
        body,
        Some(concat!(
            r##"{"@odata.type":"#microsoft.graph.windows10GeneralConfiguration","##,
            r##""edgeSearchEngine":{"@odata.type":"#microsoft.graph.edgeSearchEngine","edgeSearchEngineType":"bing"},"##,
            r##""startMenuAppListVisibility":"remove"}"##,
        ))
    );
}

#[tokio::test]
async fn a_derived_type_is_updated_through_its_hierarchy() {
    let answer =
        json!({"@odata.type": "#microsoft.graph.androidLobApp", "id": "a1", "versionName": "2"});
    let service = Service::with(answer).await;
    let patch = AndroidLobAppPatch::new().version_name("2").notes(Null).is_featured(true);
    let updated = MobileApp::update("a/1", patch).send(&service.graph).await.expect("updated");

    let sent = service.sent();
    assert_eq!(sent.line(), "PATCH /deviceAppManagement/mobileApps/a%2F1");
    assert!(sent.header("prefer").is_some_and(|prefer| prefer.contains("return=representation")));
    assert_eq!(
        sent.body(),
        r##"{"@odata.type":"#microsoft.graph.androidLobApp","isFeatured":true,"notes":null,"versionName":"2"}"##
    );
    assert_eq!(updated.expect("a body").version_name.as_deref(), Some("2"));
}

#[tokio::test]
async fn an_edit_sends_what_it_changed() {
    let device =
        json!({"id": "d1", "notes": "old", "managedDeviceName": "Laptop", "serialNumber": "7"});
    let device: ManagedDevice = serde_json::from_value(device).expect("decodes");
    let patch = device
        .edit(|device| {
            device.notes = None;
            device.managed_device_name = Some("Laptop".into());
            // Only the service writes it.
            device.serial_number = Some("8".into());
        })
        .expect("possible");
    let service = Service::answering(Answer::new(204)).await;
    let updated = ManagedDevice::update(&device.id, patch).send(&service.graph).await;
    assert_eq!(updated.expect("updated"), None);
    assert_eq!(service.sent().line(), "PATCH /deviceManagement/managedDevices/d1");
    assert_eq!(
        service.sent().body(),
        r##"{"@odata.type":"#microsoft.graph.managedDevice","notes":null}"##
    );
}

#[test]
fn an_edit_of_a_type_that_is_not_declared_says_that_type() {
    let app = json!({"@odata.type": "#microsoft.graph.fuchsiaApp", "id": "a1", "notes": "old"});
    let app: MobileApp = serde_json::from_value(app).expect("decodes");
    let MobileApp::Unknown(unknown) = &app else { panic!("{app:?}") };
    let patch = unknown.edit(|app| app.notes = Some("new".into())).expect("possible");
    let same = unknown.edit(|app| app.notes = Some("old".into())).expect("possible");
    assert!(!patch.is_empty() && same.is_empty());
    let request = MobileApp::update(unknown.id.as_str(), patch);
    let body = request.body().and_then(|body| std::str::from_utf8(body).ok());
    assert_eq!(body, Some(r##"{"@odata.type":"#microsoft.graph.fuchsiaApp","notes":"new"}"##));
}

#[tokio::test]
async fn an_item_is_deleted() {
    let service = Service::answering(Answer::new(204)).await;
    ManagedDevice::delete("d1").send(&service.graph).await.expect("deleted");
    assert_eq!(service.sent().line(), "DELETE /deviceManagement/managedDevices/d1");
    assert_eq!(service.sent().body(), "");
}

#[tokio::test]
async fn a_create_binds_what_exists() {
    let answer = json!({"id": "r1", "displayName": "Help desk"});
    let service = Service::answering(Answer::new(201).json(answer)).await;
    let create =
        DeviceAndAppManagementRoleAssignment::create(&DeviceAndAppManagementRoleAssignment {
            display_name: Some("Help desk".into()),
            members: Some(vec!["g1".into()]),
            ..Default::default()
        })
        .bind(DeviceAndAppManagementRoleAssignment::ROLE_DEFINITION, RoleDefinition::get("a b"));
    create.send(&service.graph).await.expect("created");
    let sent = service.sent();
    assert_eq!(sent.line(), "POST /deviceManagement/roleAssignments");
    let definition = format!("{}/deviceManagement/roleDefinitions/a%20b", service.base_url());
    assert_eq!(
        sent.body(),
        format!(
            r##"{{"@odata.type":"#microsoft.graph.deviceAndAppManagementRoleAssignment","displayName":"Help desk","members":["g1"],"roleDefinition@odata.bind":"{definition}"}}"##
        )
    );
}

#[tokio::test]
async fn a_read_binds_nothing_and_is_not_sent() {
    let service = Service::answering(Answer::new(204)).await;
    let get = DeviceAndAppManagementRoleAssignment::get("r1")
        .bind(DeviceAndAppManagementRoleAssignment::ROLE_DEFINITION, RoleDefinition::get("d1"));
    let error = get.send(&service.graph).await.expect_err("nothing to bind").to_string();
    assert!(
        error.contains("`roleDefinition` cannot be bound by a request without an item in its body"),
        "{error}"
    );
    assert!(service.received_nothing());
}

#[test]
fn what_only_the_service_writes_has_no_setter() {
    let read_only = |info: &TypeInfo| -> Vec<&str> {
        let all = info.properties().filter(PropertyInfo::is_read_only);
        all.map(|property| property.name).collect()
    };
    let policy = ["createdDateTime", "lastModifiedDateTime"];
    assert_eq!(read_only(IosCompliancePolicy::INFO), policy);
    let device = ManagedDevice::INFO;
    assert_eq!(device.properties().filter(|p| !p.is_navigation()).count(), 55 + 1);
    let own: Vec<_> = device
        .properties()
        .filter(|p| !p.is_read_only() && !p.is_key() && !p.is_navigation())
        .map(|p| p.name)
        .collect();
    assert_eq!(own, ["managedDeviceName", "managedDeviceOwnerType", "notes"]);
    assert_eq!(
        Windows10GeneralConfiguration::INFO.properties().filter(|p| !p.is_navigation()).count(),
        // Its own, the base's, and the key.
        201 + 5 + 1
    );
}
