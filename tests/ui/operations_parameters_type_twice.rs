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
    fn set_name(name: String);

    #[graph(POST)]
    #[allow(non_snake_case)]
    fn setName(name: String);
}

fn main() {}
