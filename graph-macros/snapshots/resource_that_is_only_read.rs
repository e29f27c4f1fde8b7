#[derive(
    ::core::clone::Clone,
    ::core::default::Default,
    contoso::graph::__private::GraphResource
)]
struct Report {
    id: i64,
    r#final: Option<bool>,
    /// What the service sent beyond the declared properties: properties newer than this
    /// declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: contoso::graph::Additional,
}
impl Report {
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
            ::core::option::Option::None,
        )
    }
}
const _: () = {
    use contoso::graph::__private;
    static TYPE: __private::TypeInfo = __private::TypeInfo {
        name: "contoso.report",
        properties: &[
            __private::PropertyInfo {
                name: "id",
                edm: <i64 as __private::Value>::EDM,
                key: true,
                nullable: false,
                read_only: false,
                required: true,
            },
            __private::PropertyInfo {
                name: "final",
                edm: <bool as __private::Value>::EDM,
                key: false,
                nullable: true,
                read_only: false,
                required: false,
            },
        ],
        operations: &[
            __private::OperationInfo {
                name: "get",
                method: __private::Method::Get,
                path: "/reports/{reportId}",
            },
        ],
    };
    #[automatically_derived]
    impl __private::Resource for Report {
        const INFO: &'static __private::TypeInfo = &TYPE;
    }
    #[automatically_derived]
    impl __private::Object for Report {
        fn type_info(&self) -> &'static __private::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __private::Slot<'_> {
            match property {
                0 => <i64 as __private::Value>::required(&self.id),
                1 => <bool as __private::Value>::optional(&self.r#final),
                _ => __private::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __private::SlotMut<'_> {
            match property {
                0 => <i64 as __private::Value>::required_mut(&mut self.id),
                1 => <bool as __private::Value>::optional_mut(&mut self.r#final),
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
    impl ::core::fmt::Debug for Report {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __private::debug("Report", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for Report {
        fn eq(&self, other: &Self) -> bool {
            __private::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __private::serde::Serialize for Report {
        fn serialize<S: __private::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __private::serialize(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __private::serde::Deserialize<'de> for Report {
        fn deserialize<D: __private::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __private::deserialize(deserializer)
        }
    }
};
