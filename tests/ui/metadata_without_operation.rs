use graph_core::graph_resource;

#[graph_resource(permission = "User.Read.All")]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
