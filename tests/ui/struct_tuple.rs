use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = PATCH)]
pub struct UserStatus(String, Option<String>);

fn main() {}
