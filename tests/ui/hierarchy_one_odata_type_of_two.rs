use graph_core::{graph_hierarchy, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
}

#[graph_resource(base = PolicyBase)]
pub struct IosPolicy {
    pub passcode_required: Option<bool>,
}

#[graph_resource(base = PolicyBase, odata_type = "microsoft.graph.iosPolicy")]
pub struct ApplePolicy {
    pub passcode_required: Option<bool>,
}

#[graph_hierarchy(base = PolicyBase)]
pub enum Policy {
    Ios(IosPolicy),
    Apple(ApplePolicy),
}

fn main() {}
