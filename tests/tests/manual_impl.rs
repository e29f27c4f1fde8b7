//! A declaration, and the same thing written by hand: both must behave alike.
//!
//! The hand-written twin shows what `#[graph_resource]` and `#[graph_enum]` stand for. When the
//! expansion changes, this changes with it.

#![allow(unreachable_pub)] // As in a library, where they are reached.
#![allow(clippy::needless_pass_by_value)] // A patch is given away with its update.

use graph_core::{
    Change, DateTimeOffset, Keyed, Null, OptionExt, Request, Resource, TypeInfo, graph_enum,
    graph_resource,
};

mod declared {
    use super::*;

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

mod by_hand {
    use std::fmt;

    use graph_core::__private as graph;
    use graph_core::{
        Additional, EdmType, EnumInfo, IntoChange, IntoValue, Method, Object, OperationInfo, Patch,
        PathSegment, Place, PropertyInfo, Slot, SlotMut, TextValue, Value,
    };
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::*;

    #[derive(Clone, Default)]
    pub struct UserStatus {
        pub id: String,
        pub user_display_name: Option<String>,
        pub status: Option<Status>,
        pub reported: Option<DateTimeOffset>,
        pub additional: Additional,
    }

    static USER_STATUS: TypeInfo = TypeInfo {
        name: "microsoft.graph.userStatus",
        properties: &[
            PropertyInfo {
                name: "id",
                edm: EdmType::Str,
                key: true,
                nullable: false,
                read_only: false,
                required: true,
            },
            PropertyInfo {
                name: "userDisplayName",
                edm: EdmType::Str,
                key: false,
                nullable: true,
                read_only: false,
                required: false,
            },
            PropertyInfo {
                name: "status",
                edm: EdmType::Enum(&STATUS),
                key: false,
                nullable: false,
                read_only: false,
                required: false,
            },
            PropertyInfo {
                name: "reported",
                edm: EdmType::DateTimeOffset,
                key: false,
                nullable: true,
                read_only: true,
                required: false,
            },
        ],
        operations: &[
            OperationInfo {
                name: "get",
                method: Method::Get,
                path: "/policies/{policyId}/userStatuses/{userStatusId}",
            },
            OperationInfo {
                name: "update",
                method: Method::Patch,
                path: "/policies/{policyId}/userStatuses/{userStatusId}",
            },
            OperationInfo {
                name: "update_user_statuses",
                method: Method::Patch,
                path: "/policies/{policyId}/userStatuses",
            },
        ],
    };

    impl Resource for UserStatus {
        const INFO: &'static TypeInfo = &USER_STATUS;
    }

    impl UserStatus {
        pub fn get(
            policy_id: impl PathSegment,
            user_status_id: impl PathSegment,
        ) -> Request<UserStatus> {
            graph::request(&USER_STATUS.operations[0], &[&policy_id, &user_status_id], None)
        }

        pub fn update(
            policy_id: impl PathSegment,
            user_status_id: impl PathSegment,
            patch: UserStatusPatch,
        ) -> Request<Option<UserStatus>> {
            let ids: &[&dyn PathSegment] = &[&policy_id, &user_status_id];
            graph::request(&USER_STATUS.operations[1], ids, Some(&patch))
        }

        pub fn update_user_statuses(
            policy_id: impl PathSegment,
            patch: impl Into<Keyed<UserStatusPatch>>,
        ) -> Request<Option<UserStatus>> {
            graph::request(&USER_STATUS.operations[2], &[&policy_id], Some(&patch.into()))
        }
    }

    impl Object for UserStatus {
        fn type_info(&self) -> &'static TypeInfo {
            &USER_STATUS
        }

        fn slot(&self, property: usize) -> Slot<'_> {
            match property {
                0 => Value::required(&self.id),
                1 => Value::optional(&self.user_display_name),
                2 => Value::optional(&self.status),
                3 => Value::optional(&self.reported),
                _ => Slot::Absent,
            }
        }

        fn slot_mut(&mut self, property: usize) -> SlotMut<'_> {
            match property {
                0 => Value::required_mut(&mut self.id),
                1 => Value::optional_mut(&mut self.user_display_name),
                2 => Value::optional_mut(&mut self.status),
                3 => Value::optional_mut(&mut self.reported),
                _ => SlotMut::Absent,
            }
        }

        fn additional(&self) -> &Additional {
            &self.additional
        }

        fn additional_mut(&mut self) -> &mut Additional {
            &mut self.additional
        }
    }

    impl fmt::Debug for UserStatus {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            graph::debug("UserStatus", self, f)
        }
    }

    impl PartialEq for UserStatus {
        fn eq(&self, other: &Self) -> bool {
            graph::equal(self, other)
        }
    }

    impl Serialize for UserStatus {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            graph::serialize(self, serializer)
        }
    }

    impl<'de> Deserialize<'de> for UserStatus {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            graph::deserialize(deserializer)
        }
    }

    #[derive(Clone, Default)]
    pub struct UserStatusPatch {
        pub user_display_name: Change<String>,
        pub status: Option<Status>,
        pub additional: Additional,
    }

    impl UserStatusPatch {
        pub fn new() -> Self {
            Self::default()
        }

        pub fn user_display_name(mut self, value: impl IntoChange<String>) -> Self {
            self.user_display_name = value.into_change();
            self
        }

        pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
            self.status = value.into_value();
            self
        }

        pub fn with_id(self, id: impl IntoValue<String>) -> Keyed<Self> {
            Keyed::new(self, id)
        }

        pub fn is_empty(&self) -> bool {
            graph::is_empty(self)
        }
    }

    impl Patch for UserStatusPatch {
        type Resource = UserStatus;
        type Key = String;
    }

    impl Object for UserStatusPatch {
        fn type_info(&self) -> &'static TypeInfo {
            &USER_STATUS
        }

        fn slot(&self, property: usize) -> Slot<'_> {
            match property {
                1 => Value::change(&self.user_display_name),
                2 => Value::optional(&self.status),
                _ => Slot::Absent,
            }
        }

        fn slot_mut(&mut self, property: usize) -> SlotMut<'_> {
            match property {
                1 => Value::change_mut(&mut self.user_display_name),
                2 => Value::optional_mut(&mut self.status),
                _ => SlotMut::Absent,
            }
        }

        fn additional(&self) -> &Additional {
            &self.additional
        }

        fn additional_mut(&mut self) -> &mut Additional {
            &mut self.additional
        }
    }

    impl fmt::Debug for UserStatusPatch {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            graph::debug("UserStatusPatch", self, f)
        }
    }

    impl PartialEq for UserStatusPatch {
        fn eq(&self, other: &Self) -> bool {
            graph::equal(self, other)
        }
    }

    impl Serialize for UserStatusPatch {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            graph::serialize_body(self, serializer)
        }
    }

    impl<'de> Deserialize<'de> for UserStatusPatch {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            graph::deserialize_patch(deserializer)
        }
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Status {
        Unknown,
        Compliant,
        Unrecognized(Box<str>),
    }

    static STATUS: EnumInfo =
        EnumInfo { name: "microsoft.graph.status", members: &["unknown", "compliant"] };

    impl Status {
        pub fn as_str(&self) -> &str {
            match self {
                Status::Unknown => "unknown",
                Status::Compliant => "compliant",
                Status::Unrecognized(text) => text,
            }
        }
    }

    impl Value for Status {
        const EDM: EdmType = EdmType::Enum(&STATUS);

        fn slot(&self) -> Slot<'_> {
            Slot::Str(self.as_str())
        }

        fn slot_mut<P: Place<Value = Self>>(place: &mut P) -> SlotMut<'_> {
            SlotMut::Text(place)
        }
    }

    impl TextValue for Status {
        fn from_text(text: &str) -> Option<Self> {
            Some(text.into())
        }
    }

    impl From<&str> for Status {
        fn from(text: &str) -> Self {
            match text {
                "unknown" => Status::Unknown,
                "compliant" => Status::Compliant,
                _ => Status::Unrecognized(text.into()),
            }
        }
    }

    impl fmt::Display for Status {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad(self.as_str())
        }
    }
}

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
        for faulty in [r#"{"id":"a"}"#, r#"{"status":null}"#, r#"{"reported":null}"#] {
            said.push(
                serde_json::from_str::<UserStatusPatch>(faulty).expect_err(faulty).to_string(),
            );
        }

        let keyed = patch.clone().with_id("s1");
        said.push(shown(&UserStatus::get("p/1", 7)));
        said.push(shown(&UserStatus::update("p1", "..", patch.clone())));
        said.push(shown(&UserStatus::update_user_statuses("p1", patch)));
        said.push(shown(&UserStatus::update_user_statuses("p1", keyed)));

        said.push(format!("{} {:?}", Status::from("compliant"), Status::from("newer")));
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
