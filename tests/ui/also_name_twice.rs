use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = GET, also(of_group = "/groups/{groupId}/members/{userId}", of_group = "/teams/{teamId}/members/{userId}"))]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
