use graph_core::graph_enum;

#[graph_enum]
fn status() {}

fn main() {}
