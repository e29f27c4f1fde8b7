use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = PATCH)]
pub enum UserStatus {
    Compliant,
}

fn main() {}
