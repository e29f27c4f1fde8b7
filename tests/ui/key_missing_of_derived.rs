use graph_core::graph_resource;

#[graph_resource(base)]
pub struct WorkflowBase {
    pub display_name: Option<String>,
}

#[graph_resource(base = WorkflowBase)]
pub struct Workflow {
    pub id: String,
}

fn main() {}
