#[derive(::core::default::Default, ::graph_core::__private::GraphResource)]
pub struct PolicyBase {
    /// Identifies the policy.
    pub id: String,
    ///`owner`.
    pub owner: Option<crate::Owner>,
    /// What the service sent beyond the declared properties: properties newer
    /// than this declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: ::graph_core::Additional,
}
#[allow(dead_code)]
impl PolicyBase {
    /// Identifies the policy.
    pub const ID: ::graph_core::Property<Self, String> = ::graph_core::Property::new(
        "id",
    );
    ///`owner`.
    pub const OWNER: ::graph_core::Property<Self, crate::Owner> = ::graph_core::Property::new(
        "owner",
    );
    /**The [`PolicyBasePatch`] that makes the same changes as `change` does: a property that it sets to `None` is cleared.

# Errors

If a property that cannot be null is set to `None`.*/
    pub fn edit(
        &self,
        change: impl ::core::ops::FnOnce(&mut Self),
    ) -> ::core::result::Result<PolicyBasePatch, ::graph_core::Error> {
        ::graph_core::__private::edit(self, change)
    }
}
///Changes to a [`PolicyBase`], the body of its PATCH: only what is set is sent.
#[must_use = "a patch changes nothing until it is sent"]
#[derive(::core::default::Default)]
pub struct PolicyBasePatch {
    ///`owner`.
    pub owner: ::graph_core::Change<crate::Owner>,
    /// Properties to send that are not declared here.
    pub additional: ::graph_core::Additional,
}
#[allow(dead_code, clippy::wrong_self_convention)]
impl PolicyBasePatch {
    ///No changes.
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    ///`owner`.
    pub fn owner(mut self, value: impl ::graph_core::IntoChange<crate::Owner>) -> Self {
        self.owner = value.into_change();
        self
    }
    /**What turns one value into another.

A property is cleared only if the later value was received with it: one that was not selected is kept. To change a value that was read, `edit` says more clearly what is meant.

# Errors

If a property that cannot be null has lost its value.*/
    pub fn between(
        before: &PolicyBase,
        after: &PolicyBase,
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
            "microsoft.graph.policy",
            &[
                __graph::PropertyInfo::new("id", <String as __graph::Value>::EDM)
                    .key()
                    .required(),
                __graph::PropertyInfo::new(
                    "owner",
                    <crate::Owner as __graph::Value>::EDM,
                ),
            ],
        )
        .bound_operations(<PolicyBase>::GRAPH_OPERATIONS)
        .base();
    #[automatically_derived]
    impl __graph::Resource for PolicyBase {
        const INFO: &'static __graph::TypeInfo = &TYPE;
    }
    #[automatically_derived]
    impl __graph::Object for PolicyBase {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                0 => <String as __graph::Value>::required(&self.id),
                1 => <crate::Owner as __graph::Value>::optional(&self.owner),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                0 => <String as __graph::Value>::required_mut(&mut self.id),
                1 => <crate::Owner as __graph::Value>::optional_mut(&mut self.owner),
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
    impl __graph::Value for PolicyBase {
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
    impl __graph::Derived<PolicyBase> for PolicyBase {}
    #[automatically_derived]
    impl ::core::clone::Clone for PolicyBase {
        fn clone(&self) -> Self {
            __graph::clone(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for PolicyBase {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug("PolicyBase", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for PolicyBase {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for PolicyBase {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::serde::Deserialize<'de> for PolicyBase {
        fn deserialize<D: __graph::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __graph::deserialize(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Patch for PolicyBasePatch {
        type Resource = PolicyBase;
        type Key = String;
    }
    #[automatically_derived]
    impl __graph::Object for PolicyBasePatch {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                1 => <crate::Owner as __graph::Value>::change(&self.owner),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                1 => <crate::Owner as __graph::Value>::change_mut(&mut self.owner),
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
    impl ::core::clone::Clone for PolicyBasePatch {
        fn clone(&self) -> Self {
            __graph::clone(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for PolicyBasePatch {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug_body("PolicyBasePatch", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for PolicyBasePatch {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for PolicyBasePatch {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize_body(self, serializer)
        }
    }
};
#[doc(hidden)]
#[allow(unused_macros)]
#[macro_export]
macro_rules! __PolicyBase_0123456789abcdef {
    (($($krate:tt)*) $kind:ident $item:tt) => {
        $($krate)* ::__private::graph_derived! { $kind 1 { #[doc =
        r" Identifies the policy."] #[graph(key)] pub id : String, #[doc = "`owner`."]
        pub owner : Option < $crate::Owner >, } $item }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use __PolicyBase_0123456789abcdef as PolicyBase;
