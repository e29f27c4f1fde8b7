use graph_core::{graph_enum, graph_resource};

#[graph_resource]
#[graph_enum]
pub enum Status {
    Compliant,
}

fn main() {}
