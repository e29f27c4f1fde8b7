use graph_core::{graph_complex, graph_resource};

#[graph_complex]
#[graph_resource(path = "/users/{userId}", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
}

fn main() {}
