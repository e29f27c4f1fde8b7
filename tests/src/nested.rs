//! A base of the same name as one in the crate's root.

use graph_core::{graph_complex, graph_resource};

#[graph_resource(base, odata_type = "contoso.vehicle")]
pub struct VehicleBase {
    #[graph(key)]
    pub number: i64,
}

#[graph_complex]
pub struct Maker {
    pub name: Option<String>,
}
