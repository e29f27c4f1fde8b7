use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = GET)]
#[graph(key)]
pub struct User {
    pub id: String,
}

fn main() {}
