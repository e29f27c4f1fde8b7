use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", PATCH)]
pub struct UserStatus {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {
    let _ = UserStatus::update("u1", UserStatusPatch::new());
}
