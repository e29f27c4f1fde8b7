use graph_core::graph_resource;

#[graph_resource(name = "get_one")]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
