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

#[graph_hierarchy(base = PolicyBase)]
pub enum Policy {
    Ios(IosPolicy),
}

#[graph_resource(base = Policy)]
pub struct AndroidPolicy {
    pub password_required: Option<bool>,
}

fn main() {}
