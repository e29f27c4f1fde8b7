use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
pub struct User {
    #[graph(key)]
    pub id: String,
}

#[graph_operations(path = "/users/{userId}")]
impl User {
    #[graph(POST)]
    fn edit();
}

fn main() {}
