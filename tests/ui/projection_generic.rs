use graph_core::{graph_projection, graph_resource};

#[graph_resource(path = "/users", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    pub age: Option<i32>,
    #[graph(navigation)]
    pub manager: Option<Box<User>>,
}

#[graph_projection(of = User)]
struct Row<T> {
    id: T,
}

fn main() {}
