use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations(path = "/devices/{deviceId}")]
impl Device {
    #[graph(POST)]
    fn wipe();
}

#[graph_operations(path = "/devices/{deviceId}")]
impl Device {
    #[graph(POST)]
    fn retire();
}

fn main() {}
