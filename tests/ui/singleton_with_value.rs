use graph_core::graph_resource;

#[graph_resource(path = "/me", method = GET, singleton = true)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
