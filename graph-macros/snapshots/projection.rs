#[derive(::core::default::Default, ::graph_core::__private::GraphProjection)]
struct Row {
    ///`id`.
    id: String,
    ///`deviceName`.
    device_name: Option<String>,
    /// What the service sent beyond the declared properties: properties newer
    /// than this declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: ::graph_core::Additional,
}
const _: () = {
    use ::graph_core::__private as __graph;
    type Of = Device;
    const PROPERTIES: &[__graph::PropertyInfo] = &[
        __graph::PropertyInfo::new(
                __graph::projected::<String, _, _, _>(<Of>::ID),
                <String as __graph::Value>::EDM,
            )
            .required(),
        __graph::PropertyInfo::new(
            __graph::projected::<String, _, _, _>(<Of>::DEVICE_NAME),
            <String as __graph::Value>::EDM,
        ),
    ];
    static TYPE: __graph::TypeInfo = __graph::TypeInfo::complex("Row", PROPERTIES);
    #[automatically_derived]
    impl __graph::Resource for Row {
        const INFO: &'static __graph::TypeInfo = &TYPE;
    }
    #[automatically_derived]
    impl __graph::Projection for Row {
        type Of = Of;
    }
    #[automatically_derived]
    impl __graph::ProjectionOf<Of> for Row {}
    #[automatically_derived]
    impl __graph::Object for Row {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                0 => <String as __graph::Value>::required(&self.id),
                1 => <String as __graph::Value>::optional(&self.device_name),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                0 => <String as __graph::Value>::required_mut(&mut self.id),
                1 => <String as __graph::Value>::optional_mut(&mut self.device_name),
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
    impl __graph::Value for Row {
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
    impl ::core::clone::Clone for Row {
        fn clone(&self) -> Self {
            __graph::clone(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Row {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug("Row", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for Row {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for Row {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::serde::Deserialize<'de> for Row {
        fn deserialize<D: __graph::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __graph::deserialize(deserializer)
        }
    }
};
