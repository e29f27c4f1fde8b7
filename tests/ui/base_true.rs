use graph_core::graph_resource;

#[graph_resource(base = true)]
pub struct User {
    #[graph(key)]
    pub id: String,
}

fn main() {}
