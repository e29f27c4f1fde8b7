use graph_core::{graph_enum, graph_resource};

#[graph_resource(path = "/users/{userId}", method = GET)]
#[graph_resource(path = "/users", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub type: Option<String>,
}

#[graph_resource(path = "/groups/{groupId}", method = GET)]
pub struct Group {
    #[graph(key)]
    pub id: String
    pub name: Option<String>,
}

#[graph_enum]
pub enum State {
    Compliant
    Error,
}

fn main() {}
