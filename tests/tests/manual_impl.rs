//! A declaration, and the same thing written by hand: both must behave alike.
//!
//! The hand-written twin shows what `#[graph_resource]` and `#[graph_enum]` stand for. When the
//! expansion changes, this changes with it.

#![allow(unreachable_pub)] // As in a library, where they are reached.
#![allow(clippy::needless_pass_by_value)] // A patch is given away with its update.

use graph_core::{
    Change, DateTimeOffset, Keyed, Null, OptionExt, Patch, Request, Resource, graph_enum,
    graph_resource,
};
use serde_json::json;

mod declared {
    use super::{DateTimeOffset, graph_enum, graph_resource};

    #[graph_resource(
        path = "/policies/{policyId}/userStatuses/{userStatusId}",
        method = [GET, PATCH],
    )]
    #[graph_resource(
        path = "/policies/{policyId}/userStatuses",
        method = PATCH,
        name = "update_user_statuses",
    )]
    pub struct UserStatus {
        #[graph(key)]
        pub id: String,
        pub user_display_name: Option<String>,
        #[graph(not_null)]
        pub status: Option<Status>,
        #[graph(read_only)]
        pub reported: Option<DateTimeOffset>,
    }

    #[graph_enum]
    pub enum Status {
        Unknown,
        Compliant,
    }
}

#[path = "manual_impl/by_hand.rs"]
mod by_hand;

/// The same statements, once for each twin.
macro_rules! behaves {
    ($twin:ident) => {{
        use $twin::*;
        let mut said: Vec<String> = Vec::new();

        said.push(format!("{:?}", UserStatus::INFO));

        let json = r#"{"@odata.type":"microsoft.graph.userStatus","id":"s1","userDisplayName":null,
            "status":"newer","reported":"2017-01-01T00:00:17.7769392-08:00","x":{"y":[1]}}"#;
        let read: UserStatus = serde_json::from_str(json).expect("decodes");
        said.push(format!("{read:?}"));
        said.push(serde_json::to_string(&read).expect("encodes"));
        said.push(format!("{}", read == UserStatus { id: "s1".into(), ..read.clone() }));
        said.push(format!("{}", read == UserStatus::default()));
        for faulty in [r#"{"id":null}"#, "{}", r#"{"id":"a","status":3}"#, "[]"] {
            said.push(serde_json::from_str::<UserStatus>(faulty).expect_err(faulty).to_string());
        }

        let patch = UserStatusPatch::new();
        said.push(format!("{}", patch.is_empty()));
        let patch = patch.user_display_name(Null).status(Some(Status::Compliant).or_keep());
        said.push(format!("{patch:?} {}", patch.is_empty()));
        said.push(serde_json::to_string(&patch).expect("encodes"));
        said.push(format!("{}", patch == patch.clone().user_display_name(Change::Keep)));
        for faulty in [json!({"id": "a"}), json!({"status": null}), json!({"reported": null})] {
            said.push(
                UserStatusPatch::from_json(faulty).expect_err("a fault").to_string(),
            );
        }

        let keyed = patch.clone().with_id("s1");
        said.push(shown(&UserStatus::get("p/1", 7)));
        said.push(shown(&UserStatus::update("p1", "..", patch.clone())));
        said.push(shown(&UserStatus::update_user_statuses("p1", patch)));
        said.push(shown(&UserStatus::update_user_statuses("p1", keyed)));

        said.push(format!("{} {:?}", Status::from("compliant"), Status::from("newer")));

        let condition = UserStatus::STATUS.eq(Status::Compliant) & UserStatus::ID.ne("s1")
            | UserStatus::REPORTED.lt(DateTimeOffset::default());
        said.push(condition.to_string());
        let request = UserStatus::get("p1", 7).select(UserStatus::USER_DISPLAY_NAME);
        said.push(request.url().expect("a URL"));
        let after = UserStatus { user_display_name: Some("Ada".into()), ..read.clone() };
        let between = UserStatusPatch::between(&read, &after).expect("a patch");
        said.push(serde_json::to_string(&between).expect("encodes"));
        let edit = after.edit(|status| status.user_display_name = None).expect("a patch");
        said.push(serde_json::to_string(&edit).expect("encodes"));
        said.push(read.edit(|status| status.status = None).expect_err("not null").to_string());
        said
    }};
}

fn shown<R>(request: &Request<R>) -> String {
    let path = request.path().map(str::to_owned).map_err(|error| error.to_string());
    let body = request.body().map(String::from_utf8_lossy);
    format!("{request:?} {} {path:?} {body:?}", request.method())
}

#[test]
fn the_declaration_and_its_twin_behave_alike() {
    let (declared, by_hand) = (behaves!(declared), behaves!(by_hand));
    for (declared, by_hand) in declared.iter().zip(&by_hand) {
        assert_eq!(declared, by_hand);
    }
    assert_eq!(declared.len(), by_hand.len());
    assert!(declared.iter().any(|line| line.ends_with(
        r##""{\"@odata.type\":\"#microsoft.graph.userStatus\",\"id\":\"s1\",\"userDisplayName\":null,\"status\":\"compliant\"}")"##
    )), "{declared:#?}");
}
