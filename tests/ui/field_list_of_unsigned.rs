use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub sign_ins: Option<Vec<u32>>,
}

fn main() {}
