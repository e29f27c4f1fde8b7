use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}(deleted=true)", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
