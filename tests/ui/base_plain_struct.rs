use graph_core::graph_resource;

pub struct PolicyBase {
    pub id: String,
}

#[graph_resource(base = PolicyBase)]
pub struct IosPolicy {
    pub passcode_required: Option<bool>,
}

fn main() {}
