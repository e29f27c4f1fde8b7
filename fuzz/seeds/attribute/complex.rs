#[graph_complex(odata_type = "microsoft.graph.minimum", open)]
pub struct Minimum {
    #[graph(not_null)] pub v4_0_3: Option<bool>,
    pub inner: Option<Box<Minimum>>,
    pub r#type: Option<Vec<Kind>>,
    pub size: i64,
}
