use graph_core::graph_complex;

#[graph_complex]
pub struct Address {
    #[graph(key)]
    pub id: String,
}

fn main() {}
