use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
    #[graph(not_null, not_null)]
    pub display_name: Option<String>,
}

fn main() {}
