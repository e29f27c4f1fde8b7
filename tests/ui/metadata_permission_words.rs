use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = GET, permission = User.Read.All)]
pub struct User {
    #[graph(key)]
    pub id: String,
}

fn main() {}
