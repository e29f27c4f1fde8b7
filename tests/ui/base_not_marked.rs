use graph_core::graph_resource;

#[graph_resource(path = "/policies/{policyId}", method = GET)]
pub struct Policy {
    #[graph(key)]
    pub id: String,
}

#[graph_resource(base = Policy)]
pub struct IosPolicy {
    pub passcode_required: Option<bool>,
}

// The type is there all the same.
fn main() {
    let _ = IosPolicy { passcode_required: Some(true), ..Default::default() };
    let _ = IosPolicyPatch::new().passcode_required(true);
}
