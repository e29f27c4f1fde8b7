use graph_core::graph_resource;

#[graph_resource(abstract)]
pub struct Policy {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
