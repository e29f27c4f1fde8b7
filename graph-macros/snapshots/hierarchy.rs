#[non_exhaustive]
pub enum Policy {
    ///A [`ios::IosPolicy`].
    Ios(::std::boxed::Box<ios::IosPolicy>),
    /// The base itself.
    Base(::std::boxed::Box<PolicyBase>),
    /// A type that is not among the variants.
    Unknown(::std::boxed::Box<::graph_core::__private::UnknownType<PolicyBase>>),
}
const _: () = {
    ::graph_core::__private::derives_from::<ios::IosPolicy, PolicyBase>();
};
#[allow(dead_code, clippy::wrong_self_convention)]
impl Policy {
    /**Lists [`Policy`] items, page by page.

```text
GET /policies
```*/
    #[doc(alias = "GET /policies")]
    #[inline]
    pub fn list() -> ::graph_core::ListRequest<Self> {
        ::graph_core::__private::list::<Self, _, _>(0, ())
    }
    /**Creates one [`Policy`], and gives it as the service made it.

Sends what is set, without the key and what only the service writes.

```text
POST /policies
```*/
    #[doc(alias = "POST /policies")]
    #[inline]
    pub fn create<T: ::graph_core::Derived<PolicyBase>>(
        item: &T,
    ) -> ::graph_core::Request<T> {
        ::graph_core::__private::request_with::<
            Self,
            _,
        >(
            1,
            (),
            ::graph_core::__private::Content::Object(
                item,
                ::graph_core::__private::Purpose::Create,
            ),
        )
    }
    /**Updates one [`Policy`]: sends what `patch` sets, and nothing else.

Gives the updated item, or `None` where the service answers without a body.

```text
PATCH /policies/{policyId}
```*/
    #[doc(alias = "PATCH /policies/{policyId}")]
    #[inline]
    pub fn update<
        P: ::graph_core::Patch<Resource: ::graph_core::Derived<PolicyBase>>
            + ::graph_core::Patch<Resource = T>,
        T: ::graph_core::Resource,
    >(
        policy_id: impl ::graph_core::PathSegment,
        patch: P,
    ) -> ::graph_core::Request<::core::option::Option<T>> {
        ::graph_core::__private::request_with::<
            Self,
            _,
        >(
            2,
            (policy_id,),
            ::graph_core::__private::Content::Changes(
                ::graph_core::Changes::seen(&patch),
            ),
        )
    }
    #[allow(deprecated)]
    ///`id`.
    #[inline]
    pub fn id(&self) -> &str {
        match self {
            Self::Ios(object) => &object.id,
            Self::Base(object) => &object.id,
            Self::Unknown(object) => &object.id,
        }
    }
    #[allow(deprecated)]
    ///`displayName`.
    #[inline]
    pub fn display_name(&self) -> ::core::option::Option<&str> {
        match self {
            Self::Ios(object) => object.display_name.as_deref(),
            Self::Base(object) => object.display_name.as_deref(),
            Self::Unknown(object) => object.display_name.as_deref(),
        }
    }
    ///The object, if it is a [`ios::IosPolicy`].
    #[inline]
    pub fn as_ios(&self) -> ::core::option::Option<&ios::IosPolicy> {
        match self {
            Self::Ios(object) => ::core::option::Option::Some(object),
            _ => ::core::option::Option::None,
        }
    }
}
const _: () = {
    use ::graph_core::__private as __graph;
    #[allow(unused_imports)]
    use __graph::BoundOperations as _;
    #[allow(dead_code)]
    impl Policy {
        ///`id`.
        pub const ID: __graph::Property<Self, String> = __graph::property("id");
        ///`displayName`.
        pub const DISPLAY_NAME: __graph::Property<Self, String> = __graph::property(
            "displayName",
        );
    }
    static HIERARCHY: __graph::HierarchyInfo = __graph::HierarchyInfo::new(
        <PolicyBase as __graph::Resource>::info,
        &[<ios::IosPolicy as __graph::Resource>::info],
        <Policy as __graph::Operated>::OPERATIONS,
        <Policy>::ONE_BLOCK_OF_GRAPH_OPERATIONS,
    );
    static ERASURE: __graph::Erasure<Policy> = __graph::Erasure {
        object: __graph::derived_object,
        filled: __graph::filled_derived,
    };
    #[automatically_derived]
    impl __graph::Hierarchy for Policy {
        type Base = PolicyBase;
        const INFO: &'static __graph::HierarchyInfo = &HIERARCHY;
        const ERASURE: &'static __graph::Erasure<Self> = &ERASURE;
        #[inline]
        fn of_type(odata_type: ::core::option::Option<&str>) -> Self {
            match __graph::variant(&HIERARCHY, odata_type) {
                __graph::VariantOf::Base => ::core::default::Default::default(),
                __graph::VariantOf::Derived(0) => {
                    Self::Ios(
                        ::std::boxed::Box::new(::core::default::Default::default()),
                    )
                }
                __graph::VariantOf::Derived(_) => ::core::default::Default::default(),
                __graph::VariantOf::Unknown(name) => {
                    Self::Unknown(
                        ::std::boxed::Box::new(__graph::UnknownType::new(name)),
                    )
                }
            }
        }
        #[inline]
        fn as_object(&self) -> &dyn __graph::Object {
            match self {
                Self::Ios(object) => &**object,
                Self::Base(object) => &**object,
                Self::Unknown(object) => object.base(),
            }
        }
        #[inline]
        fn as_object_mut(&mut self) -> &mut dyn __graph::Object {
            match self {
                Self::Ios(object) => &mut **object,
                Self::Base(object) => &mut **object,
                Self::Unknown(object) => object.base_mut(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::Operated for Policy {
        const OPERATIONS: &'static [__graph::Written] = &[
            "list List GET /policies",
            "create Create POST /policies",
            "update Update PATCH /policies/{policyId}",
        ];
    }
    #[automatically_derived]
    impl __graph::Object for Policy {
        #[inline]
        fn type_info(&self) -> &'static __graph::TypeInfo {
            __graph::Hierarchy::as_object(self).type_info()
        }
        #[inline]
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            __graph::Hierarchy::as_object(self).slot(property)
        }
        #[inline]
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            __graph::Hierarchy::as_object_mut(self).slot_mut(property)
        }
        #[inline]
        fn additional(&self) -> &__graph::Additional {
            __graph::Hierarchy::as_object(self).additional()
        }
        #[inline]
        fn additional_mut(&mut self) -> &mut __graph::Additional {
            __graph::Hierarchy::as_object_mut(self).additional_mut()
        }
    }
    #[automatically_derived]
    impl __graph::Value for Policy {
        const EDM: __graph::EdmType = __graph::EdmType::Hierarchy(|| &HIERARCHY);
        type Kind = __graph::Hierarchies;
        #[inline]
        fn slot(&self) -> __graph::Slot<'_> {
            __graph::Slot::Object((ERASURE.object)(self))
        }
    }
    #[automatically_derived]
    impl __graph::Derived<PolicyBase> for Policy {}
    #[automatically_derived]
    impl ::core::clone::Clone for Policy {
        #[inline]
        fn clone(&self) -> Self {
            __graph::clone_derived(self, ::core::matches!(self, Self::Unknown(_)))
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Policy {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let (variant, name) = match self {
                Self::Ios(_) => ("Ios", "IosPolicy"),
                Self::Base(_) => ("Base", "PolicyBase"),
                Self::Unknown(_) => ("Unknown", "PolicyBase"),
            };
            __graph::debug_variant(variant, name, (ERASURE.object)(self), f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for Policy {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            ::core::mem::discriminant(self) == ::core::mem::discriminant(other)
                && __graph::equal_objects(
                    (ERASURE.object)(self),
                    (ERASURE.object)(other),
                )
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for Policy {
        #[inline]
        fn default() -> Self {
            Self::Base(::std::boxed::Box::new(::core::default::Default::default()))
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for Policy {
        #[inline]
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize_object((ERASURE.object)(self), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::serde::Deserialize<'de> for Policy {
        #[inline]
        fn deserialize<D: __graph::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __graph::deserialize(&ERASURE, deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<ios::IosPolicy> for Policy {
        #[inline]
        fn from(object: ios::IosPolicy) -> Self {
            Self::Ios(::std::boxed::Box::new(object))
        }
    }
    /// An object of another type is given back.
    #[automatically_derived]
    impl ::core::convert::TryFrom<Policy> for ios::IosPolicy {
        type Error = Policy;
        #[inline]
        fn try_from(object: Policy) -> ::core::result::Result<Self, Policy> {
            match object {
                Policy::Ios(object) => ::core::result::Result::Ok(*object),
                other => ::core::result::Result::Err(other),
            }
        }
    }
    const TYPES: &[&__graph::TypeInfo] = &[
        <PolicyBase as __graph::Resource>::INFO,
        <ios::IosPolicy as __graph::Resource>::INFO,
    ];
    const _: () = __graph::is_distinct(TYPES, 1);
};
#[doc(hidden)]
#[allow(unused_imports)]
pub use ::graph_core::__private::graph_is_a_hierarchy as Policy;
