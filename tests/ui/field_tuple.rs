use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub position: Option<(f64, f64)>,
}

fn main() {}
