use graph_core::{graph_hierarchy, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

#[graph_resource(base = PolicyBase)]
pub struct IosPolicy {
    pub passcode_required: Option<bool>,
}

#[graph_hierarchy(base = PolicyBase, flags)]
pub enum Policy {
    Ios(IosPolicy),
}

fn main() {}
