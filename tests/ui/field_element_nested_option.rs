use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = PATCH)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub aliases: Option<Vec<Option<Option<String>>>>,
}

fn main() {
    let _ = User::update("1", UserPatch::new().aliases([Some("ada"), None]));
}
