use graph_core::{graph_projection, graph_resource};

#[graph_resource(path = "/users/{userId}", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

#[graph_resource(path = "/users/{userId}", method = PATCH)]
#[graph_projection(of = User)]
pub struct Row {
    pub id: String,
}

fn main() {}
