use graph_core::graph_resource;

#[graph_resource(base)]
#[graph_resource(path = "/workflows", method = GET)]
pub struct WorkflowBase {
    pub display_name: Option<String>,
}

// It has a key of its own, and is not reported.
#[graph_resource(base = WorkflowBase)]
pub struct Workflow {
    #[graph(key)]
    pub id: String,
}

// It has none, and the base is reported already.
#[graph_resource(base = WorkflowBase)]
pub struct Draft {
    pub author: Option<String>,
}

fn main() {}
