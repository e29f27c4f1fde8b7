use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = GET, crate = Self)]
pub struct User {
    #[graph(key)]
    pub id: String,
}

fn main() {}
