use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = PATCH)]
pub struct UserStatus {
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
