use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl Device {
    #[graph(GET, path = "/devices/list()")]
    fn list() -> Vec<Device>;
}

fn main() {}
