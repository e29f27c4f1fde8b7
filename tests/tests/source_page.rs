//! The declaration that the whole began with: one attribute, for either form of the path.

use graph_core::{DateTimeOffset, Resource};

mod keyed {
    use graph_core::{DateTimeOffset, graph_enum, graph_resource};

    #[graph_resource(
        path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}",
        method = PATCH
    )]
    pub(super) struct DeviceComplianceUserStatus {
        #[graph(key)]
        pub(super) id: String,
        pub(super) user_display_name: Option<String>,
        pub(super) devices_count: Option<i32>,
        pub(super) status: Option<ComplianceStatus>,
        pub(super) last_reported_date_time: Option<DateTimeOffset>,
        pub(super) user_principal_name: Option<String>,
    }

    #[graph_enum]
    pub(super) enum ComplianceStatus {
        Unknown,
        NotApplicable,
        Compliant,
        Remediated,
        NonCompliant,
        Error,
        Conflict,
        NotAssigned,
    }
}

mod collection {
    use graph_core::graph_resource;

    #[graph_resource(
        path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses",
        method = PATCH
    )]
    pub(super) struct DeviceComplianceUserStatus {
        #[graph(key)]
        pub(super) id: String,
        pub(super) devices_count: Option<i32>,
    }
}

#[test]
fn the_keyed_form_is_update() {
    use keyed::{ComplianceStatus, DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch};

    let reported = "2017-01-01T00:00:17.7769392-08:00".parse::<DateTimeOffset>();
    let patch = DeviceComplianceUserStatusPatch::new()
        .user_display_name("a")
        .devices_count(12)
        .status(ComplianceStatus::NotApplicable)
        .last_reported_date_time(reported.expect("valid"))
        .user_principal_name(String::from("b"));
    let request = DeviceComplianceUserStatus::update("p", "s", patch);
    assert_eq!(
        request.path().expect("valid"),
        "/deviceManagement/deviceCompliancePolicies/p/userStatuses/s"
    );
    assert_eq!(
        request.body(),
        Some(
            &br##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","userDisplayName":"a","devicesCount":12,"status":"notApplicable","lastReportedDateTime":"2017-01-01T00:00:17.7769392-08:00","userPrincipalName":"b"}"##[..]
        )
    );
}

#[test]
fn the_collections_form_is_update_too() {
    use collection::{DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch};

    let first = DeviceComplianceUserStatus::INFO.operations().next();
    assert_eq!(first.map(|operation| operation.name), Some("update"));
    let patch = DeviceComplianceUserStatusPatch::new().devices_count(3);
    for (request, id) in [
        (DeviceComplianceUserStatus::update("p", patch.clone()), ""),
        (DeviceComplianceUserStatus::update("p", patch.clone().with_id("s")), r#""id":"s","#),
    ] {
        assert_eq!(
            request.path().expect("valid"),
            "/deviceManagement/deviceCompliancePolicies/p/userStatuses"
        );
        let body = format!(
            r##"{{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus",{id}"devicesCount":3}}"##
        );
        assert_eq!(request.body(), Some(body.as_bytes()));
    }
    // An empty key names no item, in a body as in a path.
    let request = DeviceComplianceUserStatus::update("p", patch.with_id(""));
    assert!(request.path().expect_err("empty").to_string().ends_with("give the id of one item"));
}
