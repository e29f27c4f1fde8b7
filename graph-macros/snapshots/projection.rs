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
    const NAMES: &[&str] = &[
        __graph::projected::<String, _, _, _>(<Of>::ID),
        __graph::projected::<String, _, _, _>(<Of>::DEVICE_NAME),
    ];
    static TYPE: __graph::Declaration<Row> = __graph::complex("Row", NAMES, b"\x10\x01");
    #[automatically_derived]
    impl __graph::Projection for Row {
        type Of = Of;
    }
    #[automatically_derived]
    impl __graph::ProjectionOf<Of> for Row {}
    #[automatically_derived]
    impl __graph::Resource for Row {
        const DECLARATION: &'static __graph::Declaration<Self> = &TYPE;
        #[inline]
        fn field(&self, property: usize) -> &dyn __graph::Field {
            match property {
                0 => &self.id,
                1 => &self.device_name,
                _ => &self.additional,
            }
        }
        #[inline]
        fn field_mut(&mut self, property: usize) -> &mut dyn ::core::any::Any {
            match property {
                0 => &mut self.id,
                1 => &mut self.device_name,
                _ => &mut self.additional,
            }
        }
    }
    __graph::object! {
        Row declared by TYPE { id, } optional { device_name, }
    }
};
