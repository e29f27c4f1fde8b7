use graph_core::graph_hierarchy;

#[graph_hierarchy]
fn status() {}

fn main() {}
