use graph_core::{graph_complex, graph_resource};

#[graph_complex(base)]
pub struct RuleBase {
    pub name: Option<String>,
}

#[graph_resource(base = RuleBase)]
pub struct Policy {
    #[graph(key)]
    pub id: String,
}

fn main() {}
