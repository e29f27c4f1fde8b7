use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = PATCH)]
pub struct UserStatus {
    #[graph(key, read_only)]
    pub id: String,
}

fn main() {}
