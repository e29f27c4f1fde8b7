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
    /**Reads one [`Report`].

```text
GET /reports/{reportId}
```*/
    #[doc(alias = "GET /reports/{reportId}")]
    #[inline]
    fn get(
        report_id: impl contoso::graph::PathSegment,
    ) -> contoso::graph::Request<Self> {
        contoso::graph::__private::request::<Self, _>(0, (report_id,))
    }
}
const _: () = {
    use contoso::graph::__private as __graph;
    #[allow(dead_code)]
    impl Report {
        ///`id`.
        const ID: __graph::Property<Self, i64> = __graph::property("id");
        ///`final`.
        const FINAL: __graph::Property<Self, bool> = __graph::property("final");
    }
    #[allow(unused_imports)]
    use __graph::BoundOperations as _;
    static TYPE: __graph::Declaration<Report> = __graph::entity(
        "contoso.report",
        &["id", "final"],
        b"\x12\x01",
        &["get Get GET /reports/{reportId}"],
        <Report>::ONE_BLOCK_OF_GRAPH_OPERATIONS,
    );
    #[automatically_derived]
    impl __graph::Resource for Report {
        const DECLARATION: &'static __graph::Declaration<Self> = &TYPE;
        #[inline]
        fn field(&self, property: usize) -> &dyn __graph::Field {
            match property {
                0 => &self.id,
                1 => &self.r#final,
                _ => &self.additional,
            }
        }
        #[inline]
        fn field_mut(&mut self, property: usize) -> &mut dyn ::core::any::Any {
            match property {
                0 => &mut self.id,
                1 => &mut self.r#final,
                _ => &mut self.additional,
            }
        }
    }
    __graph::object! {
        Report declared by TYPE { id, } optional { r#final, }
    }
};
#[doc(hidden)]
#[allow(unused_imports)]
use contoso::graph::__private::graph_not_a_base as Report;
