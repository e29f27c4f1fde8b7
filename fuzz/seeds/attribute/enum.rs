#[graph_enum(odata_type = "microsoft.graph.status")]
#[derive(PartialOrd2)]
pub enum Status { /// Not yet.
    Unknown, #[graph(name = "nonCompliant")] Bad, r#Type }
