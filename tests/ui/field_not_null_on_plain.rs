use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = PATCH)]
pub struct UserStatus {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub devices_count: i32,
}

fn main() {}
