use graph_core::{Hierarchy, graph_hierarchy, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
    #[graph(readonly)]
    pub display_name: Option<String>,
}

#[graph_resource(base = PolicyBase, odata_type = "iosPolicy")]
pub struct IosPolicy {
    pub display_name: Option<String>,
    pub passcode_required: Option<bool>,
}

#[graph_hierarchy(base = PolicyBase, opn)]
#[graph_resource(path = "policies", method = [GET, POST])]
#[graph_resource(path = "/policies/{policyId", method = [GET, PATCH, DELTE])]
pub enum Policy {
    Ios(IosPolicy),
    Android,
    Unknown(PolicyBase),
}

// Each use of what the declarations would have generated: none of them is reported.
fn main() {
    let _ = Policy::list().filter(Policy::DISPLAY_NAME.eq("x"));
    let _ = Policy::get("p1");
    let _ = Policy::create(&IosPolicy { display_name: Some("x".into()), ..Default::default() });
    let _ = Policy::update("p1", IosPolicyPatch::new().passcode_required(true).display_name("x"));
    let policy = Policy::default();
    let _ = policy.display_name();
    let _ = policy.as_ios().map(|ios| ios.passcode_required);
    match policy {
        Policy::Ios(_) | Policy::Base(_) | Policy::Unknown(_) => {}
    }
    let _ = <Policy as Hierarchy>::INFO;
}
