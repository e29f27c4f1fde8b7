use graph_core::graph_complex;

#[graph_complex]
pub struct Address(Option<String>);

fn main() {}
