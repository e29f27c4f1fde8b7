/// How one user stands against a policy.
#[derive(::core::default::Default, ::graph_core::__private::GraphResource)]
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
    /// Identifies the status.
    pub const ID: ::graph_core::Property<Self, String> = ::graph_core::Property::new(
        "id",
    );
    /// The user's name.
    pub const USER_DISPLAY_NAME: ::graph_core::Property<Self, String> = ::graph_core::Property::new(
        "userDisplayName",
    );
    ///`status`.
    pub const STATUS: ::graph_core::Property<Self, Status> = ::graph_core::Property::new(
        "status",
    );
    ///`type`.
    pub const KIND: ::graph_core::Property<Self, i32> = ::graph_core::Property::new(
        "type",
    );
    /**Reads one [`UserStatus`].

```text
GET /policies/{policyId}/userStatuses/{userStatusId}
```*/
    #[inline]
    pub fn get(
        policy_id: impl ::graph_core::PathSegment,
        user_status_id: impl ::graph_core::PathSegment,
    ) -> ::graph_core::Request<Self> {
        ::graph_core::__private::request(
            &<Self as ::graph_core::Resource>::INFO.operations[0],
            &[&policy_id, &user_status_id],
            ::graph_core::__private::Content::None,
        )
    }
    /**Updates one [`UserStatus`]: sends what `patch` sets, and nothing else.

Gives the updated item, or `None` where the service answers without a body.

```text
PATCH /policies/{policyId}/userStatuses/{userStatusId}
```*/
    #[inline]
    pub fn update(
        policy_id: impl ::graph_core::PathSegment,
        user_status_id: impl ::graph_core::PathSegment,
        patch: UserStatusPatch,
    ) -> ::graph_core::Request<::core::option::Option<Self>> {
        ::graph_core::__private::request(
            &<Self as ::graph_core::Resource>::INFO.operations[1],
            &[&policy_id, &user_status_id],
            ::graph_core::__private::Content::Object(
                &patch,
                ::graph_core::__private::Purpose::Update,
            ),
        )
    }
    /**Updates a [`UserStatus`]: sends what `patch` sets, and nothing else.

Gives the updated item, or `None` where the service answers without a body.

```text
PATCH /policies/{policyId}/userStatuses
```

Not idempotent: it is not sent again where its outcome is unknown.*/
    #[inline]
    pub fn update_user_statuses(
        policy_id: impl ::graph_core::PathSegment,
        patch: impl ::core::convert::Into<::graph_core::Keyed<UserStatusPatch>>,
    ) -> ::graph_core::Request<::core::option::Option<Self>> {
        ::graph_core::__private::request(
            &<Self as ::graph_core::Resource>::INFO.operations[2],
            &[&policy_id],
            ::graph_core::__private::Content::Object(
                &patch.into(),
                ::graph_core::__private::Purpose::Update,
            ),
        )
    }
    /**The [`UserStatusPatch`] that makes the same changes as `change` does: a property that it sets to `None` is cleared.

# Errors

If a property that cannot be null is set to `None`.*/
    pub fn edit(
        &self,
        change: impl ::core::ops::FnOnce(&mut Self),
    ) -> ::core::result::Result<UserStatusPatch, ::graph_core::Error> {
        ::graph_core::__private::edit(self, change)
    }
}
///Changes to a [`UserStatus`], the body of its PATCH: only what is set is sent.
#[must_use = "a patch changes nothing until it is sent"]
#[derive(::core::default::Default)]
pub struct UserStatusPatch {
    /// The user's name.
    pub user_display_name: ::graph_core::Change<String>,
    ///`status`.
    pub status: ::core::option::Option<Status>,
    /// Properties to send that are not declared here.
    pub additional: ::graph_core::Additional,
}
#[allow(dead_code, clippy::wrong_self_convention)]
impl UserStatusPatch {
    ///No changes.
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    /// The user's name.
    pub fn user_display_name(
        mut self,
        value: impl ::graph_core::IntoChange<String>,
    ) -> Self {
        self.user_display_name = value.into_change();
        self
    }
    ///`status`.
    pub fn status(mut self, value: impl ::graph_core::IntoValue<Status>) -> Self {
        self.status = value.into_value();
        self
    }
    /**These changes for the item with this `id`, which the body then names.

For an update whose path does not name the item.*/
    pub fn with_id(
        self,
        id: impl ::graph_core::IntoValue<String>,
    ) -> ::graph_core::Keyed<Self> {
        ::graph_core::Keyed::new(self, id)
    }
    /**What turns one value into another.

A property is cleared only if the later value was received with it: one that was not selected is kept. To change a value that was read, `edit` says more clearly what is meant.

# Errors

If a property that cannot be null has lost its value.*/
    pub fn between(
        before: &UserStatus,
        after: &UserStatus,
    ) -> ::core::result::Result<Self, ::graph_core::Error> {
        ::graph_core::__private::between(before, after)
    }
    ///Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        ::graph_core::__private::is_empty(self)
    }
}
const _: () = {
    use ::graph_core::__private as __graph;
    #[allow(unused_imports)]
    use __graph::BoundOperations as _;
    static TYPE: __graph::TypeInfo = __graph::TypeInfo::entity(
            "microsoft.graph.userStatus",
            &[
                __graph::PropertyInfo::new("id", <String as __graph::Value>::EDM)
                    .key()
                    .required(),
                __graph::PropertyInfo::new(
                    "userDisplayName",
                    <String as __graph::Value>::EDM,
                ),
                __graph::PropertyInfo::new("status", <Status as __graph::Value>::EDM)
                    .not_null(),
                __graph::PropertyInfo::new("type", <i32 as __graph::Value>::EDM)
                    .read_only(),
            ],
        )
        .operations(
            &[
                __graph::OperationInfo::new(
                    "get",
                    __graph::OperationKind::Get,
                    __graph::Method::Get,
                    "/policies/{policyId}/userStatuses/{userStatusId}",
                ),
                __graph::OperationInfo::new(
                    "update",
                    __graph::OperationKind::Update,
                    __graph::Method::Patch,
                    "/policies/{policyId}/userStatuses/{userStatusId}",
                ),
                __graph::OperationInfo::new(
                        "update_user_statuses",
                        __graph::OperationKind::Update,
                        __graph::Method::Patch,
                        "/policies/{policyId}/userStatuses",
                    )
                    .idempotent(false),
            ],
        )
        .bound_operations(<UserStatus>::GRAPH_OPERATIONS);
    #[automatically_derived]
    impl __graph::Resource for UserStatus {
        const INFO: &'static __graph::TypeInfo = &TYPE;
    }
    #[automatically_derived]
    impl __graph::Object for UserStatus {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                0 => <String as __graph::Value>::required(&self.id),
                1 => <String as __graph::Value>::optional(&self.user_display_name),
                2 => <Status as __graph::Value>::optional(&self.status),
                3 => <i32 as __graph::Value>::optional(&self.kind),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                0 => <String as __graph::Value>::required_mut(&mut self.id),
                1 => {
                    <String as __graph::Value>::optional_mut(&mut self.user_display_name)
                }
                2 => <Status as __graph::Value>::optional_mut(&mut self.status),
                3 => <i32 as __graph::Value>::optional_mut(&mut self.kind),
                _ => __graph::SlotMut::Absent,
            }
        }
        fn additional(&self) -> &__graph::Additional {
            &self.additional
        }
        fn additional_mut(&mut self) -> &mut __graph::Additional {
            &mut self.additional
        }
    }
    #[automatically_derived]
    impl __graph::Value for UserStatus {
        const EDM: __graph::EdmType = __graph::EdmType::Object(|| &TYPE);
        fn slot(&self) -> __graph::Slot<'_> {
            __graph::Slot::Object(self)
        }
        fn slot_mut<P: __graph::Place<Value = Self>>(
            place: &mut P,
        ) -> __graph::SlotMut<'_> {
            __graph::SlotMut::Object(place)
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for UserStatus {
        fn clone(&self) -> Self {
            __graph::clone(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserStatus {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug("UserStatus", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for UserStatus {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for UserStatus {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::serde::Deserialize<'de> for UserStatus {
        fn deserialize<D: __graph::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __graph::deserialize(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Patch for UserStatusPatch {
        type Resource = UserStatus;
        type Key = String;
    }
    #[automatically_derived]
    impl __graph::Object for UserStatusPatch {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                1 => <String as __graph::Value>::change(&self.user_display_name),
                2 => <Status as __graph::Value>::optional(&self.status),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                1 => <String as __graph::Value>::change_mut(&mut self.user_display_name),
                2 => <Status as __graph::Value>::optional_mut(&mut self.status),
                _ => __graph::SlotMut::Absent,
            }
        }
        fn additional(&self) -> &__graph::Additional {
            &self.additional
        }
        fn additional_mut(&mut self) -> &mut __graph::Additional {
            &mut self.additional
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for UserStatusPatch {
        fn clone(&self) -> Self {
            __graph::clone(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserStatusPatch {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug("UserStatusPatch", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for UserStatusPatch {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for UserStatusPatch {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize_body(self, serializer)
        }
    }
};
#[doc(hidden)]
#[allow(unused_imports)]
pub use ::graph_core::__private::graph_not_a_base as UserStatus;
