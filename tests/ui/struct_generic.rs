use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = PATCH)]
pub struct UserStatus<T> {
    #[graph(key)]
    pub id: String,
    pub value: Option<T>,
}

fn main() {}
