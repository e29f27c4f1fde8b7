#[allow(unreachable_pub)]
#[derive(::core::default::Default, ::graph_core::__private::GraphResource)]
pub struct IosPolicy {
    ///`id`.
    pub id: String,
    ///`passcodeRequired`.
    pub passcode_required: Option<bool>,
    /// What the service sent beyond the declared properties: properties newer
    /// than this declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: ::graph_core::Additional,
}
#[allow(dead_code)]
impl IosPolicy {
    ///`id`.
    pub const ID: ::graph_core::Property<Self, String> = ::graph_core::Property::new(
        "id",
    );
    ///`passcodeRequired`.
    pub const PASSCODE_REQUIRED: ::graph_core::Property<Self, bool> = ::graph_core::Property::new(
        "passcodeRequired",
    );
    /**The [`IosPolicyPatch`] that makes the same changes as `change` does: a property that it sets to `None` is cleared.

# Errors

If a property that cannot be null is set to `None`.*/
    pub fn edit(
        &self,
        change: impl ::core::ops::FnOnce(&mut Self),
    ) -> ::core::result::Result<IosPolicyPatch, ::graph_core::Error> {
        ::graph_core::__private::edit(self, change)
    }
}
///Changes to a [`IosPolicy`], the body of its PATCH: only what is set is sent.
#[must_use = "a patch changes nothing until it is sent"]
#[derive(::core::default::Default)]
pub struct IosPolicyPatch {
    ///`passcodeRequired`.
    pub passcode_required: ::graph_core::Change<bool>,
    /// Properties to send that are not declared here.
    pub additional: ::graph_core::Additional,
}
#[allow(dead_code, clippy::wrong_self_convention)]
impl IosPolicyPatch {
    ///No changes.
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    ///`passcodeRequired`.
    pub fn passcode_required(
        mut self,
        value: impl ::graph_core::IntoChange<bool>,
    ) -> Self {
        self.passcode_required = value.into_change();
        self
    }
    /**What turns one value into another.

A property is cleared only if the later value was received with it: one that was not selected is kept. To change a value that was read, `edit` says more clearly what is meant.

# Errors

If a property that cannot be null has lost its value.*/
    pub fn between(
        before: &IosPolicy,
        after: &IosPolicy,
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
            "microsoft.graph.iosPolicy",
            &[
                __graph::PropertyInfo::new("id", <String as __graph::Value>::EDM)
                    .key()
                    .required(),
                __graph::PropertyInfo::new(
                    "passcodeRequired",
                    <bool as __graph::Value>::EDM,
                ),
            ],
        )
        .bound_operations(<IosPolicy>::GRAPH_OPERATIONS)
        .derived_from(|| <PolicyBase as __graph::Resource>::INFO);
    #[automatically_derived]
    impl __graph::Resource for IosPolicy {
        const INFO: &'static __graph::TypeInfo = &TYPE;
    }
    #[automatically_derived]
    impl __graph::Object for IosPolicy {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                0 => <String as __graph::Value>::required(&self.id),
                1 => <bool as __graph::Value>::optional(&self.passcode_required),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                0 => <String as __graph::Value>::required_mut(&mut self.id),
                1 => <bool as __graph::Value>::optional_mut(&mut self.passcode_required),
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
    impl __graph::Value for IosPolicy {
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
    impl __graph::Derived<PolicyBase> for IosPolicy {}
    #[automatically_derived]
    impl __graph::Parent for IosPolicy {
        type Parent = PolicyBase;
    }
    #[automatically_derived]
    impl ::core::clone::Clone for IosPolicy {
        fn clone(&self) -> Self {
            __graph::clone(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for IosPolicy {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug("IosPolicy", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for IosPolicy {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for IosPolicy {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::serde::Deserialize<'de> for IosPolicy {
        fn deserialize<D: __graph::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __graph::deserialize(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Patch for IosPolicyPatch {
        type Resource = IosPolicy;
        type Key = String;
    }
    #[automatically_derived]
    impl __graph::Object for IosPolicyPatch {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                1 => <bool as __graph::Value>::change(&self.passcode_required),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                1 => <bool as __graph::Value>::change_mut(&mut self.passcode_required),
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
    impl ::core::clone::Clone for IosPolicyPatch {
        fn clone(&self) -> Self {
            __graph::clone(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for IosPolicyPatch {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug_body("IosPolicyPatch", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for IosPolicyPatch {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for IosPolicyPatch {
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
pub use ::graph_core::__private::graph_not_a_base as IosPolicy;
