use graph_core::{graph_hierarchy, graph_resource};

#[graph_resource(path = "/policies/{policyId}", method = GET)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
}

#[graph_hierarchy(base = PolicyBase)]
pub enum Policy {}

fn main() {}
