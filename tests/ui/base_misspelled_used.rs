// What is lost with a base that does not exist: see `attribute/inherit.rs` of the macros.
use graph_core::graph_resource;

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

#[graph_resource(base = PolicyBas)]
pub struct IosPolicy {
    pub passcode_required: Option<bool>,
}

fn main() {
    let _ = IosPolicy::default();
}
