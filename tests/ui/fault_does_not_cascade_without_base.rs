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

#[graph_hierarchy()]
#[graph_resource(path = "/policies", method = GET)]
#[graph_resource(path = "/policies/{policyId}", method = [GET, DELETE])]
pub enum Policy {
    Ios(IosPolicy),
}

// Each use of what the declaration would have generated: none of them is reported.
fn main() {
    let _ = Policy::list().page();
    let _ = Policy::get("p1");
    let _ = Policy::delete("p1");
    let policy = Policy::default();
    let _ = policy.as_ios().map(|ios| ios.passcode_required);
    match policy {
        Policy::Ios(_) | Policy::Base(_) | Policy::Unknown(_) => {}
    }
}
