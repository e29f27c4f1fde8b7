use graph_core::graph_complex;

#[graph_complex(opne)]
pub struct Address {
    pub city: Option<String>,
}

fn main() {}
