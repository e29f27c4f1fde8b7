use graph_core::graph_complex;

#[graph_complex]
#[derive(Debug)]
pub struct Address {
    pub city: Option<String>,
}

fn main() {}
