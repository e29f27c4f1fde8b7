use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", also("/members/{userId}"), method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
}

fn main() {}
