use graph_core::graph_resource;

#[graph_resource(path = "/users", also(forUser = "/users/{userId}/users"), method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
}

fn main() {}
