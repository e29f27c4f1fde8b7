use graph_core::{graph_complex, graph_hierarchy, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
}

#[graph_resource(base = PolicyBase)]
pub struct IosPolicy {}

#[graph_resource(base = PolicyBase)]
pub struct MacPolicy {}

#[graph_hierarchy(base = PolicyBase)]
#[graph_complex]
pub enum Policy {
    Ios(IosPolicy),
}

fn main() {}
