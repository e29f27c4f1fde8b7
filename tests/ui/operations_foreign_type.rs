use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl graph_core::Reference {
    #[graph(POST, path = "/references/{id}/check")]
    fn check();
}

fn main() {}
