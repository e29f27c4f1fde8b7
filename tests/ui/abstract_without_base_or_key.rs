use graph_core::graph_resource;

#[graph_resource(abstract)]
pub struct Policy {
    pub display_name: Option<String>,
}

fn main() {}
