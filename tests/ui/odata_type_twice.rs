use graph_core::graph_resource;

#[graph_resource(path = "/users/{userId}", method = GET, odata_type = "contoso.user")]
#[graph_resource(path = "/me", method = GET, singleton, name = "me", odata_type = "contoso.me")]
pub struct User {
    #[graph(key)]
    pub id: String,
}

fn main() {}
