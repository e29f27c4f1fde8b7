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

#[graph_resource(base)]
pub struct AppBase {
    #[graph(key)]
    pub id: String,
}

#[graph_resource(base = AppBase)]
pub struct WebApp {
    pub app_url: Option<String>,
}

#[graph_hierarchy(base = PolicyBase)]
#[graph_resource(path = "/policies", method = [GET, POST])]
#[graph_resource(path = "/policies/{policyId}", method = [GET, PATCH])]
pub enum Policy {
    Ios(IosPolicy),
}

fn main() {
    let _ = Policy::list().filter(WebApp::APP_URL.cast_from::<Policy>().eq("x"));
}
