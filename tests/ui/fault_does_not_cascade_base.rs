use graph_core::{graph_hierarchy, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    pub id: String,
    #[graph(readonly, not_null, not_null)]
    pub display_name: Option<String>,
    pub new: Option<String>,
    #[graph(name = "displayName")]
    pub title: Option<Option<String>>,
    #[graph(navigation, read_only)]
    pub members: Vec<PolicyBase>,
}
#[graph_resource(base = PolicyBase)]
pub struct IosPolicy {
    pub passcode_required: Option<bool>,
}
#[graph_hierarchy(base = PolicyBase)]
pub enum Policy {
    Ios(IosPolicy),
}
fn main() {
    let p = Policy::default();
    p.display_name();
    let _ = IosPolicyPatch::new().display_name("x");
}
