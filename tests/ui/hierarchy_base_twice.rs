use graph_core::{graph_hierarchy, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
}

#[graph_resource(base = PolicyBase)]
pub struct IosPolicy {}

#[graph_hierarchy(base = PolicyBase)]
#[graph_hierarchy(base = IosPolicy)]
pub enum Policy {
    Ios(IosPolicy),
}

fn main() {}
