use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = GET)]
pub union User {
    pub id: u32,
}

fn main() {}
