use graph_core::{graph_enum, graph_projection};

#[graph_enum]
pub enum Status {
    Compliant,
}

#[graph_projection(of = Status)]
struct Row {
    id: String,
}

fn main() {}
