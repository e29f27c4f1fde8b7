use graph_core::graph_resource;

#[graph_resource(path = "users/{userId}/{userId}", method = FETCH)]
#[graph_resource(path = "/users//{}", method = PATCH, nam = "update_user")]
pub struct UserStatus {
    #[graph(key)]
    pub id: Option<String>,
    #[graph(key)]
    pub user_id: String,
    #[graph(not_null, nullable)]
    pub devices_count: i32,
    pub display_name: Option<Option<String>>,
}

fn main() {}
