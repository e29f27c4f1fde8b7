use graph_core::graph_resource;

#[graph_resource(path = "/groups/{groupId}/members/{userId}/$ref", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
}

fn main() {}
