/// How one user stands against a policy.
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
#[allow(dead_code)]
impl UserStatus {
    /**Reads one [`UserStatus`].

```text
GET /policies/{policyId}/userStatuses/{userStatusId}
```*/
    #[doc(alias = "GET /policies/{policyId}/userStatuses/{userStatusId}")]
    #[inline]
    pub fn get(
        policy_id: impl ::graph_core::PathSegment,
        user_status_id: impl ::graph_core::PathSegment,
    ) -> ::graph_core::Request<Self> {
        ::graph_core::__private::request::<Self, _>(0, (policy_id, user_status_id))
    }
    /**Updates one [`UserStatus`]: sends what `patch` sets, and nothing else.

Gives the updated item, or `None` where the service answers without a body.

```text
PATCH /policies/{policyId}/userStatuses/{userStatusId}
```*/
    #[doc(alias = "PATCH /policies/{policyId}/userStatuses/{userStatusId}")]
    #[inline]
    pub fn update(
        policy_id: impl ::graph_core::PathSegment,
        user_status_id: impl ::graph_core::PathSegment,
        patch: UserStatusPatch,
    ) -> ::graph_core::Request<::core::option::Option<Self>> {
        ::graph_core::__private::request_with::<
            Self,
            _,
        >(
            1,
            (policy_id, user_status_id),
            ::graph_core::__private::Content::Changes(
                ::graph_core::Changes::seen(&patch),
            ),
        )
    }
    /**Updates a [`UserStatus`]: sends what `patch` sets, and nothing else.

Gives the updated item, or `None` where the service answers without a body.

```text
PATCH /policies/{policyId}/userStatuses
```

Not idempotent: it is not sent again where its outcome is unknown.*/
    #[doc(alias = "PATCH /policies/{policyId}/userStatuses")]
    #[inline]
    pub fn update_user_statuses(
        policy_id: impl ::graph_core::PathSegment,
        patch: impl ::core::convert::Into<::graph_core::Keyed<UserStatusPatch>>,
    ) -> ::graph_core::Request<::core::option::Option<Self>> {
        ::graph_core::__private::request_with::<
            Self,
            _,
        >(
            2,
            (policy_id,),
            ::graph_core::__private::Content::Changes(
                ::graph_core::Changes::seen(
                    ::core::convert::Into::<
                        ::graph_core::Keyed<UserStatusPatch>,
                    >::into(patch)
                        .changes(),
                ),
            ),
        )
    }
}
///Changes to a [`UserStatus`], the body of its PATCH: only what is set is sent.
#[must_use = "a patch changes nothing until it is sent"]
pub struct UserStatusPatch(::graph_core::Changes<UserStatus>);
#[allow(dead_code, clippy::wrong_self_convention)]
impl UserStatusPatch {
    /// The user's name.
    pub fn user_display_name(
        self,
        value: impl ::graph_core::IntoChange<String>,
    ) -> Self {
        ::graph_core::__private::change(self, 1, value)
    }
    ///`status`.
    pub fn status(self, value: impl ::graph_core::IntoValue<Status>) -> Self {
        ::graph_core::__private::set(self, 2, value)
    }
    /**These changes for the item with this `id`, which the body then names.

For an update whose path does not name the item.*/
    pub fn with_id(
        self,
        id: impl ::graph_core::IntoValue<String>,
    ) -> ::graph_core::Keyed<Self> {
        ::graph_core::Keyed::new::<String>(self, id)
    }
}
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
    }
    #[allow(unused_imports)]
    use __graph::BoundOperations as _;
    static TYPE: __graph::Declaration<UserStatus> = __graph::entity(
        "microsoft.graph.userStatus",
        &["id", "userDisplayName", "status", "type"],
        b"\x12\x01\0\x05",
        &[
            "get Get GET /policies/{policyId}/userStatuses/{userStatusId}",
            "update Update PATCH /policies/{policyId}/userStatuses/{userStatusId}",
            "update_user_statuses Update PATCH /policies/{policyId}/userStatuses idempotent:no",
        ],
        <UserStatus>::ONE_BLOCK_OF_GRAPH_OPERATIONS,
    );
    #[automatically_derived]
    impl __graph::Resource for UserStatus {
        const DECLARATION: &'static __graph::Declaration<Self> = &TYPE;
        #[inline]
        fn field(&self, property: usize) -> &dyn __graph::Field {
            match property {
                0 => &self.id,
                1 => &self.user_display_name,
                2 => &self.status,
                3 => &self.kind,
                _ => &self.additional,
            }
        }
        #[inline]
        fn field_mut(&mut self, property: usize) -> &mut dyn ::core::any::Any {
            match property {
                0 => &mut self.id,
                1 => &mut self.user_display_name,
                2 => &mut self.status,
                3 => &mut self.kind,
                _ => &mut self.additional,
            }
        }
    }
    __graph::object! {
        UserStatus declared by TYPE { id, } optional { user_display_name, status, kind, }
    }
    __graph::patch! {
        pub UserStatusPatch of UserStatus
    }
};
#[doc(hidden)]
#[allow(unused_imports)]
pub use ::graph_core::__private::graph_not_a_base as UserStatus;
