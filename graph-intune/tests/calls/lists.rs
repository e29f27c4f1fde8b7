//! Lists, counts, and what is selected of items.

use graph_emulator::Answer;
use graph_intune::graph_core::{element, graph_projection};
use graph_intune::{
    ComplianceState, DeviceCompliancePolicy, ManagedDevice, MobileApp, MobileAppPublishingState,
    User,
};
use serde_json::json;

use crate::service::Service;

#[tokio::test]
async fn a_list_is_asked_for_by_all_options_and_gives_a_page() {
    let next = "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices?$skiptoken=a%2Fb";
    let service = Service::with(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#x",
        "@odata.count": 1200,
        "@odata.nextLink": next,
        "value": [
            {"id": "d1", "deviceName": "O'Brien's", "users": [{"id": "u1", "mail": null}]},
            {"id": "d2", "deviceName": null, "complianceState": "quarantined", "users": []},
        ],
    }))
    .await;
    let list = ManagedDevice::list()
        .filter(
            ManagedDevice::COMPLIANCE_STATE.eq(ComplianceState::Noncompliant)
                & ManagedDevice::DEVICE_NAME.starts_with("O'B")
                & ManagedDevice::USERS.any(element().path(User::ACCOUNT_ENABLED).eq(true)),
        )
        .select((ManagedDevice::DEVICE_NAME, ManagedDevice::COMPLIANCE_STATE))
        .expand(ManagedDevice::USERS.select((User::ID, User::MAIL)))
        .order_by((ManagedDevice::DEVICE_NAME.asc(), ManagedDevice::LAST_SYNC_DATE_TIME.desc()))
        .top(2)
        .with_count();
    let page = list.page().send(&service.graph).await.expect("a page");

    assert_eq!(
        service.sent().line(),
        "GET /deviceManagement/managedDevices\
         ?$filter=complianceState%20eq%20%27noncompliant%27%20and%20startswith(deviceName,%27O%27%27B%27)\
         %20and%20users/any(x:x/accountEnabled%20eq%20true)\
         &$orderby=deviceName,lastSyncDateTime%20desc\
         &$select=id,deviceName,complianceState\
         &$expand=users($select=id,mail)\
         &$top=2&$count=true"
    );
    assert_eq!(service.sent().header("accept"), Some("application/json"));
    assert_eq!((page.count(), page.next_link()), (Some(1200), Some(next)));
    let [first, second] = page.items.as_slice() else { panic!("{page:?}") };
    assert_eq!(first.device_name.as_deref(), Some("O'Brien's"));
    assert_eq!(first.users.as_deref().map(|users| &*users[0].id), Some("u1"));
    assert_eq!(second.compliance_state, Some(ComplianceState::from("quarantined")));
    assert_eq!(second.users.as_deref(), Some(&[][..]));
}

#[tokio::test]
async fn a_list_below_another_item_encodes_its_id() {
    let service = Service::with(json!({"value": []})).await;
    let list = ManagedDevice::list_for_user("ada@contoso.example/#1");
    let page = list.page().send(&service.graph).await.expect("a page");
    assert!(page.items.is_empty() && page.next_link().is_none());
    assert_eq!(service.sent().line(), "GET /users/ada%40contoso.example%2F%231/managedDevices");
}

#[tokio::test]
async fn a_count_is_a_number() {
    let service = Service::with(json!(7)).await;
    let count = MobileApp::count().filter(MobileApp::IS_FEATURED.eq(true));
    assert_eq!(count.send(&service.graph).await.expect("a number"), 7);
    assert_eq!(
        service.sent().line(),
        "GET /deviceAppManagement/mobileApps/$count?$filter=isFeatured%20eq%20true"
    );
}

/// What a report needs of a device.
#[graph_projection(of = ManagedDevice)]
struct Row {
    id: String,
    device_name: Option<String>,
    is_encrypted: Option<bool>,
}

#[tokio::test]
async fn a_projection_selects_its_fields() {
    let device = json!({"id": "d1", "deviceName": "Laptop", "isEncrypted": false});
    let service = Service::with(json!({"value": [device]})).await;
    let page = ManagedDevice::list().project::<Row>().page().send(&service.graph).await;
    let rows = page.expect("a page").items;
    assert_eq!(
        service.sent().line(),
        "GET /deviceManagement/managedDevices?$select=id,deviceName,isEncrypted"
    );
    assert_eq!((&*rows[0].id, rows[0].device_name.as_deref()), ("d1", Some("Laptop")));
    assert_eq!(rows[0].is_encrypted, Some(false));
}

#[tokio::test]
async fn a_list_holds_items_of_all_types_wherever_they_say_theirs() {
    // As text: the order of the names matters.
    let body = concat!(
        r##"{"value":["##,
        r##"{"@odata.type":"#microsoft.graph.win32LobApp","id":"1","rules":["##,
        r##"{"@odata.type":"#microsoft.graph.win32LobAppProductCodeRule","productCode":"{1}"}]},"##,
        r##"{"id":"2","displayName":"Wiki","appUrl":"https://wiki.example","@odata.type":"#microsoft.graph.webApp"},"##,
        r##"{"@odata.type":"#microsoft.graph.fuchsiaApp","id":"3","publishingState":"published","bundle":{"x":[1]}},"##,
        r##"{"@odata.type":"#microsoft.graph.managedApp","id":"4","version":"1.0"},"##,
        r##"{"id":"5","displayName":"Untyped"}]}"##,
    );
    let answer = Answer::new(200).body(body);
    let service = Service::answering(answer).await;
    let page = MobileApp::list().page().send(&service.graph).await.expect("a page");
    let [win32, web, unknown, managed, base] = page.items.as_slice() else { panic!("{page:?}") };

    let rules = win32.as_win32_lob().and_then(|app| app.rules.as_deref()).expect("rules");
    let product = rules[0].as_product_code().expect("the derived type");
    assert_eq!(product.product_code.as_deref(), Some("{1}"));
    let url = web.as_web().and_then(|app| app.app_url.as_deref());
    assert_eq!((url, web.display_name()), (Some("https://wiki.example"), Some("Wiki")));
    let MobileApp::Unknown(fuchsia) = unknown else { panic!("{unknown:?}") };
    assert_eq!(fuchsia.odata_type(), "microsoft.graph.fuchsiaApp");
    assert_eq!(unknown.publishing_state(), Some(&MobileAppPublishingState::Published));
    assert_eq!(managed.as_managed().and_then(|app| app.version.as_deref()), Some("1.0"));
    assert!(matches!(base, MobileApp::Base(base) if base.id == "5"));

    // What was read is written again as it was, but for the place of the type.
    let sent: serde_json::Value = serde_json::from_str(body).expect("JSON");
    assert_eq!(serde_json::to_value(&page.items).expect("encodes"), sent["value"]);
}

#[tokio::test]
async fn one_item_is_read_with_what_it_leads_to() {
    let service = Service::with(json!({
        "@odata.type": "#microsoft.graph.iosCompliancePolicy",
        "id": "p1",
        "osMinimumVersion": "17.0",
        "assignments": [{
            "id": "a1",
            "target": {"@odata.type": "#microsoft.graph.exclusionGroupAssignmentTarget", "groupId": "g1"},
        }],
    }))
    .await;
    let get = DeviceCompliancePolicy::get("p1").expand(DeviceCompliancePolicy::ASSIGNMENTS);
    let policy = get.send(&service.graph).await.expect("a policy");
    assert_eq!(
        service.sent().line(),
        "GET /deviceManagement/deviceCompliancePolicies/p1?$expand=assignments"
    );
    let ios = policy.as_ios().expect("its type");
    assert_eq!(ios.os_minimum_version.as_deref(), Some("17.0"));
    let target = policy.assignments().and_then(|all| all[0].target.as_ref()).expect("a target");
    let excluded = target.as_exclusion_group().expect("a type that derives from a derived one");
    assert_eq!(excluded.group_id.as_deref(), Some("g1"));
}
