use graph_core::{graph_projection, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

#[graph_projection(of = PolicyBase, base = PolicyBase)]
pub struct Row {
    pub id: String,
}

fn main() {}
