use graph_core::graph_resource;

const PATH: &str = "/users/{userId}";

#[graph_resource(path = PATH, method = PATCH)]
pub struct UserStatus {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
