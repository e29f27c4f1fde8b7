use graph_core::{graph_hierarchy, graph_resource};

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
pub enum Policy {
    #[graph(name = "iosPolicy")]
    Ios(IosPolicy),
}

fn main() {}
