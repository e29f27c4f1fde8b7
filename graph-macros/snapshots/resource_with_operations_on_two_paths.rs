/// How one user stands against a policy.
#[derive(::core::default::Default)]
pub struct UserStatus {
    /// Identifies the status.
    pub id: String,
    /// The user's name.
    pub user_display_name: Option<String>,
    ///`status`.
    pub status: Option<Status>,
    ///`type`.
    pub kind: Option<i32>,
    /// What the service sent beyond the declared properties: properties newer
    /// than this declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: ::graph_core::Additional,
}
///Changes to a [`UserStatus`], the body of its PATCH: only what is set is sent.
#[must_use = "a patch changes nothing until it is sent"]
pub struct UserStatusPatch(::graph_core::Changes<UserStatus>);
const _: () = {
    use ::graph_core::__private as __graph;
    #[allow(dead_code)]
    impl UserStatus {
        /// Identifies the status.
        pub const ID: __graph::Property<Self, String> = __graph::property("id");
        /// The user's name.
        pub const USER_DISPLAY_NAME: __graph::Property<Self, String> = __graph::property(
            "userDisplayName",
        );
        ///`status`.
        pub const STATUS: __graph::Property<Self, Status> = __graph::property("status");
        ///`type`.
        pub const KIND: __graph::Property<Self, i32> = __graph::property("type");
        /**Reads one [`UserStatus`].

```text
GET /policies/{policyId}/userStatuses/{userStatusId}
```*/
        #[doc(alias = "GET /policies/{policyId}/userStatuses/{userStatusId}")]
        pub fn get(
            policy_id: impl __graph::PathSegment,
            user_status_id: impl __graph::PathSegment,
        ) -> __graph::Request<Self> {
            __graph::request(
                TYPE.operations,
                0,
                &[&policy_id, &user_status_id],
                __graph::Content::None,
            )
        }
        /**Updates one [`UserStatus`]: sends what `patch` sets, and nothing else.

Gives the updated item, or `None` where the service answers without a body.

```text
PATCH /policies/{policyId}/userStatuses/{userStatusId}
```*/
        #[doc(alias = "PATCH /policies/{policyId}/userStatuses/{userStatusId}")]
        pub fn update(
            policy_id: impl __graph::PathSegment,
            user_status_id: impl __graph::PathSegment,
            patch: UserStatusPatch,
        ) -> __graph::Request<::core::option::Option<Self>> {
            __graph::request(
                TYPE.operations,
                1,
                &[&policy_id, &user_status_id],
                __graph::Content::Object(&*patch, __graph::Purpose::Update),
            )
        }
        /**Updates a [`UserStatus`]: sends what `patch` sets, and nothing else.

Gives the updated item, or `None` where the service answers without a body.

```text
PATCH /policies/{policyId}/userStatuses
```

Not idempotent: it is not sent again where its outcome is unknown.*/
        #[doc(alias = "PATCH /policies/{policyId}/userStatuses")]
        pub fn update_user_statuses(
            policy_id: impl __graph::PathSegment,
            patch: impl ::core::convert::Into<__graph::Keyed<UserStatusPatch>>,
        ) -> __graph::Request<::core::option::Option<Self>> {
            __graph::request(
                TYPE.operations,
                2,
                &[&policy_id],
                __graph::Content::Object(
                    ::core::convert::Into::<__graph::Keyed<UserStatusPatch>>::into(patch)
                        .changes(),
                    __graph::Purpose::Update,
                ),
            )
        }
    }
    #[allow(dead_code, clippy::wrong_self_convention)]
    impl UserStatusPatch {
        /// The user's name.
        pub fn user_display_name(self, value: impl __graph::IntoChange<String>) -> Self {
            __graph::change(self, 1, value)
        }
        ///`status`.
        pub fn status(self, value: impl __graph::IntoValue<Status>) -> Self {
            __graph::set(self, 2, value)
        }
        /**These changes for the item with this `id`, which the body then names.

For an update whose path does not name the item.*/
        pub fn with_id(
            self,
            id: impl __graph::IntoValue<String>,
        ) -> __graph::Keyed<Self> {
            __graph::Keyed::new::<String>(self, id)
        }
    }
    __graph::patch! {
        pub UserStatusPatch of UserStatus
    }
    #[allow(unused_imports)]
    use __graph::BoundOperations as _;
    static TYPE: __graph::TypeInfo = __graph::TypeInfo::entity(
            "microsoft.graph.userStatus",
            &[
                __graph::PropertyInfo {
                    name: "id",
                    values: <String as __graph::Value>::REQUIRED,
                    flags: __graph::KEY | __graph::REQUIRED,
                },
                __graph::PropertyInfo {
                    name: "userDisplayName",
                    values: <String as __graph::Value>::VALUES,
                    flags: __graph::NULLABLE,
                },
                __graph::PropertyInfo {
                    name: "status",
                    values: <Status as __graph::Value>::VALUES,
                    flags: __graph::NOT_NULL,
                },
                __graph::PropertyInfo {
                    name: "type",
                    values: <i32 as __graph::Value>::VALUES,
                    flags: __graph::NULLABLE | __graph::READ_ONLY,
                },
            ],
        )
        .operations(
            &[
                __graph::OperationInfo {
                    name: "get",
                    kind: __graph::OperationKind::Get,
                    method: __graph::Method::Get,
                    path: "/policies/{policyId}/userStatuses/{userStatusId}",
                    ..__graph::OPERATION
                },
                __graph::OperationInfo {
                    name: "update",
                    kind: __graph::OperationKind::Update,
                    method: __graph::Method::Patch,
                    path: "/policies/{policyId}/userStatuses/{userStatusId}",
                    ..__graph::OPERATION
                },
                __graph::OperationInfo {
                    name: "update_user_statuses",
                    kind: __graph::OperationKind::Update,
                    method: __graph::Method::Patch,
                    path: "/policies/{policyId}/userStatuses",
                    idempotent: false,
                    ..__graph::OPERATION
                },
            ],
        )
        .bound_operations(<UserStatus>::ONE_BLOCK_OF_GRAPH_OPERATIONS);
    __graph::object! {
        UserStatus described by TYPE { 0 => id, 1 => user_display_name, 2 => status, 3 =>
        kind, }
    }
};
#[doc(hidden)]
#[allow(unused_imports)]
pub use ::graph_core::__private::graph_not_a_base as UserStatus;
