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
    static TYPE: __graph::Declaration<Row> = __graph::Declaration::new(
        __graph::TypeInfo::complex("Row", PROPERTIES),
    );
    #[automatically_derived]
    impl __graph::Projection for Row {
        type Of = Of;
    }
    #[automatically_derived]
    impl __graph::ProjectionOf<Of> for Row {}
    __graph::object! {
        Row declared by TYPE { 0 => id, } optional { 1 => device_name, }
    }
};
