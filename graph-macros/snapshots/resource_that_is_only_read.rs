#[derive(::core::default::Default, contoso::graph::__private::GraphResource)]
struct Report {
    ///`id`.
    id: i64,
    ///`final`.
    r#final: Option<bool>,
    /// What the service sent beyond the declared properties: properties newer
    /// than this declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: contoso::graph::Additional,
}
#[allow(dead_code)]
impl Report {
    ///`id`.
    const ID: contoso::graph::Property<Self, i64> = contoso::graph::Property::new("id");
    ///`final`.
    const FINAL: contoso::graph::Property<Self, bool> = contoso::graph::Property::new(
        "final",
    );
    /**Reads one [`Report`].

```text
GET /reports/{reportId}
```*/
    #[inline]
    fn get(
        report_id: impl contoso::graph::PathSegment,
    ) -> contoso::graph::Request<Self> {
        contoso::graph::__private::request(
            &<Self as contoso::graph::Resource>::INFO.operations[0],
            &[&report_id],
            contoso::graph::__private::Content::None,
        )
    }
}
const _: () = {
    use contoso::graph::__private as __graph;
    #[allow(unused_imports)]
    use __graph::BoundOperations as _;
    static TYPE: __graph::TypeInfo = __graph::TypeInfo::entity(
            "contoso.report",
            &[
                __graph::PropertyInfo::new("id", <i64 as __graph::Value>::EDM)
                    .key()
                    .required(),
                __graph::PropertyInfo::new("final", <bool as __graph::Value>::EDM),
            ],
        )
        .operations(
            &[
                __graph::OperationInfo::new(
                    "get",
                    __graph::OperationKind::Get,
                    __graph::Method::Get,
                    "/reports/{reportId}",
                ),
            ],
        )
        .bound_operations(<Report>::GRAPH_OPERATIONS);
    #[automatically_derived]
    impl __graph::Resource for Report {
        const INFO: &'static __graph::TypeInfo = &TYPE;
    }
    #[automatically_derived]
    impl __graph::Object for Report {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                0 => <i64 as __graph::Value>::required(&self.id),
                1 => <bool as __graph::Value>::optional(&self.r#final),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                0 => <i64 as __graph::Value>::required_mut(&mut self.id),
                1 => <bool as __graph::Value>::optional_mut(&mut self.r#final),
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
    impl __graph::Value for Report {
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
    impl ::core::clone::Clone for Report {
        fn clone(&self) -> Self {
            __graph::clone(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Report {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug("Report", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for Report {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for Report {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::serde::Deserialize<'de> for Report {
        fn deserialize<D: __graph::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __graph::deserialize(deserializer)
        }
    }
};
#[doc(hidden)]
#[allow(unused_imports)]
use contoso::graph::__private::graph_not_a_base as Report;
