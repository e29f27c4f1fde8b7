use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/users/{userId}", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

#[graph_operations(path = "/users/{userId}")]
impl User {
    #[graph(POST)]
    fn wait(seconds: Option<u32>);
}

fn main() {}
