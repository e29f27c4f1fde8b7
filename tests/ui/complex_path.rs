use graph_core::graph_complex;

#[graph_complex(path = "/addresses", method = GET)]
pub struct Address {
    pub city: Option<String>,
}

fn main() {}
