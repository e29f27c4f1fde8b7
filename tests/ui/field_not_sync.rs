use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = PATCH)]
pub struct UserStatus {
    #[graph(key)]
    pub id: String,
    pub last_seen: Option<std::cell::Cell<i32>>,
}

fn main() {}
