/// How one user stands against a policy.
#[derive(
    ::core::clone::Clone,
    ::core::default::Default,
    ::graph_core::__private::GraphResource
)]
pub struct UserStatus {
    /// Identifies the status.
    pub id: String,
    /// The user's name.
    pub user_display_name: Option<String>,
    pub status: Option<Status>,
    pub kind: Option<i32>,
    /// What the service sent beyond the declared properties: properties newer than this
    /// declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: ::graph_core::Additional,
}
impl UserStatus {
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
            ::core::option::Option::None,
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
            ::core::option::Option::Some(&patch),
        )
    }
    /**Updates a [`UserStatus`]: sends what `patch` sets, and nothing else.

Gives the updated item, or `None` where the service answers without a body.

```text
PATCH /policies/{policyId}/userStatuses
```*/
    #[inline]
    pub fn update_user_statuses(
        policy_id: impl ::graph_core::PathSegment,
        patch: impl ::core::convert::Into<::graph_core::Keyed<UserStatusPatch>>,
    ) -> ::graph_core::Request<::core::option::Option<Self>> {
        ::graph_core::__private::request(
            &<Self as ::graph_core::Resource>::INFO.operations[2],
            &[&policy_id],
            ::core::option::Option::Some(&patch.into()),
        )
    }
}
/**Changes to a [`UserStatus`], the body of its PATCH: only what is set is sent.

Deserializing one checks the names, types and nulls of a patch that arrives as JSON.*/
#[must_use = "a patch changes nothing until it is sent"]
#[derive(::core::clone::Clone, ::core::default::Default)]
pub struct UserStatusPatch {
    /// The user's name.
    pub user_display_name: ::graph_core::Change<String>,
    ///`status`.
    pub status: ::core::option::Option<Status>,
    /// Properties to send that are not declared here.
    pub additional: ::graph_core::Additional,
}
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
    ///Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        ::graph_core::__private::is_empty(self)
    }
}
const _: () = {
    use ::graph_core::__private;
    static TYPE: __private::TypeInfo = __private::TypeInfo {
        name: "microsoft.graph.userStatus",
        properties: &[
            __private::PropertyInfo {
                name: "id",
                edm: <String as __private::Value>::EDM,
                key: true,
                nullable: false,
                read_only: false,
                required: true,
            },
            __private::PropertyInfo {
                name: "userDisplayName",
                edm: <String as __private::Value>::EDM,
                key: false,
                nullable: true,
                read_only: false,
                required: false,
            },
            __private::PropertyInfo {
                name: "status",
                edm: <Status as __private::Value>::EDM,
                key: false,
                nullable: false,
                read_only: false,
                required: false,
            },
            __private::PropertyInfo {
                name: "type",
                edm: <i32 as __private::Value>::EDM,
                key: false,
                nullable: true,
                read_only: true,
                required: false,
            },
        ],
        operations: &[
            __private::OperationInfo {
                name: "get",
                method: __private::Method::Get,
                path: "/policies/{policyId}/userStatuses/{userStatusId}",
            },
            __private::OperationInfo {
                name: "update",
                method: __private::Method::Patch,
                path: "/policies/{policyId}/userStatuses/{userStatusId}",
            },
            __private::OperationInfo {
                name: "update_user_statuses",
                method: __private::Method::Patch,
                path: "/policies/{policyId}/userStatuses",
            },
        ],
    };
    #[automatically_derived]
    impl __private::Resource for UserStatus {
        const INFO: &'static __private::TypeInfo = &TYPE;
    }
    #[automatically_derived]
    impl __private::Object for UserStatus {
        fn type_info(&self) -> &'static __private::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __private::Slot<'_> {
            match property {
                0 => <String as __private::Value>::required(&self.id),
                1 => <String as __private::Value>::optional(&self.user_display_name),
                2 => <Status as __private::Value>::optional(&self.status),
                3 => <i32 as __private::Value>::optional(&self.kind),
                _ => __private::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __private::SlotMut<'_> {
            match property {
                0 => <String as __private::Value>::required_mut(&mut self.id),
                1 => {
                    <String as __private::Value>::optional_mut(
                        &mut self.user_display_name,
                    )
                }
                2 => <Status as __private::Value>::optional_mut(&mut self.status),
                3 => <i32 as __private::Value>::optional_mut(&mut self.kind),
                _ => __private::SlotMut::Absent,
            }
        }
        fn additional(&self) -> &__private::Additional {
            &self.additional
        }
        fn additional_mut(&mut self) -> &mut __private::Additional {
            &mut self.additional
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserStatus {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __private::debug("UserStatus", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for UserStatus {
        fn eq(&self, other: &Self) -> bool {
            __private::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __private::serde::Serialize for UserStatus {
        fn serialize<S: __private::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __private::serialize(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __private::serde::Deserialize<'de> for UserStatus {
        fn deserialize<D: __private::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __private::deserialize(deserializer)
        }
    }
    #[automatically_derived]
    impl __private::Patch for UserStatusPatch {
        type Resource = UserStatus;
        type Key = String;
    }
    #[automatically_derived]
    impl __private::Object for UserStatusPatch {
        fn type_info(&self) -> &'static __private::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __private::Slot<'_> {
            match property {
                1 => <String as __private::Value>::change(&self.user_display_name),
                2 => <Status as __private::Value>::optional(&self.status),
                _ => __private::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __private::SlotMut<'_> {
            match property {
                1 => {
                    <String as __private::Value>::change_mut(&mut self.user_display_name)
                }
                2 => <Status as __private::Value>::optional_mut(&mut self.status),
                _ => __private::SlotMut::Absent,
            }
        }
        fn additional(&self) -> &__private::Additional {
            &self.additional
        }
        fn additional_mut(&mut self) -> &mut __private::Additional {
            &mut self.additional
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserStatusPatch {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __private::debug("UserStatusPatch", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for UserStatusPatch {
        fn eq(&self, other: &Self) -> bool {
            __private::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __private::serde::Serialize for UserStatusPatch {
        fn serialize<S: __private::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __private::serialize_body(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __private::serde::Deserialize<'de> for UserStatusPatch {
        fn deserialize<D: __private::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __private::deserialize_patch(deserializer)
        }
    }
};
