use graph_core::{graph_complex, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
}

#[graph_complex(base = PolicyBase)]
pub struct Rule {
    pub name: Option<String>,
}

fn main() {}
