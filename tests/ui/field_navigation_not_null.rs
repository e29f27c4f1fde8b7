use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
pub struct User {
    #[graph(key)]
    pub id: String,
    #[graph(navigation, not_null)]
    pub manager: Option<Box<User>>,
}

fn main() {}
