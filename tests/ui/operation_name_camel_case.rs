use graph_core::graph_resource;

#[graph_resource(path = "/policies/{policyId}/users/{userId}", method = PATCH)]
#[graph_resource(path = "/users/{userId}", method = PATCH, name = "updateUser")]
pub struct UserStatus {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {
    let _ = UserStatus::update_user("u1", UserStatusPatch::new());
}
