#[derive(::core::default::Default)]
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
        __graph::PropertyInfo {
            name: __graph::projected::<String, _, _, _>(<Of>::ID),
            values: <String as __graph::Value>::REQUIRED,
            flags: __graph::REQUIRED,
        },
        __graph::PropertyInfo {
            name: __graph::projected::<String, _, _, _>(<Of>::DEVICE_NAME),
            values: <String as __graph::Value>::VALUES,
            flags: __graph::NULLABLE,
        },
    ];
    static TYPE: __graph::TypeInfo = __graph::TypeInfo::complex("Row", PROPERTIES);
    #[automatically_derived]
    impl __graph::Resource for Row {
        const INFO: &'static __graph::TypeInfo = &TYPE;
        fn field(&self, property: usize) -> &dyn ::core::any::Any {
            match property {
                0 => &self.id,
                1 => &self.device_name,
                _ => &self.additional,
            }
        }
        fn field_mut(&mut self, property: usize) -> &mut dyn ::core::any::Any {
            match property {
                0 => &mut self.id,
                1 => &mut self.device_name,
                _ => &mut self.additional,
            }
        }
        fn beyond(&self) -> &__graph::Additional {
            &self.additional
        }
        fn beyond_mut(&mut self) -> &mut __graph::Additional {
            &mut self.additional
        }
    }
    #[automatically_derived]
    impl __graph::Projection for Row {
        type Of = Of;
    }
    #[automatically_derived]
    impl __graph::ProjectionOf<Of> for Row {}
    __graph::object! {
        Row
    }
};
