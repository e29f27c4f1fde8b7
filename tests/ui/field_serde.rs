use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
pub struct User {
    #[graph(key)]
    pub id: String,
    #[serde(rename = "mail")]
    pub email: Option<String>,
}

fn main() {}
